package zuschnitt.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.coverage.CoverageValidator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import zuschnitt.coverage.Cut.Part;

class CutTest {
    private static final double CELL = AsciiCoverage.CELL;
    private static final int CASES = Integer.getInteger("cases", 500);

    private static Cut cut(String drawing, String units, double... cells) {
        Coverage coverage = AsciiCoverage.of(drawing);
        BitSet chosen = new BitSet();
        units.chars().forEach(c -> chosen.set(c - '0'));
        return Cut.of(coverage, chosen, line(cells));
    }

    private static Polyline line(double... cells) {
        double[] metres = cells.clone();
        for (int i = 0; i < metres.length; i++) metres[i] *= CELL;
        return Polyline.of(metres);
    }

    /** The areas of the parts in cells, in their order. */
    private static List<Double> areas(Cut cut) {
        return cut.parts().stream().map(part -> part.area() / (CELL * CELL)).toList();
    }

    @Test
    void aLineAcrossMakesTwoPartsOfWhichTheFirstKeepsTheNumber() {
        Cut cut = cut("12\n34", "1", -1, 1.25, 3, 1.25);
        assertThat(areas(cut)).containsExactly(0.75, 0.25);
        assertThat(cut.parts()).extracting(Part::unit).containsExactly(1, 5);
        assertThat(cut.parts())
                .extracting(Part::side)
                .containsExactly(Cut.Side.LEFT, Cut.Side.RIGHT);
        assertThat(cut.coverage().area(2)).isEqualTo(CELL * CELL);
        assertValid(cut.coverage());
    }

    @Test
    void theNeighbourHasTheNewVerticesToo() {
        Cut cut = cut("12\n34", "1", -1, 1.25, 3, 1.25);
        Coverage coverage = cut.coverage();
        boolean shared = false;
        for (int i = 0; i < coverage.arcCount(coverage.face(2, 0)); i++) {
            Polyline border = coverage.arc(coverage.arc(coverage.face(2, 0), i)).line();
            for (int vertex : new int[] {0, border.size() - 1})
                shared |= border.x(vertex) == CELL && border.y(vertex) == 1.25 * CELL;
        }
        assertThat(shared).isTrue();
    }

    @Test
    void aLineThatEndsInsideDividesNothing() {
        Cut cut = cut("12\n34", "1234", 0.5, 0.5, 0.5, 0.8);
        assertThat(cut.divides()).isFalse();
        assertThat(cut.coverage()).isEqualTo(AsciiCoverage.of("12\n34"));
        assertThat(cut("1", "1", -1, 0.5, 0.7, 0.5).divides()).isFalse();
    }

    @Test
    void aLineAlongABorderOrBesideTheUnitsDividesNothing() {
        assertThat(cut("12\n34", "1234", -1, 1, 3, 1).divides()).isFalse();
        assertThat(cut("12\n34", "1234", -1, 3, 3, 3).divides()).isFalse();
        assertThat(cut("12\n34", "1", -1, 0.5, 3, 0.5).divides()).isFalse();
    }

    @Test
    void aLineThroughNodesCutsFromCornerToCorner() {
        Cut cut = cut("12\n34", "1234", 0, 0, 2, 2);
        assertThat(cut.parts()).extracting(Part::parent).containsExactly(2, 2, 3, 3);
        assertThat(areas(cut)).containsExactly(0.5, 0.5, 0.5, 0.5);
        assertValid(cut.coverage());
    }

    @Test
    void aClosedRingCutsOutAnEnclave() {
        Cut cut = cut("1", "1", 0.25, 0.25, 0.75, 0.25, 0.75, 0.75, 0.25, 0.75, 0.25, 0.25);
        assertThat(areas(cut)).containsExactly(0.25, 0.75);
        assertValid(cut.coverage());
    }

    @Test
    void aRingOnAStickCutsOutTheRingAlone() {
        Cut cut =
                cut(
                        "1", "1", -1, 0.5, 0.25, 0.5, 0.25, 0.25, 0.75, 0.25, 0.75, 0.75, 0.25,
                        0.75, 0.25, 0.5);
        assertThat(areas(cut)).containsExactly(0.25, 0.75);
        assertValid(cut.coverage());
    }

