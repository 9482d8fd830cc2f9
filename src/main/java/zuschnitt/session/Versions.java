package zuschnitt.session;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.DoublePredicate;
import zuschnitt.message.Message;
import zuschnitt.message.UserException;
import zuschnitt.plan.Figures;
import zuschnitt.plan.Joined;
import zuschnitt.plan.Plan;
import zuschnitt.plan.Source;
import zuschnitt.plan.Version;
import zuschnitt.plan.Vintage;
import zuschnitt.store.Archive;
import zuschnitt.store.Haul;
import zuschnitt.store.ProjectFile;
import zuschnitt.store.Pulled;
import zuschnitt.store.Pulling;

/**
 * The versions of the project that is being worked on, and the units of other years beneath some of
 * them. None of what is done here is a step: a version is added and stays. Each is in the project
 * file when the method that adds it returns.
 */
public final class Versions {
    private final Session session;
    private final Archive archive;
    private final Clock clock;
    private final String author;
    private final Watched<List<Version>> all;

    /**
     * @param session that they belong to
     * @param author who saves them, unless somebody else is named
     */
    Versions(Session session, Clock clock, String author) {
        this.session = session;
        this.archive = session.file().archive();
        this.clock = clock;
        this.author = author;
        this.all = new Watched<>(archive.versions());
    }

    /** All of them in order of saving. */
    public Watched<List<Version>> all() {
        return all;
    }

    /** The version with the name; empty if there is none. */
    public Optional<Version> find(String name) {
        return all.get().stream().filter(version -> version.name().equals(name)).findFirst();
    }

    /**
     * The plan of a version.
     *
     * @throws UserException if it can't be read
     */
    public Plan plan(Version version) throws UserException {
        return archive.plan(version);
    }

    /** The data set that a version was drawn with, as it was delivered. */
    public Figures figures(Version version) {
        return archive.figures(version);
    }

    /** The units of another year that the plan lies over; empty if those are the project's own. */
    public Optional<Vintage> vintage(Plan shown) {
        UUID ground = shown.ground().id();
        return archive.vintages().stream()
                .filter(vintage -> vintage.ground().id().equals(ground))
                .findAny();
    }

    /**
     * Keeps the settled plan as a version.
     *
     * @throws UserException if the name is taken or the project file can't be written
     */
    public Version save(VersionDraft draft) throws UserException {
        return keep(draft, session.settled(), session.file().parentVersion());
    }

    /**
     * Keeps another plan over the same ground as a version; the working plan stays as it is.
     *
     * @throws UserException if the name is taken or the project file can't be written
     */
    public Version keep(VersionDraft draft, Plan kept) throws UserException {
        return keep(draft, kept, Optional.empty());
    }

    private Version keep(VersionDraft draft, Plan kept, Optional<UUID> parent)
            throws UserException {
        refuse(draft);
        Version version = draft.version(parent, author, clock.instant());
        Figures figures = vintage(kept).map(Vintage::latestFigures).orElseGet(session::delivered);
        archive.save(version, kept, figures);
        showWritten();
        return version;
    }

    /**
     * Adds units of another year, together with a plan over them as their first version.
     *
     * @param sources where they came from
     * @param first over the vintage's ground
     * @throws UserException if the name is taken or the project file can't be written; neither is
     *     there then
     */
    public Version add(Vintage vintage, List<Source> sources, Plan first, VersionDraft draft)
            throws UserException {
        refuse(draft);
        Version version = draft.version(Optional.empty(), author, clock.instant());
        archive.add(vintage, sources, version, first);
        showWritten();
        return version;
    }

    /**
     * Adds what a table gives to units of another year.
     *
     * @throws UserException if the project file can't be written; nothing has changed then
     */
    public void add(Vintage vintage, Joined joined) throws UserException {
        Session.refuse(session.readOnlyReason());
        archive.add(vintage, joined);
        session.noteWritten();
    }

    /**
     * Begins to take over the versions of another copy of the project. What is to come is thought
     * through on any thread, and then {@link #take taken}.
     *
     * @throws UserException if nothing can be written, or the project file not be read
     */
    public Pulling pulling() throws UserException {
        Session.refuse(session.readOnlyReason());
        return archive.pulling();
    }

    /**
     * Takes over what comes out of another copy of the project; the plan stays as it is.
     *
     * @return whether it still held; otherwise nothing was done, and it is to be thought through
     *     anew
     * @throws UserException if the project file can't be written; nothing has changed then
     */
    public boolean take(Haul haul) throws UserException {
        Session.refuse(session.file().readOnlyReason());
        boolean taken = archive.take(haul);
        if (taken && !haul.report().arrivals().isEmpty()) showWritten();
        return taken;
    }

    /**
     * Takes over the versions of another copy of the project that are not here yet; the plan stays
     * as it is. For those who can wait for it.
     *
     * @param theirs open for reading
     * @param progress told how much is thought through, 0…1
     * @return what came
     * @throws UserException if they have nothing in common, or one of the files fails; nothing has
     *     changed then
     */
    public Pulled pull(ProjectFile theirs, DoublePredicate progress) throws UserException {
        Haul haul = pulling().from(theirs, progress).orElseThrow();
        take(haul);
        return haul.report();
    }

    private void refuse(VersionDraft draft) throws UserException {
        Session.refuse(session.readOnlyReason());
        if (find(draft.name()).isPresent())
            throw new UserException(Message.of("refusal.nameTaken", draft.name()));
    }

    private void showWritten() {
        all.set(archive.versions());
        session.noteWritten();
    }
}
