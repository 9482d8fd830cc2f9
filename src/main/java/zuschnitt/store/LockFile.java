package zuschnitt.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import zuschnitt.message.Message;

/**
 * The file beside a project that says who is working in it: {@code Name.gpkg.lock}. It is written
 * anew at every sign of life, and no handle to it stays open, so that it works on network shares
 * and with sync clients. It keeps people from working against each other; that nothing is
 * overwritten is the {@link Guard}'s duty.
 */
final class LockFile {
    /** Who gives no sign of life for so long may have lost the project. */
    static final Duration SILENCE = Duration.ofMinutes(2);

    /** Longer than anybody is waited for. */
    private static final Duration AGES = Duration.ofDays(10_000);

    private final Path project;
    private final Path file;
    private final Holder me;
    private boolean leftBehind;

    private LockFile(Path project, Holder me) {
        this.project = project;
        this.file = of(project);
        this.me = me;
    }

    /** Where the lock of a project lies while somebody has it. */
    static Path of(Path project) {
        return project.resolveSibling(project.getFileName() + ".lock");
    }

    /** The lock of a project, not claimed yet. */
    static LockFile beside(Path project) {
        return new LockFile(project, Holder.me());
    }

    /**
     * Takes the lock where nobody has it, or whoever had it has died on this computer.
     *
     * @return why not, naming who has it; empty if it is ours now
     */
    Optional<Message> claim() {
        return take(AGES);
    }

    /** Takes the lock also from someone who has given no sign of life for {@link #SILENCE}. */
    Optional<Message> takeOver() {
        return take(SILENCE);
    }

    private Optional<Message> take(Duration patience) {
        try {
            Optional<Holder> holder = holder();
            if (holder.isPresent() && holder.get().gone(patience)) {
                leftBehind = Files.deleteIfExists(file) && holder.get().ended();
            } else if (holder.isPresent()) {
                return Optional.of(refusal(holder.get()));
            }
            write(StandardOpenOption.CREATE_NEW);
            return Optional.empty();
        } catch (FileAlreadyExistsException e) {
            return Optional.of(Failure.sentence("store.inUseBySomeone", project));
        } catch (IOException e) {
            return Optional.of(Failure.sentence("store.readOnlyFolder", project));
        }
    }

    /**
     * Whether there was a lock whose program has ended on this computer without taking it away. Of
     * someone who is only silent nobody knows what became of them.
     */
    boolean wasLeftBehind() {
        return leftBehind;
    }

    /** Gives a sign of life, unless another has taken the lock. */
    void renew() throws IOException {
        if (ours()) write(StandardOpenOption.CREATE);
    }

    /** Who else has it; empty if it is still ours, or was deleted. */
    Optional<Message> lost() {
        try {
            return ours() ? Optional.empty() : holder().map(this::refusal);
        } catch (IOException e) {
            return Optional.of(Failure.sentence("store.inUseBySomeone", project));
        }
    }

    private boolean ours() throws IOException {
        return holder().map(holder -> holder.token().equals(me.token())).orElse(true);
    }

    /** Whether another program has it, as far as can be seen. */
    boolean elsewhere() {
        try {
            return holder().filter(other -> !other.gone(AGES) && !other.sameProcess(me))
                    .isPresent();
        } catch (IOException e) {
            return true;
        }
    }

    /** Takes the file away, if it is still ours. */
    void release() {
        try {
            if (ours()) Files.deleteIfExists(file);
        } catch (IOException e) {
            System.getLogger(LockFile.class.getName())
                    .log(System.Logger.Level.WARNING, "the lock file is left behind", e);
        }
    }

    /** Written over the old content, which is of the same length: a reader never finds half. */
    private void write(OpenOption how) throws IOException {
        byte[] content = me.seen(Instant.now()).toString().getBytes(StandardCharsets.UTF_8);
        Files.write(file, content, StandardOpenOption.WRITE, how);
    }

    private Optional<Holder> holder() throws IOException {
        try {
            String content = Files.readString(file);
            Instant changed = Files.getLastModifiedTime(file).toInstant();
            return Optional.of(Holder.parse(content, changed));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    private Message refusal(Holder holder) {
        String key = holder.silent(SILENCE) ? "store.inUseSilent" : "store.inUse";
        return Message.of(
                key,
                Failure.name(project),
                holder.user(),
                holder.computer(),
                holder.seen().toEpochMilli(),
                file.getFileName().toString());
    }
}
