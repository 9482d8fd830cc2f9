package zuschnitt.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A copy of an open project's file, to read layers from as from anybody's file; it goes when it is
 * closed. The open file itself is never read but through SQLite.
 *
 * @param folder for it alone, where files lie that don't stay
 * @param file the copy
 */
public record LayersCopy(Path folder, Path file) implements AutoCloseable {
    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            System.getLogger(LayersCopy.class.getName())
                    .log(System.Logger.Level.WARNING, "a copy of layers is left behind", e);
        }
    }
}
