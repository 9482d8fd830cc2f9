package zuschnitt.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import zuschnitt.message.Message;
import zuschnitt.message.UserException;

/**
 * What is done for the file of a project, not for its plan: whether it is sound, what others did to
 * it, backups, and a copy where it can't be written any more.
 */
public final class Care {
    private final ProjectFile file;

    Care(ProjectFile file) {
        this.file = file;
    }

    /**
     * Finds out whether the whole file is sound, which opening does only as far as it reads; to be
     * asked on any thread. No change waits for it; one that comes meanwhile ends it. Where the file
     * isn't sound, the project can only be read from then on.
     *
     * @return what is found out; a file that is only read is taken for sound
     */
    public Supplier<Soundness.Verdict> soundness() {
        return access().soundness();
    }

    /**
     * Finds out what other programs have done to the layers of this project. May take a second, and
     * may be asked on any thread: it looks into the file by itself, and never holds up who writes.
     *
     * @return what was done to each layer; empty if the project was changed or closed while it was
     *     looked at, so that nobody can tell
     */
    public Callable<Optional<List<OutsideChange>>> outsideChanges() {
        StoredProject stored = file.state().stored();
        Contents contents = file.state().contents();
        String change = file.state().lastChange();
        SideConnections beside = access().beside();
        return () -> {
            try {
                return beside.look(
                        () -> false,
                        database -> new OutsideChanges(database, stored, contents).since(change));
            } catch (SideConnections.EndedException e) {
                return Optional.empty();
            } catch (SQLException e) {
                throw Failure.reading(beside.file(), e);
            }
        };
    }

    /**
     * Copies the file as it is, with what others did to its layers; to be called on any thread, and
     * to be closed when nothing is read from it any more. It ends without a copy as soon as
     * anything is written here, so that no step waits for it.
     *
     * @param cancelled asked again and again
     * @return the copy; empty if it had to end before it was there
     */
    public Callable<Optional<LayersCopy>> layersCopy(BooleanSupplier cancelled) {
        SideConnections beside = access().beside();
        AtomicBoolean ends = access().copy();
        Path place = Path.of(System.getProperty("java.io.tmpdir"));
        return () -> LayersCopy.of(beside, place, () -> ends.get() || cancelled.getAsBoolean());
    }

    /**
     * Makes layers for other programs again as they have to be, which others edited, dropped or
     * renamed; what they did is gone then. A second for each layer of a large project.
     *
     * @throws UserException if it can't be written; nothing has changed then
     */
    public void restore(List<OutsideChange> changes) throws UserException {
        FileState state = file.state();
        Set<String> tables =
                changes.stream()
                        .filter(OutsideChange::restorable)
                        .map(OutsideChange::layer)
                        .collect(Collectors.toSet());
        state.write(
                () ->
                        new OwnLayers(state.database(), state.stored(), state.contents())
                                .restore(tables),
                again -> again.care().restore(changes));
    }

    /**
     * A backup of the project as it is now, to be made on any thread. It ends without one as soon
     * as anything is written here, so that no step waits for it.
     */
    public BackupRun backup(BackupFolder folder, Clock clock) {
        AtomicBoolean ends = access().backup();
        String change = file.state().lastChange();
        return new BackupRun(access().beside(), folder, clock, change, ends::get);
    }

    /**
     * Why the next change would be refused although the project may be written, as far as is seen
     * without looking into the file: another one, or none, is in its place, or somebody took it
     * over.
     */
    public Optional<Message> estranged() {
        return access().estranged();
    }

    /**
     * Writes the project as it is known here to a new file, whatever has become of its own:
     * replaced by another, overwritten, deleted, or on a disk that can't be written any more. Used
     * by the thread that the file belongs to; a second for 260 MB.
     *
     * @param backups of the project, the latest first: where the file holds something else now, the
     *     copy is made of the latest that was made of what was open here, and of what was done
     *     since
     * @throws UserException if there is such a file already, it can't be written, or nothing is
     *     left to make it of
     */
    public void saveCopy(Path copy, List<Backup> backups) throws UserException {
        new StateCopy(file, copy).write(backups);
    }

    private Access access() {
        return file.state().access();
    }
}
