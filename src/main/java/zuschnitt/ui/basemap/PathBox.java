package zuschnitt.ui.basemap;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import zuschnitt.message.Message;
import zuschnitt.message.Messages;
import zuschnitt.message.UserException;

/** A file or a folder, and a button to choose another. */
final class PathBox extends HBox {
    private final Label name = new Label();
    private final Message missing;
    private final Runnable onChosen;
    private Optional<Path> path = Optional.empty();

    /** How a path is asked for. */
    @FunctionalInterface
    private interface Chooser {
        Optional<File> ask(Window window, Optional<File> start);
    }

    private PathBox(String id, Messages words, Chooser chooser, Runnable onChosen) {
        this.missing = Message.of("ui.baseMap." + id + ".missing");
        this.onChosen = onChosen;
        name.setId("base-map-" + id + "-name");
        name.setText(words.text("ui.baseMap." + id + ".none"));
        name.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        Button choose = new Button(words.text("ui.baseMap.choose"));
        choose.setId("base-map-" + id + "-choose");
        choose.setMinWidth(USE_PREF_SIZE);
        choose.setOnAction(
                event ->
                        chooser.ask(getScene().getWindow(), start())
                                .map(File::toPath)
                                .ifPresent(this::take));
        setSpacing(8);
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(name, choose);
    }

    /**
     * @param onChosen told when there is another
     */
    static PathBox ofFile(Messages words, Runnable onChosen) {
        return new PathBox(
                "file",
                words,
                (window, start) -> {
                    FileChooser chooser = new FileChooser();
                    chooser.getExtensionFilters()
                            .add(
                                    new FileChooser.ExtensionFilter(
                                            words.text("ui.file.baseMap"), "*.mbtiles"));
                    start.ifPresent(chooser::setInitialDirectory);
                    return Optional.ofNullable(chooser.showOpenDialog(window));
                },
                onChosen);
    }

    /**
     * @param onChosen told when there is another
     */
    static PathBox ofFolder(Messages words, Runnable onChosen) {
        return new PathBox(
                "folder",
                words,
                (window, start) -> {
                    DirectoryChooser chooser = new DirectoryChooser();
                    start.ifPresent(chooser::setInitialDirectory);
                    return Optional.ofNullable(chooser.showDialog(window));
                },
                onChosen);
    }

    private Optional<File> start() {
        return path.map(Path::toAbsolutePath)
                .map(Path::getParent)
                .filter(Files::isDirectory)
                .map(Path::toFile);
    }

    /** Takes what was chosen. */
    void take(Path chosen) {
        put(chosen);
        onChosen.run();
    }

    /** Shows a path that was chosen before. */
    void put(Path known) {
        path = Optional.of(known);
        name.setText(known.toString());
        name.setTooltip(new Tooltip(known.toString()));
    }

    /**
     * What is chosen.
     *
     * @throws UserException if nothing is
     */
    Path path() throws UserException {
        return path.orElseThrow(() -> new UserException(missing));
    }
}
