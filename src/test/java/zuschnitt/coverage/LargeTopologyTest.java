package zuschnitt.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Layers large enough to be gone through by several processors and over many pages of places, held
 * against tables of single edges: slow, and nothing in common with what is tested.
 */
class LargeTopologyTest {
    private static final int COLUMNS = 90;
    private static final int ROWS = 70;

    /** An edge in the direction in which a unit on its left walks it. */
    private record Edge(double x, double y, double toX, double toY) {
        Edge back() {
            return new Edge(toX, toY, x, y);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void everyEdgeHasTheUnitsThatItsRingsSay(long seed) {
        List<Rings> units = RandomCoverage.varied(seed, COLUMNS, ROWS, 3);
        Map<Edge, Integer> expected = unitLeftOf(units);
        Coverage coverage = Topology.of(units).coverage().orElseThrow();
        Map<Edge, Integer> found = new HashMap<>();
        for (int arc = 0; arc < coverage.arcCount(); arc++) {
            int left = coverage.unit(coverage.arc(arc).left());
            int right = coverage.unit(coverage.arc(arc).right());
            for (Edge edge : edges(coverage.arc(arc).line().toArray())) {
                if (left != Coverage.NO_UNIT) found.put(edge, left);
                if (right != Coverage.NO_UNIT) found.put(edge.back(), right);
            }
        }
        assertEquals(expected, found);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void arcsEndWhereBordersBranchAndNowhereElse(long seed) {
        List<Rings> units = RandomCoverage.varied(seed, COLUMNS, ROWS, 3);
        Coverage coverage = Topology.of(units).coverage().orElseThrow();
        Map<List<Double>, Set<List<Double>>> around = new HashMap<>();
        for (Edge edge : unitLeftOf(units).keySet()) {
            List<Double> from = List.of(edge.x(), edge.y());
            List<Double> to = List.of(edge.toX(), edge.toY());
            around.computeIfAbsent(from, place -> new HashSet<>()).add(to);
            around.computeIfAbsent(to, place -> new HashSet<>()).add(from);
        }
        for (int arc = 0; arc < coverage.arcCount(); arc++) {
            Polyline line = coverage.arc(arc).line();
            for (int v = 0; v < line.size(); v++) {
                boolean end = v == 0 || v == line.size() - 1;
                boolean branch = around.get(List.of(line.x(v), line.y(v))).size() != 2;
                assertTrue(end && (branch || line.closed()) || !end && !branch, line.toString());
            }
        }
    }

    @Test
    void theOrderOfUnitsInTheFileDoesntChangeTheirBorders() {
        List<Rings> units = RandomCoverage.rings(5, COLUMNS, ROWS, 3);
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) order.add(i);
        Collections.shuffle(order, new Random(5));
        Coverage shuffled =
                Topology.of(order.stream().map(units::get).toList()).coverage().orElseThrow();
        Coverage straight = Topology.of(units).coverage().orElseThrow();
        for (int arc = 0; arc < straight.arcCount(); arc++) {
            assertEquals(straight.arc(arc).line(), shuffled.arc(arc).line());
            assertEquals(
                    straight.unit(straight.arc(arc).left()),
                    originally(order, shuffled.unit(shuffled.arc(arc).left())));
        }
    }

    private static int originally(List<Integer> order, int unit) {
        return unit == Coverage.NO_UNIT ? Coverage.NO_UNIT : order.get(unit - 1) + 1;
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void oneWrongVertexAmongThousandsIsFound(long seed) {
        List<Rings> units = RandomCoverage.rings(seed, COLUMNS, ROWS, 3);
        Random random = new Random(seed);
        int unit = random.nextInt(units.size());
        int vertex = random.nextInt(units.get(unit).vertices(0));
        double x = units.get(unit).x(0, vertex);
        double y = units.get(unit).y(0, vertex);
        boolean everywhere = seed % 2 == 0;
        List<Rings> damaged = new ArrayList<>(units);
        for (int i = 0; i < units.size(); i++) {
            if (everywhere || i == unit)
                damaged.set(i, TopologyLawsTest.moved(units.get(i), x, y, 90, 70));
        }
        Topology topology = Topology.of(damaged);
        assertFalse(topology.defects().isEmpty(), "seed " + seed);
    }

    private static Map<Edge, Integer> unitLeftOf(List<Rings> units) {
        Map<Edge, Integer> unitLeftOf = new HashMap<>();
        for (int unit = 1; unit <= units.size(); unit++) {
            Rings rings = units.get(unit - 1);
            for (int ring = 0; ring < rings.size(); ring++) {
                boolean onLeft = area(rings.ring(ring)) > 0 != hole(rings, ring);
                for (Edge edge : edges(rings.ring(ring)))
                    unitLeftOf.put(onLeft ? edge : edge.back(), unit);
            }
        }
        return unitLeftOf;
    }

    private static double area(double[] xy) {
        double sum = 0;
        for (Edge edge : edges(xy)) sum += edge.x() * edge.toY() - edge.toX() * edge.y();
        return sum;
    }

    /** Whether the middle of the ring's first edge is within an odd number of the others. */
    private static boolean hole(Rings rings, int ring) {
        Edge first = edges(rings.ring(ring)).get(0);
        double x = (first.x() + first.toX()) / 2;
        double y = (first.y() + first.toY()) / 2;
        boolean odd = false;
        for (int other = 0; other < rings.size(); other++) {
            if (other == ring) continue;
            for (Edge edge : edges(rings.ring(other))) {
                if (edge.y() > y == edge.toY() > y) continue;
                double share = (y - edge.y()) / (edge.toY() - edge.y());
                if (edge.x() + share * (edge.toX() - edge.x()) > x) odd = !odd;
            }
        }
        return odd;
    }

    private static List<Edge> edges(double[] xy) {
        List<Edge> edges = new ArrayList<>();
        for (int i = 2; i < xy.length; i += 2)
            edges.add(new Edge(xy[i - 2], xy[i - 1], xy[i], xy[i + 1]));
        return edges;
    }
}
