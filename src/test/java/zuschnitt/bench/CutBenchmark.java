package zuschnitt.bench;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
import zuschnitt.coverage.Bounds;
import zuschnitt.coverage.Coverage;
import zuschnitt.coverage.Cut;
import zuschnitt.coverage.Polyline;
import zuschnitt.coverage.Topology;
import zuschnitt.demo.Board;
import zuschnitt.edit.CutUnits;
import zuschnitt.plan.Ground;
import zuschnitt.plan.Plan;
import zuschnitt.plan.PlanChange;
import zuschnitt.plan.Rules;
import zuschnitt.plan.Unit;
import zuschnitt.plan.UnitSet;
import zuschnitt.plan.UnitTable;

/** Once per cut: one unit of many, another one each time, along a line through its middle. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgs = "-Xmx2g")
public class CutBenchmark {
    @Param({"10000", "100000"})
    private int units;

    private Optional<Plan> plan = Optional.empty();
    private int next;

    @Setup
    public void prepare() {
        Coverage coverage = Topology.of(Board.of(units).rings()).coverage().orElseThrow();
        UnitTable table =
                UnitTable.of(
                        List.of(),
                        IntStream.rangeClosed(1, units).mapToObj(CutBenchmark::unit).toList());
        plan = Optional.of(Plan.open(Ground.of(coverage, table, 20), Rules.DEFAULT));
    }

    private static Unit unit(int number) {
        return new Unit(new UUID(1, number), "%06d".formatted(number), "", List.of());
    }

    private int next() {
        next = next % units + 1;
        return next;
    }

    private Polyline through(int unit) {
        Bounds box = plan.orElseThrow().ground().coverage().bounds(unit).grown(5);
        return Polyline.of(box.minX(), box.centreY(), box.maxX(), box.centreY());
    }

    /** The borders alone. */
    @Benchmark
    public Cut cut() {
        int unit = next();
        BitSet one = new BitSet();
        one.set(unit);
        return Cut.of(plan.orElseThrow().ground().coverage(), one, through(unit));
    }

    /** All that the screen waits for: borders, units, who touches whom, and what changed. */
    @Benchmark
    public PlanChange edit() {
        Plan before = plan.orElseThrow();
        int unit = next();
        CutUnits cut = CutUnits.along(before, UnitSet.of(unit), through(unit));
        return PlanChange.between(before, cut.applyTo(before));
    }
}
