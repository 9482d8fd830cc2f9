package zuschnitt.io.layer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import zuschnitt.coverage.Rings;

/**
 * Makes the area of one row out of rings as files hold them: closes open rings and leaves out those
 * of fewer than three places, each with a note; refuses places that are no numbers.
 */
public final class RingReader {
    /** Shapefiles write "no data" as numbers below this. */
    private static final double NO_DATA = -1e38;

    private final Notes notes;
    private final List<double[]> rings = new ArrayList<>();
    private final BitSet holes = new BitSet();
    private Object place = "";

    public RingReader(Notes notes) {
        this.notes = notes;
    }

    /**
     * Begins the next row.
     *
     * @param row what notes call it
     */
    public void start(Object row) {
        rings.clear();
        holes.clear();
        place = row;
    }

    /** Adds a ring that the file calls a hole, otherwise like {@link #add}. */
    public boolean addHole(double... xy) {
        int before = rings.size();
        boolean numbers = add(xy);
        holes.set(before, rings.size());
        return numbers;
    }

    /**
     * Adds a ring of the row.
     *
     * @param xy x and y in turn; given away
     * @return whether all coordinates are numbers
     */
    public boolean add(double... xy) {
        for (double value : xy) {
            if (!Double.isFinite(value) || value < NO_DATA || value > -NO_DATA) return false;
        }
        double[] closed = closed(xy);
        if (closed.length >= 8) {
            rings.add(closed);
        } else {
            notes.add(NoteKind.RING_TOO_SHORT, place);
        }
        return true;
    }

    /** The area of the row; noted if there is none. */
    public Rings finish() {
        if (rings.isEmpty()) notes.add(NoteKind.NO_GEOMETRY, place);
        return Rings.of(rings, holes);
    }

    private double[] closed(double[] xy) {
        int n = xy.length;
        if (n < 2 || xy[0] == xy[n - 2] && xy[1] == xy[n - 1]) return xy;
        notes.add(NoteKind.RING_OPEN, place);
        double[] closed = Arrays.copyOf(xy, n + 2);
        closed[n] = xy[0];
        closed[n + 1] = xy[1];
        return closed;
    }
}
