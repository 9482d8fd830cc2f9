package zuschnitt.io.layer;

import java.util.ArrayList;
import java.util.List;
import zuschnitt.layer.Shape;
import zuschnitt.layer.Shape.Kind;

/**
 * Makes the lines or points of one row out of parts as files hold them: leaves out lines of a
 * single place, with a note; refuses places that are no numbers. Of a row that has both, the lines
 * count. Not thread-safe.
 */
public final class ShapeReader {
    /** Shapefiles write "no data" as numbers below this. */
    private static final double NO_DATA = -1e38;

    private final Notes notes;
    private final List<double[]> lines = new ArrayList<>();
    private final List<double[]> points = new ArrayList<>();
    private Object place = "";

    public ShapeReader(Notes notes) {
        this.notes = notes;
    }

    /**
     * Begins the next row.
     *
     * @param row what notes call it
     */
    public void start(Object row) {
        lines.clear();
        points.clear();
        place = row;
    }

    /**
     * Adds a line of the row.
     *
     * @param xy x and y in turn; given away
     * @return whether all coordinates are numbers
     */
    public boolean line(double... xy) {
        if (!numbers(xy)) return false;
        if (xy.length >= 4) lines.add(xy);
        else notes.add(NoteKind.RING_TOO_SHORT, place);
        return true;
    }

    /**
     * Adds points of the row.
     *
     * @param xy x and y in turn
     * @return whether all coordinates are numbers
     */
    public boolean points(double... xy) {
        if (!numbers(xy)) return false;
        for (int i = 0; i < xy.length; i += 2) points.add(new double[] {xy[i], xy[i + 1]});
        return true;
    }

    private static boolean numbers(double... xy) {
        for (double value : xy)
            if (!Double.isFinite(value) || value < NO_DATA || value > -NO_DATA) return false;
        return true;
    }

    /** The lines or points of the row; without parts if there are none. */
    public Shape finish() {
        return lines.isEmpty() ? Shape.of(Kind.POINT, points) : Shape.of(Kind.LINE, lines);
    }
}
