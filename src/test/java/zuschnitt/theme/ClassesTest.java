package zuschnitt.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import zuschnitt.plan.Figures;
import zuschnitt.plan.Indicator;
import zuschnitt.plan.Plan;
import zuschnitt.plan.Tiny;
import zuschnitt.plan.UnitSet;

class ClassesTest {
    private static final Breaks OWN = new Breaks.Own(List.of(10.0, 20.0));

    /** The classes of a row of units with the values; NaN for unknown ones. */
    static Classes of(Breaks breaks, Scheme scheme, double middle, double... values) {
        Plan plan = Tiny.plan("1".repeat(values.length));
        Figures figures = figures(Map.of("F", values));
        Values measured = Values.of(new Measure.Count("F"), Level.UNITS, plan, figures);
        return Classes.of(measured, new Form.Shades(breaks, scheme, middle));
    }

    /** Figures of units 1…n. */
    static Figures figures(Map<String, double[]> counts) {
        Map<String, double[]> columns = new LinkedHashMap<>();
        counts.forEach(
                (field, values) -> {
                    double[] column = new double[values.length + 1];
                    System.arraycopy(values, 0, column, 1, values.length);
                    columns.put(field, column);
                });
        String first = columns.keySet().iterator().next();
        return Figures.of(Optional.empty(), first, columns, UnitSet.EMPTY);
    }

    @Test
    void aValueOnALimitIsInTheUpperClass() {
        Classes classes = of(OWN, Scheme.EMBERS, 0, 9.999, 10, 15, 20, 99);
        assertThat(classes.count()).isEqualTo(3);
        assertThat(classes.of(9.999)).isEqualTo(1);
        assertThat(classes.of(10)).isEqualTo(2);
        assertThat(classes.of(20)).isEqualTo(3);
        assertThat(classes.size(1)).isEqualTo(1);
        assertThat(classes.size(2)).isEqualTo(2);
        assertThat(classes.size(3)).isEqualTo(2);
    }

    @Test
    void whatIsUnknownIsInNoClass() {
        Classes classes = of(OWN, Scheme.EMBERS, 0, Double.NaN, 15);
        assertThat(classes.of(Double.NaN)).isEqualTo(Classes.NO_DATA);
        assertThat(classes.size(2)).isEqualTo(1);
        Breaks computed = new Breaks.Computed(Breaks.Method.NATURAL, 5);
        assertThat(of(computed, Scheme.EMBERS, 0, Double.NaN, Double.NaN).count()).isZero();
    }

    @Test
    void theRateOfADistrictIsThatOfItsPeopleTogether() {
        Plan plan = Tiny.plan("1122.");
        Figures figures =
                figures(
                        Map.of(
                                "ALL", new double[] {10, 90, 0, 0, 7},
                                "SOME", new double[] {5, 9, 0, 0, 7}));
        Values rates = Values.of(new Measure.Share("SOME", "ALL"), Level.DISTRICTS, plan, figures);
        assertThat(rates.value(Plan.FIRST)).isEqualTo(0.14);
        assertThat(rates.value(Plan.FIRST + 1)).as("a rate by nobody").isNaN();
        assertThat(rates.value(Plan.UNASSIGNED)).as("open units are no district").isNaN();
        assertThat(rates.overall()).isEqualTo(21 / 107.0);
        assertThat(rates.sorted()).containsExactly(0.14);
    }

    @Test
    void anIndicatorOfDistrictsIsWhatTheStatisticsSay() {
        Plan plan = Tiny.plan("1122");
        Figures figures =
                figures(
                        Map.of(
                                "A", new double[] {1, 2, 3, Double.NaN},
                                "B", new double[] {4, 5, 6, 7}));
        Indicator indicator = new Indicator("I", "", List.of("A"), List.of("B"));
        Values values = Values.of(new Measure.Rate(indicator), Level.DISTRICTS, plan, figures);
        double[] expected = indicator.values(plan, figures);
        for (int slot = Plan.FIRST; slot < plan.slots(); slot++)
            assertThat(values.value(slot)).isEqualTo(expected[slot]);
    }

    @Test
    void densityIsByTheSquareKilometre() {
        Plan plan = Tiny.plan("11");
        Figures figures = figures(Map.of("F", new double[] {3, 5}));
        assertThat(Values.of(new Measure.Density("F"), Level.UNITS, plan, figures).value(2))
                .isEqualTo(500);
        assertThat(Values.of(new Measure.Density("F"), Level.DISTRICTS, plan, figures).value(2))
                .isEqualTo(400);
    }

    @Test
    void theMiddleIsThatOfTheTownOrZeroWhereValuesLieAroundIt() {
        Plan plan = Tiny.plan("111");
        Map<String, double[]> counts =
                Map.of("ALL", new double[] {300, 500, 200}, "SOME", new double[] {30, 100, 3});
        Figures figures = figures(counts);
        Measure share = new Measure.Share("SOME", "ALL");
        Measure people = new Measure.Count("SOME");
        assertThat(Values.of(share, Level.UNITS, plan, figures).middle()).isEqualTo(0.133);
        assertThat(Values.of(people, Level.UNITS, plan, figures).middle()).isEqualTo(30);
        Figures change = figures(Map.of("SOME", new double[] {-30, 100, 3}));
        assertThat(Values.of(people, Level.UNITS, plan, change).middle()).isZero();
        Figures nothing = figures(Map.of("SOME", new double[] {Double.NaN}));
        assertThat(Values.of(people, Level.UNITS, Tiny.plan("1"), nothing).middle()).isZero();
    }
}
