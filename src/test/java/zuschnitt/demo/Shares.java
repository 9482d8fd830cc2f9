package zuschnitt.demo;

/** Whole numbers in given proportions. */
final class Shares {
    private Shares() {}

    /**
     * The total divided by weight to the last one: largest remainder (Hare/Niemeyer), the first
     * where two tie.
     */
    static int[] of(int total, double... weights) {
        double sum = 0;
        for (double weight : weights) sum += weight;
        int[] shares = new int[weights.length];
        double[] rests = new double[weights.length];
        int left = total;
        for (int i = 0; i < weights.length; i++) {
            double exact = total * weights[i] / sum;
            shares[i] = (int) exact;
            rests[i] = exact - shares[i];
            left -= shares[i];
        }
        for (; left > 0; left--) {
            int most = 0;
            for (int i = 1; i < rests.length; i++) if (rests[i] > rests[most]) most = i;
            shares[most]++;
            rests[most] = -1;
        }
        return shares;
    }
}
