package zuschnitt.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import zuschnitt.message.Message;

/**
 * Sees to it that nothing is written over what others wrote: before every change it looks whether
 * the file is the one that was opened, whether the lock is still ours, and whether the last change
 * in the file is the last that we made or read. Where its pages are known not to hang together,
 * nothing is written any more; a change does not wait until that is known.
 */
final class Guard {
    private final Path file;
    private final Database database;
    private final LockFile lock;
    private final Optional<Object> identity;
    private final Soundness soundness;
    private String lastChange;

    /** Guards an open project, as it stands now. */
    Guard(Database database, LockFile lock, SideConnections connections) throws SQLException {
        this.file = connections.file();
        this.database = database;
        this.lock = lock;
        this.identity = identity(file);
        this.soundness = new Soundness(connections);
        this.lastChange = changeId(database);
    }

    /**
     * Does the work as one change, as a whole or not at all, on the disk when this returns.
     *
     * @throws ProjectInUseException if it could not be written, in which case nothing was
     */
    void write(Database.Work work) throws ProjectInUseException {
        Optional<Message> reason = estranged().or(this::damage);
        if (reason.isPresent()) throw new ProjectInUseException(reason.get());
        String change = UUID.randomUUID().toString();
        try {
            database.write(
                    () -> {
                        checkUnchanged();
                        work.run();
                        database.run("UPDATE zuschnitt_state SET change_id = ?", change);
                    });
        } catch (SQLException e) {
            throw Failure.writing(file, e);
        }
        lastChange = change;
    }

    /** Why the file, by all that its name and its lock tell, is no longer ours to write. */
    Optional<Message> estranged() {
        return moved() ? Optional.of(gone()) : lock.lost();
    }

    private void checkUnchanged() throws SQLException {
        String found;
        try {
            found = changeId(database);
        } catch (SQLException e) {
            throw new Failure.ChangedOutsideException(e);
        }
        if (!found.equals(lastChange)) {
            throw new Failure.ChangedOutsideException("change " + found + ", not " + lastChange);
        }
    }

    /** What the last change in a file is called. */
    static String changeId(Database database) throws SQLException {
        return database.one("SELECT change_id FROM zuschnitt_state", row -> row.text(1));
    }

    private Message gone() {
        return Failure.sentence(Files.exists(file) ? "store.replaced" : "store.gone", file);
    }

    /** Whether another file, or none, now stands where the project was. */
    boolean moved() {
        return !Files.exists(file) || !identity.equals(identity(file));
    }

    /**
     * What tells a file from another of the same name; empty where the system has no such thing.
     */
    private static Optional<Object> identity(Path file) {
        try {
            return Optional.ofNullable(
                    Files.readAttributes(file, BasicFileAttributes.class).fileKey());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Why the file is not written although it may be: it is damaged, as far as anybody knows. */
    Optional<Message> damage() {
        return soundness.found().damage();
    }

    /** Looks whether it is damaged, on any thread, until it is to end. */
    Soundness.Verdict check(BooleanSupplier ends) {
        return soundness.find(ends);
    }

    /** What the last change is called that we made or read. */
    String lastChange() {
        return lastChange;
    }

    /** Whether the one who had the file before us was stopped in the middle of the work. */
    boolean interrupted() {
        return lock.wasLeftBehind();
    }

    /** Tells others that we are still here. */
    void keepAlive() {
        try {
            lock.renew();
        } catch (IOException e) {
            System.getLogger(Guard.class.getName())
                    .log(System.Logger.Level.WARNING, "no sign of life was given", e);
        }
    }

    /** Lets others in, and leaves nothing beside the file, if it still is our file. */
    void close() throws SQLException {
        boolean ours = !moved() && lock.lost().isEmpty();
        try {
            if (ours) {
                database.closeTidily();
            } else {
                database.close();
            }
        } finally {
            lock.release();
        }
    }
}
