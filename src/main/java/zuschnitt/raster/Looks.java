package zuschnitt.raster;

import java.util.Optional;
import zuschnitt.plan.Plan;
import zuschnitt.plan.Totals;
import zuschnitt.theme.Classes;
import zuschnitt.theme.Level;
import zuschnitt.theme.Shading;

/** How districts look, or the classes of a theme. */
final class Looks {
    private final Plan plan;
    private final Totals totals;
    private final Style style;

    private final Optional<Shading> shading;

    /** The classes that units of one district may differ in. */
    private final Optional<Shading> ofUnits;

    /** Whether districts have no colours; nor patterns, where signs of a theme lie on them. */
    private final boolean white;

    private final Optional<Hatching> hatching;

    Looks(Plan plan, Totals totals, Style style) {
        this.plan = plan;
        this.totals = totals;
        this.style = style;
        this.shading = style.shading();
        this.ofUnits = shading.filter(classes -> classes.values().level() == Level.UNITS);
        this.white = style.print() == Style.Print.BLACK_AND_WHITE;
        boolean hatched = white && style.theme().isEmpty();
        this.hatching = hatched ? Optional.of(Hatching.of(plan)) : Optional.empty();
    }

    /** How many looks the units of one district may have. */
    int ranks() {
        return ofUnits.map(shading -> shading.classes().count() + 1).orElse(1);
    }

    /** Which of the looks of its district each unit has: unit → 0…ranks − 1. */
    Optional<Shading> rankOfUnit() {
        return ofUnits;
    }

    /** How units of a district look. */
    Look look(int district, int rank) {
        if (ofUnits.isPresent()) return classed(ofUnits.get(), rank, pattern(district));
        if (district == Plan.UNASSIGNED) return Look.OPEN;
        if (district == Plan.EXCLUDED) return Look.EXCLUDED;
        if (shading.isPresent())
            return classed(shading.get(), shading.get().classOf(district), pattern(district));
        if (hatching.isPresent()) return Look.printed(hatching.get().pattern(district));
        if (white) return Look.printed(pattern(district));
        int colour = plan.district(district).colour();
        return Look.of(style.theme().isPresent() ? Look.paled(colour) : colour, pattern(district));
    }

    /** A look for units that are chosen: where colours stand for values they stay what they are. */
    Look chosen(Look plain, int accent) {
        return shading.isPresent() ? plain.struck(accent) : plain.tinted(accent);
    }

    private static Look classed(Shading shading, int rank, Pattern pattern) {
        return rank == Classes.NO_DATA ? Look.NO_DATA : Look.of(shading.colour(rank), pattern);
    }

    private Pattern pattern(int district) {
        if (district == Plan.UNASSIGNED) return Pattern.OPEN;
        if (district == Plan.EXCLUDED) return Pattern.EXCLUDED;
        return switch (totals.verdict(district)) {
            case BELOW -> Pattern.BELOW;
            case ABOVE -> Pattern.ABOVE;
            case WITHIN, NONE -> Pattern.SOLID;
        };
    }
}
