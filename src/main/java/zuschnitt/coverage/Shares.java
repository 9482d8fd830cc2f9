package zuschnitt.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Supplier;

/**
 * Work on very many like things, done by all processors at once. To its caller it is a plain call:
 * it comes back when everything is done, and what it does must not hang on the order.
 *
 * <p>The processors are those of the common pool of the Java runtime, so that two works at the same
 * time share them and don't each bring their own.
 */
public final class Shares {
    /** Parts for each processor, so that who is done early takes over from who is late. */
    private static final int PARTS_EACH = 4;

    private Shares() {}

    /** What is done with the things from one number up to, but without, another. */
    @FunctionalInterface
    public interface Work {
        void on(int from, int to);
    }

    /**
     * Does the work on things 0…count − 1.
     *
     * @param smallest so many things are not worth being shared
     * @param work called for parts that don't meet, on several threads: it may write only to what
     *     belongs to its own part
     */
    public static void of(int count, int smallest, Work work) {
        int parts = Runtime.getRuntime().availableProcessors() * PARTS_EACH;
        parts = Math.min(parts, count / smallest);
        if (parts <= 1) {
            work.on(0, count);
            return;
        }
        List<ForkJoinTask<?>> tasks = new ArrayList<>(parts);
        for (int part = 0; part < parts; part++) {
            int from = (int) ((long) count * part / parts);
            int to = (int) ((long) count * (part + 1) / parts);
            tasks.add(ForkJoinTask.adapt(() -> work.on(from, to)));
        }
        ForkJoinTask.invokeAll(tasks);
    }

    /**
     * Begins with something that can't be shared, while the caller goes on with something else.
     *
     * @param work what it looks at must not change before it is asked for
     * @return gives the outcome, and waits for it if need be; to be asked before the caller comes
     *     back, so that nothing is still at work then
     */
    public static <T> Supplier<T> ahead(Supplier<T> work) {
        return ForkJoinTask.adapt(work::get).fork()::join;
    }
}
