package zuschnitt.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import zuschnitt.coverage.Outlines;
import zuschnitt.coverage.Polyline;
import zuschnitt.edit.RandomCuts;
import zuschnitt.plan.Figures;
import zuschnitt.plan.Ground;
import zuschnitt.plan.Plan;
import zuschnitt.plan.RandomPlans;
import zuschnitt.plan.Tiny;
import zuschnitt.plan.UnitSet;
import zuschnitt.plan.UnitTable;

/** Versions of which either has cut units, the same ones or others, the same way or another. */
class CutComparisonTest {
    private static IntStream seeds() {
        return IntStream.rangeClosed(1, Integer.getInteger("zuschnitt.seeds", 16));
    }

    /** Two versions from a common start, each with cuts, districts and figures of its own. */
    private record Pair(Plan old, Plan now, Figures oldFigures, Figures newFigures) {
        static Pair of(long seed, int oldCuts, int newCuts) {
            Random random = new Random(seed);
            Ground ground = Tiny.ground(1 + random.nextInt(4), 1 + random.nextInt(4));
            Plan start = RandomCuts.in(RandomPlans.over(ground, random), 2, random);
            Plan old = RandomCuts.in(start, oldCuts, random);
            Plan now = RandomCuts.in(start, newCuts, random);
            return new Pair(
                    RandomPlans.over(old.ground(), random),
                    RandomPlans.over(now.ground(), random),
                    FlowLaws.figures(ground, random),
                    FlowLaws.figures(ground, random));
        }

        Side before() {
            return new Side(old, oldFigures);
        }

        Side after() {
            return new Side(now, newFigures);
        }

        Comparison there() {
            return Comparison.of(before(), after());
        }

