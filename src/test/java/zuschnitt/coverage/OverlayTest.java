package zuschnitt.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.noding.BasicSegmentString;
import org.locationtech.jts.noding.FastNodingValidator;
import org.locationtech.jts.noding.NodedSegmentString;
import org.locationtech.jts.noding.SegmentString;

/** Laws of layers laid over one another; JTS is the judge. */
final class OverlayTest {
    /** Square metres by which rounding to millimetres may change an area of some hectares. */
    private static final double ROUNDING = 2;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void whatTwoAreasHaveInCommonIsAsLargeAsTheirIntersection(long seed) {
        Random random = new Random(seed);
        List<Rings> units = RandomCoverage.varied(seed, 7, 6, 2);
        double east = 60 * random.nextDouble();
        double north = seed % 3 == 0 ? 0 : 60 * random.nextDouble();
        List<Rings> zones = moved(RandomCoverage.varied(seed + 50, 5, 5, 3), east, north);
        double[][] common = new double[units.size()][zones.size()];
        double[] whole = new double[units.size()];
        Overlay overlay = Overlay.of(List.of(units, zones));
        for (int piece = 1; piece <= overlay.count(); piece++) {
            for (int unit : overlay.areas(piece, 0)) {
                whole[unit] += overlay.area(piece);
                for (int zone : overlay.areas(piece, 1)) common[unit][zone] += overlay.area(piece);
            }
        }
        for (int unit = 0; unit < units.size(); unit++) {
            Geometry area = Polygons.of(units.get(unit));
            assertThat(whole[unit]).isCloseTo(area.getArea(), within(ROUNDING));
            for (int zone = 0; zone < zones.size(); zone++) {
                double expected = area.intersection(Polygons.of(zones.get(zone))).getArea();
                assertThat(common[unit][zone])
                        .as("unit %s, zone %s", unit, zone)
                        .isCloseTo(expected, within(ROUNDING));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void aLayerOverItselfLeavesNoSlivers(long seed) {
        List<Rings> units = RandomCoverage.rings(seed, 8, 8, 4);
        Overlay overlay = Overlay.of(List.of(units, units));
        assertThat(overlay.count()).isEqualTo(units.size());
        for (int piece = 1; piece <= overlay.count(); piece++) {
            assertThat(overlay.areas(piece, 0)).hasSize(1).isEqualTo(overlay.areas(piece, 1));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24})
    void nodedBordersMeetAtTheirVerticesOnly(long seed) {
        Random random = new Random(seed);
        List<SegmentString> strings = new ArrayList<>();
        for (int line = 0; line < 40; line++) {
            Coordinate[] walk = new Coordinate[12];
            Arrays.setAll(walk, i -> new Coordinate(grid(random), grid(random)));
            strings.add(new NodedSegmentString(walk, line));
        }
        List<BasicSegmentString> noded =
                Noding.of(strings).stream()
                        .map(s -> new BasicSegmentString(s.getCoordinates(), s.getData()))
                        .toList();
        new FastNodingValidator(noded).checkValid();
        assertThat(noded.stream().map(BasicSegmentString::getData).distinct()).hasSize(40);
    }

    /** A coordinate on the millimetre grid, often the same. */
    private static double grid(Random random) {
        return random.nextInt(4) == 0 ? random.nextInt(20) / 2.0 : random.nextInt(10_000) / 1000.0;
    }

    @ParameterizedTest
    @ValueSource(longs = {31, 32, 33})
    void anIndexKnowsTheAreasAroundAPlaceAndWhereNoBorderRuns(long seed) {
        Random random = new Random(seed);
        List<Rings> areas = new ArrayList<>(RandomCoverage.varied(seed, 9, 7, 3));
        areas.addAll(moved(RandomCoverage.varied(seed + 1, 6, 6, 2), 37, 53));
        AreaIndex index = AreaIndex.of(areas);
        for (int trial = 0; trial < 300; trial++) {
            double x = 1_000 * random.nextDouble() - 50;
            double y = -800 * random.nextDouble() + 750;
            int[] around = covering(areas, x, y);
            assertThat(index.around(x, y)).isEqualTo(around);
            Bounds box = new Bounds(x, y, x + 30 * random.nextDouble(), y + 5);
            if (around.length > 0) assertThat(index.mayTouch(box)).isTrue();
            if (index.mayCross(box)) continue;
            assertThat(covering(areas, box.maxX(), box.maxY())).isEqualTo(around);
            assertThat(index.mayTouch(box)).isEqualTo(around.length > 0);
        }
    }

    private static int[] covering(List<Rings> areas, double x, double y) {
        return IntStream.range(0, areas.size())
                .filter(area -> Polygons.covers(areas.get(area), new Coordinate(x, y)))
                .toArray();
    }

    private static List<Rings> moved(List<Rings> areas, double east, double north) {
        Mapping mapping =
                xy -> {
                    for (int i = 0; i < xy.length; i += 2) {
                        xy[i] += east;
                        xy[i + 1] += north;
                    }
                };
        return areas.stream().map(area -> area.mapped(mapping)).toList();
    }
}
