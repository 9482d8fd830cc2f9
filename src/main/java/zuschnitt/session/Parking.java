package zuschnitt.session;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import zuschnitt.edit.Parked;
import zuschnitt.message.Message;
import zuschnitt.message.UserException;
import zuschnitt.store.ProjectFile;

/**
 * The places in the tree of steps that have names. To name one is no step and can't be undone; each
 * change is in the project file when the method that makes it returns.
 */
public final class Parking {
    private final ProjectFile file;
    private final Clock clock;
    private final String author;
    private final Runnable written;
    private final Watched<List<Parked>> all;

    /**
     * @param written told of every change
     */
    Parking(ProjectFile file, Clock clock, String author, Runnable written) {
        this.file = file;
        this.clock = clock;
        this.author = author;
        this.written = written;
        this.all = new Watched<>(file.parked());
    }

    /** All of them, the oldest first. */
    public Watched<List<Parked>> all() {
        return all;
    }

    /** The place of the name; empty if there is none. */
    public Optional<Parked> find(String name) {
        return all.get().stream().filter(one -> one.name().equals(name)).findFirst();
    }

    /**
     * Names the present place.
     *
     * @throws UserException if the name is blank or taken, or the project file can't be written
     */
    public Parked park(String name) throws UserException {
        check(name);
        Parked fresh =
                new Parked(UUID.randomUUID(), name, file.history().head(), clock.instant(), author);
        List<Parked> more = new ArrayList<>(all.get());
        more.add(fresh);
        keep(more);
        return fresh;
    }

    /**
     * Gives a place another name.
     *
     * @throws UserException if the name is blank or taken, or the project file can't be written
     */
    public void rename(Parked parked, String name) throws UserException {
        if (parked.name().equals(name)) return;
        check(name);
        keep(
                all.get().stream()
                        .map(one -> one.id().equals(parked.id()) ? one.withName(name) : one)
                        .toList());
    }

    /**
     * Takes the name off a place; its steps stay.
     *
     * @throws UserException if the project file can't be written
     */
    public void remove(Parked parked) throws UserException {
        keep(all.get().stream().filter(one -> !one.id().equals(parked.id())).toList());
    }

    private void check(String name) throws UserException {
        if (name.isBlank()) throw new UserException(Message.of("refusal.parkedNameless"));
        if (find(name).isPresent())
            throw new UserException(Message.of("refusal.parkedTaken", name));
    }

    private void keep(List<Parked> changed) throws UserException {
        if (file.readOnlyReason().isPresent()) throw new UserException(file.readOnlyReason().get());
        file.keepParked(changed);
        all.set(file.parked());
        written.run();
    }
}
