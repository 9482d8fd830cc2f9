package zuschnitt.raster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import zuschnitt.coverage.Coverage;
import zuschnitt.coverage.Mapping;
import zuschnitt.coverage.UnitIndex;
import zuschnitt.plan.Band;
import zuschnitt.plan.Figures;
import zuschnitt.plan.Plan;
import zuschnitt.plan.Rules;
import zuschnitt.plan.Totals;
import zuschnitt.plan.UnitSet;
import zuschnitt.theme.Breaks;
import zuschnitt.theme.Form;
import zuschnitt.theme.Level;
import zuschnitt.theme.Measure;
import zuschnitt.theme.Scaling;
import zuschnitt.theme.Scheme;
import zuschnitt.theme.Shading;
import zuschnitt.theme.Theme;

class ThemePictureTest {
    private static final int UNITS = 64;
    private static final int SECRET = 12;
    private static final Measure COUNT = new Measure.Count("pop");
    private static final Form FIVE =
            new Form.Shades(new Breaks.Computed(Breaks.Method.QUANTILES, 5), Scheme.EMBERS, 0);

    private final Coverage coverage = Paving.coverage(8, 8, 4, 11);
    private final Plan plan = Paving.striped(coverage, 3);
    private final Scene scene = Scene.of(coverage, Mapping.IDENTITY);
    private final Viewport view = Viewport.fitting(scene.bounds(), 640, 640);
    private final FaceRaster raster = FaceRaster.of(scene, view);
    private final Figures figures = figures(new Random(5));

    private static Figures figures(Random random) {
        double[] people = new double[UNITS + 1];
        for (int unit = 1; unit <= UNITS; unit++) people[unit] = random.nextInt(1000);
        people[SECRET] = Double.NaN;
        Map<String, double[]> counts = new LinkedHashMap<>();
        counts.put("pop", people);
        return Figures.of(Optional.empty(), "pop", counts, UnitSet.EMPTY);
    }

    private Portrait portrait(Level level, Form form, Plan shown) {
        Theme theme = new Theme(COUNT, level, form);
        return Portrait.of(theme, shown, figures, scene, Optional.empty()).orElseThrow();
    }

    private Shading shading(Level level, Plan shown) {
        return (Shading) portrait(level, FIVE, shown).portrayal().drawn();
    }

    private Picture picture(Plan shown, Marks marks, Portrait portrait) {
        Style style = new Style(Style.Print.COLOUR, Optional.of(portrait.portrayal().drawn()));
        Palette palette = Palette.of(shown, Totals.of(shown, figures), marks, style);
        return Picture.of(raster, palette, Pen.PLAIN).with(portrait.symbols(), Pen.PLAIN);
    }

    private Picture shaded(Level level, Plan shown, Marks marks) {
        return picture(shown, marks, portrait(level, FIVE, shown));
    }

    private int pixelX(int unit) {
        return (int) view.toPixelX(scene.centreX(unit));
    }

    private int pixelY(int unit) {
        return (int) view.toPixelY(scene.centreY(unit));
    }

    private int argb(Picture picture, int unit) {
        return picture.argb(pixelX(unit), pixelY(unit));
    }

    /** How many of the 16 × 16 pixels around the middle of a unit are as wanted. */
    private long pixels(Picture picture, int unit, IntPredicate wanted) {
        return IntStream.range(0, 256)
                .map(i -> picture.argb(pixelX(unit) - 8 + i % 16, pixelY(unit) - 8 + i / 16))
                .filter(wanted)
                .count();
    }

    private static int opaque(int rgb) {
        return 0xFF000000 | rgb;
    }

    @Test
    void everyUnitHasTheColourOfItsClass() {
        Shading shading = shading(Level.UNITS, plan);
        Picture picture = shaded(Level.UNITS, plan, Marks.NONE);
        for (int unit = 1; unit <= UNITS; unit++) {
            if (unit == SECRET) continue;
            int colour = shading.colour(shading.classOf(unit));
            assertThat(argb(picture, unit)).as("unit %d", unit).isEqualTo(opaque(colour));
        }
    }

