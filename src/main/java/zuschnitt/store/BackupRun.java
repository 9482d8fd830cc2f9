package zuschnitt.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import zuschnitt.message.Message;
import zuschnitt.message.UserException;

/**
 * Makes one backup of a project as it is, on any thread, by a connection of its own; SQLite alone
 * knows how to copy a file that is being written. It gives way to a step at once, and leaves
 * nothing behind then.
 */
public final class BackupRun implements Callable<BackupRun.Outcome> {
    private final SideConnections connections;
    private final BackupFolder folder;
    private final Clock clock;
    private final String change;
    private final BooleanSupplier givesWay;

    /**
     * What came of it.
     *
     * @param safe whether there is a backup of the project as it is; otherwise a step came between,
     *     or it was in vain
     * @param trouble why it was in vain
     */
    public record Outcome(boolean safe, Optional<Message> trouble) {
        private static final Outcome SAFE = new Outcome(true, Optional.empty());
        private static final Outcome INTERRUPTED = new Outcome(false, Optional.empty());
    }

    /**
     * @param change what the last change in the project is called
     * @param givesWay whether it is to end; asked again and again
     */
    BackupRun(
            SideConnections connections,
            BackupFolder folder,
            Clock clock,
            String change,
            BooleanSupplier givesWay) {
        this.connections = connections;
        this.folder = folder;
        this.clock = clock;
        this.change = change;
        this.givesWay = givesWay;
    }

    /** Makes it, unless the latest one is of the same state; and lets go of old ones. */
    @Override
    public Outcome call() {
        Path half = folder.path().resolve(UUID.randomUUID() + ".tmp");
        try {
            folder.sweep(clock.instant());
            if (made()) return Outcome.SAFE;
            Files.createDirectories(folder.path());
            copy(half);
            Instant now = clock.instant();
            Files.move(half, folder.file(now));
            tidy(now);
            return Outcome.SAFE;
        } catch (SideConnections.EndedException e) {
            return Outcome.INTERRUPTED;
        } catch (UserException e) {
            return trouble(Message.of("backup.cannotRead", e.sentence()), e);
        } catch (IOException | SQLException e) {
            String key = Failure.full(e) ? "backup.full" : "backup.cannotWrite";
            return trouble(Message.of(key, folder.path().toString()), e);
        } catch (RuntimeException | OutOfMemoryError e) {
            return trouble(Message.of("backup.unexpected"), e);
        } finally {
            remove(half);
            remove(half.resolveSibling(half.getFileName() + "-journal"));
        }
    }

    /** The backup is made; what belongs to good order is tried again with the next. */
    private void tidy(Instant now) {
        folder.thin(ZoneId.systemDefault(), now);
        try {
            folder.note();
            LostProjects.thin(folder.root());
        } catch (IOException e) {
            System.getLogger(BackupRun.class.getName())
                    .log(System.Logger.Level.WARNING, "no note beside the backup", e);
        }
    }

    /** Whether the latest one is of the same state; what a wrong clock dated later is not it. */
    private boolean made() {
        Instant now = clock.instant();
        return folder.all().stream()
                .filter(backup -> !backup.made().isAfter(now))
                .findFirst()
                .flatMap(Backup::change)
                .equals(Optional.of(change));
    }

    /**
     * Copies the project.
     *
     * @throws SideConnections.EndedException if it gave way
     * @throws UserException if it can't be read
     * @throws SQLException if the copy can't be written
     */
    private void copy(Path half) throws UserException, SQLException, IOException {
        try {
            connections.look(givesWay, database -> copied(database, half));
        } catch (SQLException e) {
            Path project = connections.file();
            if (Failure.ofReading(e, project)) throw Failure.reading(project, e);
            throw e;
        }
        try (FileChannel copy = FileChannel.open(half, StandardOpenOption.WRITE)) {
            copy.force(true);
        }
    }

    private static Path copied(Database database, Path half) throws SQLException {
        database.copyTo(half);
        return half;
    }

    private static Outcome trouble(Message sentence, Throwable cause) {
        System.getLogger(BackupRun.class.getName())
                .log(System.Logger.Level.WARNING, "no backup", cause);
        return new Outcome(false, Optional.of(sentence));
    }

    private static void remove(Path file) {
        try {
            if (Files.exists(file)) Files.delete(file);
        } catch (IOException e) {
            System.getLogger(BackupRun.class.getName())
                    .log(System.Logger.Level.WARNING, "half a backup is left behind", e);
        }
    }
}
