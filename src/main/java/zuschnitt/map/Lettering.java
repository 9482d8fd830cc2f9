package zuschnitt.map;

import javafx.geometry.Bounds;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

/**
 * How names on the map are written.
 *
 * @param font of what size
 * @param rim width of the pale stroke under the letters, pixels
 * @param styleClass of the texts
 */
record Lettering(Font font, double rim, String styleClass) {
    private static final double DISTRICT = 1.22;
    private static final double UNIT = 0.86;
    private static final double FLOW = 1;

    /**
     * For districts.
     *
     * @param em size of the window's text, pixels
     */
    static Lettering ofDistricts(double em) {
        Font font = Font.font("System", FontWeight.BOLD, Math.rint(DISTRICT * em));
        return new Lettering(font, 4, "map-label");
    }

    /**
     * For what went from one district to another, and what stayed: more of them share the map.
     *
     * @param em size of the window's text, pixels
     */
    static Lettering ofFlows(double em) {
        Font font = Font.font("System", FontWeight.BOLD, Math.rint(FLOW * em));
        return new Lettering(font, 3, "map-label");
    }

    /**
     * For units.
     *
     * @param em size of the window's text, pixels
     */
    static Lettering ofUnits(double em) {
        Font font = Font.font("System", FontWeight.NORMAL, Math.rint(UNIT * em));
        return new Lettering(font, 3, "map-unit-label");
    }

    /** How much room some words take. */
    Placement.Size size(String words) {
        Text text = new Text(words);
        text.setFont(font);
        Bounds box = text.getLayoutBounds();
        return new Placement.Size(box.getWidth() + rim, box.getHeight() + rim);
    }
}
