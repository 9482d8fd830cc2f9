package zuschnitt.io.imports;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import zuschnitt.coverage.Bounds;
import zuschnitt.io.reference.Reference;

/**
 * Which coordinate systems numbers without a declaration may be in, as far as German municipalities
 * are concerned. For the sentence that asks and for the map that shows where each would put the
 * data, never for a silent decision.
 */
final class ReferenceGuess {
    /** A system and where Germany lies in it. */
    private record Likely(int code, double minX, double minY, double maxX, double maxY) {
        boolean holds(Bounds bounds) {
            return bounds.minX() >= minX
                    && bounds.maxX() <= maxX
                    && bounds.minY() >= minY
                    && bounds.maxY() <= maxY;
        }

        Optional<Reference> reference() {
            return Reference.find(Integer.toString(code));
        }
    }

    /** The likelier first, where several hold the same numbers. */
    private static final List<Likely> LIKELY =
            List.of(
                    new Likely(4326, -180, -90, 180, 90),
                    new Likely(25832, 200_000, 5_200_000, 1_000_000, 6_130_000),
                    new Likely(25833, 70_000, 5_200_000, 600_000, 6_130_000),
                    new Likely(4647, 32_200_000, 5_200_000, 33_000_000, 6_130_000),
                    new Likely(5650, 33_000_000, 5_200_000, 33_700_000, 6_130_000),
                    new Likely(31466, 2_400_000, 5_200_000, 2_700_000, 6_130_000),
                    new Likely(31467, 3_300_000, 5_200_000, 3_750_000, 6_130_000),
                    new Likely(31468, 4_300_000, 5_200_000, 4_750_000, 6_130_000),
                    new Likely(31469, 5_200_000, 5_200_000, 5_750_000, 6_130_000),
                    new Likely(3035, 3_900_000, 2_600_000, 4_800_000, 3_700_000),
                    new Likely(3857, 600_000, 5_900_000, 1_750_000, 7_450_000));

    /** Degrees around the other layers within which a layer counts as lying with them. */
    private static final double NEAR = 0.5;

    private ReferenceGuess() {}

    /** The likely system of a layer within the bounds, such as EPSG:25832. */
    static Optional<String> of(Bounds bounds) {
        return LIKELY.stream()
                .filter(likely -> likely.holds(bounds))
                .findFirst()
                .map(likely -> "EPSG:" + likely.code());
    }

    /**
     * The systems that put the bounds into Germany, or to where the other layers are; those that do
     * the latter first.
     *
     * @param bounds of the layer, in its own coordinates
     * @param others around the other layers, in degrees; empty if there are none
     */
    static List<Candidate> candidates(Bounds bounds, Bounds others) {
        if (bounds.empty()) return List.of();
        return LIKELY.stream()
                .filter(likely -> likely.holds(bounds))
                .map(Likely::reference)
                .flatMap(Optional::stream)
                .flatMap(reference -> candidate(reference, bounds))
                .sorted(Comparator.comparing(c -> !near(c.bounds(), others)))
                .toList();
    }

    private static boolean near(Bounds bounds, Bounds others) {
        return !others.empty() && bounds.intersects(others.grown(NEAR));
    }

    private static Stream<Candidate> candidate(Reference reference, Bounds bounds) {
        Bounds degrees = Extent.degrees(reference, bounds);
        boolean there = !degrees.empty() && Double.isFinite(degrees.width() + degrees.height());
        return there
                ? Stream.of(new Candidate(reference, degrees, Whereabouts.of(degrees)))
                : Stream.empty();
    }
}
