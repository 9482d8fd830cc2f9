package zuschnitt.theme;

/**
 * Divides sorted values into classes whose squared distances from their means add up to the least
 * possible (Fisher 1958, "On grouping for maximum homogeneity"; known in maps as the natural breaks
 * of Jenks). Exact: the best last limit never moves left when a value is added on the right, so
 * every row of the table is found by halving, in O(k n log n) altogether.
 */
final class NaturalBreaks {
    /** How often, and sums of the values and of their squares, before each value. */
    private final double[] weights;

    private final double[] sums;
    private final double[] squares;

    /** value → least cost of all values up to and with it, in as many classes as last looked at. */
    private double[] best;

    private NaturalBreaks(double[] values, int[] counts) {
        int n = values.length;
        this.weights = new double[n + 1];
        this.sums = new double[n + 1];
        this.squares = new double[n + 1];
        this.best = new double[n];
        double middle = values[n / 2];
        for (int i = 0; i < n; i++) {
            double value = values[i] - middle;
            weights[i + 1] = weights[i] + counts[i];
            sums[i + 1] = sums[i] + counts[i] * value;
            squares[i + 1] = squares[i] + counts[i] * value * value;
        }
        for (int i = 0; i < n; i++) best[i] = cost(0, i);
    }

    /**
     * The indices at which the second and all further classes begin, ascending.
     *
     * @param values ascending, each once; at least as many as classes
     * @param counts how often each occurs
     */
    static int[] of(double[] values, int[] counts, int classes) {
        NaturalBreaks breaks = new NaturalBreaks(values, counts);
        int[][] begins = new int[classes][];
        for (int rank = 1; rank < classes; rank++) begins[rank] = breaks.addClass(rank);
        int[] found = new int[classes - 1];
        int last = values.length - 1;
        for (int rank = classes - 1; rank > 0; rank--) {
            found[rank - 1] = begins[rank][last];
            last = found[rank - 1] - 1;
        }
        return found;
    }

    /** Allows for one class more. Gives value → where the class begins that ends with it. */
    private int[] addClass(int rank) {
        int[] begins = new int[best.length];
        double[] better = new double[best.length];
        fill(new Stretch(rank, best.length - 1, rank, best.length - 1), begins, better);
        best = better;
        return begins;
    }

    /**
     * @param from the first and
     * @param to the last value for which a beginning is looked for
     * @param least the leftmost and
     * @param most the rightmost place where it can be
     */
    private record Stretch(int from, int to, int least, int most) {}

    private void fill(Stretch stretch, int[] begins, double[] better) {
        if (stretch.from > stretch.to) return;
        int middle = (stretch.from + stretch.to) >>> 1;
        better[middle] = Double.POSITIVE_INFINITY;
        for (int begin = stretch.least; begin <= Math.min(middle, stretch.most); begin++) {
            double sum = best[begin - 1] + cost(begin, middle);
            if (sum >= better[middle]) continue;
            better[middle] = sum;
            begins[middle] = begin;
        }
        int found = begins[middle];
        fill(new Stretch(stretch.from, middle - 1, stretch.least, found), begins, better);
        fill(new Stretch(middle + 1, stretch.to, found, stretch.most), begins, better);
    }

    /** Squared distances from the mean of the values from one to another, summed up. */
    private double cost(int first, int last) {
        double weight = weights[last + 1] - weights[first];
        double sum = sums[last + 1] - sums[first];
        return Math.max(0, squares[last + 1] - squares[first] - sum * sum / weight);
    }
}
