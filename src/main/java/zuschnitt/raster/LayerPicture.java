package zuschnitt.raster;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import zuschnitt.layer.DrawnLayer;
import zuschnitt.layer.Rule;
import zuschnitt.layer.Symbol;

/**
 * Reference layers as they are seen: what is filled lies below the districts' colours, lines, signs
 * and names above them. Drawn by Java2D, a hundred thousand streets in some tens of milliseconds.
 *
 * @param below empty if nothing is filled
 * @param above empty if there is nothing else
 */
public record LayerPicture(Optional<Picture> below, Optional<Picture> above) {
    private static final double EARTH_RADIUS = 6_378_137;

    /** Edge of a pixel of layout on paper, metres: a 96th of an inch. */
    private static final double PIXEL = 0.0254 / 96;

    /**
     * Draws layers.
     *
     * @param layers in map coordinates, the topmost first
     * @param outputScale device pixels to one of layout
     */
    public static LayerPicture of(List<DrawnLayer> layers, Viewport view, double outputScale) {
        return new LayerPicture(
                picture(layers, view, outputScale, symbol -> symbol instanceof Symbol.Area),
                picture(layers, view, outputScale, symbol -> !(symbol instanceof Symbol.Area)));
    }

    /**
     * 25,000 for 1:25,000. Web Mercator stretches everything by one over the cosine of the
     * latitude.
     */
    public static double denominator(Viewport view, double outputScale) {
        double latitude = Math.atan(Math.sinh(view.centreY() / EARTH_RADIUS));
        return view.metresPerPixel() * outputScale * Math.cos(latitude) / PIXEL;
    }

    private static Optional<Picture> picture(
            List<DrawnLayer> layers, Viewport view, double outputScale, Predicate<Symbol> wanted) {
        double denominator = denominator(view, outputScale);
        boolean any =
                layers.stream()
                        .flatMap(layer -> layer.rules().stream())
                        .filter(rule -> rule.holdsAt(denominator))
                        .flatMap(rule -> rule.symbols().stream())
                        .anyMatch(wanted);
        if (!any || view.width() == 0 || view.height() == 0) return Optional.empty();
        BufferedImage image =
                new BufferedImage(view.width(), view.height(), BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D canvas = image.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.setRenderingHint(
                RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        LayerNames names = new LayerNames(view, outputScale);
        for (int i = layers.size() - 1; i >= 0; i--) {
            LayerBrush brush = new LayerBrush(canvas, layers.get(i).features(), view, outputScale);
            for (Rule rule : layers.get(i).rules())
                if (rule.holdsAt(denominator)) draw(rule, wanted, brush, names);
        }
        names.write(canvas);
        canvas.dispose();
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        return Optional.of(Picture.of(view, pixels));
    }

    private static void draw(
            Rule rule, Predicate<Symbol> wanted, LayerBrush brush, LayerNames names) {
        for (Symbol symbol : rule.symbols()) {
            if (!wanted.test(symbol)) continue;
            if (symbol instanceof Symbol.Text text) names.add(brush.features(), rule, text);
            else brush.draw(rule, symbol);
        }
    }
}
