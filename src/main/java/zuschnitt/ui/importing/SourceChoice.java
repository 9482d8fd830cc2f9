package zuschnitt.ui.importing;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import zuschnitt.message.Messages;

/** Where something to be taken over stands: a file, and which of its layers. */
final class SourceChoice extends VBox {
    private final Messages words;
    private final String what;
    private final Consumer<Path> onFile;
    private final Label name = new Label();

    /** Heard by its value: a choice that has not been on the screen yet tells no action. */
    private final ComboBox<String> layers = new ComboBox<>();

    private Optional<Path> file = Optional.empty();

    /**
     * @param what is to be taken over, as the words for it and the controls are called
     * @param onFile told which file a planner has chosen
     * @param onLayer told which layer of the file is meant
     */
    SourceChoice(Messages words, String what, Consumer<Path> onFile, Consumer<String> onLayer) {
        super(6);
        this.words = words;
        this.what = what;
        this.onFile = onFile;
        Button choose = new Button(words.text("ui." + what + ".choose"));
        choose.setId(what + "-choose");
        choose.setMinWidth(USE_PREF_SIZE);
        choose.setOnAction(event -> choose());
        name.setText(words.text("ui." + what + ".what"));
        name.setWrapText(true);
        name.getStyleClass().addAll("muted", "small");
        layers.setMaxWidth(Double.MAX_VALUE);
        layers.valueProperty()
                .addListener((property, old, now) -> Optional.ofNullable(now).ifPresent(onLayer));
        layers.setVisible(false);
        layers.setManaged(false);
        layers.setId(what + "-layer");
        layers.setAccessibleText(words.text("ui." + what + ".layer"));
        HBox line = new HBox(8, choose, name);
        line.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(line, layers);
    }

    private void choose() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.text("ui." + what + ".choose"));
        Optional.ofNullable(chooser.showOpenDialog(getScene().getWindow()))
                .map(File::toPath)
                .ifPresent(onFile);
    }

    /** The file that is considered. */
    Optional<Path> file() {
        return file;
    }

    /** The layer that is considered. */
    Optional<String> layer() {
        return Optional.ofNullable(layers.getValue());
    }

    /** Shows the file, of whose layers nothing is known yet. */
    void show(Path chosen) {
        file = Optional.of(chosen);
        name.setText(String.valueOf(chosen.getFileName()));
        layers.setValue(null);
        layers.getItems().clear();
    }

    /**
     * Offers the layers of the file, of which one may be meant already.
     *
     * @param names there is no choice where it is one only
     */
    void offer(List<String> names, Optional<String> meant) {
        layers.getItems().setAll(names);
        layers.setVisible(names.size() > 1);
        layers.setManaged(names.size() > 1);
        meant.ifPresent(layers::setValue);
    }
}
