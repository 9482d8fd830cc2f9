package zuschnitt.bench;

import java.util.Optional;
import java.util.OptionalDouble;
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
import zuschnitt.coverage.Mapping;
import zuschnitt.demo.Board;
import zuschnitt.plan.Figures;
import zuschnitt.plan.Plan;
import zuschnitt.plan.Totals;
import zuschnitt.raster.FaceRaster;
import zuschnitt.raster.Marks;
import zuschnitt.raster.Palette;
import zuschnitt.raster.Pen;
import zuschnitt.raster.Picture;
import zuschnitt.raster.Portrait;
import zuschnitt.raster.Scene;
import zuschnitt.raster.Style;
import zuschnitt.raster.Viewport;
import zuschnitt.theme.Breaks;
import zuschnitt.theme.Form;
import zuschnitt.theme.Level;
import zuschnitt.theme.Measure;
import zuschnitt.theme.Portrayal;
import zuschnitt.theme.Scheme;
import zuschnitt.theme.Theme;

/** What a theme costs: when it is chosen, at every stroke of the brush, and in every picture. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 2)
@Fork(value = 1, jvmArgs = "-Xmx2g")
public class ThemeBenchmark {
    private static final Form NATURAL =
            new Form.Shades(new Breaks.Computed(Breaks.Method.NATURAL, 7), Scheme.EMBERS, 0);

    @Param({"100000"})
    private int units;

    private Desk desk = Desk.of(Board.of(50));

    /** What lies before the planner. */
    private record Desk(
            Plan plan,
            Figures figures,
            Totals totals,
            FaceRaster raster,
            Portrait shades,
            Portrait dots) {
        static Desk of(Board board) {
            Plan plan = board.plan();
            Figures figures = board.figures();
            Scene scene = Scene.of(plan.ground().coverage(), Mapping.IDENTITY);
            Viewport view = Viewport.fitting(scene.bounds(), 1920, 1080);
            return new Desk(
                    plan,
                    figures,
                    Totals.of(plan, figures),
                    FaceRaster.of(scene, view),
                    portrait(plan, figures, scene, density(figures)),
                    portrait(plan, figures, scene, dotted(figures)));
        }

        private static Portrait portrait(Plan plan, Figures figures, Scene scene, Theme theme) {
            return Portrait.of(theme, plan, figures, scene, Optional.empty()).orElseThrow();
        }

        Palette palette(Portrait portrait) {
            Style style = new Style(Style.Print.COLOUR, Optional.of(portrait.portrayal().drawn()));
            return Palette.of(plan, totals, Marks.NONE, style);
        }
    }

    private static Theme density(Figures figures) {
        return new Theme(new Measure.Density(figures.populationField()), Level.UNITS, NATURAL);
    }

    private static Theme dotted(Figures figures) {
        Measure people = new Measure.Count(figures.populationField());
        return new Theme(people, Level.UNITS, new Form.Dots(OptionalDouble.empty()));
    }

    @Setup
    public void prepare() {
        desk = Desk.of(Board.of(units));
    }

    /** A theme by unit is chosen: 100,000 different densities in natural classes. */
    @Benchmark
    public Portrayal choose() {
        return Portrayal.of(density(desk.figures()), desk.plan(), desk.figures()).orElseThrow();
    }

    /** A theme by district after every stroke. */
    @Benchmark
    public Portrayal follow() {
        Measure density = new Measure.Density(desk.figures().populationField());
        Theme theme = new Theme(density, Level.DISTRICTS, NATURAL);
        return Portrayal.of(theme, desk.plan(), desk.figures()).orElseThrow();
    }

    /** The looks of all faces after every stroke, with a theme by unit. */
    @Benchmark
    public Palette recolour() {
        return desk.palette(desk.shades());
    }

    /** The same without a theme, to compare with. */
    @Benchmark
    public Palette recolourPlain() {
        return Palette.of(desk.plan(), desk.totals(), Marks.NONE);
    }

    /** A picture with a theme by unit. */
    @Benchmark
    public Picture picture() {
        return Picture.of(desk.raster(), desk.palette(desk.shades()), Pen.PLAIN);
    }

    /** Some thousand dots over a picture. */
    @Benchmark
    public Picture pictureWithDots() {
        return Picture.of(desk.raster(), desk.palette(desk.dots()), Pen.PLAIN)
                .with(desk.dots().symbols(), Pen.PLAIN);
    }
}
