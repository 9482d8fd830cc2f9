package zuschnitt.app;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.logging.LogManager;

/**
 * The program's log: warnings and worse, our own and the libraries', in the program's folder, and
 * nothing on the terminal.
 *
 * <p>{@code java.util.logging} makes one of this when it is first asked for a logger, so a command
 * that has nothing to say opens no file. Three files of a megabyte are kept; two programs at once
 * write to two files.
 */
public final class LogFile {
    /** The property that names the folder. */
    static final String FOLDER = "zuschnitt.log";

    private static final String SETTINGS =
            """
            handlers = java.util.logging.FileHandler
            .level = WARNING
            java.util.logging.FileHandler.limit = 1000000
            java.util.logging.FileHandler.count = 3
            java.util.logging.FileHandler.append = true
            java.util.logging.FileHandler.encoding = UTF-8
            java.util.logging.FileHandler.formatter = java.util.logging.SimpleFormatter
            java.util.logging.SimpleFormatter.format = %1$tF %1$tT %4$s %3$s %5$s%6$s%n
            # JavaFX says at each start that it stands on the class path, as it is meant to.
            javafx.level = SEVERE
            """;

    /** Called by {@code java.util.logging} alone. */
    public LogFile() throws IOException {
        Path folder = Path.of(System.getProperty(FOLDER));
        Files.createDirectories(folder);
        LogManager.getLogManager().readConfiguration(settings(folder));
    }

    /** Keeps the log in the folder, unless somebody has set up {@code java.util.logging}. */
    static void keepIn(Path folder) {
        if (System.getProperty("java.util.logging.config.file") == null) {
            System.setProperty(FOLDER, folder.toString());
            System.setProperty("java.util.logging.config.class", LogFile.class.getName());
        }
    }

    private static InputStream settings(Path folder) throws IOException {
        Properties settings = new Properties();
        settings.load(new StringReader(SETTINGS));
        // A percent sign begins a placeholder: %u is the number of the program, %g the file's age.
        settings.setProperty(
                "java.util.logging.FileHandler.pattern",
                folder.toString().replace("%", "%%") + "/zuschnitt.%u.%g.log");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        settings.store(bytes, null);
        return new ByteArrayInputStream(bytes.toByteArray());
    }
}
