package zuschnitt.plan;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Counts shared out in whole numbers that add up to what was there: the method of the largest
 * remainders (Hamilton 1792, Hare and Niemeyer 1970). Everybody gets the whole number below his
 * quota, which is <i>total · weight / sum of weights</i>, and what is left over goes one by one to
 * the largest remainders.
 *
 * <p>Quotas are computed exactly, not in doubles: neither the order of the weights nor their unit
 * of measure can decide who gets the last resident.
 */
public final class Apportionment {
    private Apportionment() {}

    /**
     * The shares of a total: index → share, each less than 1 from its quota. They add up to the
     * total exactly, in whatever order they are added. Of a whole total all are whole; otherwise
     * one share has the fraction. Among equal remainders the first goes first. Who has no weight
     * gets nothing, unless nobody has any: then all weigh the same.
     *
     * @param total what is shared; below 0 for a balance. Not known (NaN), no share is
     * @param weights not below 0, finite, at least one
     * @throws IllegalArgumentException if a weight or the total is none
     */
    public static double[] of(double total, double[] weights) {
        check(weights);
        double[] shares = new double[weights.length];
        if (Double.isNaN(total)) {
            Arrays.fill(shares, Double.NaN);
        } else if (total < 0) {
            double[] mirrored = of(-total, weights);
            for (int i = 0; i < shares.length; i++) shares[i] = 0 - mirrored[i];
        } else {
            share(new BigDecimal(total), exact(weights), shares);
        }
        return shares;
    }

    private static void check(double[] weights) {
        boolean sound =
                weights.length > 0
                        && Arrays.stream(weights).allMatch(w -> w >= 0 && Double.isFinite(w));
        if (!sound)
            throw new IllegalArgumentException(
                    "no weights to share by: " + Arrays.toString(weights));
    }

    private static BigDecimal[] exact(double[] weights) {
        boolean weightless = Arrays.stream(weights).allMatch(weight -> weight == 0);
        return Arrays.stream(weights)
                .mapToObj(weight -> weightless ? BigDecimal.ONE : new BigDecimal(weight))
                .toArray(BigDecimal[]::new);
    }

    private static void share(BigDecimal total, BigDecimal[] weights, double[] shares) {
        BigDecimal sum = Arrays.stream(weights).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal[] remainders = new BigDecimal[weights.length];
        BigDecimal left = total;
        for (int i = 0; i < weights.length; i++) {
            BigDecimal[] quota = total.multiply(weights[i]).divideAndRemainder(sum);
            shares[i] = quota[0].doubleValue();
            remainders[i] = quota[1];
            left = left.subtract(quota[0]);
        }
        for (int i : descending(remainders)) {
            BigDecimal more = left.min(BigDecimal.ONE);
            shares[i] += more.doubleValue();
            left = left.subtract(more);
        }
    }

    private static int[] descending(BigDecimal[] remainders) {
        Comparator<Integer> largestFirst =
                Comparator.comparing((Integer i) -> remainders[i]).reversed();
        return IntStream.range(0, remainders.length)
                .boxed()
                .sorted(largestFirst)
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
