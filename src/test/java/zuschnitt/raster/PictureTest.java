package zuschnitt.raster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import zuschnitt.coverage.Coverage;
import zuschnitt.coverage.Mapping;
import zuschnitt.plan.Band;
import zuschnitt.plan.Plan;
import zuschnitt.plan.Rules;
import zuschnitt.plan.Totals;
import zuschnitt.plan.UnitSet;

class PictureTest {
    private final Coverage coverage = Paving.coverage(8, 8, 4, 11);
    private final Plan plan = Paving.striped(coverage, 3);
    private final Scene scene = Scene.of(coverage, Mapping.IDENTITY);
    private final Viewport view = Viewport.fitting(scene.bounds(), 320, 320);
    private final FaceRaster raster = FaceRaster.of(scene, view);

    private Picture picture(Plan shown, Marks marks, Pen pen) {
        return Picture.of(raster, Palette.of(shown, totals(shown), marks), pen);
    }

    private static Totals totals(Plan shown) {
        return Totals.of(shown, Paving.tenEach(shown));
    }

    private Picture plain(Plan shown) {
        return picture(shown, Marks.NONE, Pen.PLAIN);
    }

    /** A pixel in the midst of a unit: as far from other faces as it gets. */
    private int[] midst(int unit) {
        int[] best = new int[2];
        int widest = -1;
        for (int y = 0; y < view.height(); y++) {
            for (int x = 0; x < view.width(); x++) {
                int room = room(x, y, unit);
                if (room > widest) {
                    widest = room;
                    best = new int[] {x, y};
                }
            }
        }
        return best;
    }

    private int room(int x, int y, int unit) {
        int room = -1;
        while (ring(x, y, room + 1, unit)) room++;
        return room;
    }

    private boolean ring(int x, int y, int radius, int unit) {
        return IntStream.rangeClosed(-radius, radius)
                .allMatch(
                        d ->
                                raster.unit(x + d, y - radius) == unit
                                        && raster.unit(x + d, y + radius) == unit
                                        && raster.unit(x - radius, y + d) == unit
                                        && raster.unit(x + radius, y + d) == unit);
    }

    @Test
    void theMidstOfAUnitHasTheColourOfItsDistrict() {
        Picture picture = plain(plan);
        for (int unit = 1; unit <= 64; unit++) {
            int[] place = midst(unit);
            int colour = plan.district(plan.districtOf(unit)).colour();
            assertThat(picture.argb(place[0], place[1])).isEqualTo(0xFF000000 | colour);
        }
    }

    @Test
    void anAssignmentChangesNoPixelAwayFromItsUnits() {
        UnitSet moved = UnitSet.of(12, 13);
        Picture before = plain(plan);
        Picture after = plain(plan.withAssigned(moved, Plan.FIRST + 2));
        int changed = 0;
        for (int y = 0; y < view.height(); y++) {
            for (int x = 0; x < view.width(); x++) {
                if (before.argb(x, y) == after.argb(x, y)) continue;
                changed++;
                assertThat(raster.units(x + 0.5, y + 0.5, 3.5).where(moved::contains).size())
                        .as("pixel %d, %d", x, y)
                        .isPositive();
            }
        }
        assertThat(changed).isGreaterThan(100);
    }

    @Test
    void thereAndBackGivesTheSamePixels() {
        Plan there = plan.withAssigned(UnitSet.of(12, 13), Plan.FIRST + 2);
        Plan back = there.withAssigned(UnitSet.of(12, 13), plan.districtOf(12));
        assertThat(plan.districtOf(12)).isEqualTo(plan.districtOf(13));
        assertThat(all(plain(there))).isNotEqualTo(all(plain(plan)));
        assertThat(all(plain(back))).isEqualTo(all(plain(plan)));
    }

    @Test
    void nothingIsDrawnOutside() {
        assertThat(raster.face(0, 0)).isEqualTo(Coverage.OUTSIDE);
        assertThat(plain(plan).argb(0, 0)).isZero();
    }

