package zuschnitt.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.coverage.CoverageValidator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;

class GapFillingTest {
    private static final double STREET = 12;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void everyPlaceOfAStreetGoesToTheNearestBlock(long seed) {
        Cleaned blocks = Cleaning.clean(blocks(seed), Tolerances.USUAL);
        Cleaned given = blocks.withStreetsGiven();
        Geometry[] before = polygons(blocks.coverage());
        Geometry[] after = polygons(given.coverage());
        assertTrue(CoverageValidator.isValid(after));
        assertTrue(Arrays.stream(after).allMatch(Geometry::isValid));
        Random random = new Random(seed);
        int inStreet = 0;
        for (int i = 0; i < 2_000; i++) {
            Point place =
                    Polygons.FACTORY.createPoint(
                            new Coordinate(
                                    5 + random.nextDouble() * 400, 5 + random.nextDouble() * 400));
            if (Arrays.stream(before).anyMatch(b -> b.covers(place))) continue;
            double nearest = Arrays.stream(before).mapToDouble(place::distance).min().orElseThrow();
            for (int unit = 0; unit < after.length; unit++) {
                if (!after[unit].covers(place)) continue;
                inStreet++;
                assertEquals(nearest, before[unit].distance(place), STREET / 4, "seed " + seed);
            }
        }
        assertTrue(inStreet > 100, "streets looked at: " + inStreet);
    }

    @Test
    void noGroundIsLostOrMadeAndAllOfItIsTold() {
        Cleaned blocks = Cleaning.clean(blocks(7), Tolerances.USUAL);
        Cleaned given = blocks.withStreetsGiven();
        double gaps = gaps(blocks.coverage());
        assertTrue(gaps > 1_000);
        assertEquals(0, gaps(given.coverage()), 0.01);
        assertEquals(gaps, given.movedArea() - blocks.movedArea(), 0.1);
        assertEquals(gaps, given.balance().after() - blocks.balance().after(), 0.1);
    }

    @Test
    void aLakeIsNoStreet() {
        Cleaned around =
                Cleaning.clean(
                        AsciiCoverage.rings(
                                """
                1222
                1..2
                1..2
                1112"""),
                        Tolerances.USUAL);
        assertEquals(
                around.coverage().faceCount(), around.withStreetsGiven().coverage().faceCount());
    }

    /** Five by five blocks within a ring of land, streets between them, with uneven corners. */
    private static List<Rings> blocks(long seed) {
        Random random = new Random(seed);
        List<Rings> blocks = new ArrayList<>();
        for (int row = 0; row < 5; row++) {
            for (int column = 0; column < 5; column++) {
                double x = 10 + 80 * column;
                double y = 10 + 80 * row;
                double end = 80 - STREET;
                blocks.add(
                        Rings.of(
                                List.of(
                                        closed(
                                                x + random.nextDouble(),
                                                y + random.nextDouble(),
                                                x + end + random.nextDouble(),
                                                y + random.nextDouble(),
                                                x + end + random.nextDouble(),
                                                y + end + random.nextDouble(),
                                                x + random.nextDouble(),
                                                y + end + random.nextDouble()))));
            }
        }
        blocks.add(
                Rings.of(
                        List.of(
                                closed(-50, -50, 460, -50, 460, 460, -50, 460),
                                closed(0, 0, 410, 0, 410, 410, 0, 410))));
        return blocks;
    }

    private static double[] closed(double... xy) {
        double[] ring = Arrays.copyOf(xy, xy.length + 2);
        ring[xy.length] = xy[0];
        ring[xy.length + 1] = xy[1];
        return ring;
    }

    private static double gaps(Coverage coverage) {
        return IntStream.rangeClosed(1, coverage.faceCount())
                .filter(face -> coverage.unit(face) == Coverage.NO_UNIT)
                .mapToDouble(coverage::faceArea)
                .sum();
    }

    private static Geometry[] polygons(Coverage coverage) {
        Outlines outlines = Outlines.ofUnits(coverage);
        return IntStream.rangeClosed(1, coverage.unitCount())
                .mapToObj(outlines::polygon)
                .toArray(Geometry[]::new);
    }
}
