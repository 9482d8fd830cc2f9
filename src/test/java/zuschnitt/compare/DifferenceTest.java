package zuschnitt.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zuschnitt.plan.Band;
import zuschnitt.plan.District;
import zuschnitt.plan.Plan;
import zuschnitt.plan.RandomPlans;
import zuschnitt.plan.Rules;
import zuschnitt.plan.Tiny;
import zuschnitt.plan.Totals;

/** Units are numbered from 1, and have as many residents. */
class DifferenceTest {
    private static final Difference.Words WORDS = new Difference.Words("offen", "ohne", "–");

    @Test
    void whatMovedIsADistrictOfItsOwnThatSaysFromWhereToWhere() {
        Plan before = Tiny.plan("1122x");
        Plan after = Tiny.plan(before.ground(), "1222.");
        assertThat(people(compare(before, after)))
                .isEqualTo(Map.of("B 1", 1.0, "B 1 → B 2", 2.0, "B 2", 7.0, "ohne → offen", 5.0));
    }

    private static Map<String, Double> people(Comparison comparison) {
        Difference difference = Difference.of(comparison, WORDS);
        Totals totals = Totals.of(difference.plan(), difference.figures());
        return IntStream.range(Plan.FIRST, difference.plan().slots())
                .boxed()
                .collect(
                        Collectors.toMap(
                                d -> difference.plan().district(d).code().text(),
                                totals::population));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void itsBoldDistrictsHaveExactlyThePeopleWhoMoved(long seed) {
        Random random = new Random(seed);
        Plan before = RandomPlans.over(Tiny.ground(6, 5), random);
        Comparison comparison = compare(before, RandomPlans.over(before.ground(), random));
        Difference difference = Difference.of(comparison, WORDS);
        Totals totals = Totals.of(difference.plan(), difference.figures());
        double bold =
                IntStream.range(Plan.FIRST, difference.plan().slots())
                        .filter(d -> difference.plan().district(d).locked())
                        .mapToDouble(totals::population)
                        .sum();
        assertThat(bold).isEqualTo(comparison.populationMoved());
    }

    @Test
    void districtsThatContinueOneAnotherHaveOneColour() {
        Plan before = Tiny.plan("111222");
        Plan after = HeirsTest.asStrangers(Tiny.plan(before.ground(), "221111"));
        Plan matched = Difference.matched(compare(before, after));
        assertThat(matched.districts())
                .extracting(District::colour)
                .containsExactly(
                        after.district(Plan.FIRST + 1).colour(),
                        after.district(Plan.FIRST).colour());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void whatComesGoesAndStaysMakesBothSides(long seed) {
        Random random = new Random(seed);
        Plan before = RandomPlans.over(Tiny.ground(6, 5), random);
        Comparison comparison = compare(before, RandomPlans.over(before.ground(), random));
        for (Lineage line : comparison.lineage(Measure.POPULATION, 50)) {
            Turnover turnover = Turnover.of(comparison, line);
            assertThat(turnover.kept() + turnover.gone()).isEqualTo(turnover.before());
            assertThat(turnover.kept() + turnover.come()).isEqualTo(turnover.after());
        }
    }

    @Test
    void theBandsChangeIsCountedByDistrictsThatContinueOneAnother() {
        Rules atLeastFour = Rules.DEFAULT.withBand(Band.of(4, 10, 20));
        Plan before = Tiny.plan("112233").withRules(atLeastFour);
        Plan after = Tiny.plan(before.ground(), "111234").withRules(atLeastFour);
        // B 1: 3 → 6, B 2: 7 → 4, B 3: 11 → 5, B 4: new with 6
        assertThat(BandChange.of(compare(before, after))).isEqualTo(new BandChange(1, 0, 0, 0));
        assertThat(BandChange.of(compare(after, before))).isEqualTo(new BandChange(0, 1, 0, 0));
    }

    private static Comparison compare(Plan before, Plan after) {
        return Comparison.of(
                new Side(before, Tiny.figures(before.ground())),
                new Side(after, Tiny.figures(after.ground())));
    }
}
