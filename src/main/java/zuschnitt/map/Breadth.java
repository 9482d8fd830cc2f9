package zuschnitt.map;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;

/** How wide a brush or a handle is: its radius, in pixels of layout, 2…200. */
final class Breadth {
    private static final double NARROWEST = 2;
    private static final double WIDEST = 200;
    private static final double A_BIT = 1.25;

    private final DoubleProperty radius;

    Breadth(double radius) {
        this.radius = new SimpleDoubleProperty(this, "radius", radius);
    }

    DoubleProperty radiusProperty() {
        return radius;
    }

    double radius() {
        return radius.get();
    }

    /** Makes it narrower with [ and wider with ]; whether it was one of them. */
    boolean typed(String character) {
        double wished =
                switch (character) {
                    case "[" -> radius.get() / A_BIT;
                    case "]" -> radius.get() * A_BIT;
                    default -> radius.get();
                };
        radius.set(Math.max(NARROWEST, Math.min(WIDEST, wished)));
        return character.equals("[") || character.equals("]");
    }
}
