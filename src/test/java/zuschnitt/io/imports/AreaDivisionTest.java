package zuschnitt.io.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.MultiPolygon;
import zuschnitt.coverage.Coverage;
import zuschnitt.coverage.Mapping;
import zuschnitt.coverage.Outlines;
import zuschnitt.coverage.RandomCoverage;
import zuschnitt.coverage.Rings;
import zuschnitt.coverage.Topology;
import zuschnitt.io.imports.PlanImport.Columns;
import zuschnitt.io.imports.PlanImport.Kind;
import zuschnitt.io.imports.PlanImport.Match;
import zuschnitt.io.imports.PlanImport.Measure;
import zuschnitt.io.imports.PlanImport.Share;
import zuschnitt.io.imports.PlanImport.Taken;
import zuschnitt.io.imports.PlanImport.Vacant;
import zuschnitt.io.imports.PlanImport.Way;
import zuschnitt.io.imports.PlanImport.Wishes;
import zuschnitt.io.layer.Column;
import zuschnitt.io.layer.Layer;
import zuschnitt.io.layer.OpenQuestion;
import zuschnitt.io.layer.Table;
import zuschnitt.io.layer.TextEncoding;
import zuschnitt.io.reference.Reference;
import zuschnitt.message.UserException;
import zuschnitt.plan.Crs;
import zuschnitt.plan.District;
import zuschnitt.plan.Ground;
import zuschnitt.plan.Plan;
import zuschnitt.plan.RandomPlans;
import zuschnitt.plan.Rules;
import zuschnitt.plan.Tiny;
import zuschnitt.plan.Unit;
import zuschnitt.plan.UnitTable;

/** Divisions of areas over units, small and made up. */
final class AreaDivisionTest {
    private static final Reference UTM = Reference.utmAt(6.5, 51);

