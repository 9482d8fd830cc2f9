package zuschnitt.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;

class UnitIndexTest {
    private static final int CASES = Integer.getInteger("cases", 500);
    private static final GeometryFactory FACTORY = new GeometryFactory();

    @Test
    void aPlaceOnABorderBelongsToTheUnitWestOrSouthOfIt() {
        UnitIndex index = UnitIndex.of(AsciiCoverage.of("12\n34"), 1, 2, 3, 4);
        assertThat(index.unit(100, 150)).isEqualTo(1);
        assertThat(index.unit(150, 100)).isEqualTo(4);
        assertThat(index.unit(100, 100)).isEqualTo(3);
        assertThat(index.unit(0, 50)).isEqualTo(Coverage.NO_UNIT);
        assertThat(index.unit(200, 50)).isEqualTo(4);
    }

    @Test
    void aPlaceInAUnitThatWasNotAskedForIsInNone() {
        Coverage coverage = AsciiCoverage.of("111\n121\n111");
        assertThat(UnitIndex.of(coverage, 1).unit(150, 150)).isEqualTo(Coverage.NO_UNIT);
        assertThat(UnitIndex.of(coverage, 2).unit(150, 150)).isEqualTo(2);
        assertThat(UnitIndex.of(coverage, 2).unit(50, 150)).isEqualTo(Coverage.NO_UNIT);
    }

    /** JTS says where inner places lie; what lies on borders is at one of the units there. */
    @Test
    void everyPlaceLiesWhereJtsSeesItAndInOneUnitAtMost() {
        for (int seed = 1; seed <= CASES; seed++) {
            Random random = new Random(seed);
            List<Rings> rings = RandomCoverage.varied(seed, 4, 4, random.nextInt(4));
            Coverage coverage = Topology.of(rings).coverage().orElseThrow();
            if (coverage.arcCount() == 0) continue;
            int[] units = IntStream.rangeClosed(1, coverage.unitCount()).toArray();
            Outlines outlines = Outlines.ofUnits(coverage);
            UnitIndex all = UnitIndex.of(coverage, units);
            for (int i = 0; i < 20; i++) {
                Coordinate place = place(coverage, random);
                Point point = FACTORY.createPoint(place);
                int found = all.unit(place.x, place.y);
                for (int unit : units) {
                    Geometry polygon = outlines.polygon(unit);
                    boolean alone = UnitIndex.of(coverage, unit).unit(place.x, place.y) == unit;
                    assertThat(alone).as("seed %d", seed).isEqualTo(unit == found);
                    if (unit == found) assertThat(polygon.covers(point)).isTrue();
                    else assertThat(polygon.contains(point)).as("seed %d", seed).isFalse();
                }
            }
        }
    }

    /** Anywhere, or at a vertex, or level with one. */
    private static Coordinate place(Coverage coverage, Random random) {
        Bounds box = coverage.bounds();
        double x = Polyline.millimetre(box.minX() + random.nextDouble() * box.width());
        double y = Polyline.millimetre(box.minY() + random.nextDouble() * box.height());
        Polyline border = coverage.arc(random.nextInt(coverage.arcCount())).line();
        int vertex = random.nextInt(border.size());
        return switch (random.nextInt(3)) {
            case 0 -> new Coordinate(x, y);
            case 1 -> new Coordinate(x, border.y(vertex));
            default -> new Coordinate(border.x(vertex), border.y(vertex));
        };
    }
}
