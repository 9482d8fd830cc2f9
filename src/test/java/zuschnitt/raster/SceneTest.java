package zuschnitt.raster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zuschnitt.coverage.AsciiCoverage;
import zuschnitt.coverage.Bounds;
import zuschnitt.coverage.Coverage;
import zuschnitt.coverage.Cut;
import zuschnitt.coverage.Mapping;
import zuschnitt.coverage.Polyline;
import zuschnitt.plan.UnitSet;

class SceneTest {
    private static final double CELL = AsciiCoverage.CELL;

    private static Scene scene(String drawing) {
        return Scene.of(AsciiCoverage.of(drawing), Mapping.IDENTITY);
    }

    @Test
    void theMiddleOfAUnitIsThatOfItsLargestPart() {
        Scene scene = scene("112\n332\n3.2\n3.1");
        assertThat(scene.centreX(1)).isCloseTo(CELL, within(1e-3));
        assertThat(scene.centreY(1)).isCloseTo(3.5 * CELL, within(1e-3));
        assertThat(scene.centreX(2)).isCloseTo(2.5 * CELL, within(1e-3));
        assertThat(scene.centreY(2)).isCloseTo(2.5 * CELL, within(1e-3));
    }

    @Test
    void aBoxFindsTheUnitsWhoseMiddleLiesInIt() {
        Scene scene = scene("123\n456\n789");
        Bounds box = new Bounds(0.6 * CELL, 0.4 * CELL, 2.6 * CELL, 1.6 * CELL);
        assertThat(scene.units(box)).isEqualTo(UnitSet.of(5, 6, 8, 9));
    }

    @Test
    void aRingFindsTheUnitsWhoseMiddleLiesInIt() {
        Scene scene = scene("123\n456\n789");
        double[] triangle = {0, 0, 3 * CELL, 0, 0, 2.5 * CELL};
        assertThat(scene.within(triangle)).isEqualTo(UnitSet.of(4, 7, 8));
    }

    @Test
    void unitsWithoutGeometryAreNowhere() {
        Coverage drawn = AsciiCoverage.of("12");
        java.util.List<zuschnitt.coverage.Arc> arcs = new java.util.ArrayList<>();
        for (int arc = 0; arc < drawn.arcCount(); arc++) arcs.add(drawn.arc(arc));
        Scene scene = Scene.of(Coverage.of(arcs, new int[] {0, 1, 2}, 3), Mapping.IDENTITY);
        assertThat(scene.centreX(3)).isNaN();
        assertThat(scene.bounds(UnitSet.of(3)).empty()).isTrue();
        assertThat(scene.units(scene.bounds())).isEqualTo(UnitSet.of(1, 2));
    }

    @Test
    void theMapMayLieElsewhereThanTheGround() {
        Mapping shifted =
                xy -> {
                    for (int i = 0; i < xy.length; i += 2) {
                        xy[i] = 2 * xy[i] + 700_000;
                        xy[i + 1] = 2 * xy[i + 1] + 6_600_000;
                    }
                };
        Scene scene = Scene.of(AsciiCoverage.of("12"), shifted);
        assertThat(scene.centreX(2)).isCloseTo(700_000 + 3 * CELL, within(1e-3));
        assertThat(scene.bounds().height()).isCloseTo(2 * CELL, within(1e-3));
    }

    @Test
    void theOutlineOfAUnitGoesAroundIt() {
        Scene scene = scene("12");
        Bounds around = Bounds.EMPTY;
        for (double[] border : scene.outline(2))
            for (int i = 0; i < border.length; i += 2)
                around =
                        around.union(
                                new Bounds(border[i], border[i + 1], border[i], border[i + 1]));
        assertThat(around.minX()).isCloseTo(CELL, within(1e-3));
        assertThat(around.maxX()).isCloseTo(2 * CELL, within(1e-3));
    }

    /** Stretches and shears, so that a vertex that is not carried over stands out. */
    private static final Mapping AWRY =
            xy -> {
                for (int i = 0; i < xy.length; i += 2) {
                    xy[i] = 1.6 * xy[i] + 0.1 * xy[i + 1] + 700_000;
                    xy[i + 1] = 1.6 * xy[i + 1] + 6_600_000;
                }
            };

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void aSceneCarriedOverToCutUnitsIsTheSameAsAFreshOneAndSoIsTheWayBack(long seed) {
        Random random = new Random(seed);
        List<Coverage> coverages = new ArrayList<>();
        coverages.add(Paving.coverage(7, 5, 3, seed));
        List<Scene> scenes = new ArrayList<>();
        scenes.add(Scene.of(coverages.get(0), AWRY));
        for (int i = 0; i < 4; i++) {
            Coverage cut = cut(coverages.get(i), random);
            coverages.add(cut);
            scenes.add(scenes.get(i).over(cut));
            assertSame(scenes.get(i + 1), cut);
        }
        assertSame(scenes.get(4).over(coverages.get(1)), coverages.get(1));
        assertSame(scenes.get(4).over(coverages.get(0)), coverages.get(0));
    }

    @Test
    void ofAnotherCoverageOnlyWhatDiffersIsCarriedToTheMap() {
        AtomicInteger carried = new AtomicInteger();
        Mapping counting = xy -> carried.addAndGet(xy.length / 2);
        Coverage whole = Paving.coverage(30, 30, 3, 1);
        Scene scene = Scene.of(whole, counting);
        int all = carried.getAndSet(0);
        BitSet unit = new BitSet();
        unit.set(435);
        Bounds box = whole.bounds(435);
        Polyline line = Polyline.of(box.minX() - 1, box.centreY(), box.maxX() + 1, box.centreY());
        scene.over(Cut.of(whole, unit, line).coverage());
        assertThat(carried.get()).isPositive().isLessThan(all / 50);
    }

    private static Coverage cut(Coverage coverage, Random random) {
        BitSet all = new BitSet();
        all.set(1, coverage.unitCount() + 1);
        double[] xy = new double[6];
        for (int i = 0; i < xy.length; i++) xy[i] = -50 + 800 * random.nextDouble();
        return Cut.of(coverage, all, Polyline.of(xy)).coverage();
    }

    private static void assertSame(Scene scene, Coverage coverage) {
        Scene fresh = Scene.of(coverage, AWRY);
        assertThat(scene.coverage()).isSameAs(coverage);
        assertThat(scene.bounds()).isEqualTo(fresh.bounds());
        Viewport view = Viewport.fitting(scene.bounds(), 500, 400);
        assertThat(FaceRaster.of(scene, view).faces())
                .isEqualTo(FaceRaster.of(fresh, view).faces());
        for (int unit = 1; unit <= coverage.unitCount(); unit++) {
            assertThat(scene.centreX(unit)).isEqualTo(fresh.centreX(unit));
            assertThat(scene.centreY(unit)).isEqualTo(fresh.centreY(unit));
            assertThat(scene.outline(unit)).isDeepEqualTo(fresh.outline(unit));
        }
    }
}
