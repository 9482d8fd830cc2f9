package zuschnitt.theme;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/** The values among which limits are looked for: each once, with how often it occurs. */
final class Sample {
    private final double[] distinct;
    private final int[] counts;

    /** distinct value → how many values are up to and with it. */
    private final int[] upTo;

    /**
     * @param sorted ascending
     */
    Sample(double[] sorted) {
        this.distinct = Arrays.stream(sorted).distinct().toArray();
        this.counts = new int[distinct.length];
        this.upTo = new int[distinct.length];
        for (int i = 0, d = 0; i < sorted.length; i++) {
            while (sorted[i] != distinct[d]) d++;
            counts[d]++;
            upTo[d] = i + 1;
        }
    }

    boolean empty() {
        return distinct.length == 0;
    }

    double least() {
        return distinct[0];
    }

    double greatest() {
        return distinct[distinct.length - 1];
    }

    int size() {
        return empty() ? 0 : upTo[upTo.length - 1];
    }

    /** Limits between as many of the values' classes as near as possible to equal in size. */
    double[] quantiles(int classes) {
        return between(feasible(classes), rank -> quantile(rank, classes));
    }

    /** The index that lets the wanted part of all values stay before it, as nearly as it can. */
    private int quantile(int rank, int classes) {
        double wanted = (double) size() * rank / classes;
        int found = Arrays.binarySearch(upTo, (int) Math.ceil(wanted));
        int above = found < 0 ? -found - 1 : found;
        boolean nearerBelow = above > 0 && wanted - upTo[above - 1] < upTo[above] - wanted;
        return nearerBelow ? above : above + 1;
    }

    /** Limits between classes as alike as possible within. */
    double[] natural(int classes) {
        int feasible = feasible(classes);
        if (feasible < 2) return new double[0];
        int[] begins = NaturalBreaks.of(distinct, counts, feasible);
        return between(feasible, rank -> begins[rank - 1]);
    }

    /** Limits in even steps from the least to the greatest value. */
    double[] equal(int classes) {
        if (feasible(classes) < 2) return new double[0];
        double step = (greatest() - least()) / classes;
        double[] limits = new double[classes - 1];
        Arrays.setAll(limits, i -> Round.toDigits(least() + (i + 1) * step, 3, step));
        return limits;
    }

    private int feasible(int classes) {
        return Math.min(classes, distinct.length);
    }

    /** The roundest limits before the values at which classes begin; each once. */
    private double[] between(int classes, IntUnaryOperator beginOf) {
        int[] begins = new int[Math.max(0, classes - 1)];
        Arrays.setAll(begins, i -> beginOf.applyAsInt(i + 1));
        return Arrays.stream(begins)
                .filter(begin -> 0 < begin && begin < distinct.length)
                .distinct()
                .mapToDouble(begin -> Round.between(distinct[begin - 1], distinct[begin]))
                .toArray();
    }

    /** The values below a limit. */
    Sample below(double limit) {
        return new Sample(Arrays.stream(all()).filter(value -> value < limit).toArray());
    }

    /** The values from a limit on. */
    Sample from(double limit) {
        return new Sample(Arrays.stream(all()).filter(value -> value >= limit).toArray());
    }

    private double[] all() {
        double[] all = new double[size()];
        for (int d = 0, i = 0; d < distinct.length; i = upTo[d++])
            Arrays.fill(all, i, upTo[d], distinct[d]);
        return all;
    }
}
