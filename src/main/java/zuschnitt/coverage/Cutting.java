package zuschnitt.coverage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Cuts rings at the nodes into {@link Stretches}, every stretch of border once although two rings
 * walk it. They run from their end that lies further west (at equal x, south).
 */
final class Cutting {
    private static final int FREE = -1;

    /** So many stops are looked at in one go. */
    private static final int SHARE = 1 << 14;

    private final Loops loops;
    private final Stops stops;
    private final int[] from;
    private final int[] to;
    private final int[] left;
    private final int[] right;
    private int count;
    private final List<Defect> defects = new ArrayList<>();

    /**
     * Open addressing over the beginnings of the stretches met so far: place and next place →
     * stretch.
     */
    private final int[] slots;

    /**
     * @param loops rings with their units on the left, each starting at a node if it meets one
     */
    Cutting(Loops loops, Nodes nodes) {
        this.loops = loops;
        this.stops = loops.stops();
        int most = most(nodes);
        from = new int[most];
        to = new int[most];
        left = new int[most];
        right = new int[most];
        slots = new int[Integer.highestOneBit(Math.max(4, most)) * 4];
        Arrays.fill(slots, FREE);
        for (int ring = 0; ring < loops.ringCount(); ring++) cut(ring, nodes);
    }

    private int most(Nodes nodes) {
        AtomicInteger most = new AtomicInteger(loops.ringCount());
        Shares.of(
                stops.count(),
                SHARE,
                (from, to) -> {
                    int some = 0;
                    for (int stop = from; stop < to; stop++)
                        if (nodes.node(stops.place(stop))) some++;
                    most.addAndGet(some);
                });
        return most.get();
    }

    private void cut(int ring, Nodes nodes) {
        int start = loops.start(ring);
        for (int stop = start + 1; stop <= loops.end(ring); stop++) {
            if (stop < loops.end(ring) && !nodes.node(stops.place(stop))) continue;
            add(start, stop, loops.unitOfRing(ring));
            start = stop;
        }
    }

    /**
     * Notes the unit on the left of the walk from first to last. A stretch is known by the two
     * places at its western end, since between nodes there is only one way to go on.
     */
    private void add(int first, int last, int unit) {
        boolean eastward = stops.runEast(first, last);
        int start = eastward ? first : last;
        int end = eastward ? last : first;
        int slot = slot(start, end);
        if (slots[slot] == FREE) {
            slots[slot] = count;
            from[count] = start;
            to[count++] = end;
        }
        claim(slots[slot], unit, eastward ? left : right, eastward ? right : left);
    }

    private void claim(int stretch, int unit, int[] side, int[] otherSide) {
        if (side[stretch] != Coverage.NO_UNIT) report(stretch, unit, side[stretch]);
        else if (otherSide[stretch] == unit) report(stretch, unit, unit);
        else side[stretch] = unit;
    }

    private void report(int stretch, int unit, int other) {
        Defect.Kind kind = unit == other ? Defect.Kind.INVALID_RING : Defect.Kind.OVERLAP;
        defects.add(
                Defect.at(
                        kind,
                        unit,
                        other,
                        stops.metresX(from[stretch]),
                        stops.metresY(from[stretch])));
    }

    private int slot(int start, int end) {
        int place = stops.place(start);
        int next = stops.place(start + Integer.signum(end - start));
        long hash = ((long) place << 32 | next) * 0x9E3779B97F4A7C15L;
        int slot = (int) (hash >>> 33) & (slots.length - 1);
        while (slots[slot] != FREE && !begins(slots[slot], place, next))
            slot = (slot + 1) & (slots.length - 1);
        return slot;
    }

    private boolean begins(int stretch, int place, int next) {
        return stops.place(from[stretch]) == place && second(stretch) == next;
    }

    private int second(int stretch) {
        return stops.place(from[stretch] + Integer.signum(to[stretch] - from[stretch]));
    }

    /** Stretches that two units claim on the same side, or one unit on both. */
    List<Defect> defects() {
        return defects;
    }

    /** The stretches as they were met: unsorted, but neighbours near each other. */
    Stretches stretches() {
        return new Stretches(
                stops,
                Arrays.copyOf(from, count),
                Arrays.copyOf(to, count),
                Arrays.copyOf(left, count),
                Arrays.copyOf(right, count));
    }
}
