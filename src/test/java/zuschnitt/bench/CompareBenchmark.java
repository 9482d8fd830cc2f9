package zuschnitt.bench;

import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
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
import zuschnitt.compare.Comparison;
import zuschnitt.compare.Difference;
import zuschnitt.compare.Side;
import zuschnitt.coverage.Mapping;
import zuschnitt.demo.Board;
import zuschnitt.plan.Plan;
import zuschnitt.plan.Totals;
import zuschnitt.plan.UnitSet;
import zuschnitt.raster.FaceRaster;
import zuschnitt.raster.Marks;
import zuschnitt.raster.Palette;
import zuschnitt.raster.Pen;
import zuschnitt.raster.Picture;
import zuschnitt.raster.Scene;
import zuschnitt.raster.Viewport;

/** What comparing two versions costs: the table of flows, and the picture of the difference. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 2)
@Fork(value = 1, jvmArgs = "-Xmx2g")
public class CompareBenchmark {
    private static final Difference.Words WORDS = new Difference.Words("offen", "ohne", "–");

    @Param({"100000"})
    private int units;

    private Desk desk = Desk.of(Board.of(50));

    /** What lies before the planner. */
    private record Desk(
            Side before, Side after, Side later, Comparison comparison, FaceRaster raster) {
        static Desk of(Board board) {
            Plan plan = board.plan();
            UnitSet some =
                    UnitSet.of(
                            IntStream.rangeClosed(1, plan.ground().units().count())
                                    .filter(unit -> unit % 17 == 0));
            Side before = new Side(plan, board.figures());
            Side after = new Side(plan.withAssigned(some, Plan.FIRST), board.figures());
            Scene scene = Scene.of(plan.ground().coverage(), Mapping.IDENTITY);
            Viewport view = Viewport.fitting(scene.bounds(), 1920, 1080);
            return new Desk(
                    before,
                    after,
                    new Side(
                            after.plan().withAssigned(UnitSet.of(1, 2, 3), plan.slots() - 1),
                            after.figures()),
                    Comparison.of(before, after),
                    FaceRaster.of(scene, view));
        }
    }

    @Setup
    public void spread() {
        desk = Desk.of(Board.of(units));
    }

    @Benchmark
    public Comparison table() {
        return Comparison.of(desk.before, desk.after);
    }

    /** What a stroke of a brush costs once the versions have been compared. */
    @Benchmark
    public Comparison stroke() {
        return desk.comparison.goneOn(desk.before, desk.later).orElseThrow();
    }

    @Benchmark
    public Picture picture() {
        Difference difference = Difference.of(desk.comparison, WORDS);
        Totals totals = Totals.of(difference.plan(), difference.figures());
        Palette palette = Palette.of(difference.plan(), totals, Marks.NONE);
        return Picture.of(desk.raster, palette, new Pen(1, 1));
    }
}
