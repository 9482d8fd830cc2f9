package zuschnitt.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Whether the pages of a file hang together. To find out, all of it is read once, which takes
 * seconds where a large file is not in the system's memory yet; so it is done beside other work, on
 * the thread that asks first, by a connection of its own. Whoever asks meanwhile waits.
 */
final class Soundness {
    private final FutureTask<Optional<SQLException>> check;

    Soundness(Path file) {
        this.check = new FutureTask<>(() -> damage(file));
    }

    /** Where the file can't be looked at for another reason, that will be said by who writes. */
    private static Optional<SQLException> damage(Path file) {
        try (Database database = Opening.toRead(file)) {
            database.quickCheck();
            return Optional.empty();
        } catch (SQLException e) {
            return Failure.damaged(e) ? Optional.of(e) : Optional.empty();
        }
    }

    /**
     * Finds out, unless it is known.
     *
     * @throws SQLException if the file is damaged
     */
    void require() throws SQLException {
        check.run();
        Optional<SQLException> damage = known();
        if (damage.isPresent()) throw damage.get();
    }

    /** The damage; empty if there is none, or nobody has found out yet. */
    Optional<SQLException> found() {
        return check.isDone() ? known() : Optional.empty();
    }

    private Optional<SQLException> known() {
        try {
            return check.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