    @Test
    void aLineThatLeavesAndComesBackMakesMoreParts() {
        Cut cut = cut("1.1\n111", "1", -1, 1.5, 4, 1.5);
        assertThat(areas(cut)).containsExactly(0.5, 0.5, 4.0);
        assertValid(cut.coverage());
    }

    @Test
    void whatTheLineDoesNotMeetGoesToItsSide() {
        Cut cut = cut("1.1.1", "1", 2.5, -1, 2.5, 2);
        assertThat(areas(cut)).containsExactly(1.5, 1.5);
        Cut upwards = cut("1.1.1\n.....\n.....", "1", 2.25, 4, 2.25, -1);
        assertThat(areas(upwards)).containsExactly(1.75, 1.25);
    }

    @Test
    void aLineThroughAHoleAndItsIslandCutsTheRingInTwo() {
        Cut cut = cut("111\n121\n111", "1", 1.5, -1, 1.5, 4);
        assertThat(areas(cut)).containsExactly(4.0, 4.0);
        assertThat(cut.coverage().faceCount(2)).isEqualTo(1);
        assertThat(cut.coverage().area(2)).isEqualTo(CELL * CELL);
        assertValid(cut.coverage());
    }

    @Test
    void aLineThatCrossesItselfCutsOutItsLoop() {
        Cut cut = cut("1", "1", -1, 0.5, 0.75, 0.5, 0.75, 0.75, 0.5, 0.75, 0.5, -1);
        assertValid(cut.coverage());
        assertThat(areas(cut).stream().mapToDouble(a -> a).sum()).isEqualTo(1, within(1e-9));
        assertThat(areas(cut)).containsExactlyInAnyOrder(0.0625, 0.25, 0.6875);
    }

    @Test
    void aLineOfTenThousandPlacesCutsAsOneOfTwo() {
        double[] cells = new double[20_000];
        for (int i = 0; i < 10_000; i++) {
            cells[2 * i] = -1 + 4e-4 * i;
            cells[2 * i + 1] = 1.5;
        }
        assertThat(areas(cut("12\n34", "12", cells))).containsExactly(0.5, 0.5, 0.5, 0.5);
    }

    @Test
    void aSpeckOfALineIsNoCut() {
        assertThat(cut("1", "1", 0.5, 0.5, 0.50001, 0.5).divides()).isFalse();
    }

    /** The laws, over coverages and lines made up from a seed. */
    @Test
    void cutsKeepACoverageACoverage() {
        int divided = 0;
        for (int seed = 1; seed <= CASES; seed++) divided += law(seed, 1) ? 1 : 0;
        assertThat(divided).isGreaterThan(CASES / 2);
    }

    /** Where units are a few centimetres wide, rounding pushes borders over one another. */
    @Test
    void cutsKeepACoverageACoverageEvenWhereEverythingIsAsSmallAsTheGrid() {
        for (int seed = 1; seed <= CASES; seed++) {
            law(seed, 1e-3);
            law(seed, 1e-4);
        }
    }

    /**
     * The cut beside it bends its border onto the corner of its island, which it touched before.
     */
    @Test
    void aNeighbourThatRoundingSqueezesApartHasOneFaceMore() {
        law(3112, 1e-4);
    }

    private static boolean law(int seed, double scale) {
        Random random = new Random(seed);
        List<Rings> rings =
                RandomCoverage.varied(
                        seed, 2 + random.nextInt(5), 2 + random.nextInt(5), random.nextInt(6));
        Optional<Coverage> fitting = Topology.of(scaled(rings, scale)).coverage();
        if (scale == 1) assertThat(fitting).isPresent();
        if (fitting.isEmpty() || fitting.get().arcCount() == 0) return false;
        Coverage coverage = fitting.get();
        boolean divided = false;
        for (int turn = 0; turn < 3; turn++) {
            BitSet units = new BitSet();
            for (int unit = 1; unit <= coverage.unitCount(); unit++)
                if (random.nextInt(3) > 0) units.set(unit);
            Cut cut = Cut.of(coverage, units, anyLine(coverage, random));
            check(coverage, units, cut, "seed " + seed + ", turn " + turn + ", scale " + scale);
            divided |= cut.divides();
            coverage = cut.coverage();
        }
        return divided;
    }

    private static List<Rings> scaled(List<Rings> rings, double scale) {
        return rings.stream()
                .map(
                        ring ->
                                ring.mapped(
                                        xy -> {
                                            for (int i = 0; i < xy.length; i++)
                                                xy[i] = Polyline.millimetre(xy[i] * scale);
                                        }))
                .toList();
    }

