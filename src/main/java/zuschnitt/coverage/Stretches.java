package zuschnitt.coverage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The rings cut at the nodes, every stretch of border once although two rings walk it: what becomes
 * the arcs of a coverage. Stretches are sorted by where they begin, and run from their end that
 * lies further west (at equal x, south), so the same borders always give the same table.
 */
final class Stretches {
    private static final int FREE = -1;

    private final Loops loops;

    /** stretch → first stop and last stop; backwards if the first is greater. */
    private int[] from;

    private int[] to;
    private int[] left;
    private int[] right;
    private int count;
    private final List<Defect> defects = new ArrayList<>();

    /**
     * Open addressing over both ends of the stretches met so far: place and next place → stretch.
     */
    private final int[] slots;

    /**
     * @param loops rings with their units on the left, each starting at a node if it meets one
     */
    Stretches(Loops loops, Nodes nodes) {
        this.loops = loops;
        int most = most(loops, nodes);
        from = new int[most];
        to = new int[most];
        left = new int[most];
        right = new int[most];
        slots = new int[Integer.highestOneBit(Math.max(4, most)) * 4];
        Arrays.fill(slots, FREE);
        for (int ring = 0; ring < loops.ringCount(); ring++) cut(ring, nodes);
        sort();
    }

    private static int most(Loops loops, Nodes nodes) {
        int most = 0;
        for (int ring = 0; ring < loops.ringCount(); ring++) {
            most++;
            for (int stop = loops.start(ring) + 1; stop < loops.end(ring); stop++) {
                if (nodes.node(loops.place(stop))) most++;
            }
        }
        return most;
    }

    private void cut(int ring, Nodes nodes) {
        int start = loops.start(ring);
        for (int stop = start + 1; stop <= loops.end(ring); stop++) {
            if (stop < loops.end(ring) && !nodes.node(loops.place(stop))) continue;
            add(start, stop, loops.unitOfRing(ring));
            start = stop;
        }
    }

    /**
     * A stretch is known by the two places at its western end, since between nodes there is only
     * one way to go on. The unit on the left of the stretch walked from first to last.
     */
    private void add(int first, int last, int unit) {
        boolean forward = runsEast(first, last);
        int start = forward ? first : last;
        int end = forward ? last : first;
        int slot = slot(start, end);
        if (slots[slot] == FREE) {
            slots[slot] = count;
            from[count] = start;
            to[count++] = end;
        }
        int stretch = slots[slot];
        int[] side = forward ? left : right;
        int[] other = forward ? right : left;
        if (side[stretch] != Coverage.NO_UNIT)
            defects.add(defect(Defect.Kind.OVERLAP, first, unit, side[stretch]));
        else if (other[stretch] == unit)
            defects.add(defect(Defect.Kind.INVALID_RING, first, unit, Coverage.NO_UNIT));
        else side[stretch] = unit;
    }

    private Defect defect(Defect.Kind kind, int stop, int unit, int other) {
        int place = loops.place(stop);
        int low = other == Coverage.NO_UNIT ? unit : Math.min(unit, other);
        int high = other == Coverage.NO_UNIT ? other : Math.max(unit, other);
        return new Defect(
                kind,
                low,
                high,
                loops.places().metresX(place),
                loops.places().metresY(place),
                0,
                false);
    }

    private boolean runsEast(int first, int last) {
        int order = loops.places().compare(loops.place(first), loops.place(last));
        if (order == 0)
            order = loops.places().compare(loops.place(first + 1), loops.place(last - 1));
        return order <= 0;
    }

    private int slot(int start, int end) {
        int place = loops.place(start);
        int next = loops.place(start + Integer.signum(end - start));
        long hash = ((long) place << 32 | next) * 0x9E3779B97F4A7C15L;
        int slot = (int) (hash >>> 33) & (slots.length - 1);
        while (slots[slot] != FREE && !begins(slots[slot], place, next))
            slot = (slot + 1) & (slots.length - 1);
        return slot;
    }

    private boolean begins(int stretch, int place, int next) {
        return loops.place(from[stretch]) == place && second(stretch) == next;
    }

    private void sort() {
        int[] order = Order.of(count, this::compare);
        from = arranged(from, order);
        to = arranged(to, order);
        left = arranged(left, order);
        right = arranged(right, order);
    }

    private int compare(int one, int other) {
        int byStart = loops.places().compare(loops.place(from[one]), loops.place(from[other]));
        return byStart != 0 ? byStart : loops.places().compare(second(one), second(other));
    }

    private static int[] arranged(int[] values, int[] order) {
        int[] arranged = new int[order.length];
        for (int i = 0; i < order.length; i++) arranged[i] = values[order[i]];
        return arranged;
    }

    /** Stretches that more than one unit claims on the same side, or one unit on both. */
    List<Defect> defects() {
        return defects;
    }

    int count() {
        return count;
    }

    /**
     * The unit on the left of the stretch; {@link Coverage#NO_UNIT} if no ring has the stretch on
     * its left.
     */
    int left(int stretch) {
        return left[stretch];
    }

    int right(int stretch) {
        return right[stretch];
    }

    /** Whether only one unit has this border. */
    boolean unmatched(int stretch) {
        return left[stretch] == Coverage.NO_UNIT || right[stretch] == Coverage.NO_UNIT;
    }

    /** The lower of its stops, whichever way it runs. */
    int lowStop(int stretch) {
        return Math.min(from[stretch], to[stretch]);
    }

    int highStop(int stretch) {
        return Math.max(from[stretch], to[stretch]);
    }

    /** The place where the stretch begins. */
    int first(int stretch) {
        return loops.place(from[stretch]);
    }

    /** The place after the first. */
    int second(int stretch) {
        return loops.place(from[stretch] + Integer.signum(to[stretch] - from[stretch]));
    }

    int last(int stretch) {
        return loops.place(to[stretch]);
    }

    /** The place before the last. */
    int beforeLast(int stretch) {
        return loops.place(to[stretch] + Integer.signum(from[stretch] - to[stretch]));
    }

    /** Twice the area that the stretch adds on its left. */
    DoubleArea doubleArea(int stretch) {
        DoubleArea forward = DoubleArea.of(loops, lowStop(stretch), highStop(stretch));
        return from[stretch] < to[stretch] ? forward : DoubleArea.ZERO.minus(forward);
    }

    /** The vertices in running direction. */
    Polyline line(int stretch) {
        int step = Integer.signum(to[stretch] - from[stretch]);
        double[] xy = new double[2 * (highStop(stretch) - lowStop(stretch) + 1)];
        for (int i = 0, stop = from[stretch]; i < xy.length; i += 2, stop += step) {
            xy[i] = loops.places().metresX(loops.place(stop));
            xy[i + 1] = loops.places().metresY(loops.place(stop));
        }
        return Polyline.adopt(xy);
    }
}
