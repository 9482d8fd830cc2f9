package zuschnitt.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
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
     * Why no backup can be put in the place of a project, as far as can be seen: another program
     * has it, or it is protected. That this one has it or that it is damaged is no reason.
     */
    public static Optional<Message> objection(Path project) {
        if (LockFile.beside(project).elsewhere()) return Optional.of(inUse(project));
        return Files.exists(project) ? Access.protection(project) : Optional.empty();
    }

    /**
     * Puts it in the place of the project, which nobody has open any more, nor gets while this
     * lasts. What stood there stays beside it, under another name.
     *
     * @param aside what that is then called; must be free
     * @throws UserException if somebody has the project, or it can't be written; then all is as it
     *     was
     */
    public void restoreTo(Path project, Path aside) throws UserException {
        LockFile lock = LockFile.beside(project);
        Optional<Message> refusal = lock.claim();
        if (refusal.isPresent()) throw new UserException(refused(refusal.get(), project));
        try {
            exchange(project, aside);
        } catch (IOException e) {
            throw new UserException(notRestored(project), e);
        } finally {
            lock.release();
        }
    }

    private void exchange(Path project, Path aside) throws IOException {
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
        } finally {
            half.toFile().delete();
        }
    }

    private static Message refused(Message refusal, Path project) {
        boolean held = refusal.key().startsWith("store.inUse");
        return held ? inUse(project) : notRestored(project);
    }

    private static Message inUse(Path project) {
        return Message.of(
                "backup.inUse", Failure.name(project), Failure.name(LockFile.of(project)));
    }

    private static Message notRestored(Path project) {
        return Failure.sentence("backup.notRestored", project);
    }

    /**
     * Moves a project with what a crash has left beside it, which belongs to it alone; all of it or
     * nothing.
     */
    private static void move(Path from, Path to) throws IOException {
        Deque<String> moved = new ArrayDeque<>();
        try {
            for (String ending : List.of("", "-wal", "-journal")) {
                if (!Files.exists(beside(from, ending))) continue;
                Files.move(beside(from, ending), beside(to, ending));
                moved.push(ending);
            }
        } catch (IOException e) {
            for (String ending : moved) Files.move(beside(to, ending), beside(from, ending));
            throw e;
        }
    }

    private static Path beside(Path project, String ending) {
        return project.resolveSibling(project.getFileName() + ending);
    }

    private void copy(Path to) throws IOException {
        Files.copy(file, to);
        try (FileChannel copy = FileChannel.open(to, StandardOpenOption.WRITE)) {
            copy.force(true);
        }
    }
}
