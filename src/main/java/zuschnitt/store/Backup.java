package zuschnitt.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import zuschnitt.message.Message;
import zuschnitt.message.UserException;

/**
 * A copy of a whole project, as it was at some time. Never written to.
 *
 * @param file the copy
 * @param made when
 * @param bytes how large it is
 */
public record Backup(Path file, Instant made, long bytes) {
    /**
     * What stands in a backup, as far as it is told in a list.
     *
     * @param versions how many
     * @param lastStep what was done last; empty where nothing was
     */
    public record Summary(int versions, Optional<Message> lastStep) {}

    /**
     * What stands in it; reads no more than it tells.
     *
     * @throws UserException if it can't be read
     */
    public Summary summary() throws UserException {
        try (Database database = Opening.toGlance(file)) {
            int versions =
                    database.one("SELECT count(*) FROM zuschnitt_versions", row -> row.number(1));
            Optional<Message> step =
                    database.first(
                            "SELECT label FROM zuschnitt_steps"
                                    + " WHERE id = (SELECT head FROM zuschnitt_state)",
                            row -> MessageJson.message(Json.parse(row.text(1))));
            return new Summary(versions, step);
        } catch (SQLException e) {
            throw Failure.reading(file, e);
        }
    }

    /** What the last change in it is called; empty where it can't be read. */
    Optional<String> change() {
        try (Database database = Opening.toGlance(file)) {
            return Optional.of(Guard.changeId(database));
        } catch (SQLException e) {
            return Optional.empty();
        }
    }

    /**
     * Makes a project of it, under another name.
     *
     * @throws UserException if there is such a file already, or it can't be written
     */
    public void copyTo(Path project) throws UserException {
        Path half = project.resolveSibling("." + UUID.randomUUID() + ".tmp");
        try {
            copy(half);
            if (Files.exists(project)) throw new FileAlreadyExistsException(project.toString());
            Files.move(half, project);
        } catch (FileAlreadyExistsException e) {
            throw new UserException(Failure.sentence("store.exists", project), e);
        } catch (IOException e) {
            throw new UserException(Failure.sentence("store.cannotCreate", project), e);
        } finally {
            half.toFile().delete();
        }
    }

    /**
     * Puts it in the place of the project, which nobody has open any more. What stood there stays
     * beside it, under another name.
     *
     * @param aside what that is then called; must be free
     * @throws UserException if somebody has the project, or it can't be written; then all is as it
     *     was
     */
    public void restoreTo(Path project, Path aside) throws UserException {
        if (Files.exists(LockFile.of(project)))
            throw new UserException(Failure.sentence("backup.inUse", project));
        Path half = project.resolveSibling("." + UUID.randomUUID() + ".tmp");
        try {
            copy(half);
            move(project, aside);
            try {
                Files.move(half, project);
            } catch (IOException e) {
                move(aside, project);
                throw e;
            }
        } catch (IOException e) {
            throw new UserException(Failure.sentence("backup.notRestored", project), e);
        } finally {
            half.toFile().delete();
        }
    }

    /** Moves a project with what a crash has left beside it, which belongs to it alone. */
    private static void move(Path from, Path to) throws IOException {
        for (String ending : List.of("", "-wal", "-journal")) {
            Path file = from.resolveSibling(from.getFileName() + ending);
            if (Files.exists(file)) Files.move(file, to.resolveSibling(to.getFileName() + ending));
        }
    }

    private void copy(Path to) throws IOException {
        Files.copy(file, to);
        try (FileChannel copy = FileChannel.open(to, StandardOpenOption.WRITE)) {
            copy.force(true);
        }
    }
}
