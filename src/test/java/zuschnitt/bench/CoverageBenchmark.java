package zuschnitt.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.locationtech.jts.coverage.CoverageValidator;
import org.locationtech.jts.geom.Geometry;
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
import zuschnitt.demo.JtsAreas;

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
    private Geometry[] polygons = {};

    @Setup
    public void prepare() {
        rings = Board.of(units).rings();
        coverage = Topology.of(rings).coverage().orElseThrow();
        polygons = rings.stream().map(JtsAreas::polygon).toArray(Geometry[]::new);
    }

    @Benchmark
    public Coverage topology() {
        return Topology.of(rings).coverage().orElseThrow();
    }

    /** The peer: JTS looks whether the same areas fit together, and makes nothing of them. */
    @Benchmark
    public boolean topologyPeerJtsValidator() {
        return CoverageValidator.isValid(polygons);
    }

    @Benchmark
    public Adjacency adjacency() {
        return Adjacency.of(coverage, 20);
    }
}
