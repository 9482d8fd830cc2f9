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
import java.util.ArrayList;
import java.util.List;
import zuschnitt.demo.Way.Kind;

/**
 * Names on the base map: Ortsteile first, then streets that are long enough to carry theirs; none
 * lies on another.
 */
final class Lettering {
    private static final Color INK = new Color(0x5c5750);
    private static final Color WATER_INK = new Color(0x5f8ba8);
    private static final Color HALO = new Color(255, 255, 255, 200);

    /** Pixels within which a street is not named again. */
    private static final double REPEATED = 350;

    private static final FontRenderContext EXACT =
            new FontRenderContext(new AffineTransform(), true, true);

    private final List<Label> labels = new ArrayList<>();
    private final List<Rectangle2D> occupied = new ArrayList<>();
    private final Mercator mercator;
    private final int zoom;

    private record Label(String name, Place middle, Shape letters, Color colour, float halo) {
        boolean repeatedBy(String other, Place place) {
            return name.equals(other) && middle.distance(place) < REPEATED;
        }
    }

    Lettering(Town town, Mercator mercator, int zoom) {
        this.mercator = mercator;
        this.zoom = zoom;
        Bend bend = new Bend(town.noise());
        for (Settlement settlement : Sketch.SETTLEMENTS) name(settlement, bend);
        if (zoom < 14) return;
        for (Zone zone : Sketch.ZONES) name(zone, bend);
        for (Kind kind : List.of(Kind.MAIN, Kind.COLLECTOR, Kind.BROOK, Kind.STREET)) {
            if (kind == Kind.STREET && zoom < 15) continue;
            town.lines().stream().filter(line -> line.way().kind() == kind).forEach(this::name);
        }
    }

    void draw(Graphics2D canvas) {
        for (Label label : labels) {
            canvas.setColor(HALO);
            canvas.setStroke(
                    new BasicStroke(label.halo(), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            canvas.draw(label.letters());
            canvas.setColor(label.colour());
            canvas.fill(label.letters());
        }
    }

    private void name(Settlement settlement, Bend bend) {
        boolean town = settlement.inhabitants() > 5_000;
        if (zoom < 12 && !town) return;
        float size = (town ? 13 : 10.5f) + 1.5f * (zoom - 12);
        Place centre = bend.surveyed(settlement.centre());
        Place pixel = mercator.pixel(centre);
        add(
                settlement.name(),
                new Font("DejaVu Sans", Font.BOLD, 1).deriveFont(size),
                pixel,
                0,
                INK,
                4);
    }

    private void name(Zone zone, Bend bend) {
        Font font = new Font("DejaVu Sans", Font.ITALIC, 1).deriveFont(zoom < 15 ? 9f : 10.5f);
        Place centre = bend.surveyed(zone.centre());
        add(zone.name(), font, mercator.pixel(centre), 0, INK, 2.5f);
    }

    private void name(Town.Line line) {
        if (line.way().name().isEmpty()) return;
        List<Place> vertices = line.vertices();
        Place from = mercator.pixel(vertices.get(0));
        Place last = vertices.get(vertices.size() - 1);
        Place to = mercator.pixel(last);
        Place halfway = vertices.get(vertices.size() / 2);
        Font font = new Font("DejaVu Sans", Font.PLAIN, 1).deriveFont(zoom < 15 ? 8.5f : 9.5f);
        double width = font.getStringBounds(line.way().name(), EXACT).getWidth();
        if (from.distance(to) < width + 4) return;
        double angle = Math.atan2(to.y() - from.y(), to.x() - from.x());
        if (Math.abs(angle) > Math.PI / 2) angle += Math.PI;
        Color colour = line.way().kind() == Kind.BROOK ? WATER_INK : INK;
        add(line.way().name(), font, mercator.pixel(halfway), angle, colour, 2.5f);
    }

    private void add(String name, Font font, Place middle, double angle, Color colour, float halo) {
        TextLayout layout = new TextLayout(name, font, EXACT);
        Rectangle2D box = layout.getBounds();
        AffineTransform place = AffineTransform.getTranslateInstance(middle.x(), middle.y());
        place.rotate(angle);
        place.translate(-box.getCenterX(), -box.getCenterY());
        Shape letters = layout.getOutline(place);
        Rectangle2D bounds = letters.getBounds2D();
        bounds.setRect(
                bounds.getX() - 3,
                bounds.getY() - 3,
                bounds.getWidth() + 6,
                bounds.getHeight() + 6);
        boolean taken = occupied.stream().anyMatch(bounds::intersects);
        if (taken || labels.stream().anyMatch(other -> other.repeatedBy(name, middle))) return;
        occupied.add(bounds);
        labels.add(new Label(name, middle, letters, colour, halo));
    }
}
