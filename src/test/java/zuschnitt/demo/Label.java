package zuschnitt.demo;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;

/**
 * A name on the base map.
 *
 * @param middle where it is centred, pixels
 * @param letters the outlines of its letters, pixels
 */
record Label(String name, Place middle, Shape letters, Script script) {
    private static final Color HALO = new Color(255, 255, 255, 200);
    private static final double ROOM = 3;

    /** Pixels within which a name does not stand again. */
    private static final double REPEATED = 350;

    private static final FontRenderContext EXACT =
            new FontRenderContext(new AffineTransform(), true, true);

    /**
     * How a name is written.
     *
     * @param halo width of the light rim around the letters, pixels
     */
    record Script(Font font, Color colour, float halo) {
        /** Pixels that a name takes. */
        double width(String name) {
            return font.getStringBounds(name, EXACT).getWidth();
        }
    }

    /** The name centred at a place, turned by an angle. */
    static Label of(String name, Script script, Place middle, double angle) {
        TextLayout layout = new TextLayout(name, script.font(), EXACT);
        Rectangle2D box = layout.getBounds();
        AffineTransform there = AffineTransform.getTranslateInstance(middle.x(), middle.y());
        there.rotate(angle);
        there.translate(-box.getCenterX(), -box.getCenterY());
        return new Label(name, middle, layout.getOutline(there), script);
    }

    /** Whether the two can't stand on one map: they overlap, or say the same too close together. */
    boolean crowds(Label other) {
        boolean repeated = name.equals(other.name) && middle.distance(other.middle) < REPEATED;
        return repeated || bounds().intersects(other.bounds());
    }

    void draw(Graphics2D canvas) {
        canvas.setColor(HALO);
        canvas.setStroke(
                new BasicStroke(script.halo(), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        canvas.draw(letters);
        canvas.setColor(script.colour());
        canvas.fill(letters);
    }

    private Rectangle2D bounds() {
        Rectangle2D tight = letters.getBounds2D();
        return new Rectangle2D.Double(
                tight.getX() - ROOM,
                tight.getY() - ROOM,
                tight.getWidth() + 2 * ROOM,
                tight.getHeight() + 2 * ROOM);
    }
}
