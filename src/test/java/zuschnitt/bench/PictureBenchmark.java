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
import zuschnitt.demo.Board;
import zuschnitt.edit.Assign;
import zuschnitt.plan.Figures;
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

/**
 * A planner before a full screen, with the whole board in view: every stroke of the brush, every
 * move of the map.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgs = "-Xmx2g")
public class PictureBenchmark {
    private static final int WIDTH = 1920;
    private static final int HEIGHT = 1080;
    private static final int BRUSH = 50;

    @Param({"10000", "100000"})
    private int units;

    private Desk desk = Desk.of(Board.of(BRUSH));

    /** The areas of all units in pixels. */
    private List<Path2D> paths = List.of();

    /**
     * What lies before the planner.
     *
     * @param stroke what a stroke of the brush does
     * @param assigned the plan after it
     */
    private record Desk(
            Plan plan,
            Figures figures,
            Assign stroke,
            Plan assigned,
            Totals totals,
            FaceRaster raster) {
        static Desk of(Board board) {
            Plan plan = board.plan();
            Figures figures = board.figures();
            UnitSet brush = UnitSet.of(IntStream.rangeClosed(1, BRUSH));
            Assign stroke = new Assign(brush, plan.slots() - 1);
            Plan assigned = stroke.applyTo(plan);
            Scene scene = Scene.of(plan.ground().coverage(), Mapping.IDENTITY);
            Viewport view = Viewport.fitting(scene.bounds(), WIDTH, HEIGHT);
            return new Desk(
                    plan,
                    figures,
                    stroke,
                    assigned,
                    Totals.of(assigned, figures),
                    FaceRaster.of(scene, view));
        }
    }

    @Setup
    public void prepare() {
        desk = Desk.of(Board.of(units));
        paths = Board.of(units).rings().stream().map(this::path).toList();
    }

    private Path2D path(Rings area) {
        Viewport view = desk.raster().viewport();
        Path2D path = new Path2D.Double();
        path.moveTo(view.toPixelX(area.x(0, 0)), view.toPixelY(area.y(0, 0)));
        for (int vertex = 1; vertex < area.vertices(0); vertex++) {
            path.lineTo(view.toPixelX(area.x(0, vertex)), view.toPixelY(area.y(0, vertex)));
        }
        return path;
    }

    /** The map has moved. */
    @Benchmark
    public FaceRaster raster() {
        return FaceRaster.of(desk.raster().scene(), desk.raster().viewport());
    }

    /** The peer: Java2D fills the same areas, without smoothing. */
    @Benchmark
    public BufferedImage rasterPeerJava2d() {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        for (int unit = 0; unit < paths.size(); unit++) {
            canvas.setColor(new Color(unit));
            canvas.fill(paths.get(unit));
        }
        canvas.dispose();
        return image;
    }

    /** Units have changed hands: the plan, its sums, and the colours of all faces. */
    @Benchmark
    public Palette assignment() {
        Plan plan = desk.stroke().applyTo(desk.plan());
        return Palette.of(plan, Totals.of(plan, desk.figures()), Marks.NONE);
    }

    /** The colours are looked up for every pixel. */
    @Benchmark
    public Picture picture() {
        return Picture.of(
                desk.raster(), Palette.of(desk.assigned(), desk.totals(), Marks.NONE), Pen.PLAIN);
    }

    /** All that happens between a stroke of the brush and the picture. */
    @Benchmark
    public Picture assignmentToPicture() {
        return Picture.of(desk.raster(), assignment(), Pen.PLAIN);
    }
}