    static Polyline anyLine(Coverage coverage, Random random) {
        Bounds box = coverage.bounds().grown(coverage.bounds().width() / 6);
        int size = 2 + random.nextInt(6);
        double[] xy = new double[2 * size];
        for (int i = 0; i < size; i++) {
            if (random.nextInt(5) == 0) {
                Polyline border = coverage.arc(random.nextInt(coverage.arcCount())).line();
                int vertex = random.nextInt(border.size());
                xy[2 * i] = border.x(vertex);
                xy[2 * i + 1] = border.y(vertex);
            } else {
                xy[2 * i] = box.minX() + random.nextDouble() * box.width();
                xy[2 * i + 1] = box.minY() + random.nextDouble() * box.height();
            }
        }
        if (random.nextInt(6) == 0) {
            xy[2 * size - 2] = xy[0];
            xy[2 * size - 1] = xy[1];
        }
        return Polyline.of(xy);
    }

    private static void check(Coverage before, BitSet units, Cut cut, String where) {
        Coverage after = cut.coverage();
        assertValid(after, where);
        List<Arc> arcs = IntStream.range(0, after.arcCount()).mapToObj(after::arc).toList();
        int[] unitOfFace = IntStream.rangeClosed(0, after.faceCount()).map(after::unit).toArray();
        Coverage rebuilt = Coverage.of(arcs, unitOfFace, after.unitCount());
        for (int face = 0; face <= after.faceCount(); face++)
            assertThat(after.faceArea(face))
                    .as(where)
                    .isEqualTo(rebuilt.faceArea(face), within(1e-4));
        double[] areas = new double[before.unitCount() + 1];
        for (int unit = 1; unit <= before.unitCount(); unit++) areas[unit] = after.area(unit);
        for (Part part : cut.parts()) {
            assertThat(units.get(part.parent())).as(where).isTrue();
            assertThat(part.area()).as(where).isPositive();
            if (part.unit() != part.parent()) areas[part.parent()] += part.area();
        }
        for (int unit = 1; unit <= before.unitCount(); unit++)
            assertThat(areas[unit])
                    .as(where + ", unit " + unit)
                    .isEqualTo(before.area(unit), within(1e-3 * perimeter(before, unit) + 1e-6));
    }

    private static double perimeter(Coverage coverage, int unit) {
        double sum = 0;
        for (int i = 0; i < coverage.faceCount(unit); i++) {
            int face = coverage.face(unit, i);
            for (int k = 0; k < coverage.arcCount(face); k++)
                sum += coverage.arc(coverage.arc(face, k)).line().length();
        }
        return sum;
    }

    static void assertValid(Coverage coverage) {
        assertValid(coverage, "");
    }

    private static void assertValid(Coverage coverage, String where) {
        Outlines outlines = Outlines.ofUnits(coverage);
        List<Geometry> polygons = new ArrayList<>();
        for (int unit = 1; unit <= coverage.unitCount(); unit++) {
            Geometry polygon = outlines.polygon(unit);
            assertThat(polygon.isValid()).as(where).isTrue();
            assertThat(polygon.getArea()).isEqualTo(coverage.area(unit), within(1e-3));
            polygons.add(polygon);
        }
        if (!CoverageValidator.isValid(polygons.toArray(Geometry[]::new))) assertDisjoint(polygons);
    }

    /**
     * The validator takes an edge for an inner one where the neighbour's hole touches its shell in
     * the same node (JTS 1.20); then the overlay decides.
     */
    private static void assertDisjoint(List<Geometry> polygons) {
        boolean touchesItself = false;
        for (Geometry one : polygons) {
            touchesItself |= touchesItself(one);
            for (Geometry other : polygons)
                if (one != other) assertThat(one.intersection(other).getArea()).isZero();
        }
        assertThat(touchesItself).isTrue();
    }

    private static boolean touchesItself(Geometry polygon) {
        List<Coordinate> all = List.of(polygon.getCoordinates());
        int rings = 0;
        for (int part = 0; part < polygon.getNumGeometries(); part++)
            rings += 1 + ((Polygon) polygon.getGeometryN(part)).getNumInteriorRing();
        return all.size() - new HashSet<>(all).size() > rings;
    }
}
