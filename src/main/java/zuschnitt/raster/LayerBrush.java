package zuschnitt.raster;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.util.BitSet;
import zuschnitt.coverage.Bounds;
import zuschnitt.layer.Features;
import zuschnitt.layer.Paint;
import zuschnitt.layer.Rule;
import zuschnitt.layer.Shape;
import zuschnitt.layer.Shape.Kind;
import zuschnitt.layer.Stroke;
import zuschnitt.layer.Symbol;

/**
 * Draws the features of a layer that are in view: only to the pixel, and all features of a rule in
 * few strokes, since what costs is the stroke and not the vertex.
 */
final class LayerBrush {
    /** Vertices nearer to the last one are passed over, device pixels. */
    private static final double TOO_NEAR = 0.75;

    /** So many vertices are drawn in one stroke. */
    private static final int IN_ONE_STROKE = 4000;

    /** Where a rule has more vertices in view, nobody sees whether each line is smooth. */
    private static final int TOO_MANY_TO_SMOOTH = 40_000;

    /** Wider than any line or sign, pixels of layout. */
    private static final double MARGIN = 40;

    private final Graphics2D canvas;
    private final Features features;
    private final Viewport view;
    private final double outputScale;
    private final Bounds around;
    private final BitSet seen = new BitSet();
    private Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
    private int vertices;

    /**
     * @param features in map coordinates
     */
    LayerBrush(Graphics2D canvas, Features features, Viewport view, double outputScale) {
        this.canvas = canvas;
        this.features = features;
        this.view = view;
        this.outputScale = outputScale;
        this.around = view.bounds().grown(MARGIN * outputScale * view.metresPerPixel());
        features.within(around, seen::set);
    }

    Features features() {
        return features;
    }

    /** Draws a symbol that is no text for all features of a rule. */
    void draw(Rule rule, Symbol symbol) {
        if (symbol instanceof Symbol.Line line) drawLines(rule, line.stroke());
        else if (symbol instanceof Symbol.Area area) fillAreas(rule, area.fill());
        else if (symbol instanceof Symbol.Sign sign) drawSigns(rule, sign);
    }

    private void drawLines(Rule rule, Stroke stroke) {
        prepare(stroke);
        smooth(verticesOf(rule) < TOO_MANY_TO_SMOOTH);
        boolean faint = stroke.paint().opacity() < 1;
        for (int feature = seen.nextSetBit(0);
                feature >= 0;
                feature = seen.nextSetBit(feature + 1)) {
            Shape shape = features.get(feature).shape();
            if (!rule.fits(feature) || shape.kind() == Kind.POINT) continue;
            for (int part = 0; part < shape.size(); part++) trace(shape, part);
            if (vertices > IN_ONE_STROKE && !faint) stroke();
        }
        stroke();
        smooth(true);
    }

