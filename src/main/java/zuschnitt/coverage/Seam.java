package zuschnitt.coverage;

import java.util.ArrayList;
import java.util.List;

/** One edge between two places, seen by who walks from the lower number to the higher. */
final class Seam {
    private final int low;
    private final int high;
    private final List<Integer> lefts = new ArrayList<>(1);
    private final List<Integer> rights = new ArrayList<>(1);
    private boolean onLine;
    private int heading;

    Seam(int low, int high) {
        this.low = low;
        this.high = high;
    }

    int low() {
        return low;
    }

    int high() {
        return high;
    }

    /** A border walks here. What lies on both hands of some borders has no width and goes. */
    void border(int from, int left, int right) {
        lefts.add(from == low ? left : right);
        rights.add(from == low ? right : left);
        for (Integer face : List.copyOf(lefts)) if (rights.remove(face)) lefts.remove(face);
    }

    /** The line walks here. */
    void line(int from) {
        onLine = true;
        heading += from == low ? 1 : -1;
    }

    /** Whether two faces meet here. */
    boolean border() {
        return !lefts.isEmpty();
    }

    boolean onLine() {
        return onLine;
    }

    /** How often the line runs from the given end, less how often it comes back. */
    int heading(int from) {
        return from == low ? heading : -heading;
    }

    /** The face on the left of who walks from the given end; {@link Seams#UNKNOWN} off borders. */
    int left(int from) {
        return border() ? (from == low ? lefts : rights).get(0) : Seams.UNKNOWN;
    }

    /** The other end. */
    int across(int end) {
        return low + high - end;
    }
}
