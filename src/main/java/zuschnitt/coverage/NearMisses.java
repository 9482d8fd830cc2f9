package zuschnitt.coverage;

import java.util.Arrays;
import java.util.List;

/**
 * How far vertices of a layer lie from the borders of other units that they miss: a histogram over
 * distances from a millimetre to ten metres. Vertices that two units share miss nothing. What was
 * drawn inexactly shows as a hill at small distances, streets as one at large distances; between
 * them is a valley, and a tolerance in the valley draws together the first and leaves the second.
 */
public final class NearMisses {
    /** Metres; what is further apart is apart. */
    private static final double REACH = 10;

    private static final double SMALLEST = 0.001;
    private static final int BINS_PER_DECADE = 5;
    private static final int BINS = 4 * BINS_PER_DECADE;

    /** Metres; no tolerance beyond this is proposed, whatever the valley. */
    private static final double LARGEST_TOLERANCE = 0.5;

    /** A bin belongs to a valley if it has at most this share of the highest before it. */
    private static final double LOW = 0.15;

    /** Bins that a valley has at least. */
    private static final int NARROWEST = 2;

    /** Fewer misses than this are chance. */
    private static final int FEW = 5;

    private final int[] counts;

    /** Why a tolerance is proposed. */
    public enum Reason {
        /** Next to no vertex misses another border by less than the largest tolerance. */
        NO_MISSES,
        /** Small distances and large ones are set apart by a valley. */
        VALLEY,
        /** Distances of every size are about as frequent, so the usual tolerance must do. */
        NO_VALLEY
    }

    /**
     * What to draw together.
     *
     * @param snap metres
     * @param reason why
     */
    public record Proposal(double snap, Reason reason) {}

    private NearMisses(int... counts) {
        this.counts = counts;
    }

    /**
     * The near misses of a layer.
     *
     * @param units unit 1 at index 0
     */
    public static NearMisses in(List<Rings> units) {
        int[] counts = new int[BINS];
        new MissedBorders(new Loops(units), REACH).distances(distance -> counts[bin(distance)]++);
        return new NearMisses(counts);
    }

    private static int bin(double metres) {
        double decades = Math.log10(metres / SMALLEST);
        int bin = (int) Math.floor(decades * BINS_PER_DECADE);
        return Math.max(0, Math.min(BINS - 1, bin));
    }

    /** Number of bins, equally wide on a logarithmic scale. */
    public int bins() {
        return BINS;
    }

    /** How many vertices miss a border by a distance of the bin, 0…{@link #bins} − 1. */
    public int count(int bin) {
        return counts[bin];
    }

    /** Metres where the bin begins; those of bin {@link #bins} end the last one. */
    public double lowerEdge(int bin) {
        return SMALLEST * Math.pow(10, (double) bin / BINS_PER_DECADE);
    }

    /** The tolerance that the data ask for: a third of the way through the widest valley. */
    public Proposal proposal() {
        int limit = bin(LARGEST_TOLERANCE);
        if (Arrays.stream(counts, 0, limit).sum() < FEW)
            return new Proposal(Tolerances.USUAL.snap(), Reason.NO_MISSES);
        int widest = NARROWEST - 1;
        int from = BINS;
        for (int bin = 1; bin < limit; bin++) {
            int width = valley(bin);
            if (width > widest) from = bin;
            widest = Math.max(widest, width);
        }
        if (from == BINS) return new Proposal(Tolerances.USUAL.snap(), Reason.NO_VALLEY);
        double inside = lowerEdge(from + Math.max(1, widest / 3));
        double usual = Math.min(Tolerances.USUAL.snap(), lowerEdge(from + widest));
        double snap = Math.min(Math.max(inside, usual), LARGEST_TOLERANCE);
        return new Proposal(snap, Reason.VALLEY);
    }

    /** Bins of the valley that begins with this one; 0 if there is no hill before it. */
    private int valley(int first) {
        if (Arrays.stream(counts, 0, first).sum() < FEW) return 0;
        double low = LOW * Arrays.stream(counts, 0, first).max().orElse(0);
        int end = first;
        while (end < BINS && counts[end] <= low) end++;
        return end - first;
    }
}
