package zuschnitt.session;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import zuschnitt.message.Message;

/** A long work under way, as the planner sees it: a title, how far it is, and a way to stop it. */
public final class Job {
    private final Message title;
    private final Executor screen;
    private final Watched<Double> progress = new Watched<>(0.0);
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private final boolean toItsEnd;

    /**
     * @param toItsEnd whether the program may not end before the work has
     */
    Job(Message title, Executor screen, boolean toItsEnd) {
        this.title = title;
        this.screen = screen;
        this.toItsEnd = toItsEnd;
    }

    /** Whether the work is to come to its end before the program does: it changes files. */
    public boolean toItsEnd() {
        return toItsEnd;
    }

    public Message title() {
        return title;
    }

    /** How much is done, 0…1; on the screen's thread. */
    public Watched<Double> progress() {
        return progress;
    }

    /** Says how much is done, 0…1; from any thread. */
    public void report(double done) {
        screen.execute(() -> progress.set(done));
    }

    /** Asks the work to stop. Its result won't be taken up. */
    public void cancel() {
        cancelled.set(true);
    }

    /** Whether the work was asked to stop; from any thread. */
    public boolean cancelled() {
        return cancelled.get();
    }
}
