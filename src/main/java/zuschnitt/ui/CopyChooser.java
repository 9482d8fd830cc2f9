package zuschnitt.ui;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import javafx.stage.FileChooser;
import zuschnitt.message.Message;
import zuschnitt.message.Messages;

/** Asks under which name a copy of a project is to be kept. */
final class CopyChooser {
    /** The time in a file's name. */
    static final DateTimeFormatter NOW = DateTimeFormatter.ofPattern("yyyy-MM-dd HH.mm");

    static final String ENDING = ".gpkg";

    private final Frame frame;

    private CopyChooser(Frame frame) {
        this.frame = frame;
    }

    static CopyChooser of(Frame frame) {
        return new CopyChooser(frame);
    }

    /** A project's name without its ending. */
    static String stem(Path project) {
        String name = String.valueOf(project.getFileName());
        return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
    }

    /**
     * Asks.
     *
     * @param beside in whose folder one begins to look, if it is there
     * @param name proposed, without ending
     */
    Optional<File> choose(Path beside, Message name) {
        Messages words = frame.words();
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.text("ui.copy.title"));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(words.text("ui.file.project"), "*" + ENDING));
        Optional.ofNullable(beside.toAbsolutePath().getParent())
                .filter(Files::isDirectory)
                .ifPresent(folder -> chooser.setInitialDirectory(folder.toFile()));
        chooser.setInitialFileName(words.text(name) + ENDING);
        return frame.choose(chooser);
    }
}
