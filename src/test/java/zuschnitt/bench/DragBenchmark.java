package zuschnitt.bench;

import java.util.Map;
import java.util.Optional;
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
import zuschnitt.demo.Board;
import zuschnitt.edit.Footprint;
import zuschnitt.edit.Grip;
import zuschnitt.edit.MoveBorder;
import zuschnitt.edit.Pull;
import zuschnitt.edit.Shift;
import zuschnitt.plan.Figures;
import zuschnitt.plan.Plan;
import zuschnitt.plan.Totals;
import zuschnitt.plan.UnitSet;
import zuschnitt.raster.Marks;
import zuschnitt.raster.Palette;

/**
 * A border is being pulled: from a move of the mouse, which brings one to fifty further units, to
 * the colours of all faces. Districts hold together, and their sums follow.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgs = "-Xmx2g")
public class DragBenchmark {
    /** Edge of a district of the board, in units. */
    private static final int DISTRICT = 20;

    private static final double SIDE = 100;
    private static final int STEPS_BEFORE = 200;

    @Param({"10000", "100000"})
    private int units;

    /** Units that one move of the mouse brings. */
    @Param({"1", "50"})
    private int flipped;

    private Scenario scenario = Scenario.of(Board.of(DISTRICT * DISTRICT * 4), 1);

    /**
     * A long pull that is under way.
     *
     * @param pull so far
     * @param next where the hand goes now
     */
    private record Scenario(Plan plan, Figures figures, Pull pull, Footprint next) {
        static Scenario of(Board board, int flipped) {
            Plan plan = board.plan();
            int columns = board.columns();
            int unit = DISTRICT + columns * (DISTRICT / 2);
            Grip grip =
                    Grip.nearest(
                                    plan,
                                    DISTRICT * SIDE,
                                    DISTRICT / 2 * SIDE,
                                    Map.of(unit, 1.0, unit + 1, 2.0))
                            .orElseThrow();
            Pull.Handle handle = new Pull.Handle(10, 1, Shift.Rule.CONTIGUOUS);
            Pull pull = Pull.of(plan, grip, handle);
            for (int i = 1; i <= STEPS_BEFORE; i++) pull = pull.to(at(grip, i, unit + 1, unit + 1));
            IntStream brought =
                    IntStream.range(0, flipped)
                            .map(i -> unit + 2 + i % 10 + columns * (i / 10 - flipped / 20));
            Footprint next =
                    new Footprint(grip.x() + SIDE * 2, grip.y(), unit + 2, UnitSet.of(brought));
            return new Scenario(plan, board.figures(), pull, next);
        }

        private static Footprint at(Grip grip, int step, int unit, int touched) {
            double x = grip.x() + SIDE * step / STEPS_BEFORE;
            return new Footprint(x, grip.y(), unit, UnitSet.of(touched));
        }
    }

    @Setup
    public void prepare() {
        scenario = Scenario.of(Board.of(units), flipped);
        int moved = edit().orElseThrow().units().size();
        if (moved != 1 + flipped) throw new IllegalStateException(moved + " units moved");
    }

    private Optional<MoveBorder> edit() {
        return scenario.pull().to(scenario.next()).edit();
    }

    /** Which units go over, their districts holding together. */
    @Benchmark
    public Optional<MoveBorder> pull() {
        return edit();
    }

    /** All of a step: who goes over, the plan, its sums, and the colours of all faces. */
    @Benchmark
    public Palette step() {
        Plan plan = edit().orElseThrow().applyTo(scenario.plan());
        return Palette.of(plan, Totals.of(plan, scenario.figures()), Marks.NONE);
    }
}
