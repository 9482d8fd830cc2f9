package zuschnitt.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.index.strtree.STRtree;

/** It doesn't matter which of two lines is drawn first, but for the rounding of nodes. */
class CutOrderTest {
    private static final int CASES = Integer.getInteger("cases", 500);

    /** Metres by which rounding may move a node, twice. */
    private static final double ROUNDING = 2e-3;

    @Test
    void theOrderOfCutsChangesAreasByNoMoreThanRounding() {
        int compared = 0;
        for (int seed = 1; seed <= CASES; seed++) {
            Random random = new Random(seed);
            Coverage coverage =
                    Topology.of(
                                    RandomCoverage.varied(
                                            seed,
                                            2 + random.nextInt(4),
                                            2 + random.nextInt(4),
                                            random.nextInt(5)))
                            .coverage()
                            .orElseThrow();
            Polyline one = across(coverage.bounds(), random);
            Polyline other = across(coverage.bounds(), random);
            Coverage first = cut(cut(coverage, one), other);
            Coverage second = cut(cut(coverage, other), one);
            compared += compare(first, second, "seed " + seed);
        }
        assertThat(compared).isGreaterThan(CASES);
    }

    private static Coverage cut(Coverage coverage, Polyline line) {
        BitSet all = new BitSet();
        all.set(1, coverage.unitCount() + 1);
        return Cut.of(coverage, all, line).coverage();
    }

    /** A line that begins and ends outside: where one ends within, the order may matter. */
    private static Polyline across(Bounds box, Random random) {
        boolean upright = random.nextBoolean();
        int inner = random.nextInt(3);
        double[] xy = new double[2 * (2 + inner)];
        for (int i = 0; i < 2 + inner; i++) {
            double along = i == 0 ? -0.1 : i == inner + 1 ? 1.1 : random.nextDouble();
            double beside = 0.1 + 0.8 * random.nextDouble();
            xy[2 * i] = box.minX() + box.width() * (upright ? beside : along);
            xy[2 * i + 1] = box.minY() + box.height() * (upright ? along : beside);
        }
        return Polyline.of(xy);
    }

    /** Looks whether every face has its like; gives how many there are. */
    private static int compare(Coverage first, Coverage second, String where) {
        STRtree tree = new STRtree();
        List<Geometry> faces = faces(second);
        faces.forEach(face -> tree.insert(face.getEnvelopeInternal(), face));
        double slack = ROUNDING * length(second);
        for (Geometry face : faces(first)) {
            if (face.getArea() <= ROUNDING * face.getLength()) continue;
            double best = Double.MAX_VALUE;
            for (Object other : tree.query(face.getEnvelopeInternal()))
                best = Math.min(best, face.symDifference((Geometry) other).getArea());
            assertThat(best)
                    .as(where)
                    .isLessThanOrEqualTo(Math.min(slack, ROUNDING * face.getLength() + 1e-6));
        }
        return faces.size();
    }

    private static double length(Coverage coverage) {
        return IntStream.range(0, coverage.arcCount())
                .mapToDouble(arc -> coverage.arc(arc).line().length())
                .sum();
    }

    private static List<Geometry> faces(Coverage coverage) {
        int[] each = IntStream.rangeClosed(0, coverage.faceCount()).toArray();
        Outlines outlines = Outlines.ofFaces(coverage, each, coverage.faceCount());
        List<Geometry> faces = new ArrayList<>();
        for (int face = 1; face <= coverage.faceCount(); face++) faces.add(outlines.polygon(face));
        return faces;
    }
}
