package zuschnitt.theme;

/**
 * What the planner wishes to see of the figures.
 *
 * @param measure which number
 * @param level whose
 * @param form how it is drawn: dots and circles show counts, dots those of units
 */
public record Theme(Measure measure, Level level, Form form) {
    public Theme {
        boolean count = measure.quantity() == Measure.Quantity.COUNT;
        if (!(form instanceof Form.Shades) && !count)
            throw new IllegalArgumentException("only counts can be counted out: " + measure);
        if (form instanceof Form.Dots && level != Level.UNITS)
            throw new IllegalArgumentException("dots lie in units");
    }

    /** The same for print without colours. */
    public Theme inGrey() {
        return form instanceof Form.Shades shades
                ? new Theme(measure, level, shades.inGrey())
                : this;
    }
}
