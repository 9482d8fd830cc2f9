package zuschnitt.ui;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.stream.Stream;
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

    /** Where one begins to look: beside the project, or else among one's own documents. */
    static Optional<Path> folder(Path beside, Path home) {
        return Stream.of(
                        beside.toAbsolutePath().resolveSibling(""),
                        home.resolve("Documents"),
                        home.resolve("Dokumente"),
                        home)
                .filter(Files::isDirectory)
                .filter(Files::isWritable)
                .findFirst();
    }

    /**
     * Asks.
     *
     * @param beside in whose folder one begins to look, if it can be written
     * @param name proposed, without ending
     */
    Optional<File> choose(Path beside, Message name) {
        Messages words = frame.words();
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.text("ui.copy.title"));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(words.text("ui.file.project"), "*" + ENDING));
        Path home = Path.of(System.getProperty("user.home"));
        folder(beside, home).ifPresent(folder -> chooser.setInitialDirectory(folder.toFile()));
        chooser.setInitialFileName(words.text(name) + ENDING);
        return Optional.ofNullable(chooser.showSaveDialog(frame.stage()));
    }
}
