package zuschnitt.compare;

import java.util.Arrays;

/**
 * Who goes with whom so that all pairs together are worth most: the assignment problem, solved with
 * the Hungarian method (Kuhn 1955, Munkres 1957) in the form that adds row after row along the
 * cheapest augmenting path. Costs the square of the smaller side times the larger one.
 */
final class BestPairs {
    private static final int NOBODY = 0;

    private final double[][] worth;
    private final int rows;
    private final int columns;

    /** Prices of rows and columns, from 1 on. */
    private final double[] rowPrice;

    private final double[] columnPrice;

    /** column → row, from 1 on; column 0 has the row that is being placed. */
    private final int[] rowOf;

    private BestPairs(double[][] worth, int columns) {
        this.worth = worth;
        this.rows = worth.length;
        this.columns = columns;
        this.rowPrice = new double[rows + 1];
        this.columnPrice = new double[columns + 1];
        this.rowOf = new int[columns + 1];
    }

    /**
     * The best pairs: row → column, or −1 where none is worth anything.
     *
     * @param worth row → column → what the pair is worth, not below 0; a rectangle
     */
    static int[] of(double[][] worth) {
        int columns = worth.length == 0 ? 0 : worth[0].length;
        if (worth.length <= columns) return new BestPairs(worth, columns).solved();
        int[] turned = new BestPairs(turned(worth, columns), worth.length).solved();
        int[] pairs = new int[worth.length];
        Arrays.fill(pairs, -1);
        for (int column = 0; column < columns; column++)
            if (turned[column] >= 0) pairs[turned[column]] = column;
        return pairs;
    }

    private static double[][] turned(double[][] worth, int columns) {
        double[][] turned = new double[columns][worth.length];
        for (int row = 0; row < worth.length; row++)
            for (int column = 0; column < columns; column++)
                turned[column][row] = worth[row][column];
        return turned;
    }

    private int[] solved() {
        for (int row = 1; row <= rows; row++) place(row);
        int[] pairs = new int[rows];
        Arrays.fill(pairs, -1);
        for (int column = 1; column <= columns; column++) {
            int row = rowOf[column];
            if (row != NOBODY && worth[row - 1][column - 1] > 0) pairs[row - 1] = column - 1;
        }
        return pairs;
    }

    /** Finds a column for a row, moving others where that is better. */
    private void place(int row) {
        rowOf[0] = row;
        double[] slack = new double[columns + 1];
        Arrays.fill(slack, Double.POSITIVE_INFINITY);
        int[] way = new int[columns + 1];
        boolean[] used = new boolean[columns + 1];
        int at = 0;
        do {
            used[at] = true;
            at = next(at, slack, way, used);
        } while (rowOf[at] != NOBODY);
        while (at != 0) {
            rowOf[at] = rowOf[way[at]];
            at = way[at];
        }
    }

    /** The column that is reached next, once prices are raised so far that one is. */
    private int next(int at, double[] slack, int[] way, boolean[] used) {
        int row = rowOf[at];
        int next = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int column = 1; column <= columns; column++) {
            if (used[column]) continue;
            double cost = -worth[row - 1][column - 1] - rowPrice[row] - columnPrice[column];
            if (cost < slack[column]) {
                slack[column] = cost;
                way[column] = at;
            }
            if (slack[column] < least) {
                least = slack[column];
                next = column;
            }
        }
        raise(least, slack, used);
        return next;
    }

    private void raise(double by, double[] slack, boolean[] used) {
        for (int column = 0; column <= columns; column++) {
            if (used[column]) {
                rowPrice[rowOf[column]] += by;
                columnPrice[column] -= by;
            } else {
                slack[column] -= by;
            }
        }
    }
}
