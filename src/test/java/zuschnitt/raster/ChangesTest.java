package zuschnitt.raster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Random;
import java.util.function.IntBinaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zuschnitt.compare.Comparison;
import zuschnitt.compare.Side;
import zuschnitt.coverage.Mapping;
import zuschnitt.coverage.Polyline;
import zuschnitt.edit.RandomCuts;
import zuschnitt.plan.Figures;
import zuschnitt.plan.Plan;
import zuschnitt.plan.RandomPlans;
import zuschnitt.plan.Tiny;
import zuschnitt.plan.Totals;
import zuschnitt.plan.UnitSet;

class ChangesTest {
    private static final int SIZE = 240;

    /** So far from a border no line is drawn. */
    private static final int CLEAR = 3;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void everyPixelIsHatchedWhoseGroundIsInAnotherDistrict(long seed) {
        Random random = new Random(seed);
        Plan start = RandomCuts.in(Tiny.plan("1123\n1123\n4433"), 1, random);
        Plan old = RandomPlans.over(RandomCuts.in(start, 3, random).ground(), random);
        Plan now = RandomPlans.over(RandomCuts.in(start, 3, random).ground(), random);
        Figures figures = Tiny.figures(Tiny.ground(4, 3));
        Comparison comparison = Comparison.of(new Side(old, figures), new Side(now, figures));
        Scene before = Scene.of(old.ground().coverage(), Mapping.IDENTITY);
        Scene after = before.over(now.ground().coverage());
        Viewport view = Viewport.fitting(before.bounds(), SIZE, SIZE);
        FaceRaster left = FaceRaster.of(before, view);
        FaceRaster right = FaceRaster.of(after, view);
        Map<Integer, Integer> heirs = comparison.heirs();
        IntBinaryOperator moved =
                (x, y) -> {
                    if (left.unit(x, y) == 0 || right.unit(x, y) == 0) return 0;
                    int from = old.districtOf(left.unit(x, y));
                    int to = now.districtOf(right.unit(x, y));
                    int home =
                            from < Plan.FIRST ? from : heirs.getOrDefault(from, Comparison.NOWHERE);
                    return home == to ? 0 : 1;
                };
        Changes changes = Changes.of(comparison, before, after);
        assertHatched(comparison.before(), left, changes.before(), moved);
        assertHatched(comparison.after(), right, changes.after(), moved);
    }

    private static void assertHatched(
            Side side, FaceRaster raster, Marks marks, IntBinaryOperator moved) {
        UnitSet all = UnitSet.of(IntStream.rangeClosed(1, side.plan().ground().units().count()));
        Picture picture = picture(side, raster, marks);
        Picture plain = picture(side, raster, Marks.NONE);
        Picture hatched = picture(side, raster, new Marks(UnitSet.EMPTY, all));
        int looked = 0;
        for (int y = CLEAR; y < SIZE - CLEAR; y++) {
            for (int x = CLEAR; x < SIZE - CLEAR; x++) {
                if (nearBorder(raster, moved, x, y)) continue;
                Picture expected = moved.applyAsInt(x, y) == 1 ? hatched : plain;
                assertThat(picture.argb(x, y)).as("%d, %d", x, y).isEqualTo(expected.argb(x, y));
                looked++;
            }
        }
        assertThat(looked).isGreaterThan(SIZE * SIZE / 4);
    }

    private static Picture picture(Side side, FaceRaster raster, Marks marks) {
        Palette palette = Palette.of(side.plan(), Totals.of(side.plan(), side.figures()), marks);
        return Picture.of(raster, palette, Pen.PLAIN);
    }

    private static boolean nearBorder(FaceRaster raster, IntBinaryOperator moved, int x, int y) {
        for (int dy = -CLEAR; dy <= CLEAR; dy++) {
            for (int dx = -CLEAR; dx <= CLEAR; dx++) {
                if (raster.face(x + dx, y + dy) != raster.face(x, y)) return true;
                if (moved.applyAsInt(x + dx, y + dy) != moved.applyAsInt(x, y)) return true;
            }
        }
        return false;
    }

    @Test
    void onlyThePartOfAWholeUnitIsChangedThatTheOtherVersionHasElsewhere() {
        Plan old = Tiny.plan("12");
        Plan cut = RandomCuts.along(old, Polyline.of(30, 50, 30, -150)).applyTo(old);
        Plan now = cut.withAssigned(UnitSet.of(3), Plan.FIRST + 1);
        Figures figures = Tiny.figures(old.ground());
        Comparison comparison = Comparison.of(new Side(old, figures), new Side(now, figures));
        Scene before = Scene.of(old.ground().coverage(), Mapping.IDENTITY);
        Scene after = before.over(now.ground().coverage());
        Changes changes = Changes.of(comparison, before, after);
        assertThat(changes.before().changed()).isEqualTo(UnitSet.EMPTY);
        assertThat(changes.before().partly().orElseThrow().units())
                .containsExactly(Map.entry(1, UnitSet.of(3)));
        assertThat(changes.after()).isEqualTo(new Marks(UnitSet.EMPTY, UnitSet.of(3)));
    }
}
