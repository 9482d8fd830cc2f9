package zuschnitt.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ColorPicker;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.stage.FileChooser;
import zuschnitt.io.style.Styles;
import zuschnitt.layer.Style;
import zuschnitt.message.Message;
import zuschnitt.message.Messages;
import zuschnitt.message.UserException;
import zuschnitt.ui.control.Named;

/** How a reference layer looks: one of the program's own styles, a file's, or a few choices. */
final class StyleBox extends VBox {
    private static final Style.Simple PLAIN = new Style.Simple(0x8B1E3F, 2, false, true);

    private final Messages words;
    private final Consumer<UserException> problems;
    private final ComboBox<Choice> kinds = new ComboBox<>();
    private final ColorPicker colour = new ColorPicker();
    private final Spinner<Double> width = new Spinner<>(0.5, 12, 2, 0.5);
    private final CheckBox dashed = new CheckBox();
    private final CheckBox named = new CheckBox();
    private final HBox simple;
    private Consumer<Style> chosen = style -> {};
    private boolean showing;

    /**
     * Something to choose.
     *
     * @param style empty for a file that is asked for
     */
    private record Choice(Message name, Optional<Style> style) {
        boolean isFor(Style shown) {
            if (style.isEmpty()) return false;
            boolean bothSimple =
                    shown instanceof Style.Simple && style.get() instanceof Style.Simple;
            return bothSimple || shown.equals(style.get());
        }
    }

    /**
     * @param problems told when a file can't be read
     */
    StyleBox(Messages words, Consumer<UserException> problems) {
        super(8);
        this.words = words;
        this.problems = problems;
        kinds.setId("layer-style");
        kinds.setMaxWidth(Double.MAX_VALUE);
        kinds.setConverter(new Named<>(choice -> words.text(choice.name())));
        kinds.setOnAction(event -> Optional.ofNullable(kinds.getValue()).ifPresent(this::choose));
        colour.setId("layer-colour");
        colour.setAccessibleText(words.text("ui.layers.colour"));
        colour.setStyle("-fx-color-label-visible: false");
        colour.setOnAction(event -> tellSimple());
        width.setId("layer-width");
        width.setPrefWidth(84);
        width.setAccessibleText(words.text("ui.layers.width"));
        width.valueProperty().addListener((property, old, now) -> tellSimple());
        dashed.setText(words.text("ui.layers.dashed"));
        dashed.setOnAction(event -> tellSimple());
        named.setText(words.text("ui.layers.named"));
        named.setOnAction(event -> tellSimple());
        Label pixels = new Label(words.text("ui.layers.width"));
        pixels.getStyleClass().add("muted");
        simple = new HBox(10, colour, pixels, width, new VBox(4, dashed, named));
        simple.setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(kinds, simple);
    }

    /** Told which style is chosen. */
    void onChosen(Consumer<Style> listener) {
        chosen = listener;
    }

    /** Shows how a layer looks. */
    void show(Style style) {
        showing = true;
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice(Message.of("ui.layers.simple"), Optional.of(PLAIN)));
        for (Styles.Own own : Styles.Own.values())
            choices.add(new Choice(own.title(), Optional.of(own.style())));
        boolean known = choices.stream().anyMatch(choice -> choice.isFor(style));
        if (!known && style instanceof Style.Sld sld)
            choices.add(new Choice(Message.of("ui.layers.sld", sld.name()), Optional.of(sld)));
        choices.add(new Choice(Message.of("ui.layers.sldFile"), Optional.empty()));
        kinds.getItems().setAll(choices);
        choices.stream().filter(it -> it.isFor(style)).findFirst().ifPresent(kinds::setValue);
        boolean plain = style instanceof Style.Simple;
        simple.setVisible(plain);
        simple.setManaged(plain);
        if (style instanceof Style.Simple it) {
            colour.setValue(
                    Color.rgb(
                            it.colour() >> 16 & 0xFF, it.colour() >> 8 & 0xFF, it.colour() & 0xFF));
            width.getValueFactory().setValue(it.width());
            dashed.setSelected(it.dashed());
            named.setSelected(it.named());
        }
        showing = false;
    }

    private void choose(Choice choice) {
        if (showing) return;
        if (choice.style().isPresent()) chosen.accept(choice.style().get());
        else chooseFile();
    }

    private void chooseFile() {
        FileChooser chooser = new FileChooser();
        chooser.getExtensionFilters()
                .add(
                        new FileChooser.ExtensionFilter(
                                words.text("ui.layers.sldFiles"), "*.sld", "*.xml"));
        Optional.ofNullable(chooser.showOpenDialog(getScene().getWindow()))
                .map(File::toPath)
                .ifPresent(this::read);
    }

    /** Takes the style out of a file. */
    void read(Path file) {
        try {
            chosen.accept(Styles.read(file));
        } catch (UserException failure) {
            problems.accept(failure);
        }
    }

    private void tellSimple() {
        if (showing) return;
        Color picked = colour.getValue();
        int rgb =
                (int) Math.round(picked.getRed() * 255) << 16
                        | (int) Math.round(picked.getGreen() * 255) << 8
                        | (int) Math.round(picked.getBlue() * 255);
        chosen.accept(
                new Style.Simple(rgb, width.getValue(), dashed.isSelected(), named.isSelected()));
    }
}