    private void smooth(boolean wanted) {
        canvas.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING,
                wanted ? RenderingHints.VALUE_ANTIALIAS_ON : RenderingHints.VALUE_ANTIALIAS_OFF);
    }

    private int verticesOf(Rule rule) {
        int sum = 0;
        for (int feature = seen.nextSetBit(0); feature >= 0; feature = seen.nextSetBit(feature + 1))
            if (rule.fits(feature)) sum += features.get(feature).shape().vertices();
        return sum;
    }

    private void prepare(Stroke stroke) {
        canvas.setColor(colour(stroke.paint()));
        float width = (float) (stroke.width() * outputScale);
        float[] dashes = new float[stroke.dashes().size()];
        for (int i = 0; i < dashes.length; i++)
            dashes[i] = (float) (stroke.dashes().get(i) * outputScale);
        canvas.setStroke(
                dashes.length == 0
                        ? new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND)
                        : new BasicStroke(
                                width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dashes, 0));
    }

    private void stroke() {
        if (vertices > 0) canvas.draw(path);
        path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        vertices = 0;
    }

    /** Adds what is in view of a line, vertices that nobody could tell apart left out. */
    private void trace(Shape shape, int part) {
        int last = shape.vertices(part) - 1;
        boolean drawing = false;
        double fromX = x(shape, part, 0);
        double fromY = y(shape, part, 0);
        for (int i = 1; i <= last; i++) {
            double toX = x(shape, part, i);
            double toY = y(shape, part, i);
            boolean near = Math.abs(toX - fromX) < TOO_NEAR && Math.abs(toY - fromY) < TOO_NEAR;
            if (near && i < last) continue;
            if (passes(shape, part, i, fromX, fromY)) {
                if (!drawing) path.moveTo(fromX, fromY);
                path.lineTo(toX, toY);
                vertices += drawing ? 1 : 2;
                drawing = true;
            } else {
                drawing = false;
            }
            fromX = toX;
            fromY = toY;
        }
    }

    /** Whether the stretch to a vertex isn't wholly on one side of the view. */
    private boolean passes(Shape shape, int part, int to, double fromX, double fromY) {
        double mapX = view.toMapX(fromX);
        double mapY = view.toMapY(fromY);
        double x = shape.x(part, to);
        double y = shape.y(part, to);
        return Math.max(mapX, x) >= around.minX()
                && Math.min(mapX, x) <= around.maxX()
                && Math.max(mapY, y) >= around.minY()
                && Math.min(mapY, y) <= around.maxY();
    }

    private double x(Shape shape, int part, int vertex) {
        return view.toPixelX(shape.x(part, vertex));
    }

    private double y(Shape shape, int part, int vertex) {
        return view.toPixelY(shape.y(part, vertex));
    }

    private void fillAreas(Rule rule, Paint fill) {
        canvas.setColor(colour(fill));
        for (int feature = seen.nextSetBit(0);
                feature >= 0;
                feature = seen.nextSetBit(feature + 1)) {
            Shape shape = features.get(feature).shape();
            if (!rule.fits(feature) || shape.kind() != Kind.AREA) continue;
            for (int part = 0; part < shape.size(); part++) ring(shape, part);
            canvas.fill(path);
            path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        }
        vertices = 0;
    }

    private void ring(Shape shape, int part) {
        double lastX = x(shape, part, 0);
        double lastY = y(shape, part, 0);
        path.moveTo(lastX, lastY);
        for (int i = 1; i < shape.vertices(part); i++) {
            double x = x(shape, part, i);
            double y = y(shape, part, i);
            if (Math.abs(x - lastX) < TOO_NEAR && Math.abs(y - lastY) < TOO_NEAR) continue;
            path.lineTo(x, y);
            lastX = x;
            lastY = y;
        }
        path.closePath();
    }

    private void drawSigns(Rule rule, Symbol.Sign sign) {
        for (int feature = seen.nextSetBit(0);
                feature >= 0;
                feature = seen.nextSetBit(feature + 1)) {
            if (!rule.fits(feature)) continue;
            Shape shape = features.get(feature).shape();
            if (shape.kind() != Kind.POINT) {
                Bounds box = features.bounds(feature);
                draw(sign, view.toPixelX(box.centreX()), view.toPixelY(box.centreY()));
                continue;
            }
            for (int part = 0; part < shape.size(); part++)
                draw(sign, x(shape, part, 0), y(shape, part, 0));
        }
    }

    private void draw(Symbol.Sign sign, double x, double y) {
        java.awt.Shape outline = Signs.outline(sign.form(), x, y, sign.size() * outputScale);
        sign.fill()
                .ifPresent(
                        fill -> {
                            canvas.setColor(colour(fill));
                            canvas.fill(outline);
                        });
        sign.stroke()
                .ifPresent(
                        stroke -> {
                            prepare(stroke);
                            canvas.draw(outline);
                        });
    }

    private static Color colour(Paint paint) {
        return new Color(paint.argb(), true);
    }
}
