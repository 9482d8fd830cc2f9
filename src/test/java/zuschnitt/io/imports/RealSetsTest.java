package zuschnitt.io.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.coverage.CoverageValidator;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import zuschnitt.coverage.Adjacency;
import zuschnitt.coverage.Coverage;
import zuschnitt.coverage.Defect;
import zuschnitt.coverage.Outlines;
import zuschnitt.io.Layers;
import zuschnitt.io.Layers.Options;
import zuschnitt.io.Shared;
import zuschnitt.io.layer.Layer;
import zuschnitt.io.layer.NoteKind;
import zuschnitt.message.UserException;

/**
 * Layers as municipalities and census offices publish them, imported as a planner would, held
 * against what is known of them; left out where they are absent.
 */
final class RealSetsTest {
    @Test
    void oldPlanningAreasOfBerlinHaveOneOverlapOneGapAndADoubledKey() throws UserException {
        ImportResult berlin =
                imported("berlin_lor/pre2021_PLR/lor_planungsraeume.shp", Choices.NONE);
        assertThat(berlin.units().count()).isEqualTo(448);
        List<Defect> slivers = of(berlin, Defect.Kind.SLIVER);
        assertThat(slivers).hasSize(2);
        for (Defect sliver : slivers) {
            double known = sliver.otherUnit() == Coverage.NO_UNIT ? 0.1097 : 0.0998;
            assertThat(sliver.area()).isCloseTo(known, within(0.001));
        }
        assertThat(berlin.report().areas().moved()).isCloseTo(0.2095, within(0.002));
        assertThat(gaps(berlin)).isZero();
        assertThat(multipart(berlin)).isEqualTo(2);
        assertThat(berlin.report().files().get(0).notes())
                .anySatisfy(
                        note -> {
                            assertThat(note.kind()).isEqualTo(NoteKind.KEY_DUPLICATE);
                            assertThat(note.places()).anyMatch(p -> p.contains("06010102"));
                        });
        assertValid(berlin);
    }

    @Test
    void newPlanningAreasOfBerlinArePerfect() throws UserException {
        ImportResult berlin =
                imported("berlin_lor/post2021_PLR/lor_planungsraeume_2021.shp", Choices.NONE);
        assertThat(berlin.units().count()).isEqualTo(542);
        assertThat(berlin.report().defects()).isEmpty();
        assertThat(berlin.report().areas().after()).isCloseTo(890_665_100.29, within(0.01));
        assertValid(berlin);
    }

    @Test
    void streetsBetweenTheBlocksOfBerlinStayGaps() throws UserException {
        ImportResult blocks = imported("berlin_wahlbezirke_blocks/blocks.geojson", Choices.NONE);
        assertThat(blocks.units().count()).isEqualTo(1_202);
        int[] all = IntStream.rangeClosed(1, 1_202).toArray();
        assertThat(Adjacency.of(blocks.coverage(), 0).parts(all)).hasSize(1_008);
        assertThat(of(blocks, Defect.Kind.ISLAND)).isEmpty();
        assertThat(of(blocks, Defect.Kind.GAP)).noneMatch(Defect::mended).isNotEmpty();
        assertThat(blocks.report().areas().share()).isLessThan(1e-6);
        assertValid(blocks);
    }

    @Test
    void streetsThatBlocksEncloseAreGivenOnRequest() throws UserException {
        ImportResult kept = imported("berlin_wahlbezirke_blocks/blocks.geojson", Choices.NONE);
        Repair give = Repair.SMALL.withStreets(Repair.Streets.NEAREST);
        ImportResult given =
                imported("berlin_wahlbezirke_blocks/blocks.geojson", Choices.NONE.withRepair(give));
        assertThat(gaps(given)).isLessThan(gaps(kept));
        AreaSums sums = given.report().areas();
        assertThat(sums.after() - kept.report().areas().after())
                .isCloseTo(sums.given(), within(0.5));
        assertThat(sums.given()).isGreaterThan(100);
        assertValid(given);
    }

    @Test
    void thePolygonOverAllOfLeipzigIsLeftOutAndNamed() throws UserException {
        ImportResult leipzig =
                imported("leipzig/leipzig-districts.geojson", Choices.NONE.withRepair(Repair.ALL));
        Defect over = of(leipzig, Defect.Kind.COVERS_OTHERS).get(0);
        assertThat(leipzig.units().unit(over.unit()).name()).isEqualTo("Gesamt");
        assertThat(of(leipzig, Defect.Kind.COVERS_OTHERS)).hasSize(1);
        assertThat(leipzig.units().count()).isEqualTo(64);
        assertThat(leipzig.reference().label())
                .as("its latitudes stand first")
                .isEqualTo("EPSG:25833");
        assertThat(IntStream.rangeClosed(1, 64).mapToDouble(leipzig.coverage()::area).sum())
                .as("297.8 km², as the city says")
                .isCloseTo(297.8e6, within(1e6));
        assertThat(leipzig.coverage().faceCount(over.unit())).isZero();
        assertThat(leipzig.report().areas().moved()).isLessThan(1);
        assertThat(leipzig.coverage().faceCount()).isEqualTo(63);
        assertValid(leipzig);
    }

