package zuschnitt.ui.importing;

import java.nio.IntBuffer;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import zuschnitt.coverage.Bounds;
import zuschnitt.io.imports.Candidate;
import zuschnitt.io.imports.Delivery;
import zuschnitt.io.imports.Intake;
import zuschnitt.message.Messages;
import zuschnitt.session.Background;

/**
 * A small map of the areas as they are in the files: where they lie, by what they are coloured, and
 * where they cover each other. Drawn in the background; a new wish leaves an older one behind.
 */
final class LayerMap extends StackPane {
    private final Background background;
    private final Messages words;
    private final ImageView picture = new ImageView();
    private final Label about = new Label();
    private final Label extent = new Label();
    private final Label overlaps = new Label();
    private final Label empty = new Label();
    private final Locator locator;
    private Optional<Intake> intake = Optional.empty();
    private Optional<Delivery> shown = Optional.empty();

    LayerMap(Background background, Messages words, Host host) {
        this.background = background;
        this.words = words;
        this.locator = new Locator(words, host);
        setId("import-map");
        getStyleClass().add("import-map");
        setAccessibleText(words.text("ui.import.map.accessible"));
        picture.setManaged(false);
        empty.setText(words.text("ui.import.map.empty"));
        empty.setWrapText(true);
        overlaps.setText(words.text("ui.import.map.overlaps"));
        overlaps.getStyleClass().add("overlap-note");
        List<Label> notes = List.of(about, overlaps, extent);
        notes.forEach(note -> note.getStyleClass().add("map-note"));
        VBox below = new VBox(4, overlaps, extent);
        below.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setAlignment(below, Pos.BOTTOM_LEFT);
        setAlignment(about, Pos.TOP_LEFT);
        setAlignment(locator, Pos.TOP_RIGHT);
        getChildren().addAll(picture, empty, about, below, locator);
        widthProperty().addListener((property, old, now) -> draw());
        heightProperty().addListener((property, old, now) -> draw());
        setMinSize(0, 0);
        show(new Intake(List.of()), Optional.empty());
    }

    /** Shows the layers, one of them at hand. */
    void show(Intake layers, Optional<Delivery> atHand) {
        boolean same = shown.equals(atHand) && intake.filter(layers::equals).isPresent();
        if (same) return;
        intake = Optional.of(layers);
        shown = atHand.filter(delivery -> !delivery.bounds().empty());
        List<Candidate> candidates =
                shown.filter(delivery -> delivery.reference().isEmpty())
                        .map(layers::candidates)
                        .orElse(List.of());
        locator.show(candidates);
        empty.setVisible(shown.isEmpty());
        draw();
    }

    private void draw() {
        int width = (int) Math.round(getWidth() * scale());
        int height = (int) Math.round(getHeight() * scale());
        if (shown.isEmpty() || width == 0 || height == 0) {
            clear();
            return;
        }
        MapOrder order = new MapOrder(intake.orElseThrow(), shown.get(), width, height);
        background.latest(this, order::draw, drawn -> take(order, drawn));
    }

    private double scale() {
        return getScene() == null || getScene().getWindow() == null
                ? 1
                : getScene().getWindow().getOutputScaleX();
    }

    private void clear() {
        picture.setImage(null);
        say(about, "");
        say(extent, "");
        say(overlaps, "");
    }

    private void take(MapOrder order, MapOrder.Drawn drawn) {
        if (shown.filter(order.shown()::equals).isEmpty()) return;
        PixelBuffer<IntBuffer> pixels =
                new PixelBuffer<>(
                        drawn.width(),
                        drawn.height(),
                        drawn.pixels(),
                        PixelFormat.getIntArgbPreInstance());
        picture.setImage(new WritableImage(pixels));
        picture.setFitWidth(drawn.width() / scale());
        picture.setFitHeight(drawn.height() / scale());
        say(about, drawn.colours().map(by -> words.text("ui.import.map.colours", by)).orElse(""));
        say(overlaps, drawn.overlaps() ? words.text("ui.import.map.overlaps") : "");
        say(extent, drawn.placed() ? degrees(drawn.extent()) : numbers(drawn.extent()));
    }

    private static void say(Label note, String text) {
        note.setText(text);
        note.setVisible(!text.isEmpty());
        note.setManaged(!text.isEmpty());
    }

    private String degrees(Bounds bounds) {
        double north = bounds.height() * 111.2;
        double east = bounds.width() * 111.2 * Math.cos(Math.toRadians(bounds.centreY()));
        return words.text(
                "ui.import.map.degrees",
                bounds.minX(),
                bounds.maxX(),
                bounds.minY(),
                bounds.maxY(),
                east,
                north);
    }

    private String numbers(Bounds bounds) {
        return words.text(
                "ui.import.map.numbers",
                bounds.minX(),
                bounds.maxX(),
                bounds.minY(),
                bounds.maxY());
    }
}