    @Test
    void everyDistrictHasTheColourOfItsSum() {
        Plan moved = plan.withAssigned(UnitSet.of(1, 2, 3, 4, 5, 6), Plan.FIRST + 2);
        for (Plan shown : new Plan[] {plan, moved}) {
            Shading shading = shading(Level.DISTRICTS, shown);
            Picture picture = shaded(Level.DISTRICTS, shown, Marks.NONE);
            for (int unit = 1; unit <= UNITS; unit++) {
                int colour = shading.colour(shading.classOf(shown.districtOf(unit)));
                assertThat(argb(picture, unit)).isEqualTo(opaque(colour));
            }
        }
    }

    @Test
    void onlyDistrictsHaveStrongBorders() {
        Picture picture = shaded(Level.UNITS, plan, Marks.NONE);
        Picture plain =
                Picture.of(
                        raster, Palette.of(plan, Totals.of(plan, figures), Marks.NONE), Pen.PLAIN);
        int strong = 0;
        for (int y = 0; y < view.height(); y++) {
            for (int x = 0; x < view.width(); x++) {
                boolean inTheme = picture.argb(x, y) == opaque(Border.DISTRICT.colour());
                assertThat(inTheme).isEqualTo(plain.argb(x, y) == opaque(Border.DISTRICT.colour()));
                if (inTheme) strong++;
            }
        }
        assertThat(strong).isGreaterThan(1000);
    }

    @Test
    void whatHasNoValueLooksLikeNothingElse() {
        Plan open = plan.withAssigned(UnitSet.of(13), Plan.UNASSIGNED);
        Picture picture = shaded(Level.UNITS, open, Marks.NONE);
        long ground = pixels(picture, SECRET, argb -> argb == opaque(Look.NO_DATA.fill()));
        long dots = pixels(picture, SECRET, argb -> argb == opaque(Look.NO_DATA.ink()));
        assertThat(dots).isBetween(10L, 100L);
        assertThat(ground + dots).isEqualTo(256);
        for (int unit = 1; unit <= UNITS; unit++)
            if (unit != SECRET)
                assertThat(pixels(picture, unit, argb -> argb == opaque(Look.NO_DATA.fill())))
                        .isZero();
    }

    @Test
    void openUnitsKeepTheirStrokesOverTheColourOfTheirClass() {
        Plan open = plan.withAssigned(UnitSet.of(13), Plan.UNASSIGNED);
        Shading shading = shading(Level.UNITS, open);
        Picture picture = shaded(Level.UNITS, open, Marks.NONE);
        int colour = opaque(shading.colour(shading.classOf(13)));
        assertThat(pixels(picture, 13, argb -> argb == colour)).isEqualTo(256 - 32);
    }

    @Test
    void tooFewPeopleAreSeenInAThemeAsWell() {
        Plan below = plan.withRules(Rules.DEFAULT.withBand(Band.of(100_000, 100_000, 100_000)));
        Shading shading = shading(Level.DISTRICTS, below);
        Picture picture = shaded(Level.DISTRICTS, below, Marks.NONE);
        int colour = opaque(shading.colour(shading.classOf(below.districtOf(20))));
        assertThat(pixels(picture, 20, argb -> argb != colour)).isEqualTo(10);
    }

    @Test
    void aChosenUnitKeepsTheColourOfItsClass() {
        Shading shading = shading(Level.UNITS, plan);
        Picture picture = shaded(Level.UNITS, plan, Marks.selected(UnitSet.of(20)));
        int colour = opaque(shading.colour(shading.classOf(20)));
        assertThat(pixels(picture, 20, argb -> argb == opaque(Palette.ACCENT))).isEqualTo(32);
        assertThat(pixels(picture, 20, argb -> argb == colour)).isEqualTo(256 - 32);
    }

