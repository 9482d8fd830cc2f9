package zuschnitt.raster;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import zuschnitt.plan.Colours;
import zuschnitt.plan.Neighbours;
import zuschnitt.plan.Plan;

/**
 * The patterns by which districts are told apart in black and white. A district has the pattern
 * that goes with its hue, and so the same one in every version; only where a neighbour would have
 * the same it takes another.
 */
final class Hatching {
    /** Hue → pattern. */
    static final List<Pattern> PATTERNS =
            List.of(
                    Pattern.RISING,
                    Pattern.DOTTED,
                    Pattern.LEVEL,
                    Pattern.GRID,
                    Pattern.FALLING,
                    Pattern.BLANK,
                    Pattern.UPRIGHT,
                    Pattern.BRICKS,
                    Pattern.WAVES,
                    Pattern.CHEQUERED,
                    Pattern.RINGS,
                    Pattern.DENSE);

    /** district → index of its pattern; −1 for none yet. */
    private final int[] patterns;

    private Hatching(Plan plan) {
        this.patterns = new int[plan.slots()];
        Arrays.fill(patterns, -1);
        Neighbours neighbours = Neighbours.of(plan);
        for (int district : neighbours.order())
            patterns[district] = free(plan, district, neighbours.of(district));
    }

    static Hatching of(Plan plan) {
        return new Hatching(plan);
    }

    /** The pattern of the hue, or the next one that no neighbour has. */
    private int free(Plan plan, int district, BitSet around) {
        int own = Colours.hue(plan.district(district).colour());
        BitSet taken = new BitSet();
        around.stream().map(other -> patterns[other]).filter(i -> i >= 0).forEach(taken::set);
        for (int step = 0; step < PATTERNS.size(); step++) {
            int pattern = (own + step) % PATTERNS.size();
            if (!taken.get(pattern)) return pattern;
        }
        return own;
    }

    Pattern pattern(int district) {
        return PATTERNS.get(patterns[district]);
    }
}
