package zuschnitt.io.layer;

import java.util.Arrays;

/** Which rows of a layer are points, and where they lie. Not thread-safe. */
public final class PointRows {
    /** The columns in which a layer says where rows lie that are points and have no area. */
    public static final String X = "point x";

    public static final String Y = "point y";

    /** row → x and y, NaN for what is no point; empty as long as there is none. */
    private double[] xy = {};

    /** Notes that a row, counted from 0, is a point. */
    public void put(int row, double x, double y) {
        if (2 * row >= xy.length) {
            int length = xy.length;
            xy = Arrays.copyOf(xy, Math.max(64, 4 * row));
            Arrays.fill(xy, length, xy.length, Double.NaN);
        }
        xy[2 * row] = x;
        xy[2 * row + 1] = y;
    }

    /** The table with two columns more that say where the points lie; itself if there are none. */
    public Table with(Table table) {
        if (xy.length == 0) return table;
        double[] all = Arrays.copyOf(xy, 2 * table.rows());
        if (all.length > xy.length) Arrays.fill(all, xy.length, all.length, Double.NaN);
        double[] x = new double[table.rows()];
        double[] y = new double[table.rows()];
        for (int row = 0; row < x.length; row++) {
            x[row] = all[2 * row];
            y[row] = all[2 * row + 1];
        }
        return table.with(Column.ofDecimals(X, x)).with(Column.ofDecimals(Y, y));
    }
}
