package zuschnitt.coverage;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.noding.SegmentString;

/**
 * The borders of a layer with a vertex wherever two of them meet, on the millimetre grid, as edges
 * between numbered places. An edge that one unit has twice is no border of it and is left out: so
 * spikes vanish, and of a ring that crosses itself remains what an odd number of rings surround.
 */
final class Linework {
    private final Places places;

    /** edge → the lower and the higher number of its two places. */
    private final int[] low;

    private final int[] high;

    /** edge → the units that have it an odd number of times. */
    private final int[][] unitsOf;

    private Linework(Places places, int[] low, int[] high, int[][] unitsOf) {
        this.places = places;
        this.low = low;
        this.high = high;
        this.unitsOf = unitsOf;
    }

    /**
     * The noded borders of the rings.
     *
     * @param snap metres within which vertices and edges are drawn together; 0 for none. Where
     *     rings are hardly larger than that, drawing together would tear them open, and is left
     */
    static Linework of(Loops loops, double snap) {
        if (snap > 0) {
            Linework snapped = merged(Noding.of(Snapping.nearMisses(loops, snap)));
            if (snapped.closed()) return snapped;
            snapped = merged(Noding.of(Snapping.everywhere(loops, snap)));
            if (snapped.closed()) return snapped;
        }
        return merged(Noding.of(Snapping.nowhere(loops)));
    }

    /**
     * Whether every unit's edges are closed walks: at each place an even number of them ends. Units
     * are mixed to numbers of which an odd selection hardly ever adds up to nothing.
     */
    private boolean closed() {
        long[] sums = new long[places.count()];
        for (int edge = 0; edge < count(); edge++) {
            for (int unit : unitsOf[edge]) {
                long mixed = (unit + 1) * 0x9E3779B97F4A7C15L;
                mixed ^= mixed >>> 29;
                sums[low[edge]] ^= mixed;
                sums[high[edge]] ^= mixed;
            }
        }
        for (long sum : sums) if (sum != 0) return false;
        return true;
    }

    private static Linework merged(List<SegmentString> strings) {
        int most = strings.stream().mapToInt(SegmentString::size).sum();
        PlaceIndex index = new PlaceIndex(most);
        int[] low = new int[most];
        int[] high = new int[most];
        int[] unit = new int[most];
        int count = 0;
        for (SegmentString string : strings) {
            int last = -1;
            for (Coordinate c : string.getCoordinates()) {
                int next = index.number(Places.grid(c.x), Places.grid(c.y), last);
                if (last >= 0 && next != last) {
                    low[count] = Math.min(last, next);
                    high[count] = Math.max(last, next);
                    unit[count++] = (Integer) string.getData();
                }
                last = next;
            }
        }
        return merged(index.places(), low, high, unit, count);
    }

    private static Linework merged(Places places, int[] low, int[] high, int[] unit, int count) {
        int[] order =
                Order.of(
                        count,
                        (one, other) -> {
                            if (low[one] != low[other])
                                return Integer.compare(low[one], low[other]);
                            if (high[one] != high[other])
                                return Integer.compare(high[one], high[other]);
                            return Integer.compare(unit[one], unit[other]);
                        });
        int[] lows = new int[count];
        int[] highs = new int[count];
        List<int[]> unitsOf = new ArrayList<>();
        for (int i = 0; i < count; ) {
            int first = order[i];
            int end = i;
            int[] odd = {};
            for (;
                    end < count && low[order[end]] == low[first] && high[order[end]] == high[first];
                    end++) {
                odd = UnitSets.difference(odd, new int[] {unit[order[end]]});
            }
            if (odd.length > 0) {
                lows[unitsOf.size()] = low[first];
                highs[unitsOf.size()] = high[first];
                unitsOf.add(odd);
            }
            i = end;
        }
        return new Linework(places, lows, highs, unitsOf.toArray(int[][]::new));
    }

    Places places() {
        return places;
    }

    /** Number of edges. */
    int count() {
        return unitsOf.length;
    }

    int low(int edge) {
        return low[edge];
    }

    int high(int edge) {
        return high[edge];
    }

    /** The units on one side of the edge only, ascending. */
    int[] unitsOf(int edge) {
        return unitsOf[edge];
    }
}
