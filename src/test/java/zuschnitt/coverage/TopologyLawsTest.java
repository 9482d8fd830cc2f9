package zuschnitt.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.coverage.CoverageValidator;
import org.locationtech.jts.geom.Geometry;

/** What must hold for any layer, tried on layers made up from seeds, with JTS as the judge. */
class TopologyLawsTest {
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void everyUnitKeepsItsArea(long seed) {
        List<Rings> units = RandomCoverage.varied(seed, 12, 9, 5);
        Coverage coverage = Topology.of(units).coverage().orElseThrow();
        for (int unit = 1; unit <= units.size(); unit++) {
            assertEquals(
                    Polygons.of(units.get(unit - 1)).getArea(),
                    coverage.area(unit),
                    1e-6,
                    "unit " + unit);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void directionStartAndOrderOfRingsDontMatter(long seed) {
        List<Rings> units = RandomCoverage.varied(seed, 12, 9, 3);
        Random random = new Random(seed);
        List<Rings> shuffled = units.stream().map(unit -> shuffled(unit, random)).toList();
        assertEquals(Topology.of(units).coverage(), Topology.of(shuffled).coverage());
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void whatIsAcceptedAndRefusedIsWhatJtsAcceptsAndRefuses(long seed) {
        Random random = new Random(seed);
        int accepted = 0;
        for (int round = 0; round < 150; round++) {
            List<Rings> units =
                    damaged(RandomCoverage.varied(seed + 100L * round, 4, 3, 2), random);
            boolean valid = validByJts(units);
            assertEquals(
                    valid,
                    Topology.of(units).coverage().isPresent(),
                    "seed " + seed + ", round " + round);
            if (valid) accepted++;
        }
        assertTrue(accepted > 5 && accepted < 149, "a test that sees only one kind: " + accepted);
    }

    static boolean validByJts(List<Rings> units) {
        if (!units.stream().allMatch(Polygons::valid)) return false;
        return CoverageValidator.isValid(units.stream().map(Polygons::of).toArray(Geometry[]::new));
    }

    /** One or no vertex moved, in one unit or in all that have it. */
    static List<Rings> damaged(List<Rings> units, Random random) {
        List<Rings> damaged = new ArrayList<>(units);
        int unit = random.nextInt(units.size());
        if (units.get(unit).empty() || random.nextInt(4) == 0) return units;
        int vertex = random.nextInt(units.get(unit).vertices(0));
        double x = units.get(unit).x(0, vertex);
        double y = units.get(unit).y(0, vertex);
        double reach = random.nextBoolean() ? 5 : 60;
        double east = Polyline.millimetre(reach * random.nextGaussian());
        double north = Polyline.millimetre(reach * random.nextGaussian());
        boolean alone = random.nextBoolean();
        for (int i = 0; i < units.size(); i++) {
            if (!alone || i == unit) damaged.set(i, moved(units.get(i), x, y, east, north));
        }
        return damaged;
    }

    static Rings moved(Rings unit, double x, double y, double east, double north) {
        return unit.mapped(
                xy -> {
                    for (int i = 0; i < xy.length; i += 2) {
                        if (xy[i] != x || xy[i + 1] != y) continue;
                        xy[i] += east;
                        xy[i + 1] += north;
                    }
                });
    }

    private static Rings shuffled(Rings unit, Random random) {
        List<double[]> rings = new ArrayList<>();
        for (int ring = 0; ring < unit.size(); ring++) rings.add(turned(unit, ring, random));
        Collections.shuffle(rings, random);
        return Rings.of(rings);
    }

    private static double[] turned(Rings unit, int ring, Random random) {
        int n = unit.vertices(ring) - 1;
        int start = random.nextInt(n);
        int step = random.nextBoolean() ? 1 : n - 1;
        double[] turned = new double[2 * n + 2];
        for (int i = 0; i <= n; i++) {
            turned[2 * i] = unit.x(ring, (start + i * step) % n);
            turned[2 * i + 1] = unit.y(ring, (start + i * step) % n);
        }
        return turned;
    }
}
