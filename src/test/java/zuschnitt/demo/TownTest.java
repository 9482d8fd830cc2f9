package zuschnitt.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.coverage.CoverageValidator;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import zuschnitt.plan.Band;
import zuschnitt.plan.Plan;

/**
 * What is true of the demo town; measured by JTS and by plain sums, not by the generator's own
 * words.
 */
class TownTest {
    private static final Town TOWN = Town.baesweiler();
    private static final Band BAND = Band.of(2_000, 4_000, 6_000);

    @Test
    void theTownIsTheSameAtEveryCall() {
        assertThat(Town.baesweiler().lines()).isEqualTo(TOWN.lines());
    }

    @Test
    void itHasAboutFourHundredBlocksInSevenOrtsteile() {
        assertThat(TOWN.blocks()).hasSizeBetween(380, 420);
        assertThat(TOWN.blocks().stream().map(block -> block.quarter().name()).distinct())
                .containsExactly(
                        "Baesweiler",
                        "Setterich",
                        "Oidtweiler",
                        "Beggendorf",
                        "Puffendorf",
                        "Loverich",
                        "Floverich");
    }

    @Test
    void itsPeopleSumTo27033AndTheFourAgesToAllPeopleOfEachBlock() {
        assertThat(TOWN.blocks().stream().mapToInt(block -> block.residents().all()).sum())
                .isEqualTo(27_033);
        for (Block block : TOWN.blocks()) {
            Residents people = block.residents();
            assertThat(people.under6() + people.under18() + people.under65() + people.from65())
                    .as(block.key())
                    .isEqualTo(people.all());
            assertThat(people.households()).isBetween(people.all() / 4, people.all());
            assertThat(people.unemployed()).isBetween(0, people.under65());
            assertThat(people.foreign()).isBetween(0, people.all());
        }
    }

    @Test
    void nobodyLivesInWorksAndWoodsAndFewOnFields() {
        for (Block block : TOWN.blocks()) {
            int people = block.residents().all();
            switch (block.use()) {
                case WORKS, WOOD -> assertThat(people).as(block.key()).isZero();
                case FARMLAND -> assertThat(people).as(block.key()).isBetween(0, 20);
                case HOUSING -> assertThat(people).as(block.key()).isBetween(5, 400);
            }
        }
    }

    @Test
    void keysAreEightDigitsWithALeadingZeroAndStandOnce() {
        List<String> keys = TOWN.blocks().stream().map(Block::key).toList();
        assertThat(keys).doesNotHaveDuplicates().isSorted();
        assertThat(keys).allMatch(key -> key.matches("0\\d{7}"));
    }

    @Test
    void namesStandOnceAndHaveUmlautsAndSharpS() {
        List<String> names = TOWN.blocks().stream().map(Block::name).toList();
        assertThat(names).doesNotHaveDuplicates().noneMatch(String::isBlank);
        assertThat(names).anyMatch(name -> name.contains("ß")).anyMatch(name -> name.contains("ü"));
    }

    @Test
    void theBlocksAreValidPolygonsAndAPerfectCoverage() {
        Geometry[] polygons =
                TOWN.blocks().stream()
                        .map(block -> JtsAreas.polygon(block.rings()))
                        .toArray(Geometry[]::new);
        assertThat(polygons).allMatch(Geometry::isValid);
        assertThat(CoverageValidator.isValid(polygons)).isTrue();
        assertThat(Arrays.stream(polygons).mapToDouble(Geometry::getArea).min().orElseThrow())
                .as("smallest block, square metres")
                .isGreaterThan(1_000);
    }

    @Test
    void thereIsOneGapOneExclaveAndOneBlockInTwoParts() {
        List<Geometry> polygons =
                TOWN.blocks().stream().map(block -> JtsAreas.polygon(block.rings())).toList();
        Geometry town = OverlayNGRobust.union(polygons);
        assertThat(town.getNumGeometries()).as("parts of the town").isEqualTo(2);
        int holes =
                IntStream.range(0, 2)
                        .map(part -> ((Polygon) town.getGeometryN(part)).getNumInteriorRing())
                        .sum();
        assertThat(holes).as("gaps").isEqualTo(1);
        assertThat(polygons.stream().map(Geometry::getNumGeometries).filter(parts -> parts > 1))
                .containsExactly(2);
        assertThat(town.getArea() / 1e6).as("square kilometres").isBetween(26.0, 30.0);
    }

