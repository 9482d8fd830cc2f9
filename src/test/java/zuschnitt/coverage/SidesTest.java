package zuschnitt.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.operation.polygonize.Polygonizer;
import zuschnitt.raster.Paving;

class SidesTest {
    private static final double CELL = AsciiCoverage.CELL;

    /** A drawing with every unit drawn as the side where it lies: L or R. */
    private static String sides(String drawing, double... cells) {
        Coverage coverage = AsciiCoverage.of(drawing);
        Sides sides = Sides.of(coverage, all(coverage), line(cells));
        StringBuilder drawn = new StringBuilder();
        for (char c : drawing.strip().toCharArray()) {
            int unit = Character.isDigit(c) ? c - '0' : c - 'A' + 10;
            boolean there = c != '.' && c != '\n';
            drawn.append(there ? (sides.left().get(unit) ? 'L' : 'R') : c);
        }
        return drawn.toString();
    }

    private static BitSet all(Coverage coverage) {
        BitSet units = new BitSet();
        units.set(1, coverage.unitCount() + 1);
        return units;
    }

    private static Polyline line(double... cells) {
        double[] metres = cells.clone();
        for (int i = 0; i < metres.length; i++) metres[i] *= CELL;
        return Polyline.of(metres);
    }

    private static final String NINE = "123\n456\n789";

    @Test
    void aUnitLiesWhereTheGreaterPartOfItLies() {
        assertThat(sides(NINE, 1.3, -1, 1.3, 4)).isEqualTo("LRR\nLRR\nLRR");
        assertThat(sides(NINE, 1.7, -1, 1.7, 4)).isEqualTo("LLR\nLLR\nLLR");
    }

    @Test
    void theSidesAreThoseOfWhoTravelsAlongTheLine() {
        assertThat(sides(NINE, 1.3, 4, 1.3, -1)).isEqualTo("RLL\nRLL\nRLL");
    }

    @Test
    void aLineAlongTheBordersDividesAlongThem() {
        assertThat(sides(NINE, 0, 1, 1, 1, 1, 2, 3, 2)).isEqualTo("LLL\nLRR\nRRR");
    }

    @Test
    void aLineFromBorderToBorderIsLongEnough() {
        assertThat(sides(NINE, 0, 1.4, 3, 1.4)).isEqualTo("LLL\nLLL\nRRR");
    }

    @Test
    void whatTheLineGoesAroundStaysTogether() {
        assertThat(sides("12345\n6789A\nBCDEF", 2, -1, 2, 2, 3, 2, 3, -1))
                .isEqualTo("LLLLL\nLLRLL\nLLRLL");
    }

    @Test
    void aLineThatEndsWithinSeparatesNothing() {
        Coverage coverage = AsciiCoverage.of(NINE);
        Sides sides = Sides.of(coverage, all(coverage), line(1.5, -1, 1.5, 1.5));
        assertThat(sides.reachedAround()).isTrue();
        assertThat(sides.left().isEmpty() || sides.right().isEmpty()).isTrue();
    }

    @Test
    void aLineThatMissesPutsAllOnOneSide() {
        Coverage coverage = AsciiCoverage.of(NINE);
        Sides sides = Sides.of(coverage, all(coverage), line(-1, -1, -1, 5));
        assertThat(sides.right()).isEqualTo(all(coverage));
        assertThat(sides.reachedAround()).isFalse();
    }

    @Test
    void blocksBehindStreetsLieWhereTheLineIsNearest() {
        assertThat(sides("1.2.3\n.....\n4.5.6", 2.4, -1, 2.4, 5)).isEqualTo("L.R.R\n.....\nL.R.R");
        assertThat(sides("1.2.3\n.....\n4.5.6", -1, 1.5, 6, 1.5)).isEqualTo("L.L.L\n.....\nR.R.R");
    }

    @Test
    void aUnitInTwoPartsLiesWhereMostOfItLies() {
        assertThat(sides("1122\n3311", 2, -1, 2, 3)).isEqualTo("RRRR\nLLRR");
        assertThat(sides("1113\n2211", 3, -1, 3, 3)).isEqualTo("LLLR\nLLLL");
    }

    @Test
    void onlyTheRegionCounts() {
        Coverage coverage = AsciiCoverage.of(NINE);
        BitSet region = new BitSet();
        region.set(1);
        region.set(2);
        Sides sides = Sides.of(coverage, region, line(1, 1.5, 1, 4));
        assertThat(sides.left().toString()).isEqualTo("{1}");
        assertThat(sides.right().toString()).isEqualTo("{2}");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void aStraightLineDividesLikeAHalfPlane(long seed) {
        Random random = new Random(seed);
        Coverage coverage = Paving.coverage(7, 6, 4, seed);
        double angle = 2 * Math.PI * random.nextDouble();
        double x = 350 + 100 * random.nextDouble();
        double y = 300 + 100 * random.nextDouble();
        double dx = 2000 * Math.cos(angle);
        double dy = 2000 * Math.sin(angle);
        Sides sides =
                Sides.of(coverage, all(coverage), Polyline.of(x - dx, y - dy, x + dx, y + dy));
        Geometry leftHalf =
                new GeometryFactory()
                        .createPolygon(
                                new Coordinate[] {
                                    new Coordinate(x - dx, y - dy),
                                    new Coordinate(x + dx, y + dy),
                                    new Coordinate(x + dx - dy, y + dy + dx),
                                    new Coordinate(x - dx - dy, y - dy + dx),
                                    new Coordinate(x - dx, y - dy)
                                });
        for (int unit = 1; unit <= coverage.unitCount(); unit++) {
            double share =
                    polygon(coverage, unit).intersection(leftHalf).getArea() / coverage.area(unit);
            if (Math.abs(share - 0.5) < 1e-4) continue;
            assertThat(sides.left().get(unit))
                    .as("seed %d, unit %d", seed, unit)
                    .isEqualTo(share > 0.5);
            assertThat(sides.right().get(unit)).isEqualTo(share < 0.5);
        }
    }

    private static Geometry polygon(Coverage coverage, int face) {
        Polygonizer polygonizer = new Polygonizer();
        for (int i = 0; i < coverage.arcCount(face); i++) {
            Polyline border = coverage.arc(coverage.arc(face, i)).line();
            Coordinate[] vertices = new Coordinate[border.size()];
            for (int v = 0; v < vertices.length; v++)
                vertices[v] = new Coordinate(border.x(v), border.y(v));
            polygonizer.add(new GeometryFactory().createLineString(vertices));
        }
        return (Geometry) polygonizer.getPolygons().iterator().next();
    }
}
