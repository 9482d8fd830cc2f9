package zuschnitt.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
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
    static final Comparator<Backup> LATEST_FIRST = Comparator.comparing(Backup::made).reversed();

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
        } catch (SQLException | RuntimeException e) {
            throw Failure.reading(file, e);
        }
    }

    /** What the last change in it is called; empty where it can't be read. */
    Optional<String> change() {
        try (Database database = Opening.toGlance(file)) {
            return Optional.of(Guard.changeId(database));
        } catch (SQLException | RuntimeException e) {
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
            FileCopy.write(file, half, () -> false);
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
     * Why no backup can be put in the place of a project, as far as can be seen: another program
     * has it, or it is protected. That this one has it or that it is damaged is no reason.
     */
    public static Optional<Message> objection(Path project) {
        if (LockFile.beside(project).elsewhere()) return Optional.of(Restoration.inUse(project));
        return Files.exists(project) ? Access.protection(project) : Optional.empty();
    }

    /**
     * Puts it in the place of the project, which nobody has open any more, nor gets while this
     * lasts. What stood there stays beside it, under another name.
     *
     * @param aside what that is then called; must be free
     * @param cancelled asked again and again until the exchange begins, which is a matter of
     *     moments
     * @return whether it was done; otherwise it was cancelled, and all is as it was
     * @throws UserException if somebody has the project, or it can't be written; then all is as it
     *     was
     */
    public boolean restoreTo(Path project, Path aside, BooleanSupplier cancelled)
            throws UserException {
        return new Restoration(file, project, aside, cancelled).run();
    }
}
