package zuschnitt.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import zuschnitt.message.Message;
import zuschnitt.message.UserException;

/** Puts a backup in the place of a project; what stood there stays beside it. All or nothing. */
final class Restoration {
    private final Path backup;
    private final Path project;
    private final Path aside;
    private final BooleanSupplier cancelled;

    /**
     * @param aside what stood in the project's place is called so then; must be free
     * @param cancelled asked again and again until the exchange begins
     */
    Restoration(Path backup, Path project, Path aside, BooleanSupplier cancelled) {
        this.backup = backup;
        this.project = project;
        this.aside = aside;
        this.cancelled = cancelled;
    }

    /**
     * Does it, while nobody else gets the project.
     *
     * @return whether it was done; otherwise it was cancelled, and all is as it was
     * @throws UserException if somebody has the project, or it can't be written; then all is as it
     *     was
     */
    boolean run() throws UserException {
        LockFile lock = LockFile.beside(project);
        Optional<Message> refusal = lock.claim();
        if (refusal.isPresent()) throw new UserException(refused(refusal.get()));
        try {
            return exchange();
        } catch (IOException e) {
            throw new UserException(notRestored(), e);
        } finally {
            lock.release();
        }
    }

    private boolean exchange() throws IOException {
        Path half = project.resolveSibling("." + UUID.randomUUID() + ".tmp");
        try {
            if (!FileCopy.write(backup, half, cancelled)) return false;
            move(project, aside);
            try {
                Files.move(half, project);
            } catch (IOException e) {
                move(aside, project);
                throw e;
            }
            return true;
        } finally {
            half.toFile().delete();
        }
    }

    private Message refused(Message refusal) {
        boolean held = refusal.key().startsWith("store.inUse");
        return held ? inUse(project) : notRestored();
    }

    static Message inUse(Path project) {
        return Message.of(
                "backup.inUse", Failure.name(project), Failure.name(LockFile.of(project)));
    }

    private Message notRestored() {
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
}