    /** Moves everything to where UTM coordinates are. */
    private static final Mapping TO_GERMANY = shift(300_000, 5_650_000);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void aPlanDissolvedIntoAreasIsTakenOverUnchanged(long seed) throws UserException {
        Plan plan = randomPlan(seed);
        Taken taken = take(dissolved(plan, xy -> {}, UTM), plan);
        assertThat(words(taken.plan())).isEqualTo(words(plan));
        assertThat(taken.report().way()).isEqualTo(Way.AREAS);
        assertThat(taken.report().matches(Kind.SPLIT)).isEmpty();
        assertThat(taken.report().overlaps()).isEmpty();
        for (District district : taken.plan().districts()) {
            District before = plan.district(plan.find(district.code()).orElseThrow());
            assertThat(district.colour()).isEqualTo(before.colour());
            assertThat(district.name()).isEqualTo("Name " + before.code().text());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void areasThatAreNotDissolvedGiveTheSame(long seed) throws UserException {
        Plan plan = randomPlan(seed);
        Outlines outlines = Outlines.ofUnits(plan.ground().coverage());
        int n = plan.ground().units().count();
        List<Rings> areas = IntStream.rangeClosed(1, n).mapToObj(outlines::rings).toList();
        List<String> codes = new ArrayList<>(words(plan).values());
        Layer rows = layer(areas, Column.ofTexts("sozialraum", codes));
        Taken taken = take(rows, plan);
        assertThat(words(taken.plan())).isEqualTo(words(plan));
        assertThat(taken.report().matches(Kind.SPLIT)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24})
    void bordersDrawnACentimetreOffMakeNoDifference(long seed) throws UserException {
        Plan plan = randomPlan(seed);
        Random random = new Random(seed);
        Mapping jitter =
                xy -> {
                    for (int i = 0; i < xy.length; i++) xy[i] += 0.01 * random.nextDouble();
                };
        Taken taken = take(dissolved(plan, jitter, UTM), plan);
        assertThat(words(taken.plan())).isEqualTo(words(plan));
        assertThat(taken.report().matches(Kind.SPLIT)).isEmpty();
    }

    @Test
    void areasInDegreesOfSevenDigitsMakeNoDifference() throws UserException {
        Plan plan = randomPlan(31);
        Mapping toDegrees = UTM.toWgs84();
        Mapping written =
                xy -> {
                    toDegrees.map(xy);
                    for (int i = 0; i < xy.length; i++) xy[i] = Math.rint(xy[i] * 1e7) / 1e7;
                };
        Taken taken = take(dissolved(plan, written, Reference.WGS84), plan);
        assertThat(words(taken.plan())).isEqualTo(words(plan));
        assertThat(taken.report().matches(Kind.SPLIT)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {41, 42, 43, 44})
    void aShiftedDivisionSplitsThoseUnitsThatTheShiftedBorderCrosses(long seed)
            throws UserException {
        Plan plan = randomPlan(seed);
        double shift = 5 + 40 * new Random(seed).nextDouble();
        Taken taken = take(dissolved(plan, shift(shift, 0), UTM), plan);
        Outlines units = Outlines.ofUnits(plan.ground().coverage());
        Map<String, MultiPolygon> areas = polygons(plan);
        for (Match match : taken.report().matches()) {
            MultiPolygon unit = units.polygon(match.unit());
            unit.apply((org.locationtech.jts.geom.CoordinateFilter) c -> c.x -= shift);
            Map<String, Double> expected = new TreeMap<>();
            areas.forEach(
                    (code, area) -> {
                        double share = unit.intersection(area).getArea() / unit.getArea();
                        if (share > 0.0011) expected.put(code, share);
                    });
            double inside = expected.values().stream().mapToDouble(s -> s).sum();
            Map<String, Double> shares = new TreeMap<>();
            match.shares().stream()
                    .filter(share -> !share.code().isEmpty())
                    .forEach(share -> shares.put(share.code(), share.share()));
            expected.forEach(
                    (code, share) ->
                            assertThat(shares.getOrDefault(code, 0.0))
                                    .as("unit %s, %s", match.unit(), code)
                                    .isCloseTo(share, within(1e-4)));
            boolean split = inside > 0.002 && expected.values().stream().allMatch(s -> s < 0.998);
            if (split) assertThat(match.kind()).isEqualTo(Kind.SPLIT);
            String largest =
                    expected.entrySet().stream()
                            .max(Map.Entry.comparingByValue())
                            .map(Map.Entry::getKey)
                            .orElse("");
            String word = words(taken.plan()).get(match.unit());
            assertThat(word).isEqualTo(inside < 0.5 ? "" : largest);
        }
    }

    @Test
    void aUnitGoesToTheLargerShareAndTheOverlapIsListed() throws UserException {
        Plan plan = Plan.open(tiny(2, 1), Rules.DEFAULT);
        Layer areas =
                layer(
                        List.of(box(0, -100, 130, 0), box(70, -100, 200, 0), box(500, 0, 600, 9)),
                        Column.ofTexts("district", List.of("A", "B", "C")));
        Taken taken = take(areas, plan);
        assertThat(words(taken.plan())).isEqualTo(Map.of(1, "A", 2, "B"));
        assertThat(taken.report().overlaps()).hasSize(1);
        assertThat(taken.report().overlaps().get(0).code()).isEqualTo("A");
        assertThat(taken.report().overlaps().get(0).area()).isCloseTo(6000, within(0.1));
        assertThat(taken.report().vacant()).extracting(Vacant::code).containsExactly("C");
        assertThat(taken.plan().districts()).hasSize(2);
        assertThat(taken.report().matches(Kind.SPLIT)).hasSize(2);
    }

    @Test
    void aUnitMostOfWhichIsOutsideStaysOpen() throws UserException {
        Plan plan = Plan.open(tiny(4, 1), Rules.DEFAULT);
        Layer areas =
                layer(
                        List.of(box(0, -100, 149, 0), box(240, -100, 300, 0)),
                        Column.ofTexts("district", List.of("A", "B")));
        Taken taken = take(areas, plan);
        assertThat(words(taken.plan()).values()).containsExactly("A", "", "B", "");
        assertThat(taken.report().matches())
                .extracting(Match::kind)
                .containsExactly(Kind.EXACT, Kind.SPLIT, Kind.SPLIT, Kind.UNMATCHED);
        assertThat(taken.report().matches().get(1).shares())
                .extracting(Share::code)
                .containsExactly("", "A");
    }

    @Test
    void anAreaThatCrossesItselfHoldsWhatItsRingsSurround() throws UserException {
        Plan plan = Plan.open(tiny(2, 1), Rules.DEFAULT);
        double[] bow = {0, 0, 200, -100, 200, 0, 0, -100, 0, 0};
        Layer areas =
                layer(List.of(Rings.of(List.of(bow))), Column.ofTexts("district", List.of("A")));
        Taken taken = take(areas, plan);
        assertThat(taken.report().matches())
                .allSatisfy(
                        match -> {
                            assertThat(match.kind()).isEqualTo(Kind.SPLIT);
                            assertThat(match.shares().get(0).share()).isCloseTo(0.5, within(1e-6));
                        });
    }

    @Test
    void peopleInCellsDecideWhereTheBorderSplits() throws UserException {
        Plan plan = Plan.open(tiny(2, 1), Rules.DEFAULT);
        Layer areas =
                layer(
                        List.of(box(0, -100, 170, 0), box(170, -100, 200, 0)),
                        Column.ofTexts("district", List.of("A", "B")));
        assertThat(words(take(areas, plan).plan()).values()).containsExactly("A", "A");
        Layer cells =
                layer(
                        List.of(box(100, -100, 160, 0), box(160, -100, 200, 0), box(0, -9, 9, 0)),
                        Column.ofTexts("zelle", List.of("x", "y", "z")),
                        Column.ofIntegers("einwohner", 10, 60, 5));
        Taken taken = take(areas, plan, WeightSource.of(cells));
        assertThat(words(taken.plan()).values()).containsExactly("A", "B");
        Match split = taken.report().matches().get(1);
        assertThat(split.measure()).isEqualTo(Measure.WEIGHTS);
        assertThat(split.shares().get(0).share()).isCloseTo(45.0 / 70, within(1e-6));
        assertThat(split.shares().get(0).area()).isCloseTo(0.3, within(1e-6));
        assertThat(taken.report().matches().get(0).measure()).isEqualTo(Measure.AREA);
    }

    @Test
    void aTableOfPointsWeighsByTheirNumber() throws UserException {
        Plan plan = Plan.open(tiny(2, 1), Rules.DEFAULT);
        Layer areas =
                layer(
                        List.of(box(0, -100, 170, 0), box(170, -100, 200, 0)),
                        Column.ofTexts("district", List.of("A", "B")));
        Layer points =
                table(
                        Column.ofDecimals("x", 300_120, 300_180, 300_190, 300_195, 900_000),
                        Column.ofDecimals("y", 5_649_950, 5_649_950, 5_649_960, 5_649_970, 1));
        Taken taken = take(areas, plan, WeightSource.of(points));
        assertThat(taken.report().matches().get(1).shares().get(0))
                .isEqualTo(new Share("B", 0.75, 0.3));
    }

    @Test
    void theCellsOfTheCensusLieAroundTheirMiddles() throws UserException {
        Plan plan = Plan.open(tiny(2, 1), Rules.DEFAULT);
        Layer areas =
                layer(
                        List.of(box(0, -100, 170, 0), box(170, -100, 200, 0)),
                        Column.ofTexts("district", List.of("A", "B")));
        double[] cell = {300_230, 5_649_950};
        UTM.to(Reference.of("EPSG:3035")).map(cell);
        Layer census =
                table(
                        Column.ofTexts("GITTER_ID_100m", List.of("1", "2")),
                        Column.ofDecimals("x_mp_100m", cell[0], 4_000_000),
                        Column.ofDecimals("y_mp_100m", cell[1], 3_000_000),
                        Column.ofIntegers("Einwohner", 12, 40));
        Taken taken = take(areas, plan, WeightSource.of(census));
        Match split = taken.report().matches().get(1);
        assertThat(split.district()).isEqualTo(Plan.FIRST + 1);
        assertThat(split.shares().get(0).share()).isGreaterThan(0.9);
        Layer nowhere = table(Column.ofDecimals("lon", 1.0), Column.ofDecimals("lat", 1.0));
        assertThatThrownBy(() -> take(areas, plan, WeightSource.of(nowhere)))
                .isInstanceOf(UserException.class);
    }

    @Test
    void rowsThatNameUnitsAreATable() throws UserException {
        Plan plan = Plan.open(tiny(3, 1), Rules.DEFAULT);
        List<Rings> far = List.of(box(900, 0, 999, 9), box(900, 0, 999, 9), box(900, 0, 999, 9));
        Layer rows =
                layer(
                        far,
                        Column.ofTexts("nr", List.of("0001", "0002", "0003")),
                        Column.ofTexts("district", List.of("A", "", "excluded")));
        Taken taken = take(rows, plan);
        assertThat(taken.report().way()).isEqualTo(Way.KEYS);
        assertThat(words(taken.plan()).values()).containsExactly("A", "", "excluded");
        assertThat(taken.report().matches())
                .allSatisfy(match -> assertThat(match.measure()).isEqualTo(Measure.KEY));
    }

    @Test
    void aFewRowsThatNameUnitsAreAskedAbout() {
        Plan plan = Plan.open(tiny(9, 1), Rules.DEFAULT);
        Layer areas =
                layer(
                        List.of(box(0, -100, 500, 0), box(500, -100, 900, 0)),
                        Column.ofTexts("nr", List.of("0001", "0002")));
        assertThatThrownBy(() -> take(areas, plan))
                .isInstanceOfSatisfying(
                        OpenQuestion.class,
                        asked -> {
                            assertThat(asked.subject()).isEqualTo(OpenQuestion.Subject.WAY);
                            assertThat(asked.answers()).containsExactly("KEYS", "AREAS");
                        });
    }

    @Test
    void whoSaysAreasGetsAreas() throws UserException {
        Plan plan = Plan.open(tiny(9, 1), Rules.DEFAULT);
        Layer areas =
                layer(
                        List.of(box(0, -100, 500, 0), box(500, -100, 900, 0)),
                        Column.ofTexts("nr", List.of("0001", "0002")));
        Wishes wishes =
                new Wishes(
                        Columns.NONE, Optional.of(Way.AREAS), Optional.empty(), Optional.empty());
        Taken taken = PlanImport.take(areas, wishes, plan, crs());
        assertThat(taken.plan().units(Plan.FIRST).size()).isEqualTo(5);
    }

    @Test
    void areasWithoutACoordinateSystemAreAskedAbout() {
        Plan plan = Plan.open(tiny(2, 1), Rules.DEFAULT);
        Layer known =
                layer(List.of(box(0, -100, 170, 0)), Column.ofTexts("district", List.of("A")));
        Layer areas =
                new Layer(
                        known.name(),
                        known.file(),
                        known.table(),
                        known.geometry(),
                        Optional.empty(),
                        known.encoding(),
                        List.of());
        assertThatThrownBy(() -> take(areas, plan)).isInstanceOf(OpenQuestion.class);
    }

    private static Plan randomPlan(long seed) {
        List<Rings> rings =
                RandomCoverage.rings(seed, 12, 9, 3).stream()
                        .map(ring -> ring.mapped(TO_GERMANY))
                        .toList();
        Coverage coverage = Topology.of(rings).coverage().orElseThrow();
        List<Unit> units =
                IntStream.rangeClosed(1, rings.size())
                        .mapToObj(n -> new Unit(new UUID(3, n), "U" + n, "", List.of()))
                        .toList();
        Ground ground = Ground.of(coverage, UnitTable.of(List.of(), units), 0);
        return RandomPlans.over(ground, new Random(seed));
    }

    /** The districts of a plan and what is excluded, one area each. */
    private static Layer dissolved(Plan plan, Mapping mapping, Reference reference) {
        Outlines outlines =
                Outlines.of(plan.ground().coverage(), plan.assignment(), plan.slots() - 1);
        List<Rings> areas = new ArrayList<>();
        List<String> codes = new ArrayList<>();
        List<String> names = new ArrayList<>();
        List<String> colours = new ArrayList<>();
        for (int slot = Plan.EXCLUDED; slot < plan.slots(); slot++) {
            areas.add(outlines.rings(slot).mapped(mapping));
            boolean excluded = slot == Plan.EXCLUDED;
            codes.add(excluded ? "excluded" : plan.district(slot).code().text());
            names.add("Name " + codes.get(codes.size() - 1));
            colours.add(excluded ? "" : "#%06X".formatted(plan.district(slot).colour()));
        }
        Table table =
                Table.of(
                        Column.ofTexts("Farbe", colours),
                        Column.ofTexts("SOZIALRAUM", codes),
                        Column.ofTexts("NAME", names));
        return Layer.of("alt", table, areas, reference);
    }

    private static Map<String, MultiPolygon> polygons(Plan plan) {
        Outlines outlines =
                Outlines.of(plan.ground().coverage(), plan.assignment(), plan.slots() - 1);
        Map<String, MultiPolygon> areas = new TreeMap<>();
        areas.put("excluded", outlines.polygon(Plan.EXCLUDED));
        for (int slot = Plan.FIRST; slot < plan.slots(); slot++) {
            areas.put(plan.district(slot).code().text(), outlines.polygon(slot));
        }
        return areas;
    }

    /** unit → its district's code, empty if open. */
    private static Map<Integer, String> words(Plan plan) {
        Map<Integer, String> words = new TreeMap<>();
        for (int unit = 1; unit <= plan.ground().units().count(); unit++) {
            int district = plan.districtOf(unit);
            words.put(
                    unit,
                    switch (district) {
                        case Plan.UNASSIGNED -> "";
                        case Plan.EXCLUDED -> "excluded";
                        default -> plan.district(district).code().text();
                    });
        }
        return words;
    }

    /** Squares of 100 m in a row, from the origin of {@link #TO_GERMANY} eastward. */
    private static Ground tiny(int columns, int rows) {
        Ground drawn = Tiny.ground(columns, rows);
        Outlines outlines = Outlines.ofUnits(drawn.coverage());
        List<Rings> rings =
                IntStream.rangeClosed(1, columns * rows)
                        .mapToObj(unit -> outlines.rings(unit).mapped(TO_GERMANY))
                        .toList();
        return Ground.of(Topology.of(rings).coverage().orElseThrow(), drawn.units(), 0);
    }

    private static Rings box(double west, double south, double east, double north) {
        double[] ring = {west, south, east, south, east, north, west, north, west, south};
        return Rings.of(List.of(ring));
    }

    /** A layer near the origin of {@link #TO_GERMANY}. */
    private static Layer layer(List<Rings> areas, Column first, Column... others) {
        boolean there = areas.stream().anyMatch(area -> area.x(0, 0) > 100_000);
        List<Rings> carried =
                there ? areas : areas.stream().map(area -> area.mapped(TO_GERMANY)).toList();
        return Layer.of("alt", Table.of(first, others), carried, UTM);
    }

    private static Layer table(Column first, Column... others) {
        Table table = Table.of(first, others);
        return Layer.ofTable(
                "orte", Path.of("orte.csv"), table, TextEncoding.PRESCRIBED, List.of());
    }

    private static Mapping shift(double east, double north) {
        return xy -> {
            for (int i = 0; i < xy.length; i += 2) {
                xy[i] += east;
                xy[i + 1] += north;
            }
        };
    }

    private static Taken take(Layer source, Plan plan) throws UserException {
        return PlanImport.take(source, Wishes.of(Columns.NONE), plan, crs());
    }

    private static Taken take(Layer source, Plan plan, WeightSource weights) throws UserException {
        Weights known = Weights.of(weights, crs(), plan.ground().coverage().bounds());
        Wishes wishes = Wishes.of(Columns.NONE).with(known);
        return PlanImport.take(source, wishes, plan, crs());
    }

    private static Crs crs() {
        return new Crs(UTM.label(), UTM.name(), UTM.wkt());
    }
}
