package zuschnitt.ui;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import zuschnitt.io.bytes.Existing;
import zuschnitt.message.Message;
import zuschnitt.message.Messages;

/**
 * Which file is written: one is proposed, and can be typed over or looked for. One that exists is
 * replaced only if somebody says so, here or where it was looked for.
 */
final class TargetFile extends VBox {
    private static final int LONGEST_NAME = 120;

    private final TextField file = new TextField();
    private final CheckBox replace = new CheckBox();
    private Runnable onChange = () -> {};
    private Optional<String> proposed = Optional.empty();

    /**
     * @param id of the text field
     * @param filters of the window in which files are looked for
     */
    TargetFile(Messages words, String id, FileChooser.ExtensionFilter... filters) {
        file.setId(id);
        HBox.setHgrow(file, Priority.ALWAYS);
        Button browse = new Button(words.text("ui.browse"));
        browse.setOnAction(event -> browse(List.of(filters)));
        replace.setId(id + "-replace");
        replace.setText(words.text("ui.export.replace"));
        setSpacing(6);
        getChildren().setAll(new HBox(8, file, browse), replace);
        file.textProperty().addListener((text, old, now) -> changed());
        replace.selectedProperty().addListener((selected, old, now) -> onChange.run());
        file.widthProperty().subscribe(() -> file.end()); // the name matters more than the folder
        changed();
    }

    private void changed() {
        replace.setSelected(false);
        boolean exists = exists();
        replace.setVisible(exists);
        replace.setManaged(exists);
        onChange.run();
    }

    /** Told of every change. */
    void onChange(Runnable listener) {
        onChange = listener;
    }

    /**
     * Proposes a file beside another; of what somebody has typed only the ending is changed.
     *
     * @param name may hold what no name of a file may
     * @param suffix how it ends
     */
    void propose(Path beside, String name, String suffix) {
        boolean typed = proposed.filter(file.getText()::equals).isEmpty() && path().isPresent();
        if (typed) {
            file.setText(file.getText().strip().replaceFirst("\\.\\w+$", "") + suffix);
            return;
        }
        String plain = name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", "-");
        String stem = plain.substring(0, Math.min(LONGEST_NAME, plain.length())).strip();
        String whole = beside.toAbsolutePath().resolveSibling(stem + suffix).toString();
        proposed = Optional.of(whole);
        file.setText(whole);
        file.end();
    }

    /** The file; empty if what is typed can be none. */
    Optional<Path> path() {
        try {
            return file.getText().isBlank()
                    ? Optional.empty()
                    : Optional.of(Path.of(file.getText().strip()));
        } catch (InvalidPathException failure) {
            return Optional.empty();
        }
    }

    private boolean exists() {
        return path().filter(Files::exists).isPresent();
    }

    /** Why nothing can be written there; nobody has allowed to replace what is there. */
    Optional<Message> objection() {
        if (path().isEmpty()) return Optional.of(Message.of("ui.export.needsFile"));
        if (path().filter(Files::isDirectory).isPresent())
            return Optional.of(Message.of("ui.export.folder", name()));
        return exists() && !replace.isSelected()
                ? Optional.of(Message.of("ui.export.exists", name()))
                : Optional.empty();
    }

    private String name() {
        return String.valueOf(path().orElseThrow().getFileName());
    }

    /** Whether what is there may be replaced. */
    Existing existing() {
        return replace.isSelected() ? Existing.REPLACE : Existing.KEEP;
    }

    private void browse(List<FileChooser.ExtensionFilter> filters) {
        FileChooser chooser = new FileChooser();
        chooser.getExtensionFilters().setAll(filters);
        path().map(Path::getFileName).map(Path::toString).ifPresent(chooser::setInitialFileName);
        path().map(Path::getParent)
                .filter(Files::isDirectory)
                .map(Path::toFile)
                .ifPresent(chooser::setInitialDirectory);
        Optional.ofNullable(chooser.showSaveDialog(getScene().getWindow()))
                .map(File::toString)
                .ifPresent(this::take);
    }

    /** Whoever looked for a file that exists was asked there. */
    private void take(String chosen) {
        file.setText(chosen);
        replace.setSelected(exists());
    }
}
