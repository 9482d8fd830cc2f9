package zuschnitt.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.Supplier;
import zuschnitt.message.Message;
import zuschnitt.message.UserException;

/**
 * How far a program has got into a project file: it may write, or only read, and then there is a
 * reason.
 */
final class Access implements AutoCloseable {
    private final Database database;

    /** What else looks into the file. */
    private final SideConnections beside;

    /** Present where the file may be written. */
    private final Optional<Guard> guard;

    private final Optional<Message> readOnlyReason;

    /** What has to end before anything is written, since it keeps others from writing. */
    private AtomicBoolean backupEnds = new AtomicBoolean();

    private AtomicBoolean checkEnds = new AtomicBoolean();

    private AtomicBoolean copyEnds = new AtomicBoolean();

    private Access(
            Database database,
            SideConnections beside,
            Optional<Guard> guard,
            Optional<Message> readOnlyReason) {
        this.database = database;
        this.beside = beside;
        this.guard = guard;
        this.readOnlyReason = readOnlyReason;
    }

    /** For work; where that can't be, for looking, with the reason. */
    static Access toWrite(Path file) throws UserException {
        return toWrite(file, LockFile::claim);
    }

    /** For work, also where someone has the project who has not been heard of for minutes. */
    static Access toTakeOver(Path file) throws UserException {
        return toWrite(file, LockFile::takeOver);
    }

    /** For looking only. */
    static Access toRead(Path file) throws UserException {
        return toRead(file, Failure.sentence("store.openedToRead", file));
    }

    private static Access toWrite(Path file, Function<LockFile, Optional<Message>> claim)
            throws UserException {
        Optional<Message> obstacle = look(file).or(() -> backup(file)).or(() -> protection(file));
        if (obstacle.isPresent()) return toRead(file, obstacle.get());
        LockFile lock = LockFile.beside(file);
        Optional<Message> refusal = claim.apply(lock);
        return refusal.isPresent() ? toRead(file, refusal.get()) : locked(file, lock);
    }

    /**
     * Looks into the file without changing it.
     *
     * @return why it can only be read, if so
     * @throws UserException if it isn't a project that this program can read
     */
    private static Optional<Message> look(Path file) throws UserException {
        if (Files.isDirectory(file))
            throw new UserException(Failure.sentence("store.folder", file));
        if (!Files.exists(file)) throw new UserException(Failure.sentence("store.missing", file));
        try (Database database = Opening.toRead(file)) {
            return Format.check(file, database);
        } catch (SQLException e) {
            throw Failure.reading(file, e);
        }
    }

    /** A backup has to stay what it is, or it would be none. */
    private static Optional<Message> backup(Path file) {
        return BackupFolder.holds(file)
                ? Optional.of(Message.of("store.backup", BackupFolder.around(file).name()))
                : Optional.empty();
    }

    /** Why a file can't be written by anybody; empty if it can. */
    static Optional<Message> protection(Path file) {
        if (!Files.isWritable(file))
            return Optional.of(Failure.sentence("store.readOnlyFile", file));
        return Files.isWritable(file.toAbsolutePath().getParent())
                ? Optional.empty()
                : Optional.of(Failure.sentence("store.readOnlyFolder", file));
    }

    private static Access locked(Path file, LockFile lock) throws UserException {
        try {
            return guarded(file, lock);
        } catch (SQLException e) {
            lock.release();
            return toRead(file, Failure.reading(file, e).sentence());
        }
    }

    private static Access guarded(Path file, LockFile lock) throws SQLException {
        Database database = Opening.toWrite(file);
        boolean sound = false;
        try {
            SideConnections beside = new SideConnections(file);
            Guard guard = new Guard(database, lock, beside);
            sound = true;
            return new Access(database, beside, Optional.of(guard), Optional.empty());
        } finally {
            if (!sound) database.close();
        }
    }

    private static Access toRead(Path file, Message reason) throws UserException {
        look(file);
        try {
            Database database = Opening.toRead(file);
            SideConnections beside = new SideConnections(file);
            return new Access(database, beside, Optional.empty(), Optional.of(reason));
        } catch (SQLException e) {
            throw Failure.reading(file, e);
        }
    }

    Path file() {
        return beside.file();
    }

    /** The ways to look into the file on other threads, as long as it is open. */
    SideConnections beside() {
        return beside;
    }

    Database database() {
        return database;
    }

    /** Why the file can only be read; empty if it may be written. */
    Optional<Message> readOnlyReason() {
        return readOnlyReason.or(() -> guard.flatMap(Guard::damage));
    }

    /**
     * Looks whether the pages of a file that may be written hang together; on any thread, until
     * something is written.
     */
    Supplier<Soundness.Verdict> soundness() {
        checkEnds.set(true);
        checkEnds = new AtomicBoolean();
        AtomicBoolean ends = checkEnds;
        return () -> guard.map(g -> g.check(ends::get)).orElse(Soundness.Verdict.SOUND);
    }

    /**
     * Does the work as one change, on the disk when this returns.
     *
     * @throws ProjectInUseException if it could not be written, in which case nothing was
     */
    void write(Database.Work work) throws ProjectInUseException {
        if (readOnlyReason.isPresent()) throw new ProjectInUseException(readOnlyReason.get());
        backupEnds.set(true);
        checkEnds.set(true);
        copyEnds.set(true);
        guard.orElseThrow().write(work);
    }

    /** A backup begins: it has to end when this is true. */
    AtomicBoolean backup() {
        backupEnds.set(true);
        backupEnds = new AtomicBoolean();
        return backupEnds;
    }

    /** A copy for reading layers begins: it has to end when this is true. */
    AtomicBoolean copy() {
        copyEnds.set(true);
        copyEnds = new AtomicBoolean();
        return copyEnds;
    }

    /** What the last change is called that is known; empty where the file is only read. */
    Optional<String> lastChange() {
        return guard.map(Guard::lastChange);
    }

    /** Whether the one who had the file before us was stopped in the middle of the work. */
    boolean interrupted() {
        return guard.map(Guard::interrupted).orElse(false);
    }

    /** Why the file is no longer ours to write, as far as is seen without looking into it. */
    Optional<Message> estranged() {
        return guard.flatMap(Guard::estranged);
    }

    /** Tells others that we are still here. */
    void keepAlive() {
        guard.ifPresent(Guard::keepAlive);
    }

    @Override
    public void close() {
        try {
            beside.close();
            if (guard.isPresent()) {
                guard.get().close();
            } else {
                database.close();
            }
        } catch (SQLException e) {
            System.getLogger(Access.class.getName())
                    .log(System.Logger.Level.WARNING, "closed with an error", e);
        }
    }
}
