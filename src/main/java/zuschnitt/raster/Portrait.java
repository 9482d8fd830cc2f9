package zuschnitt.raster;

import java.util.Optional;
import zuschnitt.plan.Figures;
import zuschnitt.plan.Plan;
import zuschnitt.theme.Portrayal;
import zuschnitt.theme.Scaling;
import zuschnitt.theme.Scattering;
import zuschnitt.theme.Theme;

/**
 * A theme over a plan, with its signs in their places.
 *
 * @param portrayal what is drawn
 * @param symbols where; none for areas in the colours of classes
 */
public record Portrait(Portrayal portrayal, Symbols symbols) {
    /**
     * The theme over a plan; empty if the figures don't know its measure.
     *
     * @param scene the borders of the plan's ground
     * @param before one that was drawn lately, which may hold still
     */
    public static Optional<Portrait> of(
            Theme theme, Plan plan, Figures figures, Scene scene, Optional<Portrait> before) {
        Optional<Portrait> still =
                before.filter(old -> old.portrayal.holdsFor(theme, plan, figures));
        return still.isPresent()
                ? still
                : Portrayal.of(theme, plan, figures)
                        .map(found -> new Portrait(found, symbols(found, plan, scene)));
    }

    private static Symbols symbols(Portrayal portrayal, Plan plan, Scene scene) {
        if (portrayal.drawn() instanceof Scattering dots) return Dots.of(dots, plan, scene);
        if (portrayal.drawn() instanceof Scaling circles) return Circles.of(circles, plan, scene);
        return Symbols.NONE;
    }
}
