package zuschnitt.raster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import zuschnitt.coverage.Coverage;
import zuschnitt.coverage.Mapping;
import zuschnitt.plan.Figures;
import zuschnitt.plan.Plan;
import zuschnitt.plan.Totals;
import zuschnitt.plan.UnitSet;
import zuschnitt.theme.Drawn;
import zuschnitt.theme.Form;
import zuschnitt.theme.Level;
import zuschnitt.theme.Measure;
import zuschnitt.theme.Portrayal;
import zuschnitt.theme.Theme;

class HatchingTest {
    /** Districts that grow around random units, so that each is about as compact as real ones. */
    private static Plan grown(int side, int districts, long seed) {
        Coverage coverage = Paving.coverage(side, side, 1, seed);
        Plan plan = Paving.striped(coverage, districts);
        Random random = new Random(seed);
        int[] seeds = random.ints(districts, 0, side * side).toArray();
        for (int unit = 1; unit <= side * side; unit++) {
            int cell = unit - 1;
            int nearest =
                    IntStream.range(0, districts)
                            .boxed()
                            .min(
                                    (a, b) ->
                                            Integer.compare(
                                                    away(cell, seeds[a], side),
                                                    away(cell, seeds[b], side)))
                            .orElseThrow();
            plan = plan.withAssigned(UnitSet.of(unit), Plan.FIRST + nearest);
        }
        return plan;
    }

    private static int away(int cell, int other, int side) {
        int right = cell % side - other % side;
        int up = cell / side - other / side;
        return right * right + up * up;
    }

    @Test
    void neighboursDifferInPattern() {
        for (long seed = 0; seed < 30; seed++) {
            Plan plan = grown(16, 8 + (int) seed, seed);
            Hatching hatching = Hatching.of(plan);
            Coverage coverage = plan.ground().coverage();
            for (int arc = 0; arc < coverage.arcCount(); arc++) {
                int left = coverage.unit(coverage.arc(arc).left());
                int right = coverage.unit(coverage.arc(arc).right());
                if (left == 0 || right == 0) continue;
                int one = plan.districtOf(left);
                int other = plan.districtOf(right);
                if (one != other)
                    assertThat(hatching.pattern(one))
                            .as("seed %d: %d and %d", seed, one, other)
                            .isNotEqualTo(hatching.pattern(other));
            }
        }
    }

    @Test
    void anyTwoPatternsDifferInAFifthOfTheirDotsHoweverTheyAreShifted() {
        for (Pattern one : Hatching.PATTERNS)
            for (Pattern other : Hatching.PATTERNS)
                if (one != other)
                    for (int shift = 0; shift < 256; shift++)
                        assertThat(differing(one, other, shift % 16, shift / 16))
                                .as("%s and %s, shifted by %d", one, other, shift)
                                .isGreaterThanOrEqualTo(32);
    }

    private static long differing(Pattern one, Pattern other, int right, int down) {
        return IntStream.range(0, 256)
                .filter(
                        i ->
                                one.dot(i % 16, i / 16)
                                        != other.dot((i + right) % 16, (i / 16 + down) % 16))
                .count();
    }

    @Test
    void inBlackAndWhiteEveryPixelIsGrey() {
        Plan plan = grown(8, 9, 3);
        Scene scene = Scene.of(plan.ground().coverage(), Mapping.IDENTITY);
        FaceRaster raster = FaceRaster.of(scene, Viewport.fitting(scene.bounds(), 300, 300));
        Style style = new Style(Style.Print.BLACK_AND_WHITE, Optional.empty());
        Totals totals = Totals.of(plan, Paving.tenEach(plan));
        Picture picture =
                Picture.of(raster, Palette.of(plan, totals, Marks.NONE, style), Pen.PLAIN);
        for (int y = 0; y < 300; y++) {
            for (int x = 0; x < 300; x++) {
                int argb = picture.argb(x, y);
                assertThat(argb >> 16 & 0xFF).isEqualTo(argb >> 8 & 0xFF);
                assertThat(argb >> 8 & 0xFF).isEqualTo(argb & 0xFF);
            }
        }
    }

    @Test
    void underneathSignsThereAreNoPatterns() {
        Plan plan = grown(8, 9, 3);
        Figures figures = Paving.tenEach(plan);
        Theme theme = new Theme(new Measure.Count("pop"), Level.UNITS, new Form.Circles());
        Drawn circles = Portrayal.of(theme, plan, figures).orElseThrow().drawn();
        Style style = new Style(Style.Print.BLACK_AND_WHITE, Optional.of(circles));
        Palette palette = Palette.of(plan, Totals.of(plan, figures), Marks.NONE, style);
        for (int look : palette.lookOfFace())
            if (look > 0) assertThat(palette.look(look).pattern()).isEqualTo(Pattern.SOLID);
    }
}
