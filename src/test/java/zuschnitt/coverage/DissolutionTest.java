package zuschnitt.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DissolutionTest {
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void isTheTopologyOfTheRingsOfTheNewUnits(long seed) {
        Coverage coverage =
                Topology.of(RandomCoverage.varied(seed, 12, 9, 4)).coverage().orElseThrow();
        Random random = new Random(seed);
        int units = 2 + random.nextInt(8);
        int[] unitOfFace = new int[coverage.faceCount() + 1];
        for (int face = 1; face < unitOfFace.length; face++) {
            boolean gap = coverage.unit(face) == Coverage.NO_UNIT && random.nextBoolean();
            unitOfFace[face] = gap ? Coverage.NO_UNIT : 1 + random.nextInt(units);
        }
        Coverage dissolved = Dissolution.of(coverage, unitOfFace, units);
        assertTrue(dissolved.arcCount() < coverage.arcCount(), "nothing vanished");
        assertEquals(topologyOfRings(coverage, unitOfFace, units), dissolved);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void changesNothingWhereEachFaceKeepsItsUnit(long seed) {
        Coverage coverage =
                Topology.of(RandomCoverage.varied(seed, 12, 9, 4)).coverage().orElseThrow();
        int[] unitOfFace = new int[coverage.faceCount() + 1];
        for (int face = 1; face < unitOfFace.length; face++) unitOfFace[face] = coverage.unit(face);
        assertEquals(coverage, Dissolution.of(coverage, unitOfFace, coverage.unitCount()));
    }

    private static Coverage topologyOfRings(Coverage coverage, int[] unitOfFace, int units) {
        Outlines outlines = Outlines.ofFaces(coverage, unitOfFace, units);
        List<Rings> rings = new ArrayList<>();
        for (int unit = 1; unit <= units; unit++) rings.add(outlines.rings(unit));
        return Topology.of(rings).coverage().orElseThrow();
    }
}
