package zuschnitt.session;

import java.lang.System.Logger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import zuschnitt.message.Message;

/**
 * The one place that starts threads. Work is done on a worker, its result is taken up on the
 * screen's thread; values go in, values come out.
 */
public final class Background implements AutoCloseable {
    private static final Logger LOG = System.getLogger(Background.class.getName());

    private final Executor screen;
    private final ThreadPoolExecutor workers =
            new ThreadPoolExecutor(
                    2,
                    2,
                    0,
                    TimeUnit.SECONDS,
                    new LinkedBlockingQueue<>(),
                    work -> {
                        Thread thread = new Thread(work, "background");
                        thread.setDaemon(true);
                        return thread;
                    },
                    new ThreadPoolExecutor.DiscardPolicy());

    /**
     * lane → number of its newest request; touched on the screen's thread only. Weak, so that a
     * view that was a lane of its own goes when its window does.
     */
    private final Map<Object, AtomicLong> lanes = new WeakHashMap<>();

    private final Watched<List<Job>> jobs = new Watched<>(List.of());

    /**
     * @param screen runs what it is given on the screen's thread, later and in order
     */
    public Background(Executor screen) {
        this.screen = screen;
    }

    /** The long works under way, for the status bar. */
    public Watched<List<Job>> jobs() {
        return jobs;
    }

    /**
     * Computes something of which only the newest request matters: an older one on the same lane
     * that has not begun is left out, and its result is never taken up. Called on the screen's
     * thread.
     */
    public <T> void latest(Object lane, Callable<T> work, Consumer<? super T> onScreen) {
        AtomicLong newest = lanes.computeIfAbsent(lane, key -> new AtomicLong());
        long mine = newest.incrementAndGet();
        workers.execute(
                () -> {
                    if (newest.get() != mine) return;
                    try {
                        T result = work.call();
                        screen.execute(
                                () -> {
                                    if (newest.get() == mine && !workers.isShutdown())
                                        onScreen.accept(result);
                                });
                    } catch (Exception | OutOfMemoryError failure) {
                        LOG.log(Logger.Level.ERROR, "background work failed on " + lane, failure);
                    }
                });
    }

    /**
     * Does work that may take long; it shows among {@link #jobs} and can be cancelled there. Called
     * on the screen's thread.
     *
     * @param title what the planner reads meanwhile
     * @param work gets the job, to report progress to and to ask whether it was cancelled
     * @param done takes up the result, on the screen's thread; not called for cancelled work, whose
     *     result is closed if it can be
     * @param failed takes up what went wrong, likewise
     */
    public <T> Job run(
            Message title,
            Work<T> work,
            Consumer<? super T> done,
            Consumer<? super Throwable> failed) {
        Job job = added(title, false);
        workers.execute(() -> work(job, work, done, failed));
        return job;
    }

    /**
     * Does work as {@link #run} does, but tells in any case what came of it: work that lets go of
     * something, and after which there is something to be taken up again, also where it was
     * cancelled.
     *
     * @param work notices itself whether it was cancelled in time, and says so in its result
     * @param done takes up the result, on the screen's thread
     * @param failed takes up what went wrong, likewise
     */
    public <T> Job runToItsEnd(
            Message title,
            Work<T> work,
            Consumer<? super T> done,
            Consumer<? super Throwable> failed) {
        Job job = added(title, true);
        workers.execute(
                () -> {
                    try {
                        T result = work.call(job);
                        screen.execute(() -> end(job, () -> done.accept(result)));
                    } catch (Exception | OutOfMemoryError failure) {
                        screen.execute(() -> end(job, () -> failed.accept(failure)));
                    }
                });
        return job;
    }

    private Job added(Message title, boolean toItsEnd) {
        Job job = new Job(title, screen, toItsEnd);
        List<Job> more = new ArrayList<>(jobs.get());
        more.add(job);
        jobs.set(List.copyOf(more));
        return job;
    }

    /**
     * Asks for something that is found in threads that are not ours, such as those of a network
     * client, or at once. Called on the screen's thread.
     *
     * @param question asked on a worker; may take its time, but doesn't wait for the answer
     * @param found takes up the answer, on the screen's thread
     * @param failed takes up why there is none, likewise
     * @return the answer; cancelling it cancels what was asked, and nothing is taken up
     */
    public <T> Future<T> ask(
            Callable<CompletableFuture<T>> question,
            Consumer<? super T> found,
            Consumer<? super Throwable> failed) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        Chain.follow(
                answer,
                (value, failure) -> {
                    if (answer.isCancelled() || workers.isShutdown()) return;
                    screen.execute(
                            () -> {
                                if (failure == null) found.accept(value);
                                else failed.accept(failure);
                            });
                });
        workers.execute(() -> ask(question, answer));
        return answer;
    }

    private static <T> void ask(
            Callable<CompletableFuture<T>> question, CompletableFuture<T> answer) {
        if (answer.isDone()) return;
        try {
            CompletableFuture<T> found = question.call();
            Chain.cancelTogether(answer, found);
            Chain.follow(
                    found,
                    (value, failure) -> {
                        if (failure == null) answer.complete(value);
                        else answer.completeExceptionally(cause(failure));
                    });
        } catch (Exception | OutOfMemoryError failure) {
            answer.completeExceptionally(failure);
        }
    }

    /** What failed, without the wrapping that chains of futures put around it. */
    private static Throwable cause(Throwable failure) {
        boolean wrapped = failure instanceof CompletionException;
        return wrapped && failure.getCause() != null ? failure.getCause() : failure;
    }

    private <T> void work(
            Job job, Work<T> work, Consumer<? super T> done, Consumer<? super Throwable> failed) {
        try {
            T result = work.call(job);
            screen.execute(() -> finish(job, () -> done.accept(result), () -> discard(result)));
        } catch (Exception | OutOfMemoryError failure) {
            screen.execute(() -> finish(job, () -> failed.accept(failure), () -> {}));
        }
    }

    private void finish(Job job, Runnable takeUp, Runnable letGo) {
        end(job, job.cancelled() ? letGo : takeUp);
    }

    private void end(Job job, Runnable takeUp) {
        try {
            takeUp.run();
        } finally {
            jobs.set(jobs.get().stream().filter(other -> other != job).toList());
        }
    }

    /** Nobody wants it any more: a project that was opened, say, lets others in again. */
    private static void discard(Object result) {
        if (!(result instanceof AutoCloseable open)) return;
        try {
            open.close();
        } catch (Exception failure) {
            LOG.log(Logger.Level.ERROR, "closed with an error", failure);
        }
    }

    /**
     * Takes no more work: what is asked for later is left out. What is under way is not taken up.
     */
    @Override
    public void close() {
        workers.shutdownNow();
    }

    /** Work that may take long. */
    @FunctionalInterface
    public interface Work<T> {
        T call(Job job) throws Exception;
    }
}
