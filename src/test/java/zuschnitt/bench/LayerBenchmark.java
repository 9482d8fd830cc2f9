package zuschnitt.bench;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import zuschnitt.layer.DrawnLayer;
import zuschnitt.layer.Feature;
import zuschnitt.layer.Features;
import zuschnitt.layer.Paint;
import zuschnitt.layer.Rule;
import zuschnitt.layer.Shape;
import zuschnitt.layer.Shape.Kind;
import zuschnitt.layer.Stroke;
import zuschnitt.layer.Symbol;
import zuschnitt.raster.LayerPicture;
import zuschnitt.raster.Viewport;

/**
 * A street map of 100,000 segments over a full screen: all of it, and a twentieth of its breadth.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
        value = 1,
        jvmArgs = {"-Xmx2g", "-Djava.awt.headless=true"})
public class LayerBenchmark {
    private static final int STREETS = 20_000;
    private static final int SEGMENTS = 5;
    private static final double TOWN = 20_000;
    private static final double STEP = 60;

    private final Random random = new Random(3);
    private List<DrawnLayer> layers = List.of();
    private Viewport all = new Viewport(0, 0, 1, 1, 1);
    private Viewport near = all;

    @Setup
    public void lay() {
        List<Feature> streets = new ArrayList<>();
        for (int i = 0; i < STREETS; i++)
            streets.add(new Feature(street(), List.of("Straße " + i / 4)));
        Features features = Features.of(List.of("name"), streets);
        BitSet every = new BitSet();
        every.set(0, STREETS);
        Symbol line = new Symbol.Line(new Stroke(new Paint(0x606060, 1), 1, List.of()));
        Paint ink = new Paint(0, 1);
        Symbol name = new Symbol.Text(0, 11, ink, Optional.of(new Paint(0xFFFFFF, 1)));
        Rule lines = new Rule(0, Double.POSITIVE_INFINITY, List.of(line), every);
        Rule names = new Rule(0, 12_000, List.of(name), every);
        layers = List.of(new DrawnLayer(features, List.of(lines, names)));
        all = Viewport.fitting(features.bounds(), 1920, 1080);
        near = new Viewport(all.centreX(), all.centreY(), all.metresPerPixel() / 20, 1920, 1080);
    }

    private Shape street() {
        double[] xy = new double[2 * SEGMENTS + 2];
        double angle = random.nextDouble() * 2 * Math.PI;
        xy[0] = random.nextDouble() * TOWN;
        xy[1] = random.nextDouble() * TOWN;
        for (int i = 2; i < xy.length; i += 2) {
            angle += random.nextGaussian() / 4;
            xy[i] = xy[i - 2] + STEP * Math.cos(angle);
            xy[i + 1] = xy[i - 1] + STEP * Math.sin(angle);
        }
        return Shape.of(Kind.LINE, List.of(xy));
    }

    @Benchmark
    public LayerPicture allStreets() {
        return LayerPicture.of(layers, all, 1);
    }

    @Benchmark
    public LayerPicture streetsOfAQuarterWithTheirNames() {
        return LayerPicture.of(layers, near, 1);
    }
}
