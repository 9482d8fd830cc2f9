package zuschnitt.ui;

import java.util.UUID;
import javafx.scene.layout.Region;
import zuschnitt.plan.PlanChange;

/** A small square in the colour that a district has on the map. */
final class Swatch extends Region {
    Swatch() {
        getStyleClass().add("swatch");
    }

    Swatch(UUID id, int colour) {
        this();
        show(id, colour);
    }

    /**
     * Takes on a district's colour, or the look of units in none.
     *
     * @param colour 0xRRGGBB
     */
    void show(UUID id, int colour) {
        boolean open = id.equals(PlanChange.UNASSIGNED);
        boolean excluded = id.equals(PlanChange.EXCLUDED);
        if (open) Dress.in(this, "swatch", "open");
        else if (excluded) Dress.in(this, "swatch", "excluded");
        else Dress.in(this, "swatch");
        Dress.withStyle(this, open || excluded ? "" : "-fx-background-color: " + web(colour));
    }

    /** The colour as style sheets write it. */
    static String web(int colour) {
        return "#%06x".formatted(colour & 0xFFFFFF);
    }
}