        Comparison back() {
            return Comparison.of(/* before= */ after(), /* after= */ before());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void peopleAddUpToEveryDistrictOfBothVersions(long seed) {
        Pair pair = Pair.of(seed, 3, 3);
        List<Flow> flows = pair.there().flows();
        FlowLaws.assertSumsHold(pair.there());
        assertThat(flows).noneMatch(flow -> flow.from() == Comparison.NOWHERE);
        assertThat(flows).noneMatch(flow -> flow.to() == Comparison.NOWHERE);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theWayBackIsTheMirrorOfTheWayThere(long seed) {
        Pair pair = Pair.of(seed, 3, 3);
        FlowLaws.assertMirrored(pair.there(), pair.back());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void areasAreThoseThatDistrictsHaveInCommon(long seed) {
        Pair pair = Pair.of(seed, 3, 3);
        Outlines old = outlines(pair.old());
        Outlines now = outlines(pair.now());
        Map<List<Integer>, Double> areas = new HashMap<>();
        pair.there().flows().forEach(f -> areas.put(List.of(f.from(), f.to()), f.area()));
        for (int from = 0; from < pair.old().slots(); from++) {
            for (int to = 0; to < pair.now().slots(); to++) {
                Geometry common =
                        OverlayNGRobust.overlay(
                                old.polygon(from + 1), now.polygon(to + 1), OverlayNG.INTERSECTION);
                assertThat(areas.getOrDefault(List.of(from, to), 0.0))
                        .isCloseTo(common.getArea(), within(5.0));
            }
        }
    }

    /** Slot by slot, from 1 on. */
    private static Outlines outlines(Plan plan) {
        int[] slots = plan.assignment();
        for (int unit = 1; unit < slots.length; unit++) slots[unit]++;
        return Outlines.of(plan.ground().coverage(), slots, plan.slots());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatOnlyOneVersionHasCutIsCountedAsItsPartsAre(long seed) {
        Pair pair = Pair.of(seed, 0, 4);
        UnitTable units = pair.now().ground().units();
        Figures figures = pair.oldFigures().over(units);
        Map<List<Integer>, Double> people = new HashMap<>();
        for (int unit = 1; unit <= units.count(); unit++) {
            double count = Double.isNaN(figures.population(unit)) ? 0 : figures.population(unit);
            int from = pair.old().districtOf(old(pair, unit));
            people.merge(List.of(from, pair.now().districtOf(unit)), count, Double::sum);
        }
        Comparison comparison = pair.there();
        assertThat(comparison.flows()).hasSize(people.size());
        for (Flow flow : comparison.flows())
            assertThat(people)
                    .containsEntry(List.of(flow.from(), flow.to()), flow.populationFrom());
    }

    /** The unit of the older version, found by place. */
    private static int old(Pair pair, int part) {
        var inside = Outlines.ofUnits(pair.now().ground().coverage()).polygon(part);
        Outlines wholes = Outlines.ofUnits(pair.old().ground().coverage());
        var place = inside.getInteriorPoint();
        return IntStream.rangeClosed(1, pair.old().ground().units().count())
                .filter(unit -> wholes.polygon(unit).contains(place))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void withoutAnythingReassignedNothingMovesWhateverIsCut(long seed) {
        Random random = new Random(seed);
        Plan start = RandomPlans.over(Tiny.ground(3, 3), random);
        Plan old = RandomCuts.in(start, 3, random);
        Plan now = RandomCuts.in(start, 3, random);
        Figures figures = Tiny.figures(start.ground());
        Comparison comparison = Comparison.of(new Side(old, figures), new Side(now, figures));
        assertThat(comparison.moved()).isEmpty();
        assertThat(comparison.lineage(Measure.POPULATION, 50))
                .allMatch(line -> line.kind() == Lineage.Kind.UNCHANGED);
        assertThat(comparison.flows())
                .allMatch(flow -> flow.populationFrom() == flow.populationTo());
    }

    @Test
    void aPartThatChangesItsDistrictTakesItsShareOfPeopleAlong() {
        Plan old = Tiny.plan(".........1");
        Plan now = cutAt(old, 930).withAssigned(UnitSet.of(11), Plan.UNASSIGNED);
        Figures figures = Tiny.figures(old.ground());
        Comparison comparison = Comparison.of(new Side(old, figures), new Side(now, figures));
        assertThat(comparison.moved())
                .containsExactly(
                        new Flow(
                                Plan.FIRST,
                                Plan.UNASSIGNED,
                                1,
                                UnitSet.of(10),
                                UnitSet.of(11),
                                3,
                                3,
                                3000,
                                true));
        assertThat(comparison.unitsChanged()).isEqualTo(1);
    }

    /** Six in the east and four in the west; three in the north and seven in the south. */
    @Test
    void cutsThatCrossAreComparedByTheAreasOfTheirPieces() {
        Plan start = Tiny.plan(".........1");
        Plan old = cutAt(start, 940).withAssigned(UnitSet.of(10), Plan.UNASSIGNED);
        Plan now =
                along(start, Polyline.of(850, -30, 1050, -30))
                        .withAssigned(UnitSet.of(11), Plan.UNASSIGNED);
        Figures figures = Tiny.figures(start.ground());
        Comparison comparison = Comparison.of(new Side(old, figures), new Side(now, figures));
        UnitSet north = UnitSet.of(10);
        UnitSet south = UnitSet.of(11);
        UnitSet east = UnitSet.of(10);
        UnitSet west = UnitSet.of(11);
        int one = Plan.FIRST;
        assertThat(comparison.flows())
                .contains(
                        new Flow(Plan.UNASSIGNED, one, 1, east, north, 2, 2, 1800, true),
                        new Flow(one, Plan.UNASSIGNED, 1, west, south, 3, 3, 2800, true),
                        new Flow(one, one, 1, west, north, 1, 1, 1200, true));
        assertThat(comparison.unitsChanged()).isEqualTo(2);
        assertThat(comparison.populationMoved()).isEqualTo(5);
    }

    @Test
    void linesThatDifferByRoundingOnlyMoveNothing() {
        Plan start = Tiny.plan("111\n111\n111\n222");
        Plan old = along(start, Polyline.of(-50, 37, 250, -337));
        Plan now = along(start, Polyline.of(-50, 37, 250.001, -337));
        assertThat(now.ground().coverage()).isNotEqualTo(old.ground().coverage());
        Figures figures = Tiny.figures(start.ground());
        Comparison comparison =
                Comparison.of(
                        new Side(leftToSecond(old), figures), new Side(leftToSecond(now), figures));
        assertThat(comparison.moved()).isEmpty();
    }

    /** The first part of every unit that is cut goes to the second district. */
    private static Plan leftToSecond(Plan plan) {
        UnitTable units = plan.ground().units();
        UnitSet left =
                units.parts().where(part -> units.unit(part).origin().orElseThrow().part() == 0);
        return plan.withAssigned(left, Plan.FIRST + 1);
    }

    @Test
    void whatHasNoCommonOriginComesFromNowhereAndGoesNowhere() {
        Plan old = Tiny.plan("11");
        Plan now = Tiny.plan("1");
        Comparison comparison =
                Comparison.of(
                        new Side(old, Tiny.figures(old.ground())),
                        new Side(now, Tiny.figures(now.ground())));
        assertThat(comparison.flows())
                .extracting(Flow::to, Flow::unitsFrom, Flow::populationFrom)
                .containsExactly(
                        tuple(Comparison.NOWHERE, UnitSet.of(2), 2.0),
                        tuple(Plan.FIRST, UnitSet.of(1), 1.0));
    }

    private static Plan cutAt(Plan plan, double x) {
        return along(plan, Polyline.of(x, 50, x, -150));
    }

    private static Plan along(Plan plan, Polyline line) {
        return RandomCuts.along(plan, line).applyTo(plan);
    }
}
