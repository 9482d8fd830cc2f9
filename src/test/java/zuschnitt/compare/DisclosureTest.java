package zuschnitt.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import zuschnitt.plan.Figures;
import zuschnitt.plan.Plan;
import zuschnitt.plan.RandomPlans;
import zuschnitt.plan.Tiny;
import zuschnitt.plan.UnitSet;

/** Units are numbered from 1, and have as many residents. */
class DisclosureTest {
    private static final double EVERYBODY = 1e9;

    private static IntStream seeds() {
        return IntStream.rangeClosed(1, Integer.getInteger("zuschnitt.seeds", 40));
    }

    private static Comparison compare(Plan before, Plan after) {
        return Comparison.of(
                new Side(before, Tiny.figures(before.ground())),
                new Side(after, Tiny.figures(after.ground())));
    }

    @Test
    void oneSmallUnitThatChangesItsDistrictIsDisclosed() {
        Plan before = Tiny.plan("11112222");
        Plan after = Tiny.plan(before.ground(), "11122222");
        Comparison comparison = compare(before, after);
        assertThat(Disclosure.of(comparison, 5))
                .extracting(Disclosure::residents, one -> one.flows().get(0).unitsTo().size())
                .containsExactly(tuple(4.0, 1));
        assertThat(Disclosure.of(comparison, 4)).as("the threshold itself is enough").isEmpty();
    }

    @Test
    void whatIsOpenAfterwardsIsDisclosedAsWell() {
        Plan before = Tiny.plan("1112");
        assertThat(Disclosure.of(compare(before, Tiny.plan(before.ground(), "11.2")), 10))
                .extracting(Disclosure::residents)
                .containsExactly(3.0);
    }

    @Test
    void nothingIsDisclosedOfWhatStaysOrIsPublishedAsAWhole() {
        Plan before = Tiny.plan("1122");
        assertThat(Disclosure.of(compare(before, before), EVERYBODY)).isEmpty();
        Plan split = Tiny.plan(before.ground(), "1322");
        assertThat(Disclosure.of(compare(before, split), EVERYBODY)).isEmpty();
    }

    /** Of another year, in which some units have other residents than their number. */
    private static Figures counted(Plan plan, int... changed) {
        double[] counts =
                IntStream.rangeClosed(0, plan.ground().units().count()).asDoubleStream().toArray();
        for (int unit : changed) counts[unit] += 7;
        Optional<LocalDate> date = Optional.of(LocalDate.of(2030, 1, 1));
        return Figures.of(date, "EINW", Map.of("EINW", counts), UnitSet.EMPTY);
    }

    @Test
    void whatIsCountedAnewHidesWhoChanged() {
        Plan before = Tiny.plan("11112222");
        Plan after = Tiny.plan(before.ground(), "11122222");
        Side old = new Side(before, Tiny.figures(before.ground()));
        for (int elsewhere : new int[] {1, 8}) {
            Side now = new Side(after, counted(after, elsewhere));
            assertThat(Disclosure.of(Comparison.of(old, now), EVERYBODY)).isEmpty();
        }
        assertThat(Disclosure.of(Comparison.of(old, new Side(after, counted(after))), EVERYBODY))
                .as("nobody's count has changed")
                .hasSize(1);
    }

    @Test
    void whatIsCountedAnewHidesNothingInOtherDistricts() {
        Plan before = Tiny.plan("1111222233");
        Plan after = Tiny.plan(before.ground(), "1112222233");
        Comparison comparison =
                Comparison.of(
                        new Side(before, Tiny.figures(before.ground())),
                        new Side(after, counted(after, 10)));
        assertThat(Disclosure.of(comparison, EVERYBODY))
                .extracting(Disclosure::residents)
                .contains(4.0);
    }

    @Test
    void whatWasApportionedIsMarked() {
        Plan before = Tiny.plan("11112222");
        Plan after = Tiny.plan(before.ground(), "11122222");
        double[] counts = {0, 1, 2, 3, 4, 5, 6, 7, 8};
        Figures figures =
                Figures.of(Optional.empty(), "EINW", Map.of("EINW", counts), UnitSet.of(4));
        Comparison comparison = Comparison.of(new Side(before, figures), new Side(after, figures));
        assertThat(Disclosure.of(comparison, 5))
                .extracting(Disclosure::estimated)
                .containsExactly(true);
        assertThat(Disclosure.of(compare(before, after), 5))
                .extracting(Disclosure::estimated)
                .containsExactly(false);
    }

    /** 1 and 2 exchange units: only the balance is known. */
    @Test
    void anExchangeHidesWhoWentEachWay() {
        Plan before = Tiny.plan("11112222");
        Plan after = Tiny.plan(before.ground(), "11212122");
        assertThat(Disclosure.of(compare(before, after), EVERYBODY)).isEmpty();
    }

