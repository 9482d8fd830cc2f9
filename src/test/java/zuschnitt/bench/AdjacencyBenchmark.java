package zuschnitt.bench;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import zuschnitt.coverage.Adjacency;
import zuschnitt.coverage.Bounds;
import zuschnitt.coverage.Cleaning;
import zuschnitt.coverage.Coverage;
import zuschnitt.coverage.Cut;
import zuschnitt.coverage.Polyline;
import zuschnitt.coverage.Rings;
import zuschnitt.coverage.Tolerances;
import zuschnitt.demo.Board;

/**
 * Who touches whom after one unit in the middle was cut; {@link CoverageBenchmark#adjacency} finds
 * it for all units.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 1)
@Fork(value = 1, jvmArgs = "-Xmx2g")
public class AdjacencyBenchmark {
    private static final double GAP_WIDTH = 20;

    /** From the centre of a block to the next, metres. */
    private static final double BLOCK = 100;

    @Param({"10000", "100000"})
    private int units;

    /** Metres between the blocks; 0 where they share their borders. */
    @Param({"0", "10"})
    private double street;

    private final BitSet changed = new BitSet();
    private Coverage coverage = Coverage.of(List.of(), new int[1], 0);
    private Coverage after = coverage;
    private Adjacency before = Adjacency.of(coverage, 0);

    @Setup
    public void prepare() {
        Board board = Board.of(units);
        List<Rings> blocks = new ArrayList<>();
        for (Rings block : board.rings()) {
            int column = blocks.size() % board.columns();
            int row = blocks.size() / board.columns();
            blocks.add(narrowed(block, BLOCK * (column + 0.5), BLOCK * (row + 0.5)));
        }
        coverage = Cleaning.clean(blocks, Tolerances.USUAL).coverage();
        before = Adjacency.of(coverage, GAP_WIDTH);
        int middle = board.columns() * (board.rows() / 2) + board.columns() / 2;
        Bounds box = coverage.bounds(middle);
        Polyline line =
                Polyline.of(box.centreX() - 5, box.minY() - 5, box.centreX() + 5, box.maxY() + 5);
        BitSet only = new BitSet();
        only.set(middle);
        after = Cut.of(coverage, only, line).coverage();
        changed.set(middle);
        changed.set(after.unitCount());
        for (int i = 0; i < before.degree(middle); i++)
            if (before.sharedLength(middle, i) > 0) changed.set(before.neighbour(middle, i));
    }

    /** The block drawn in towards its centre, so that streets lie around it. */
    private Rings narrowed(Rings block, double centreX, double centreY) {
        double share = 1 - street / BLOCK;
        return block.mapped(
                xy -> {
                    for (int i = 0; i < xy.length; i++) {
                        double centre = i % 2 == 0 ? centreX : centreY;
                        xy[i] = Polyline.millimetre(centre + share * (xy[i] - centre));
                    }
                });
    }

    @Benchmark
    public Adjacency afterCut() {
        return before.with(after, changed);
    }
}
