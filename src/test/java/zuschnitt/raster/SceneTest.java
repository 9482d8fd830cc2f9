package zuschnitt.raster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import zuschnitt.coverage.AsciiCoverage;
import zuschnitt.coverage.Bounds;
import zuschnitt.coverage.Coverage;
import zuschnitt.coverage.Mapping;
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
}
