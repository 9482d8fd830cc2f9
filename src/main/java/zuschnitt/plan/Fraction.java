package zuschnitt.plan;

import java.util.OptionalDouble;

/**
 * A rate before it is divided, so that it can still be added up; or a mere count.
 *
 * @param numerator NaN where nothing is known
 * @param denominator empty for a count
 */
public record Fraction(double numerator, OptionalDouble denominator) {
    /** Nothing is known. */
    public static final Fraction UNKNOWN = new Fraction(Double.NaN, OptionalDouble.empty());

    /** Both together; what is not known is left out, above and below the line. */
    public Fraction plus(Fraction other) {
        if (!other.known()) return this;
        if (!known()) return other;
        OptionalDouble below =
                denominator.isPresent() && other.denominator.isPresent()
                        ? OptionalDouble.of(
                                denominator.getAsDouble() + other.denominator.getAsDouble())
                        : OptionalDouble.empty();
        return new Fraction(numerator + other.numerator, below);
    }

    private boolean known() {
        return !Double.isNaN(numerator);
    }

    /** The quotient, or the count; NaN where nothing is known or there is nothing to divide by. */
    public double value() {
        if (denominator.isEmpty()) return numerator;
        return denominator.getAsDouble() == 0 ? Double.NaN : numerator / denominator.getAsDouble();
    }
}
