package zuschnitt.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import zuschnitt.message.UserException;

/**
 * Writes what is known of an open project to a new file. Out of the file itself, as long as SQLite
 * still has it as we left it: also one that was replaced or deleted, on most systems. Otherwise out
 * of a backup or whatever lies in the file's place now, if that is an earlier state of what was
 * open here, and of what was {@linkplain Deeds done} since. What comes out counts only if it is
 * equal to what is known.
 */
final class StateCopy {
    private static final System.Logger LOG = System.getLogger(StateCopy.class.getName());

    private final ProjectFile known;
    private final Path copy;
    private final Path half;

    StateCopy(ProjectFile known, Path copy) {
        this.known = known;
        this.copy = copy;
        this.half = copy.resolveSibling("." + UUID.randomUUID() + ".tmp");
    }

    /**
     * Writes it.
     *
     * @param backups the latest first
     * @throws UserException if there is such a file already, it can't be written, or nothing is
     *     left to make it of
     */
    void write(List<Backup> backups) throws UserException {
        if (Files.exists(copy)) throw new UserException(Failure.sentence("store.exists", copy));
        try {
            if (!madeOfFile() && !madeOfBackup(backups) && !madeOfPresentFile())
                throw new UserException(Failure.sentence("store.copyLost", known.path()));
            Files.move(half, copy);
        } catch (IOException e) {
            throw cannotCreate(e);
        } finally {
            delete();
        }
    }

    private UserException cannotCreate(Exception cause) {
        return new UserException(Failure.sentence("store.cannotCreate", copy), cause);
    }

    /** Out of the connection that the project is open with. */
    private boolean madeOfFile() throws IOException, UserException {
        Database database = known.state().database();
        try {
            if (!Guard.changeId(database).equals(known.state().lastChange())) return false;
        } catch (SQLException e) {
            return inVain(e);
        }
        return copied(database) && equal();
    }

    /** Whether it could be read; where it can't be written, no other source would help. */
    private boolean copied(Database database) throws IOException, UserException {
        try {
            database.copyTo(half);
            return true;
        } catch (SQLException e) {
            if (!Failure.ofReading(e)) throw cannotCreate(e);
            return inVain(e);
        }
    }

    private boolean madeOfBackup(List<Backup> backups) throws IOException, UserException {
        for (Backup backup : backups) {
            Optional<List<Deeds.Deed>> since =
                    backup.change().flatMap(known.state().deeds()::since);
            if (since.isEmpty()) continue;
            if (copied(backup) && done(since.get())) return true;
        }
        return false;
    }

    private boolean copied(Backup backup) throws IOException {
        try {
            return FileCopy.write(backup.file(), half, () -> false);
        } catch (FileCopy.UnreadableException e) {
            return inVain(e);
        }
    }

    /** An earlier state of ours may have come back, from a synchronised folder, say. */
    private boolean madeOfPresentFile() throws IOException, UserException {
        try (Database database = Opening.toRead(known.path())) {
            Optional<List<Deeds.Deed>> since =
                    known.state().deeds().since(Guard.changeId(database));
            return since.isPresent() && copied(database) && done(since.get());
        } catch (SQLException e) {
            return inVain(e);
        }
    }

    private boolean done(List<Deeds.Deed> deeds) throws IOException, UserException {
        try (ProjectFile project = ProjectFile.open(half)) {
            for (Deeds.Deed deed : deeds) deed.on(project);
        } catch (UserException | IllegalArgumentException e) {
            if (e.getCause() instanceof SQLException cause && Failure.full(cause))
                throw cannotCreate(e);
            return inVain(e);
        }
        return equal();
    }

    /** Whether what was written is what is known; otherwise it is taken away. */
    private boolean equal() throws IOException {
        try (ProjectFile project = ProjectFile.openReadOnly(half)) {
            boolean same =
                    project.history().present().equals(known.history().present())
                            && project.history().past().equals(known.history().past())
                            && project.history().future().equals(known.history().future())
                            && project.project().figures().equals(known.project().figures())
                            && project.archive().versions().equals(known.archive().versions())
                            && project.layers().equals(known.layers())
                            && project.parked().equals(known.parked());
            if (same) return true;
        } catch (UserException e) {
            LOG.log(System.Logger.Level.WARNING, "a copy that can't be read", e);
        }
        Files.deleteIfExists(half);
        return false;
    }

    private boolean inVain(Exception cause) throws IOException {
        LOG.log(System.Logger.Level.WARNING, "no copy out of this", cause);
        Files.deleteIfExists(half);
        return false;
    }

    private void delete() {
        try {
            Files.deleteIfExists(half);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "half a copy is left behind", e);
        }
    }
}
