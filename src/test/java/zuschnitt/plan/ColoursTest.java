package zuschnitt.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import zuschnitt.coverage.Coverage;
import zuschnitt.raster.Paving;
import zuschnitt.theme.Eyes;

class ColoursTest {
    private static final int SIDE = 30;

    /** A random town of crooked units; districts grow around random ones of them. */
    private static Plan town(int districts, long seed) {
        Coverage coverage = Paving.coverage(SIDE, SIDE, 0, seed);
        Plan plan = Paving.striped(coverage, districts);
        int[] seeds = new Random(seed).ints(districts, 0, SIDE * SIDE).toArray();
        int[] assignment = new int[SIDE * SIDE + 1];
        for (int unit = 1; unit < assignment.length; unit++) {
            int cell = unit - 1;
            assignment[unit] =
                    IntStream.range(0, districts)
                                    .boxed()
                                    .min((a, b) -> away(cell, seeds[a]) - away(cell, seeds[b]))
                                    .orElseThrow()
                            + Plan.FIRST;
        }
        List<District> coloured =
                IntStream.range(0, districts)
                        .mapToObj(i -> plan.districts().get(i).withColour(Colours.nth(i)))
                        .toList();
        return Plan.of(plan.ground(), coloured, assignment, Rules.DEFAULT);
    }

    private static int away(int cell, int other) {
        int right = cell % SIDE - other % SIDE;
        int up = cell / SIDE - other / SIDE;
        return right * right + up * up;
    }

    private static void assertNeighboursAreToldApart(Plan plan, String town) {
        Coverage coverage = plan.ground().coverage();
        for (int arc = 0; arc < coverage.arcCount(); arc++) {
            int left = plan.districtOf(coverage.unit(coverage.arc(arc).left()));
            int right = plan.districtOf(coverage.unit(coverage.arc(arc).right()));
            if (left < Plan.FIRST || right < Plan.FIRST || left == right) continue;
            for (Eyes eyes : Eyes.ALL)
                assertThat(
                                eyes.distance(
                                        plan.district(left).colour(),
                                        plan.district(right).colour()))
                        .as("%s, %d and %d, %s", town, left, right, eyes)
                        .isGreaterThan(12);
        }
    }

    @Test
    void anyTwoColoursAreToldApartByAnyEyes() {
        int[] colours = Colours.all().toArray();
        for (int one : colours)
            for (int other : colours)
                if (one != other)
                    for (Eyes eyes : Eyes.ALL)
                        assertThat(eyes.distance(one, other))
                                .as("%06x and %06x, %s", one, other, eyes)
                                .isGreaterThan(12);
    }

    @Test
    void darkTextCanBeReadOnEveryColour() {
        assertThat(Colours.all())
                .allSatisfy(colour -> assertThat(Eyes.USUAL.lightness(colour)).isGreaterThan(60));
    }

    @Test
    void neighboursAreToldApartAlsoOfAHundredDistricts() {
        for (int seed = 0; seed < 10; seed++) {
            Plan town = Colours.apart(town(20 + 10 * seed, seed));
            assertNeighboursAreToldApart(town, "seed " + seed);
        }
    }

    @Test
    void districtsKeepTheirColoursWhereNeighboursDiffer() {
        Plan town = Colours.apart(town(100, 3));
        assertThat(Colours.apart(town)).isSameAs(town);
        int clash = town.districtOf(1);
        int beside = Surroundings.districts(town, town.units(clash))[0];
        District same = town.district(clash).withColour(town.district(beside).colour());
        Plan mended = Colours.apart(town.withDistrict(clash, same));
        assertNeighboursAreToldApart(mended, "one clash");
        List<District> changed =
                mended.districts().stream()
                        .filter(district -> !town.districts().contains(district))
                        .toList();
        assertThat(changed).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void aNewDistrictHasTheColourOfNoNeighbourNorOfWhatItIsMadeOf() {
        for (int seed = 0; seed < 30; seed++) {
            Plan town = Colours.apart(town(40, seed));
            Random random = new Random(seed);
            UnitSet units = UnitSet.of(random.ints(4, 1, SIDE * SIDE).distinct().toArray());
            int colour = Colours.next(town, units);
            assertThat(units.stream().map(unit -> town.district(town.districtOf(unit)).colour()))
                    .as("seed %d", seed)
                    .doesNotContain(colour);
            assertThat(
                            IntStream.of(Surroundings.districts(town, units))
                                    .map(district -> town.district(district).colour()))
                    .as("seed %d", seed)
                    .doesNotContain(colour);
        }
    }

    @Test
    void aDistrictBetweenMoreThanThereAreColoursHasOneOfThem() {
        Plan plan = Tiny.plan("1");
        assertThat(Colours.next(plan, UnitSet.EMPTY)).isIn(Colours.all().boxed().toList());
        assertThat(Colours.hue(0xFF0000)).isBetween(0, 11);
    }
}