    @Test
    void openAndExcludedUnitsDifferInPattern() {
        int[] place = midst(28);
        assertThat(dots(plain(plan), place)).isEqualTo("solid");
        String open = dots(plain(plan.withAssigned(UnitSet.of(28), Plan.UNASSIGNED)), place);
        String excluded = dots(plain(plan.withAssigned(UnitSet.of(28), Plan.EXCLUDED)), place);
        assertThat(open).isNotEqualTo("solid").isNotEqualTo(excluded);
        assertThat(excluded).isNotEqualTo("solid");
    }

    @Test
    void tooFewAndTooManyPeopleDifferInPattern() {
        int[] place = midst(28);
        Plan below = plan.withRules(Rules.DEFAULT.withBand(Band.of(1000, 1000, 1000)));
        Plan above = plan.withRules(Rules.DEFAULT.withBand(Band.of(1, 1, 1)));
        assertThat(dots(plain(below), place))
                .isNotEqualTo("solid")
                .isNotEqualTo(dots(plain(above), place));
    }

    /** The pattern of 16 × 16 pixels around a place, without its colours. */
    private static String dots(Picture picture, int[] place) {
        StringBuilder dots = new StringBuilder();
        int first = picture.argb(place[0] - 8, place[1] - 8);
        for (int y = -8; y < 8; y++)
            for (int x = -8; x < 8; x++)
                dots.append(picture.argb(place[0] + x, place[1] + y) == first ? '.' : '#');
        return dots.indexOf("#") < 0 ? "solid" : dots.toString();
    }

    @Test
    void theBorderOfTheSelectionHasTheAccent() {
        Picture picture = picture(plan, Marks.selected(UnitSet.of(20)), Pen.PLAIN);
        int accents = 0;
        for (int y = 0; y < view.height(); y++)
            for (int x = 0; x < view.width(); x++)
                if (picture.argb(x, y) == (0xFF000000 | Palette.ACCENT)) accents++;
        assertThat(accents).isGreaterThan(150);
    }

    @Test
    void coloursAreMultipliedByTheirOpacity() {
        Picture picture = picture(plan, Marks.NONE, new Pen(1, 0.5));
        int[] place = midst(28);
        int argb = picture.argb(place[0], place[1]);
        assertThat(argb >>> 24).isEqualTo(128);
        for (int shift = 0; shift < 24; shift += 8)
            assertThat(argb >>> shift & 0xFF).isLessThanOrEqualTo(128);
    }

    @Test
    void theSmoothPictureHasTheSameColoursInside() {
        Palette palette = Palette.of(plan, totals(plan), Marks.NONE);
        FaceRaster fine = FaceRaster.of(scene, view.refined(2));
        Picture smooth = Picture.smooth(fine, view, palette, Pen.PLAIN);
        int[] place = midst(28);
        assertThat(smooth.argb(place[0], place[1])).isEqualTo(plain(plan).argb(place[0], place[1]));
        assertThat(all(smooth)).hasSize(320 * 320);
    }

    private static int[] all(Picture picture) {
        Viewport view = picture.viewport();
        int[] pixels = new int[view.width() * view.height()];
        picture.copy(0, 0, view.width(), view.height(), pixels);
        return pixels;
    }

    @Test
    void aCopySaysWhetherItIsNews() {
        Picture before = plain(plan);
        int[] part = new int[40 * 30];
        assertThat(before.copy(100, 120, 40, 30, part)).isTrue();
        assertThat(part[3 * 40 + 5]).isEqualTo(before.argb(105, 123));
        assertThat(part[part.length - 1]).isEqualTo(before.argb(139, 149));
        assertThat(before.copy(100, 120, 40, 30, part)).isFalse();
        part[7 * 40] ^= 1;
        assertThat(before.copy(100, 120, 40, 30, part)).isTrue();
        assertThat(part[7 * 40]).isEqualTo(before.argb(100, 127));
    }
}
