package zuschnitt.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import zuschnitt.message.Message;
import zuschnitt.message.UserException;

/**
 * A copy of an open project's file, to read layers from as from anybody's file; it goes when it is
 * closed. The open file itself is never read but through SQLite.
 *
 * @param folder for it alone, where files lie that don't stay
 * @param file the copy
 */
public record LayersCopy(Path folder, Path file) implements AutoCloseable {
    /**
     * Makes one, on any thread.
     *
     * @param place where a folder for it is made
     * @param ends asked again and again
     * @return empty if it had to end
     * @throws UserException if the project can't be read or the place not be written; nothing is
     *     left there then
     */
    static Optional<LayersCopy> of(SideConnections connections, Path place, BooleanSupplier ends)
            throws UserException {
        LayersCopy copy = empty(place, Failure.name(connections.file()));
        boolean made = false;
        try {
            connections.look(ends, database -> copy.made(database));
            made = true;
            return Optional.of(copy);
        } catch (SideConnections.EndedException e) {
            return Optional.empty();
        } catch (SQLException e) {
            Path project = connections.file();
            throw Failure.ofReading(e, project) ? Failure.reading(project, e) : noRoom(place, e);
        } finally {
            if (!made) copy.close();
        }
    }

    private static LayersCopy empty(Path place, String name) throws UserException {
        try {
            Path folder = Files.createTempDirectory(place, "zuschnitt-");
            LayersCopy copy = new LayersCopy(folder, folder.resolve(name));
            folder.toFile().deleteOnExit(); // after the copy: what was asked for last goes first
            copy.file().toFile().deleteOnExit();
            return copy;
        } catch (IOException e) {
            throw noRoom(place, e);
        }
    }

    private static UserException noRoom(Path place, Exception cause) {
        return new UserException(Message.of("store.noRoomBeside", place.toString()), cause);
    }

    private LayersCopy made(Database database) throws SQLException {
        database.copyTo(file);
        return this;
    }

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
