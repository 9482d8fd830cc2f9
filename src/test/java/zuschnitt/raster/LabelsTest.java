package zuschnitt.raster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import zuschnitt.coverage.Coverage;
import zuschnitt.coverage.Mapping;
import zuschnitt.plan.Plan;
import zuschnitt.plan.UnitSet;

class LabelsTest {
    private final Coverage coverage = Paving.coverage(12, 8, 3, 5);
    private final Plan plan = Paving.striped(coverage, 4);
    private final Scene scene = Scene.of(coverage, Mapping.IDENTITY);
    private final Viewport view = Viewport.fitting(scene.bounds(), 600, 400);
    private final FaceRaster raster = FaceRaster.of(scene, view);

    private int districtAt(Plan shown, Label label) {
        int x = (int) view.toPixelX(label.mapX());
        int y = (int) view.toPixelY(label.mapY());
        return shown.districtOf(raster.unit(x, y));
    }

    @Test
    void everyDistrictInViewHasItsNameWithinIt() {
        List<Label> labels = Labels.of(raster, plan, List.of());
        assertThat(labels).hasSize(4);
        for (Label label : labels) assertThat(districtAt(plan, label)).isEqualTo(label.index());
    }

    @Test
    void theRoomIsFree() {
        for (Label label : Labels.of(raster, plan, List.of())) {
            double x = view.toPixelX(label.mapX());
            double y = view.toPixelY(label.mapY());
            UnitSet around = raster.units(x, y, 0.8 * label.room());
            assertThat(label.room()).isGreaterThan(20);
            assertThat(around.where(unit -> plan.districtOf(unit) != label.index()).size())
                    .isZero();
        }
    }

    @Test
    void aSmallChangeLeavesTheNamesWhereTheyAre() {
        List<Label> before = Labels.of(raster, plan, List.of());
        int corner = 1;
        Plan changed = plan.withAssigned(UnitSet.of(corner), Plan.FIRST + 3);
        List<Label> after = Labels.of(raster, changed, before);
        for (Label label : after)
            assertThat(before)
                    .anyMatch(old -> old.mapX() == label.mapX() && old.mapY() == label.mapY());
    }

    @Test
    void aNameLeavesAPlaceThatWasTaken() {
        List<Label> before = Labels.of(raster, plan, List.of());
        Label first = before.get(0);
        int x = (int) view.toPixelX(first.mapX());
        int y = (int) view.toPixelY(first.mapY());
        int other = first.index() == Plan.FIRST ? Plan.FIRST + 1 : Plan.FIRST;
        Plan changed = plan.withAssigned(UnitSet.of(raster.unit(x, y)), other);
        for (Label label : Labels.of(raster, changed, before))
            assertThat(districtAt(changed, label)).isEqualTo(label.index());
    }

    @Test
    void outOfViewThereAreNoNames() {
        FaceRaster elsewhere = FaceRaster.of(scene, view.panned(5000, 0));
        assertThat(Labels.of(elsewhere, plan, List.of())).isEmpty();
    }
}
