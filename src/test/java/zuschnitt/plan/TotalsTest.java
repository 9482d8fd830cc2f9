package zuschnitt.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TotalsTest {
    @Test
    void everyUnitCountsInItsDistrict() {
        Plan plan = Tiny.plan("11.\nx22");
        Totals totals = Totals.of(plan, Tiny.figures(plan.ground()));
        assertThat(totals.population(Plan.UNASSIGNED)).isEqualTo(3);
        assertThat(totals.population(Plan.EXCLUDED)).isEqualTo(4);
        assertThat(totals.population(Plan.FIRST)).isEqualTo(1 + 2);
        assertThat(totals.population(Plan.FIRST + 1)).isEqualTo(5 + 6);
        assertThat(totals.units(Plan.FIRST + 1)).isEqualTo(2);
        assertThat(totals.population()).isEqualTo(21);
        assertThat(totals.sums("HH")).containsExactly(1.5, 2, 1.5, 5.5);
    }

    @Test
    void unknownCountsAreLeftOutAndNeverTakenForZero() {
        Plan plan = Tiny.plan("11");
        Figures figures =
                Figures.of(
                        Optional.empty(),
                        "EINW",
                        Map.of("EINW", new double[] {0, Double.NaN, 5}),
                        UnitSet.EMPTY);
        assertThat(Totals.of(plan, figures).population(Plan.FIRST)).isEqualTo(5);
        assertThat(figures.population(1)).isNaN();
    }

    @Test
    void anEstimateMarksItsDistrict() {
        Plan plan = Tiny.plan("12");
        Figures figures =
                Figures.of(
                        Optional.empty(),
                        "EINW",
                        Map.of("EINW", new double[] {0, 1, 2}),
                        UnitSet.of(2));
        Totals totals = Totals.of(plan, figures);
        assertThat(totals.estimated(Plan.FIRST)).isFalse();
        assertThat(totals.estimated(Plan.FIRST + 1)).isTrue();
    }
}
