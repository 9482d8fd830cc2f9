package zuschnitt.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;

/**
 * The connections by which the file of an open project is looked at beside the work, on other
 * threads: whether it is sound, what others did to it, for a backup. They end with the project and
 * none of them outlasts it, since on some systems an open file can be neither moved nor deleted.
 */
final class SideConnections implements AutoCloseable {
    private final Path file;
    private final AtomicBoolean closed = new AtomicBoolean();

    /** Held while connections are opened or closed. */
    private final Lock door = new ReentrantLock();

    private final Set<Database> open = new HashSet<>();

    SideConnections(Path file) {
        this.file = file;
    }

    Path file() {
        return file;
    }

    /**
     * Looks into the file, on any thread.
     *
     * @param givesWay whether it is to end; asked again and again while SQLite is at work
     * @throws EndedException if it had to end before it came to a result
     * @throws SQLException if the file can't be read
     */
    <T> T look(BooleanSupplier givesWay, Look<T> look) throws SQLException {
        BooleanSupplier ends = () -> closed.get() || givesWay.getAsBoolean();
        if (ends.getAsBoolean()) throw new EndedException();
        try {
            Database database = open();
            try {
                database.interruptible(ends);
                return look.through(database);
            } finally {
                close(database);
            }
        } catch (SQLException e) {
            if (ends.getAsBoolean()) throw new EndedException(e);
            throw e;
        }
    }

    private Database open() throws SQLException {
        door.lock();
        try {
            if (closed.get()) throw new EndedException();
            Database database = Opening.toRead(file);
            open.add(database);
            return database;
        } finally {
            door.unlock();
        }
    }

    private void close(Database database) throws SQLException {
        door.lock();
        try {
            if (open.remove(database)) database.close();
        } finally {
            door.unlock();
        }
    }

    /**
     * Ends what is under way; no connection is left when this returns, nor is one made later. Waits
     * for SQLite, which ends soon, and not for what is computed of what was read.
     */
    @Override
    public void close() throws SQLException {
        closed.set(true);
        door.lock();
        try {
            for (Database database : open) database.close();
            open.clear();
        } finally {
            door.unlock();
        }
    }

    /** Something to be found out. */
    @FunctionalInterface
    interface Look<T> {
        T through(Database database) throws SQLException;
    }

    /** It had to end; nothing is wrong with the file as far as anybody knows. */
    static final class EndedException extends SQLException {
        private static final long serialVersionUID = 1L;

        private EndedException() {
            super("looking has to end");
        }

        private EndedException(SQLException cause) {
            super("looking had to end", cause);
        }
    }
}
