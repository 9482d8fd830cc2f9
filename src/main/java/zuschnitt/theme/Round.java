package zuschnitt.theme;

/** Numbers with few digits. */
final class Round {
    private static final double[] STEPS = {5, 2, 1};
    private static final int MOST_DIGITS = 17;

    private Round() {}

    /**
     * The number with the fewest digits above one and up to another; of several the one nearest to
     * their middle.
     *
     * @param below less than {@code upTo}; not in the range itself
     * @param upTo the greatest number that is
     */
    static double between(double below, double upTo) {
        double greatest = Math.max(Math.abs(below), Math.abs(upTo));
        int highest = (int) Math.ceil(Math.log10(greatest)) + 1;
        for (int power = highest; power > highest - MOST_DIGITS; power--) {
            for (double digit : STEPS) {
                double found = multiple(digit, power, below, upTo);
                if (below < found && found <= upTo) return found;
            }
        }
        return upTo;
    }

    /** A multiple of digit × 10^power near the middle of a range, perhaps beside it. */
    private static double multiple(double digit, int power, double below, double upTo) {
        double middle = scaled(below / 2 + upTo / 2, -power) / digit;
        double near = scaled(Math.rint(middle) * digit, power);
        if (below < near && near <= upTo) return near;
        double low = scaled(Math.floor(scaled(upTo, -power) / digit) * digit, power);
        return below < low && low <= upTo ? low : near;
    }

    /** A number with so many significant digits at most. */
    static double toDigits(double number, int digits, double magnitude) {
        if (magnitude == 0) return number;
        int power = (int) Math.floor(Math.log10(Math.abs(magnitude))) + 1 - digits;
        return scaled(Math.rint(scaled(number, -power)), power);
    }

    /** number × 10^power; exact division where the power is negative, so that 0.3 is 0.3. */
    private static double scaled(double number, int power) {
        return power >= 0 ? number * Math.pow(10, power) : number / Math.pow(10, -power);
    }

    /** The greatest of 1, 2, 5, 10, … that is not above a number; the number is above 0. */
    static double down(double number) {
        int power = (int) Math.floor(Math.log10(number));
        for (double digit : STEPS) {
            double found = scaled(digit, power);
            if (found <= number * (1 + 1e-12)) return found;
        }
        return scaled(1, power);
    }

    /** The least of 1, 2, 5, 10, … that is not below a number, at least 1. */
    static double up(double number) {
        if (number <= 1) return 1;
        double low = down(number);
        if (low >= number) return low;
        boolean two = Math.rint(low / Math.pow(10, Math.floor(Math.log10(low)))) == 2;
        return two ? low * 2.5 : low * 2;
    }

    /** How many digits after the point tell a number exactly, so many at most. */
    static int decimals(double number, int most) {
        for (int decimals = 0; decimals < most; decimals++) {
            double shifted = scaled(number, decimals);
            if (Math.abs(shifted - Math.rint(shifted)) <= 1e-9 * Math.max(1, Math.abs(shifted)))
                return decimals;
        }
        return most;
    }
}
