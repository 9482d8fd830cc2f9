package zuschnitt.bench;

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
import zuschnitt.coverage.Coverage;
import zuschnitt.coverage.Rings;
import zuschnitt.coverage.Topology;
import zuschnitt.demo.Board;

/** Once per import: from the rings of a file to shared borders, and to who touches whom. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3)
@Measurement(iterations = 5)
@Fork(value = 1, jvmArgs = "-Xmx2g")
public class CoverageBenchmark {
    @Param({"10000", "100000"})
    private int units;

    private List<Rings> rings = List.of();
    private Coverage coverage = Coverage.of(List.of(), new int[1], 0);

    @Setup
    public void prepare() {
        rings = Board.of(units).rings();
        coverage = Topology.of(rings).coverage().orElseThrow();
    }

    @Benchmark
    public Coverage topology() {
        return Topology.of(rings).coverage().orElseThrow();
    }

    @Benchmark
    public Adjacency adjacency() {
        return Adjacency.of(coverage, 20);
    }
}
