package zuschnitt.coverage;

import java.util.Arrays;

/**
 * How far stretches spread. One whose edges all run within an angle of less than 180° can't meet
 * itself. Two that lie in such angles as seen from an end that they have in common, and in
 * different directions, meet nowhere else; so do the two halves of one that bends back once.
 *
 * <p>Nearly all borders are found apart by this alone, at the cost of some products for each
 * vertex; what is left open has to be looked into.
 */
final class Spreads {
    private static final int SHARE = 1024;

    /** Up to so many stretches are compared each with each. */
    private static final int FEW = 16;

    private final Stretches stretches;
    private final Stops stops;

    /** stretch → the box around it, millimetres, as minX, minY, maxX, maxY. */
    private final double[] boxes;

    /** stretch → whether it is known not to meet itself. */
    private final boolean[] simple;

    /** Two ends for each stretch: end → the place. */
    private final int[] places;

    /** end → the furthest directions to the right in which other places of the stretch are seen. */
    private final long[] rights;

    private final long[] lefts;

    Spreads(Stretches stretches) {
        this.stretches = stretches;
        this.stops = stretches.stops();
        this.boxes = new double[4 * stretches.count()];
        this.simple = new boolean[stretches.count()];
        this.places = new int[2 * stretches.count()];
        this.rights = new long[2 * stretches.count()];
        this.lefts = new long[2 * stretches.count()];
        Shares.of(stretches.count(), SHARE, this::look);
    }

    private void look(int from, int to) {
        Angle angle = new Angle();
        for (int stretch = from; stretch < to; stretch++) {
            int low = stretches.lowStop(stretch);
            int high = stretches.highStop(stretch);
            places[2 * stretch] = stops.place(low);
            places[2 * stretch + 1] = stops.place(high);
            stops.putBox(boxes, 4 * stretch, low, high);
            if (tooLarge(stretch)) continue;
            simple[stretch] = simple(angle, low, high);
            see(angle, low, low + 1, high);
            note(2 * stretch, angle);
            see(angle, high, low, high - 1);
            note(2 * stretch + 1, angle);
        }
    }

    /** Whether 32 bits may be too few for the way between two places of the stretch. */
    private boolean tooLarge(int stretch) {
        int at = 4 * stretch;
        return Math.max(boxes[at + 2] - boxes[at], boxes[at + 3] - boxes[at + 1])
                >= Integer.MAX_VALUE;
    }

    /** Whether the walk from one stop to another is known not to meet itself. */
    private boolean simple(Angle angle, int low, int high) {
        int bend = bend(angle, low, high);
        if (bend == high) return true;
        if (bend(angle, bend, high) != high) return false;
        see(angle, bend, low, bend - 1);
        long right = angle.right();
        long left = angle.left();
        see(angle, bend, bend + 1, high);
        return apart(right, left, angle.right(), angle.left());
    }

    /** The last stop up to which all edges run within an angle of less than 180°. */
    private int bend(Angle edges, int low, int high) {
        int stop = low + 1;
        edges.begin(direction(low, stop));
        while (stop < high) {
            edges.open(direction(stop, stop + 1));
            if (edges.wide()) return stop;
            stop++;
        }
        return high;
    }

    /** Opens the angle in which some stops lie as seen from another. */
    private void see(Angle seen, int from, int first, int last) {
        seen.begin(direction(from, first));
        for (int stop = first + 1; stop <= last && !seen.wide(); stop++)
            seen.open(direction(from, stop));
    }

    private void note(int end, Angle seen) {
        rights[end] = seen.right();
        lefts[end] = seen.left();
    }

    private long direction(int from, int to) {
        return Angle.direction(stops.x(to) - stops.x(from), stops.y(to) - stops.y(from));
    }

    /**
     * The stretches of a group that may meet themselves or each other, for all that is known here.
     */
    int[] open(Groups groups, int group) {
        int size = groups.size(group);
        int[] open = new int[size];
        int count = 0;
        for (int i = 0; i < size; i++)
            if (size > FEW || open(groups, group, i)) open[count++] = groups.member(group, i);
        return Arrays.copyOf(open, count);
    }

    private boolean open(Groups groups, int group, int index) {
        int stretch = groups.member(group, index);
        if (!simple[stretch]) return true;
        for (int i = 0; i < groups.size(group); i++) {
            int other = groups.member(group, i);
            if (i == index || !BoxTree.meet(boxes, 4 * stretch, boxes, 4 * other)) continue;
            if (!part(stretch, other)) return true;
        }
        return false;
    }

    /** Whether two stretches have an end in common, and are known to part there for good. */
    private boolean part(int one, int other) {
        for (int end = 2 * one; end <= 2 * one + 1; end++) {
            if (places[end] == places[2 * other]) return apart(end, 2 * other);
            if (places[end] == places[2 * other + 1]) return apart(end, 2 * other + 1);
        }
        return false;
    }

    private boolean apart(int end, int other) {
        return apart(rights[end], lefts[end], rights[other], lefts[other]);
    }

    /**
     * Whether two angles, each given by its sides, are known to have no direction in common: then
     * neither holds the right side of the other.
     */
    private static boolean apart(long right, long left, long otherRight, long otherLeft) {
        return right != Angle.NONE
                && otherRight != Angle.NONE
                && !Angle.holds(right, left, otherRight)
                && !Angle.holds(otherRight, otherLeft, right);
    }
}