    @Test
    void anAssignmentLeavesAThemeByUnitAsItIs() {
        Portrait before = portrait(Level.UNITS, FIVE, plan);
        Plan moved = plan.withAssigned(UnitSet.of(1), Plan.FIRST + 2);
        Theme theme = before.portrayal().theme();
        assertThat(Portrait.of(theme, moved, figures, scene, Optional.of(before)))
                .containsSame(before);
        Portrait byDistrict = portrait(Level.DISTRICTS, FIVE, plan);
        Theme other = byDistrict.portrayal().theme();
        assertThat(Portrait.of(other, moved, figures, scene, Optional.of(byDistrict)).orElseThrow())
                .isNotSameAs(byDistrict);
    }

    @Test
    void everyDotLiesInItsUnitAndAllOfThemStandForAllPeople() {
        Symbols dots = portrait(Level.UNITS, new Form.Dots(OptionalDouble.of(10)), plan).symbols();
        UnitIndex index = UnitIndex.of(coverage, IntStream.rangeClosed(1, UNITS).toArray());
        int[] found = new int[UNITS + 1];
        for (int i = 0; i < dots.count(); i++) found[index.unit(dots.x(i), dots.y(i))]++;
        assertThat(found[Coverage.NO_UNIT]).isZero();
        assertThat(found[SECRET]).isZero();
        for (int unit = 1; unit <= UNITS; unit++)
            if (unit != SECRET)
                assertThat((double) found[unit])
                        .isBetween(
                                figures.population(unit) / 10 - 1,
                                figures.population(unit) / 10 + 1);
        assertThat(dots.count()).isEqualTo((int) (figures.sum("pop") / 10));
    }

    @Test
    void dotsStayWhereTheyAreWhoeverAUnitIsAssignedToAndWhateverIsLookedAt() {
        Form form = new Form.Dots(OptionalDouble.of(10));
        Plan moved = plan.withAssigned(UnitSet.of(1, 2, 3), Plan.FIRST + 2);
        Symbols before = portrait(Level.UNITS, form, plan).symbols();
        Symbols after = portrait(Level.UNITS, form, moved).symbols();
        for (int i = 0; i < before.count(); i++) {
            assertThat(after.x(i)).isEqualTo(before.x(i));
            assertThat(after.y(i)).isEqualTo(before.y(i));
        }
        Picture picture = picture(plan, Marks.NONE, portrait(Level.UNITS, form, plan));
        for (int i = 0; i < before.count(); i += 7) {
            int x = (int) view.toPixelX(before.x(i));
            int y = (int) view.toPixelY(before.y(i));
            assertThat(Argb.luma(picture.argb(x, y))).as("dot %d", i).isLessThan(110);
        }
    }

    @Test
    void theAreaOfACircleIsItsValue() {
        Portrait portrait = portrait(Level.DISTRICTS, new Form.Circles(), plan);
        Symbols circles = portrait.symbols();
        Totals totals = Totals.of(plan, figures);
        UnitIndex index = UnitIndex.of(coverage, IntStream.rangeClosed(1, UNITS).toArray());
        assertThat(circles.count()).isEqualTo(3);
        double unit = 0;
        for (int i = 0; i < circles.count(); i++) {
            int district = plan.districtOf(index.unit(circles.x(i), circles.y(i)));
            double area = circles.radius(i) * circles.radius(i) / totals.population(district);
            if (i > 0) {
                assertThat(area / unit).isBetween(0.999999, 1.000001);
                assertThat(circles.radius(i)).isLessThanOrEqualTo(circles.radius(i - 1));
            }
            unit = area;
        }
    }

    @Test
    void nothingIsDrawnOfWhatIsNotThereOrNotAboveZero() {
        Scaling scaling =
                (Scaling) portrait(Level.UNITS, new Form.Circles(), plan).portrayal().drawn();
        assertThat(scaling.radius(0)).isZero();
        assertThat(scaling.radius(-5)).isZero();
        assertThat(scaling.radius(Double.NaN)).isZero();
        Symbols circles = portrait(Level.UNITS, new Form.Circles(), plan).symbols();
        long above =
                IntStream.rangeClosed(1, UNITS)
                        .filter(unit -> figures.population(unit) > 0)
                        .count();
        assertThat(circles.count()).isEqualTo((int) above);
    }
}
