package zuschnitt.bench;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.List;
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
import zuschnitt.coverage.Mapping;
import zuschnitt.coverage.Rings;
import zuschnitt.edit.Assign;
import zuschnitt.message.UserException;
import zuschnitt.plan.Plan;
import zuschnitt.plan.Totals;
import zuschnitt.plan.UnitSet;
import zuschnitt.raster.FaceRaster;
import zuschnitt.raster.Label;
import zuschnitt.raster.Labels;
import zuschnitt.raster.Marks;
import zuschnitt.raster.Palette;
import zuschnitt.raster.Pen;
import zuschnitt.raster.Picture;
import zuschnitt.raster.Scene;
import zuschnitt.raster.Viewport;

/**
 * A planner before a full screen, with the whole board in view: every stroke of the brush, every
 * move of the map.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 1, jvmArgs = "-Xmx3g")
public class PictureBenchmark {
    private static final int BRUSH = 50;

    /** A number of units, or a layer that fits together. */
    @Param({"10000", "100000", "400000"})
    private String units;

    @Param({"1920x1080", "3840x2160"})
    private String screen;

    private List<Rings> areas;
    private Plan plan;
    private Assign stroke;
    private Plan assigned;
    private Totals totals;
    private Scene scene;
    private Viewport view;
    private FaceRaster raster;
    private List<Label> labels;

    @Setup
    public void prepare() throws UserException {
        Subject subject = Subject.of(units);
        areas = subject.areas();
        plan = subject.plan();
        UnitSet brush = UnitSet.of(IntStream.rangeClosed(1, BRUSH));
        stroke = new Assign(brush, plan.slots() - 1);
        assigned = stroke.applyTo(plan);
        totals = Totals.of(assigned, subject.figures());
        scene = Scene.of(plan.ground().coverage(), Mapping.IDENTITY);
        String[] size = screen.split("x");
        view =
                Viewport.fitting(
                        scene.bounds(), Integer.parseInt(size[0]), Integer.parseInt(size[1]));
        raster = FaceRaster.of(scene, view);
        labels = Labels.of(raster, plan, List.of());
    }

    /** The borders are carried to the map: once, when a project is opened. */
    @Benchmark
    public Scene scene() {
        return Scene.of(plan.ground().coverage(), Mapping.IDENTITY);
    }

    /** The map is seen for the first time. */
    @Benchmark
    public FaceRaster raster() {
        return FaceRaster.of(scene, view);
    }

    /** The same, and the picture of it with all borders. */
    @Benchmark
    public Picture rasterWithBorders() {
        return Picture.of(raster(), palette(), Pen.PLAIN);
    }

    /** The peer: Java2D fills the same areas, without smoothing. */
    @Benchmark
    public BufferedImage rasterPeerJava2d() {
        BufferedImage image =
                new BufferedImage(view.width(), view.height(), BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        for (int unit = 0; unit < areas.size(); unit++) {
            canvas.setColor(new Color(unit));
            canvas.fill(path(areas.get(unit)));
        }
        canvas.dispose();
        return image;
    }

    private Path2D path(Rings area) {
        Path2D path = new Path2D.Double();
        for (int ring = 0; ring < area.size(); ring++) {
            path.moveTo(view.toPixelX(area.x(ring, 0)), view.toPixelY(area.y(ring, 0)));
            for (int vertex = 1; vertex < area.vertices(ring); vertex++)
                path.lineTo(
                        view.toPixelX(area.x(ring, vertex)), view.toPixelY(area.y(ring, vertex)));
        }
        return path;
    }

    /** The map is dragged a little. */
    @Benchmark
    public FaceRaster panStep() {
        return FaceRaster.of(scene, view.panned(9, 4));
    }

    /** One notch of the wheel. */
    @Benchmark
    public FaceRaster zoomStep() {
        return FaceRaster.of(scene, view.zoomedAt(600, 400, 1.25));
    }

    /** Where all names stand. */
    @Benchmark
    public List<Label> labels() {
        return Labels.of(raster, assigned, labels);
    }

    /** Units have changed hands: the plan, its sums, and the colours of all faces. */
    @Benchmark
    public Palette assignment() {
        Plan after = stroke.applyTo(plan);
        return Palette.of(after, Totals.of(after, totals.figures()), Marks.NONE);
    }

    private Palette palette() {
        return Palette.of(assigned, totals, Marks.NONE);
    }

    /** The colours are looked up for every pixel. */
    @Benchmark
    public Picture picture() {
        return Picture.of(raster, palette(), Pen.PLAIN);
    }

    /** All that happens between a stroke of the brush and the picture. */
    @Benchmark
    public Picture assignmentToPicture() {
        return Picture.of(raster, assignment(), Pen.PLAIN);
    }
}
