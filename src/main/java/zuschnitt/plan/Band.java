package zuschnitt.plan;

import java.util.OptionalInt;

/**
 * The number of inhabitants that a district should have; each bound is optional.
 *
 * @param minimum fewest inhabitants, inclusive
 * @param target the wished number
 * @param maximum most inhabitants, inclusive
 */
public record Band(OptionalInt minimum, OptionalInt target, OptionalInt maximum) {
    /** Nothing is asked. */
    public static final Band NONE =
            new Band(OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty());

    /** How a district stands to the band. */
    public enum Verdict {
        BELOW,
        WITHIN,
        ABOVE,
        /** The band has neither minimum nor maximum. */
        NONE
    }

    public Band {
        if (minimum.isPresent() && maximum.isPresent() && minimum.getAsInt() > maximum.getAsInt()) {
            throw new IllegalArgumentException(
                    "minimum " + minimum.getAsInt() + " above " + maximum.getAsInt());
        }
    }

    public static Band of(int minimum, int target, int maximum) {
        return new Band(OptionalInt.of(minimum), OptionalInt.of(target), OptionalInt.of(maximum));
    }

    /** Judges a population rounded to whole people. */
    public Verdict judge(double population) {
        long people = Math.round(population);
        if (minimum.isPresent() && people < minimum.getAsInt()) return Verdict.BELOW;
        if (maximum.isPresent() && people > maximum.getAsInt()) return Verdict.ABOVE;
        return minimum.isPresent() || maximum.isPresent() ? Verdict.WITHIN : Verdict.NONE;
    }
}
