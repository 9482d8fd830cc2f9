package zuschnitt.raster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import zuschnitt.coverage.Coverage;
import zuschnitt.coverage.Mapping;
import zuschnitt.plan.Plan;
import zuschnitt.plan.Totals;
import zuschnitt.plan.UnitSet;

class MiniatureTest {
    private static final int DARK = 0x60;

    @Test
    void aThousandDistrictsAreStillSeenInTheirColours() {
        assertThat(darkShare(everyUnitItsOwn(40, 25))).isLessThan(0.1);
    }

    @Test
    void aHundredDistrictsHaveBordersThatLeaveRoomForColours() {
        assertThat(darkShare(everyUnitItsOwn(10, 10))).isBetween(0.005, 0.3);
    }

    @Test
    void fewDistrictsHaveTheirBorders() {
        Plan plan = Paving.striped(Paving.coverage(9, 6, 3, 4), 3);
        assertThat(darkShare(plan)).isBetween(0.02, 0.2);
    }

    private static Plan everyUnitItsOwn(int columns, int rows) {
        Coverage coverage = Paving.coverage(columns, rows, 3, 4);
        Plan plan = Paving.striped(coverage, columns * rows);
        for (int unit = 1; unit <= columns * rows; unit++)
            plan = plan.withAssigned(UnitSet.of(unit), Plan.FIRST + unit - 1);
        return plan;
    }

    /** Share of the pixels within the map that are dark, 0…1. */
    private static double darkShare(Plan plan) {
        Scene scene = Scene.of(plan.ground().coverage(), Mapping.IDENTITY);
        Totals totals = Totals.of(plan, Paving.tenEach(plan));
        Picture picture = Miniature.of(scene, 64, 48).picture(plan, totals);
        int[] inside =
                IntStream.range(0, 64 * 48)
                        .map(pixel -> picture.argb(pixel % 64, pixel / 64))
                        .filter(argb -> argb >>> 24 == 0xFF)
                        .toArray();
        return (double) IntStream.of(inside).filter(MiniatureTest::dark).count() / inside.length;
    }

    private static boolean dark(int argb) {
        return (argb >> 16 & 0xFF) < DARK && (argb >> 8 & 0xFF) < DARK && (argb & 0xFF) < DARK;
    }
}
