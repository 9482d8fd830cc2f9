package zuschnitt.io.imports;

import java.util.List;
import java.util.Optional;
import zuschnitt.coverage.Bounds;

/**
 * Which coordinate system numbers without a declaration are likely to be in, as far as German
 * municipalities are concerned. For the sentence that asks, never for a silent decision.
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
    }

    /** The likelier first, where two overlap. */
    private static final List<Likely> LIKELY =
            List.of(
                    new Likely(4326, -180, -90, 180, 90),
                    new Likely(25832, 200_000, 5_200_000, 1_000_000, 6_130_000),
                    new Likely(4647, 32_200_000, 5_200_000, 33_000_000, 6_130_000),
                    new Likely(5650, 33_000_000, 5_200_000, 33_700_000, 6_130_000),
                    new Likely(31466, 2_400_000, 5_200_000, 2_700_000, 6_130_000),
                    new Likely(31467, 3_300_000, 5_200_000, 3_750_000, 6_130_000),
                    new Likely(31468, 4_300_000, 5_200_000, 4_750_000, 6_130_000),
                    new Likely(31469, 5_200_000, 5_200_000, 5_750_000, 6_130_000),
                    new Likely(3035, 3_900_000, 2_600_000, 4_800_000, 3_700_000),
                    new Likely(3857, 600_000, 5_900_000, 1_750_000, 7_450_000));

    private ReferenceGuess() {}

    /** The likely system of a layer within the bounds, such as EPSG:25832. */
    static Optional<String> of(Bounds bounds) {
        return LIKELY.stream()
                .filter(likely -> likely.holds(bounds))
                .findFirst()
                .map(likely -> "EPSG:" + likely.code());
    }
}
