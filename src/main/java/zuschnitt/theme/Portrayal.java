package zuschnitt.theme;

import java.util.Optional;
import zuschnitt.plan.Figures;
import zuschnitt.plan.Plan;

/**
 * A theme laid over a plan and its figures. A theme by unit holds for every plan over the same
 * ground, so that an assignment costs nothing.
 *
 * @param theme what was wished
 * @param plan for which plan
 * @param figures for which counts
 * @param drawn what there is to be drawn
 */
public record Portrayal(Theme theme, Plan plan, Figures figures, Drawn drawn) {
    /** The theme over a plan; empty if the figures don't know its measure. */
    public static Optional<Portrayal> of(Theme theme, Plan plan, Figures figures) {
        if (!theme.measure().knownBy(figures)) return Optional.empty();
        Values values = Values.of(theme.measure(), theme.level(), plan, figures);
        Form form = theme.form();
        Drawn drawn;
        if (form instanceof Form.Shades shades) drawn = Shading.of(values, shades);
        else if (form instanceof Form.Dots dots) drawn = Scattering.of(values, dots);
        else drawn = Scaling.of(values);
        return Optional.of(new Portrayal(theme, plan, figures, drawn));
    }

    /** Whether it is also what a theme comes to over another plan. */
    public boolean holdsFor(Theme other, Plan otherPlan, Figures otherFigures) {
        if (!theme.equals(other) || figures != otherFigures) return false;
        return theme.level() == Level.UNITS
                ? plan.ground() == otherPlan.ground()
                : plan == otherPlan;
    }
}
