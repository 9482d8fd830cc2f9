package zuschnitt.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.coverage.CoverageValidator;
import org.locationtech.jts.geom.Geometry;

/**
 * Layers as municipalities publish them; left out where they are absent. Degrees are stretched to
 * rough metres.
 */
class RealLayersTest {
    private static final double METRES_NORTH = 111_000;
    private static final double METRES_EAST = 69_000;
    private static final Path DATA = Path.of("..", "shared", "data");

    @Test
    void districtsOfBerlinFitTogetherAsTheyAre() throws IOException {
        Cleaned cleaned = cleaned("berlin_lor/bezirksgrenzen.geojson");
        assertTrue(cleaned.untouched());
        assertEquals(12, cleaned.coverage().unitCount());
    }

    @Test
    void thePolygonOverAllOfLeipzigIsLeftOut() throws IOException {
        Cleaned cleaned = cleaned("leipzig/leipzig-districts.geojson");
        assertEquals(1, count(cleaned, Defect.Kind.COVERS_OTHERS));
        assertEquals(0, count(cleaned, Defect.Kind.OVERLAP));
        assertEquals(63, cleaned.coverage().faceCount());
    }

    @Test
    void municipalitiesThatWereSimplifiedOneByOneAreMadeToFit() throws IOException {
        Cleaned cleaned = cleaned("nrw_gemeinden/municipality_nrw.geojson");
        assertEquals(885.0, count(cleaned, Defect.Kind.OVERLAP), 10.0);
        assertEquals(1_619.0, count(cleaned, Defect.Kind.GAP), 30.0);
        for (int unit = 1; unit <= 396; unit++)
            assertTrue(cleaned.coverage().area(unit) > 1e6, "unit " + unit);
    }

    @Test
    void blocksWithStreetsBetweenThemStayApartAndTouchAcrossTheStreets() throws IOException {
        Coverage blocks = cleaned("berlin_wahlbezirke_blocks/blocks.geojson").coverage();
        int[] all = IntStream.rangeClosed(1, blocks.unitCount()).toArray();
        assertTrue(Adjacency.of(blocks, 0).parts(all).size() > 1_000);
        assertTrue(Adjacency.of(blocks, 50).parts(all).size() < 10);
    }

    private static Cleaned cleaned(String file) throws IOException {
        List<Rings> units = read(DATA.resolve(file));
        Cleaned cleaned = Cleaning.clean(units, Tolerances.USUAL);
        assertEquals(units.size(), cleaned.coverage().unitCount());
        Outlines outlines = Outlines.ofUnits(cleaned.coverage());
        Geometry[] polygons =
                IntStream.rangeClosed(1, units.size())
                        .mapToObj(outlines::polygon)
                        .toArray(Geometry[]::new);
        assertTrue(CoverageValidator.isValid(polygons));
        return cleaned;
    }

    private static long count(Cleaned cleaned, Defect.Kind kind) {
        return cleaned.defects().stream().filter(defect -> defect.kind() == kind).count();
    }

    private static List<Rings> read(Path file) throws IOException {
        assumeTrue(Files.exists(file), () -> "without " + file);
        List<Rings> units = new ArrayList<>();
        try (JsonParser json = new JsonFactory().createParser(file.toFile())) {
            while (json.nextToken() != null) {
                if (json.currentToken() != JsonToken.FIELD_NAME
                        || !json.currentName().equals("coordinates")) continue;
                json.nextToken();
                List<double[]> rings = new ArrayList<>();
                read(json, rings);
                units.add(Rings.of(rings));
            }
        }
        return units;
    }

    /**
     * Reads the array that begins here: the place that it is, or nothing if it holds rings or is
     * one.
     */
    private static double[] read(JsonParser json, List<double[]> rings) throws IOException {
        DoubleStream.Builder numbers = DoubleStream.builder();
        DoubleStream.Builder places = DoubleStream.builder();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (json.currentToken() == JsonToken.START_ARRAY)
                for (double xy : read(json, rings)) places.add(xy);
            else numbers.add(json.getDoubleValue());
        }
        double[] place = numbers.build().toArray();
        double[] ring = places.build().toArray();
        if (ring.length > 0) rings.add(ring);
        return place.length == 0
                ? place
                : new double[] {METRES_EAST * place[0], METRES_NORTH * place[1]};
    }
}