    @Test
    void bordersHaveTenToThirtyVerticesOnTheMillimetreGrid() {
        Set<List<Place>> distinct = new HashSet<>();
        for (Town.Line line : TOWN.lines()) {
            assertThat(line.vertices()).hasSizeBetween(10, 30);
            assertThat(distinct.add(line.vertices())).isTrue();
            for (Place place : line.vertices()) {
                assertThat(Math.rint(place.x() * 1000) / 1000).isEqualTo(place.x());
                assertThat(place.x()).isBetween(304_000.0, 311_000.0);
                assertThat(place.y()).isBetween(5_641_000.0, 5_648_000.0);
            }
        }
    }

    @Test
    void everyOrtsteilHangsTogetherButForTheExclave() {
        int[] quarters = TOWN.blocks().stream().mapToInt(b -> b.quarter().number()).toArray();
        assertThat(TOWN.neighbours().parts(quarters)).hasSize(8);
    }

    @Test
    void theDraftHasSixDistrictsOneTooSmallOneTooLargeAndSomeBlocksOpen() {
        Division draft = Division.draft(TOWN);
        assertThat(draft.districts()).hasSize(6);
        assertThat(verdicts(draft))
                .containsEntry(Band.Verdict.BELOW, 1L)
                .containsEntry(Band.Verdict.ABOVE, 1L);
        assertThat(draft.blocks())
                .filteredOn(block -> block == Plan.UNASSIGNED)
                .hasSizeBetween(3, 8);
        assertThat(partsOfDistricts(draft)).as("six, and the exclave").isEqualTo(7);
    }

    @Test
    void theWorkshopLeavesSevenDistrictsAllWithinTheBandAndNothingOpen() {
        Division workshop = Division.workshop(TOWN);
        assertThat(workshop.districts()).hasSize(7);
        assertThat(verdicts(workshop)).containsOnlyKeys(Band.Verdict.WITHIN);
        assertThat(workshop.blocks()).doesNotContain(Plan.UNASSIGNED).contains(Plan.EXCLUDED);
        assertThat(partsOfDistricts(workshop)).as("seven, and the exclave").isEqualTo(8);
    }

    @Test
    void noDistrictOfTheDraftGivesHalfOfTheSeventhOrHalfOfItself() {
        List<Integer> before = Division.draft(TOWN).blocks();
        List<Integer> after = Division.workshop(TOWN).blocks();
        int seventh = Plan.FIRST + 6;
        int all = people(after, seventh);
        Map<Integer, Integer> given =
                IntStream.range(0, before.size())
                        .filter(block -> after.get(block) == seventh)
                        .boxed()
                        .collect(
                                Collectors.groupingBy(
                                        before::get,
                                        Collectors.summingInt(
                                                block ->
                                                        TOWN.blocks()
                                                                .get(block)
                                                                .residents()
                                                                .all())));
        assertThat(given).hasSizeGreaterThanOrEqualTo(3);
        given.forEach(
                (district, people) -> {
                    assertThat(people).isLessThan(all / 2);
                    assertThat(people).isLessThan(people(before, district) / 2);
                });
    }

    private static Map<Band.Verdict, Long> verdicts(Division division) {
        return IntStream.range(0, division.districts().size())
                .mapToObj(i -> BAND.judge(people(division.blocks(), Plan.FIRST + i)))
                .collect(Collectors.groupingBy(verdict -> verdict, Collectors.counting()));
    }

    private static int people(List<Integer> districts, int district) {
        return IntStream.range(0, districts.size())
                .filter(block -> districts.get(block) == district)
                .map(block -> TOWN.blocks().get(block).residents().all())
                .sum();
    }

    private static long partsOfDistricts(Division division) {
        int[] labels = division.blocks().stream().mapToInt(Integer::intValue).toArray();
        return TOWN.neighbours().parts(labels).stream()
                .filter(part -> labels[part.iterator().next()] >= Plan.FIRST)
                .count();
    }
}
