package zuschnitt.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
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
import zuschnitt.coverage.Bounds;
import zuschnitt.coverage.Coverage;
import zuschnitt.coverage.Cut;
import zuschnitt.coverage.Polyline;
import zuschnitt.coverage.Rings;
import zuschnitt.coverage.Topology;
import zuschnitt.demo.Board;
import zuschnitt.io.imports.PartWeights;
import zuschnitt.io.imports.WeightSource;
import zuschnitt.io.imports.Weights;
import zuschnitt.io.layer.Column;
import zuschnitt.io.layer.Layer;
import zuschnitt.io.layer.Table;
import zuschnitt.io.layer.TextEncoding;
import zuschnitt.io.reference.Reference;
import zuschnitt.message.UserException;
import zuschnitt.plan.Crs;

/** Who lives in the parts of a unit that is being cut, at every stroke of the line. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 1, jvmArgs = "-Xmx2g")
public class PartWeightsBenchmark {
    private static final int UNITS = 10_000;
    private static final int CELL = 100;

    /** Points anywhere; 0 for the cells of a grid instead. */
    @Param({"0", "400000"})
    private int points;

    private Coverage after = Coverage.of(List.of(), new int[1], 0);
    private int[] parts = {};
    private List<Weights> weights = List.of();

    @Setup
    public void prepare() throws UserException {
        Board board = Board.of(UNITS);
        Coverage before = Topology.of(board.rings()).coverage().orElseThrow();
        int middle = board.columns() * (board.rows() / 2) + board.columns() / 2;
        Bounds box = before.bounds(middle);
        BitSet only = new BitSet();
        only.set(middle);
        Polyline line =
                Polyline.of(box.centreX(), box.minY() - 5, box.centreX() + 9, box.maxY() + 5);
        Cut cut = Cut.of(before, only, line);
        after = cut.coverage();
        parts = cut.parts().stream().mapToInt(Cut.Part::unit).toArray();
        Reference reference = Reference.of(25832);
        Crs crs = new Crs(reference.label(), reference.name(), reference.wkt());
        Layer layer = points > 0 ? addresses(before.bounds()) : grid(before.bounds(), reference);
        weights = List.of(Weights.of(WeightSource.of(layer), crs, before.bounds()));
    }

    private Layer addresses(Bounds box) {
        Random random = new Random(1);
        double[] x = random.doubles(points, box.minX(), box.maxX()).toArray();
        double[] y = random.doubles(points, box.minY(), box.maxY()).toArray();
        return table(Column.ofDecimals("x", x), Column.ofDecimals("y", y));
    }

    private static Layer grid(Bounds box, Reference reference) {
        List<Rings> cells = new ArrayList<>();
        for (double x = box.minX() + 30; x < box.maxX(); x += CELL)
            for (double y = box.minY() + 30; y < box.maxY(); y += CELL) cells.add(cell(x, y));
        long[] people = new Random(1).longs(cells.size(), 0, 50).toArray();
        return Layer.of("zellen", Table.of(Column.ofIntegers("ew", people)), cells, reference);
    }

    private static Rings cell(double x, double y) {
        double[] ring = {x, y, x + CELL, y, x + CELL, y + CELL, x, y + CELL, x, y};
        return Rings.of(List.of(ring));
    }

    private static Layer table(Column x, Column y) {
        return Layer.ofTable(
                "orte", Path.of("orte.csv"), Table.of(x, y), TextEncoding.PRESCRIBED, List.of());
    }

    @Benchmark
    public PartWeights weigh() {
        return PartWeights.of(weights.get(0), after, parts);
    }
}
