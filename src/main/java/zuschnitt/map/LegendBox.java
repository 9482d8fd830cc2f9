package zuschnitt.map;

import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.paint.ImagePattern;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;
import zuschnitt.message.Messages;
import zuschnitt.raster.Swatches;
import zuschnitt.theme.Legend;
import zuschnitt.theme.Portrayal;
import zuschnitt.theme.Wording;

/**
 * What the colours and signs of a theme mean, in a corner of the map. As small as its letters
 * allow, since it covers what it explains.
 */
final class LegendBox extends VBox {
    private static final double WIDTH = 26;
    private static final double HEIGHT = 16;
    private static final double MARGIN = 10;

    /** What part of the map's width it may take; where that is narrow its words are wrapped. */
    private static final double MOST = 0.5;

    private static final double LEAST_WIDTH = 160;

    /** Room for whoever made the base map to be named below. */
    private static final double ABOVE_CREDIT = 28;

    private final Wording wording;
    private final ReadOnlyBooleanProperty wanted;
    private Optional<Legend> shown = Optional.empty();
    private double opacity = 1;
    private double right;
    private double bottom;

    /**
     * @param wanted whether themes are explained at all
     */
    LegendBox(Messages messages, ReadOnlyBooleanProperty wanted) {
        this.wording = new Wording(messages);
        this.wanted = wanted;
        setId("legend");
        getStyleClass().add("legend");
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
        wanted.subscribe(this::appear);
    }

    /**
     * Explains a theme; empty: nothing is to be explained.
     *
     * @param newOpacity of the map's colours, which is that of the legend's, too
     */
    void show(Optional<Portrayal> portrayal, double newOpacity) {
        Optional<Legend> legend = portrayal.map(wording::legend);
        if (legend.equals(shown) && newOpacity == opacity) return;
        shown = legend;
        opacity = newOpacity;
        getChildren().clear();
        legend.ifPresent(this::fill);
        setAccessibleText(legend.map(Legend::inWords).orElse(""));
        appear();
    }

    private void appear() {
        setVisible(wanted.get() && shown.isPresent());
        settle(right, bottom);
    }

    /** Takes its place in the lower right corner of a map of so many pixels of layout. */
    void settle(double mapWidth, double mapHeight) {
        right = mapWidth;
        bottom = mapHeight;
        if (!isVisible()) return;
        applyCss();
        double width = Math.min(prefWidth(-1), Math.max(LEAST_WIDTH, MOST * mapWidth));
        resize(width, prefHeight(width));
        relocate(right - getWidth() - MARGIN, bottom - getHeight() - ABOVE_CREDIT);
    }

    private void fill(Legend legend) {
        getChildren()
                .addAll(text(legend.title(), "legend-title"), text(legend.subtitle(), "muted"));
        double column =
                legend.rows().stream().mapToDouble(row -> width(row.sign())).max().orElse(WIDTH);
        for (Legend.Row row : legend.rows()) {
            StackPane sign = new StackPane(sign(row.sign()));
            sign.setMinWidth(column);
            HBox line = new HBox(8, sign, text(row.text(), "legend-text"));
            line.setAlignment(Pos.CENTER_LEFT);
            getChildren().add(line);
        }
        legend.notes().forEach(note -> getChildren().add(text(note, "muted")));
    }

    private static Label text(String words, String styleClass) {
        Label label = new Label(words);
        label.getStyleClass().add(styleClass);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setWrapText(true);
        return label;
    }

    private static double width(Legend.Sign sign) {
        return sign instanceof Legend.Sign.Circle circle ? 2 * circle.radius() + 3 : WIDTH;
    }

    private Node sign(Legend.Sign sign) {
        if (sign instanceof Legend.Sign.Fill fill)
            return area(colour(fill.colour()).deriveColor(0, 1, 1, opacity));
        if (sign instanceof Legend.Sign.Dot) return new Circle(2, colour(Swatches.SYMBOL));
        if (sign instanceof Legend.Sign.Circle circle) {
            Circle disc = new Circle(circle.radius(), colour(Swatches.SYMBOL));
            disc.setOpacity(0.8);
            return disc;
        }
        int width = (int) WIDTH;
        int height = (int) HEIGHT;
        WritableImage piece = new WritableImage(width, height);
        piece.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        width,
                        height,
                        PixelFormat.getIntArgbInstance(),
                        Swatches.noData(width, height),
                        width);
        Rectangle area = area(Color.WHITE);
        area.setFill(new ImagePattern(piece));
        return area;
    }

    private static Rectangle area(Color colour) {
        Rectangle area = new Rectangle(WIDTH, HEIGHT, colour);
        area.setStroke(Color.gray(0.35));
        area.setStrokeWidth(1);
        return area;
    }

    private static Color colour(int rgb) {
        return Color.rgb(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
    }
}
