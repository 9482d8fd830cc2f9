package zuschnitt.coverage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * The rings of some units as walks over {@link Stops}, one behind the other, each back at its first
 * place in the end. Places are numbered in the order in which they are first met.
 *
 * <p>What several processors have walked is put together by {@link #append}, and the outcome is the
 * same as if one had walked all.
 */
final class RingWalks {
    /** So many places are looked for in one go. */
    private static final int SHARE = 1 << 14;

    private final PlaceIndex index;
    private final Stops stops;

    /** ring → its first stop; one entry more than rings. */
    private final int[] first;

    private final int[] unitOfRing;
    private int ringCount;
    private final List<Defect> defects = new ArrayList<>();

    /**
     * @param index of places that nobody else adds to
     * @param stops where none of these walks has stopped yet
     * @param rings no more than so many will come
     */
    RingWalks(PlaceIndex index, Stops stops, int rings) {
        this.index = index;
        this.stops = stops;
        this.first = new int[rings + 1];
        this.unitOfRing = new int[rings];
        first[0] = stops.count();
    }

    /** Walks the rings of a unit. */
    void add(int unit, Rings rings) {
        for (int ring = 0; ring < rings.size(); ring++) {
            double[] xy = rings.ring(ring);
            boolean reachable = allReachable(xy);
            if (reachable && walked(xy)) {
                unitOfRing[ringCount++] = unit;
                first[ringCount] = stops.count();
                continue;
            }
            double x = reachable ? xy[0] : 0;
            double y = reachable ? xy[1] : 0;
            defects.add(Defect.at(Defect.Kind.NO_AREA, unit, Coverage.NO_UNIT, x, y));
        }
    }

    private static boolean allReachable(double[] xy) {
        for (double metres : xy) if (!Places.reachable(metres)) return false;
        return true;
    }

    /** Walks a ring unless less than a triangle is left of it on the millimetre grid. */
    private boolean walked(double[] xy) {
        int last = PlaceIndex.UNKNOWN;
        for (int i = 0; i < xy.length; i += 2) {
            int next = index.number(Places.grid(xy[i]), Places.grid(xy[i + 1]), last);
            if (next != last) stops.add(next);
            last = next;
        }
        if (stops.count() - first[ringCount] >= 4) return true;
        stops.cutBackTo(first[ringCount]);
        return false;
    }

    /**
     * Walks that were made beside each other, one behind the other. The first become the whole, so
     * there must be room for all rings in them.
     */
    static RingWalks joined(List<RingWalks> parts) {
        RingWalks whole = parts.get(0);
        List<IntUnaryOperator> numbers = new ArrayList<>(List.of(IntUnaryOperator.identity()));
        for (RingWalks part : parts.subList(1, parts.size())) {
            int[] number = part.knownIn(parts.subList(0, numbers.size()), numbers);
            whole.append(part, number);
            numbers.add(place -> number[place]);
        }
        return whole;
    }

    /**
     * For each place its number, if walks before went there too.
     *
     * @param numbers for each of the walks before: place → its number in the whole
     * @return place → number, {@link PlaceIndex#UNKNOWN} for those that are new
     */
    private int[] knownIn(List<RingWalks> before, List<IntUnaryOperator> numbers) {
        Places places = index.places();
        int[] known = new int[places.count()];
        Shares.of(
                known.length,
                SHARE,
                (from, to) -> {
                    for (int place = from; place < to; place++)
                        known[place] = known(places.x(place), places.y(place), before, numbers);
                });
        return known;
    }

    private static int known(
            long x, long y, List<RingWalks> before, List<IntUnaryOperator> numbers) {
        for (int i = 0; i < before.size(); i++) {
            int place = before.get(i).index.find(x, y);
            if (place != PlaceIndex.UNKNOWN) return numbers.get(i).applyAsInt(place);
        }
        return PlaceIndex.UNKNOWN;
    }

    /**
     * Goes on with what others have walked.
     *
     * @param number their place → its number here if it has one; completed
     */
    private void append(RingWalks part, int... number) {
        Places theirs = part.index.places();
        for (int place = 0; place < number.length; place++) {
            if (number[place] == PlaceIndex.UNKNOWN)
                number[place] = index.places().add(theirs.x(place), theirs.y(place));
        }
        int back = part.first[0] - stops.count();
        for (int stop = part.first[0]; stop < part.stops.count(); stop++)
            stops.add(number[part.stops.place(stop)]);
        for (int ring = 0; ring < part.ringCount; ring++) {
            unitOfRing[ringCount++] = part.unitOfRing[ring];
            first[ringCount] = part.first[ring + 1] - back;
        }
        defects.addAll(part.defects);
    }

    Stops stops() {
        return stops;
    }

    int ringCount() {
        return ringCount;
    }

    /** ring → its first stop; behind the last, where the next would begin. */
    int[] first() {
        return Arrays.copyOf(first, ringCount + 1);
    }

    /** ring → its unit. */
    int[] unitOfRing() {
        return Arrays.copyOf(unitOfRing, ringCount);
    }

    /** Rings that were left out. */
    List<Defect> defects() {
        return defects;
    }
}