    @Test
    void municipalitiesOfNorthRhineWestphaliaKeepTheirKeysAndNearlyAllTheirGround()
            throws UserException {
        ImportResult nrw =
                imported(
                        "nrw_gemeinden/municipality_nrw.geojson",
                        Choices.NONE.withRepair(Repair.ALL));
        assertThat(IntStream.rangeClosed(1, 396).mapToObj(u -> nrw.units().unit(u).key()))
                .doesNotHaveDuplicates()
                .allMatch(key -> key.matches("05\\d{6}"));
        int overlaps = of(nrw, Defect.Kind.OVERLAP).size() + of(nrw, Defect.Kind.SLIVER).size();
        assertThat(overlaps).isCloseTo(885, within(10));
        assertThat(gaps(nrw)).isCloseTo(1_619, within(30));
        assertThat(nrw.report().areas().share()).isBetween(0.001, 0.01);
        assertThat(of(nrw, Defect.Kind.UNIT_LOST)).isEmpty();
        for (int unit = 1; unit <= 396; unit++)
            assertThat(nrw.coverage().area(unit)).isGreaterThan(1e6);
        assertThat(nrw.figures().sum("destatis.population")).isEqualTo(17_932_651);
        assertValid(nrw);
    }

    @Test
    void precinctsOfDenverAreRepairedAsTheirPublisherDid() throws UserException {
        Choices repair = Choices.NONE.withRepair(Repair.ALL);
        ImportResult ours = imported("us_maup/Shapefiles/DenverCo_precincts2020_orig.zip", repair);
        ImportResult theirs =
                imported("us_maup/Shapefiles/DenverCo_precincts2020_repaired.zip", repair);
        assertValid(ours);
        assertThat(gaps(theirs)).isEqualTo(10);
        Geometry enclaves = gapGround(theirs.coverage());
        Geometry left = gapGround(ours.coverage());
        for (int gap = 0; gap < left.getNumGeometries(); gap++) {
            Geometry one = left.getGeometryN(gap);
            Geometry known = OverlayNGRobust.overlay(one, enclaves, OverlayNG.INTERSECTION);
            assertThat(known.getArea()).isGreaterThan(0.8 * one.getArea());
        }
        assertThat(ours.report().areas().moved()).isLessThan(20);
        Map<String, Geometry> published = byKey(theirs);
        double different = 0;
        for (Map.Entry<String, Geometry> unit : byKey(ours).entrySet()) {
            different +=
                    OverlayNGRobust.overlay(
                                    unit.getValue(),
                                    published.get(unit.getKey()),
                                    OverlayNG.SYMDIFFERENCE)
                            .getArea();
        }
        assertThat(different / theirs.report().areas().after()).isLessThan(0.005);
    }

    @Test
    void blocksOfAachenAreClean() throws UserException {
        ImportResult aachen = imported("aachen_osm/aachen_blocks_derived.gpkg", Choices.NONE);
        assertThat(aachen.units().count()).isEqualTo(580);
        assertThat(aachen.report().defects()).isEmpty();
        assertValid(aachen);
    }

    @Test
    void blocksAndPrecinctsOfProvidenceLoad() throws UserException {
        Choices repair = Choices.NONE.withRepair(Repair.ALL);
        ImportResult blocks = imported("us_maup/blocks.zip", Choices.NONE);
        ImportResult old = imported("us_maup/precincts.zip", repair);
        ImportResult now = imported("us_maup/new_precincts.zip", repair);
        assertThat(blocks.units().count()).isEqualTo(3_014);
        assertThat(old.units().count()).isEqualTo(59);
        assertThat(now.units().count()).isEqualTo(55);
        assertThat(blocks.figures().sum("TOTPOP")).isEqualTo(178_040);
        for (ImportResult each : List.of(blocks, old, now)) assertValid(each);
    }

    private static ImportResult imported(String file, Choices choices) throws UserException {
        Layer layer = Layers.read(Shared.data(file), Options.NONE);
        return LayerImport.run(List.of(layer), choices);
    }

    private static List<Defect> of(ImportResult result, Defect.Kind kind) {
        return result.report().defects().stream().filter(d -> d.kind() == kind).toList();
    }

    private static int gaps(ImportResult result) {
        Coverage coverage = result.coverage();
        return (int)
                IntStream.rangeClosed(1, coverage.faceCount())
                        .filter(face -> coverage.unit(face) == Coverage.NO_UNIT)
                        .count();
    }

    private static long multipart(ImportResult result) {
        return IntStream.rangeClosed(1, result.units().count())
                .filter(unit -> result.coverage().faceCount(unit) > 1)
                .count();
    }

    private static void assertValid(ImportResult result) {
        Outlines outlines = Outlines.ofUnits(result.coverage());
        Geometry[] units =
                IntStream.rangeClosed(1, result.units().count())
                        .mapToObj(outlines::polygon)
                        .toArray(Geometry[]::new);
        assertThat(Arrays.stream(units)).allMatch(Geometry::isValid);
        assertThat(CoverageValidator.validate(units)).containsOnlyNulls();
    }

    private static Map<String, Geometry> byKey(ImportResult result) {
        Outlines outlines = Outlines.ofUnits(result.coverage());
        Map<String, Geometry> units = new TreeMap<>();
        for (int unit = 1; unit <= result.units().count(); unit++)
            units.put(result.units().unit(unit).key(), outlines.polygon(unit));
        return units;
    }

    /** What lies within the whole and belongs to no unit, by JTS. */
    private static Geometry gapGround(Coverage coverage) {
        int[] all = new int[coverage.unitCount() + 1];
        Arrays.fill(all, 1, all.length, 1);
        Geometry whole = Outlines.of(coverage, all, 1).polygon(1);
        List<Geometry> holes = new ArrayList<>();
        for (int part = 0; part < whole.getNumGeometries(); part++) {
            Polygon polygon = (Polygon) whole.getGeometryN(part);
            for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++)
                holes.add(
                        polygon.getFactory()
                                .createPolygon(polygon.getInteriorRingN(hole).getCoordinates()));
        }
        return OverlayNGRobust.union(holes);
    }
}
