package zuschnitt.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import zuschnitt.compare.Comparison;
import zuschnitt.compare.Difference;
import zuschnitt.compare.Side;
import zuschnitt.coverage.Mapping;
import zuschnitt.plan.Figures;
import zuschnitt.plan.Plan;
import zuschnitt.plan.UnitSet;
import zuschnitt.raster.Paving;
import zuschnitt.raster.Scene;

class ComparedMapsTest {
    private final Plan old = Paving.striped(Paving.coverage(9, 6, 3, 4), 3);
    private final Plan now = old.withAssigned(UnitSet.of(1, 2, 10), Plan.FIRST + 1);
    private final Figures figures = Paving.tenEach(old);
    private final Comparison comparison =
            Comparison.of(new Side(old, figures), new Side(now, figures));
    private final Difference.Words words = new Difference.Words("offen", "keiner", "nirgends");

    @Test
    void bordersThatTheEditorHasAreNotCarriedToTheMapOnceMore() {
        List<double[]> carried = new ArrayList<>();
        Mapping counting = carried::add;
        Scene known = Scene.of(now.ground().coverage(), counting);
        carried.clear();
        ComparedMaps maps = ComparedMaps.of(comparison, Optional.empty(), () -> known, words);
        assertThat(carried).isEmpty();
        assertThat(maps.after()).isSameAs(known);
        assertThat(maps.oldBorders()).isNotEmpty();
    }

    @Test
    void theOldBordersLieBetweenTheOldDistrictsEachOnce() {
        Scene scene = Scene.of(now.ground().coverage(), Mapping.IDENTITY);
        double drawn = DistrictLines.of(old, scene).stream().mapToDouble(this::length).sum();
        double between = 0;
        for (int i = 0; i < scene.coverage().arcCount(); i++) {
            var arc = scene.coverage().arc(i);
            if (district(arc.left()) != district(arc.right()))
                between += length(arc.line().toArray());
        }
        assertThat(drawn).isCloseTo(between, org.assertj.core.data.Percentage.withPercentage(0.1));
    }

    private int district(int face) {
        int unit = old.ground().coverage().unit(face);
        return unit == 0 ? -1 : old.districtOf(unit);
    }

    private double length(double[] line) {
        double length = 0;
        for (int i = 2; i < line.length; i += 2)
            length += Math.hypot(line[i] - line[i - 2], line[i + 1] - line[i - 1]);
        return length;
    }
}