    /**
     * 1 gives to 2 and to 3, which exchange units themselves: only both gifts together are known.
     */
    @Test
    void whatADistrictLosesInAllIsDisclosedThoughNoPartOfItIs() {
        Plan before = Tiny.plan("111122223333");
        Plan after = Tiny.plan(before.ground(), "112322233332");
        List<Disclosure> found = Disclosure.of(compare(before, after), 8);
        assertThat(found).extracting(Disclosure::residents).containsExactly(3.0 + 4);
        assertThat(found.get(0).flows()).hasSize(2);
    }

    /**
     * A flow is known if no other figures of the flows add up to the same districts. What moves no
     * sum is a ring of flows, so an oracle solves for it.
     */
    @ParameterizedTest
    @MethodSource("seeds")
    void flowsAreDisclosedExactlyIfTheSumsLeaveNoChoice(int seed) {
        Random random = new Random(seed);
        Plan before = RandomPlans.over(Tiny.ground(4, 3), random);
        Comparison comparison = compare(before, RandomPlans.over(before.ground(), random));
        for (Flow flow : comparison.flows()) {
            boolean alone =
                    Disclosure.of(comparison, EVERYBODY).stream()
                            .anyMatch(one -> one.flows().equals(List.of(flow)));
            assertThat(alone)
                    .isEqualTo(
                            determined(comparison.flows(), flow)
                                    && !whole(comparison.flows(), flow));
        }
    }

    private static boolean whole(List<Flow> flows, Flow one) {
        return one.from() >= Plan.FIRST
                        && flows.stream().filter(f -> f.from() == one.from()).count() == 1
                || one.to() >= Plan.FIRST
                        && flows.stream().filter(f -> f.to() == one.to()).count() == 1;
    }

    /** Whether a sum of published figures, each taken with a factor, is that flow alone. */
    private static boolean determined(List<Flow> flows, Flow wanted) {
        double[][] rows = new double[flows.size()][];
        List<Integer> places =
                flows.stream()
                        .flatMap(f -> java.util.stream.Stream.of(place(f.from()), -place(f.to())))
                        .filter(place -> place != 0)
                        .distinct()
                        .toList();
        for (int i = 0; i < rows.length; i++) {
            Flow flow = flows.get(i);
            rows[i] = new double[places.size() + 1];
            for (int p = 0; p < places.size(); p++)
                if (places.get(p) == place(flow.from()) || places.get(p) == -place(flow.to()))
                    rows[i][p] = 1;
            rows[i][places.size()] = flow.equals(wanted) ? 1 : 0;
        }
        return solvable(rows);
    }

    /** 1… for a district, 0 for none. */
    private static int place(int district) {
        return Math.max(0, district - Plan.FIRST + 1);
    }

    /** Whether the last column is a sum of the others (Gauss). */
    private static boolean solvable(double[][] rows) {
        int columns = rows[0].length - 1;
        int done = 0;
        for (int column = 0; column < columns && done < rows.length; column++) {
            int pivot = done;
            for (int row = done; row < rows.length; row++)
                if (Math.abs(rows[row][column]) > Math.abs(rows[pivot][column])) pivot = row;
            if (Math.abs(rows[pivot][column]) < 1e-9) continue;
            double[] swapped = rows[pivot];
            rows[pivot] = rows[done];
            rows[done] = swapped;
            for (int row = 0; row < rows.length; row++) {
                if (row == done) continue;
                double factor = rows[row][column] / swapped[column];
                for (int k = 0; k <= columns; k++) rows[row][k] -= factor * swapped[k];
            }
            done++;
        }
        for (int row = done; row < rows.length; row++)
            if (Math.abs(rows[row][columns]) > 1e-9) return false;
        return true;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void bridgesAreTheEdgesWithoutWhichAGraphFallsApart(int seed) {
        Random random = new Random(seed);
        int places = 2 + random.nextInt(12);
        List<int[]> edges = new ArrayList<>();
        for (int i = random.nextInt(16); i >= 0; i--)
            edges.add(new int[] {random.nextInt(places), random.nextInt(places)});
        BitSet found = Bridges.of(edges, places);
        for (int edge = 0; edge < edges.size(); edge++) {
            List<int[]> others = new ArrayList<>(edges);
            others.remove(edge);
            assertThat(found.get(edge))
                    .as("edge %d of seed %d", edge, seed)
                    .isEqualTo(parts(others, places) > parts(edges, places));
        }
    }

    private static long parts(List<int[]> edges, int places) {
        int[] part = IntStream.range(0, places).toArray();
        for (int round = 0; round < places; round++)
            for (int[] edge : edges) {
                int least = Math.min(part[edge[0]], part[edge[1]]);
                part[edge[0]] = least;
                part[edge[1]] = least;
            }
        return IntStream.of(part).distinct().count();
    }
}
