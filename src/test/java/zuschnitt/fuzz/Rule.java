package zuschnitt.fuzz;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import zuschnitt.coverage.Rings;
import zuschnitt.io.imports.LayerImport;
import zuschnitt.io.layer.Layer;
import zuschnitt.message.UserException;

/**
 * What holds for any input: a layer or a sentence, soon, with memory in proportion; and then an
 * import or a sentence.
 */
final class Rule {
    /** Of the processor, not of the clock, which others' work moves as well. */
    private static final long MOST_NANOS = 5_000_000_000L;

    private static final long FREE_BYTES = 64L << 20;
    private static final long BYTES_PER_BYTE = 1000;
    private static final int MOST_ROWS = 300;
    private static final int MOST_VERTICES = 3000;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private Rule() {}

    /**
     * Holds the rule against one input.
     *
     * @throws AssertionError if reading takes too long or too much memory
     * @throws RuntimeException whatever else is wrong, like any other throwable
     */
    static void check(Target target, byte[] input) {
        long start = THREADS.getCurrentThreadCpuTime();
        long before = THREADS.getCurrentThreadAllocatedBytes();
        try {
            Optional<Layer> layer = target.read(input);
            long taken = THREADS.getCurrentThreadAllocatedBytes() - before;
            if (taken > FREE_BYTES + BYTES_PER_BYTE * input.length) {
                throw new AssertionError(taken + " bytes taken for " + input.length);
            }
            if (layer.isPresent() && small(layer.get())) bringIn(layer.get(), input);
        } catch (UserException sentence) {
            if (sentence.sentence().key().isEmpty()) throw new AssertionError(sentence);
        }
        long nanos = THREADS.getCurrentThreadCpuTime() - start;
        if (nanos > MOST_NANOS) throw new AssertionError(nanos / 1_000_000 + " ms");
    }

    private static void bringIn(Layer layer, byte[] input) throws UserException {
        Random random = new Random(Arrays.hashCode(input));
        LayerImport.run(List.of(layer), RandomChoices.of(layer.table(), random));
    }

    private static boolean small(Layer layer) {
        int vertices = 0;
        for (Rings area : layer.geometry()) {
            for (int ring = 0; ring < area.size(); ring++) vertices += area.vertices(ring);
        }
        return layer.size() <= MOST_ROWS && vertices <= MOST_VERTICES;
    }
}
