package zuschnitt.raster;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import zuschnitt.coverage.Bounds;
import zuschnitt.layer.Features;
import zuschnitt.layer.Rule;
import zuschnitt.layer.Shape;
import zuschnitt.layer.Shape.Kind;
import zuschnitt.layer.Symbol;

/**
 * The names of features in view, none over another: of lines along them where they are long enough,
 * the same name not again nearby, of areas and points upright.
 */
final class LayerNames {
    /** The same name isn't repeated within, pixels of layout. */
    private static final double AGAIN = 260;

    /** A name may be so much longer than its line. */
    private static final double OVERHANG = 1.15;

    /** More are too many to read. */
    private static final int MOST = 400;

    private static final float HALO = 2.5f;

    /** So far above a point, pixels of layout. */
    private static final double SIGN = 14;

    private final Viewport view;
    private final double outputScale;
    private final FontRenderContext context = new FontRenderContext(null, true, true);
    private final List<Rectangle2D> taken = new ArrayList<>();
    private final Map<String, List<Spot>> written = new HashMap<>();
    private final List<Placed> placed = new ArrayList<>();

    LayerNames(Viewport view, double outputScale) {
        this.view = view;
        this.outputScale = outputScale;
    }

    /** A name in its place. */
    private record Placed(java.awt.Shape outline, Symbol.Text text) {}

    /** Where a name may stand, and how much room it has there. */
    private record Spot(double x, double y, double angle, double room) {
        boolean near(Spot other, double distance) {
            return Math.hypot(x - other.x, y - other.y) < distance;
        }
    }

    /** Adds the names of all features of a rule that find room. */
    void add(Features features, Rule rule, Symbol.Text text) {
        int size = (int) Math.round(text.size() * outputScale);
        Font font = new Font(Font.SANS_SERIF, Font.PLAIN, size);
        features.within(
                view.bounds(),
                feature -> {
                    if (!rule.fits(feature) || placed.size() >= MOST) return;
                    String name = features.get(feature).values().get(text.field());
                    if (!name.isBlank()) place(name, features, feature, font, text);
                });
    }

    private void place(String name, Features features, int feature, Font font, Symbol.Text text) {
        Spot spot = spot(features, feature);
        List<Spot> same = written.computeIfAbsent(name, key -> new ArrayList<>());
        if (same.stream().anyMatch(other -> other.near(spot, AGAIN * outputScale))) return;
        GlyphVector glyphs = font.createGlyphVector(context, name);
        Rectangle2D extent = glyphs.getLogicalBounds();
        if (extent.getWidth() > OVERHANG * spot.room()) return;
        AffineTransform move = AffineTransform.getTranslateInstance(spot.x(), spot.y());
        move.rotate(spot.angle());
        move.translate(-extent.getCenterX(), -extent.getCenterY());
        Rectangle2D box = move.createTransformedShape(extent).getBounds2D();
        boolean inside = box.intersects(0, 0, view.width(), view.height());
        if (!inside || taken.stream().anyMatch(box::intersects)) return;
        taken.add(box);
        same.add(spot);
        placed.add(new Placed(move.createTransformedShape(glyphs.getOutline()), text));
    }

    private Spot spot(Features features, int feature) {
        Shape shape = features.get(feature).shape();
        if (shape.kind() == Kind.LINE) return along(shape);
        Bounds box = features.bounds(feature);
        double x = view.toPixelX(box.centreX());
        double y = view.toPixelY(box.centreY());
        if (shape.kind() == Kind.AREA)
            return new Spot(x, y, 0, box.width() / view.metresPerPixel() * OVERHANG);
        return new Spot(x, y - SIGN * outputScale, 0, Double.MAX_VALUE);
    }

    /** The middle of the longest stretch in view, upright as far as the line lets it be. */
    private Spot along(Shape shape) {
        Spot best = new Spot(0, 0, 0, 0);
        for (int part = 0; part < shape.size(); part++) {
            Spot spot = along(shape, part);
            if (spot.room() > best.room()) best = spot;
        }
        return best;
    }

    private Spot along(Shape shape, int part) {
        double length = 0;
        for (int i = 1; i < shape.vertices(part); i++)
            if (inView(shape, part, i)) length += stretch(shape, part, i);
        double left = length / 2;
        for (int i = 1; i < shape.vertices(part); i++) {
            if (!inView(shape, part, i)) continue;
            double stretch = stretch(shape, part, i);
            if (left <= stretch) return spot(shape, part, i, left / stretch, length);
            left -= stretch;
        }
        return new Spot(0, 0, 0, 0);
    }

    private boolean inView(Shape shape, int part, int vertex) {
        Bounds seen = view.bounds();
        return seen.contains(shape.x(part, vertex), shape.y(part, vertex))
                || seen.contains(shape.x(part, vertex - 1), shape.y(part, vertex - 1));
    }

    private double stretch(Shape shape, int part, int vertex) {
        return Math.hypot(
                        shape.x(part, vertex) - shape.x(part, vertex - 1),
                        shape.y(part, vertex) - shape.y(part, vertex - 1))
                / view.metresPerPixel();
    }

    private Spot spot(Shape shape, int part, int vertex, double share, double length) {
        double fromX = view.toPixelX(shape.x(part, vertex - 1));
        double fromY = view.toPixelY(shape.y(part, vertex - 1));
        double dx = view.toPixelX(shape.x(part, vertex)) - fromX;
        double dy = view.toPixelY(shape.y(part, vertex)) - fromY;
        double angle = Math.atan2(dy, dx);
        if (angle > Math.PI / 2) angle -= Math.PI;
        if (angle < -Math.PI / 2) angle += Math.PI;
        return new Spot(fromX + share * dx, fromY + share * dy, angle, length);
    }

    /** Writes what has found room. */
    void write(Graphics2D canvas) {
        BasicStroke halo =
                new BasicStroke(
                        (float) (HALO * outputScale),
                        BasicStroke.CAP_ROUND,
                        BasicStroke.JOIN_ROUND);
        for (Placed name : placed) {
            name.text()
                    .halo()
                    .ifPresent(
                            paint -> {
                                canvas.setStroke(halo);
                                canvas.setColor(new Color(paint.argb(), true));
                                canvas.draw(name.outline());
                            });
            canvas.setColor(new Color(name.text().paint().argb(), true));
            canvas.fill(name.outline());
        }
    }
}
