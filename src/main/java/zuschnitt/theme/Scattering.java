package zuschnitt.theme;

/**
 * How many dots lie in each unit. What is left of a unit's people after its last whole dot goes on
 * to the next unit, so all dots together stand for all people, and small units are not forgotten.
 */
public final class Scattering implements Drawn {
    /** A map of more dots than this is read no better. */
    private static final int ENOUGH = 5000;

    private static final int MOST = 1_000_000;

    private final Values values;
    private final double worth;

    /** unit, 0…n → dots. */
    private final int[] dots;

    private Scattering(Values values, double worth) {
        this.values = values;
        this.worth = worth;
        this.dots = new int[values.size()];
        double sum = 0;
        long placed = 0;
        for (int unit = 1; unit < dots.length; unit++) {
            sum += people(unit);
            long due = (long) Math.floor(sum / worth + 1e-9);
            dots[unit] = (int) (due - placed);
            placed = due;
        }
    }

    /** The dots of the values of units; as few as bearable where those wished would be too many. */
    public static Scattering of(Values values, Form.Dots form) {
        double all = 0;
        for (int unit = 1; unit < values.size(); unit++) all += people(values.value(unit));
        double wished = form.worth().orElse(Round.up(all / ENOUGH));
        return new Scattering(values, Math.max(wished, all / MOST));
    }

    private double people(int unit) {
        return people(values.value(unit));
    }

    private static double people(double value) {
        return Double.isNaN(value) ? 0 : Math.max(0, value);
    }

    @Override
    public Values values() {
        return values;
    }

    /** How many one dot stands for. */
    public double worth() {
        return worth;
    }

    /** The number of dots in a unit. */
    public int dots(int unit) {
        return dots[unit];
    }
}
