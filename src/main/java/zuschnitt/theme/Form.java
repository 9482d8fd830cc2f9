package zuschnitt.theme;

import java.util.OptionalDouble;

/** How values are drawn. */
public sealed interface Form {
    /**
     * Areas in the colours of classes.
     *
     * @param middle where a diverging scheme parts; of no meaning for a sequential one
     */
    record Shades(Breaks breaks, Scheme scheme, double middle) implements Form {
        /** The middle, if the scheme has one. */
        OptionalDouble parting() {
            return scheme.diverging() ? OptionalDouble.of(middle) : OptionalDouble.empty();
        }

        /** The same classes in greys. */
        public Shades inGrey() {
            return new Shades(breaks, Scheme.GREYS, middle);
        }
    }

    /**
     * A dot for so many people, somewhere in their unit.
     *
     * @param worth how many one dot stands for; empty: as many as make a good map
     */
    record Dots(OptionalDouble worth) implements Form {}

    /** A circle whose area is the value. */
    record Circles() implements Form {}
}
