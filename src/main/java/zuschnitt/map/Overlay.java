package zuschnitt.map;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import zuschnitt.raster.Palette;
import zuschnitt.raster.Viewport;

/**
 * Lines over the picture that are few and change often: what is hovered over, a lasso, a line being
 * drawn. They are given in map coordinates and follow the view. Each line lies on a pale one, so
 * that it is seen on any colour.
 */
public final class Overlay extends Pane implements MapLayer {
    /** How a line looks; also its style class. */
    public enum Look {
        HOVER("map-hover", 0x202020, 2, false),
        SHAPE("map-shape", Palette.ACCENT, 2, true),
        LINE("map-line", 0xB00020, 3, false),
        /** A line that only measures. */
        MEASURE("map-measure", 0x202020, 2, false),
        BARRIER("map-barrier", 0x8A4B08, 4, false),
        BRIDGE("map-bridge", 0x0B6E4F, 3, true),
        /** A border that can be taken hold of. */
        GRIP("map-grip", Palette.ACCENT, 4, false),
        /** A border where it was. */
        GHOST("map-ghost", 0x202020, 2, true);

        private final String styleClass;
        private final int rgb;
        private final double width;
        private final boolean dashed;

        Look(String styleClass, int rgb, double width, boolean dashed) {
            this.styleClass = styleClass;
            this.rgb = rgb;
            this.width = width;
            this.dashed = dashed;
        }

        private Color colour() {
            return Color.rgb(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
        }
    }

    /** A node, and how it is brought to its place. */
    private record Placed(Node node, Runnable place) {}

    private final List<Placed> placed = new ArrayList<>();
    private Viewport view = new Viewport(0, 0, 1, 0, 0);
    private double outputScale = 1;

    Overlay() {
        setMouseTransparent(true);
        setManaged(false);
    }

    @Override
    public void look(Viewport newView, double newOutputScale) {
        view = newView;
        outputScale = newOutputScale;
        placed.forEach(each -> each.place().run());
    }

    public void clear() {
        placed.clear();
        getChildren().clear();
    }

    /** Draws a line through places of the map, x and y in turn. */
    public void line(Look look, double... mapXy) {
        Polyline halo = new Polyline();
        halo.setStroke(Color.gray(1, 0.8));
        halo.setStrokeWidth(look.width + 2.5);
        Polyline line = new Polyline();
        line.setStroke(look.colour());
        line.setStrokeWidth(look.width);
        line.getStyleClass().add(look.styleClass);
        if (look.dashed) line.getStrokeDashArray().setAll(6.0, 5.0);
        for (Polyline each : List.of(halo, line)) {
            each.setFill(null);
            each.setStrokeLineJoin(StrokeLineJoin.ROUND);
            each.setStrokeLineCap(StrokeLineCap.ROUND);
            add(each, () -> each.getPoints().setAll(onScreen(mapXy)));
        }
    }

    /**
     * Draws a circle around a place.
     *
     * @param radius device pixels
     */
    public void circle(double mapX, double mapY, double radius) {
        for (Color colour : List.of(Color.WHITE, Look.HOVER.colour())) {
            Circle circle = new Circle();
            circle.setFill(null);
            circle.setStroke(colour);
            circle.setStrokeWidth(colour.equals(Color.WHITE) ? 3.5 : 1.5);
            add(
                    circle,
                    () -> {
                        circle.setCenterX(view.toPixelX(mapX) / outputScale);
                        circle.setCenterY(view.toPixelY(mapY) / outputScale);
                        circle.setRadius(radius / outputScale);
                    });
        }
    }

    /** Puts a node of one's own, with its middle at a place. */
    public void put(Node node, double mapX, double mapY) {
        add(
                node,
                () -> {
                    node.autosize();
                    double width = node.getLayoutBounds().getWidth();
                    double height = node.getLayoutBounds().getHeight();
                    node.relocate(
                            Math.rint(view.toPixelX(mapX) / outputScale - width / 2),
                            Math.rint(view.toPixelY(mapY) / outputScale - height / 2));
                });
    }

    private void add(Node node, Runnable place) {
        getChildren().add(node);
        placed.add(new Placed(node, place));
        place.run();
    }

    private List<Double> onScreen(double[] mapXy) {
        List<Double> points = new ArrayList<>(mapXy.length);
        for (int i = 0; i < mapXy.length; i += 2) {
            points.add(view.toPixelX(mapXy[i]) / outputScale);
            points.add(view.toPixelY(mapXy[i + 1]) / outputScale);
        }
        return points;
    }
}
