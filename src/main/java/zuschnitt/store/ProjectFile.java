package zuschnitt.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import zuschnitt.edit.History;
import zuschnitt.edit.Parked;
import zuschnitt.edit.Step;
import zuschnitt.layer.Features;
import zuschnitt.layer.ReferenceLayer;
import zuschnitt.message.Message;
import zuschnitt.message.UserException;
import zuschnitt.plan.Figures;
import zuschnitt.plan.Joined;
import zuschnitt.plan.Plan;
import zuschnitt.plan.PlanChange;
import zuschnitt.plan.Project;
import zuschnitt.plan.Source;
import zuschnitt.plan.Version;
import zuschnitt.plan.Vintage;

/**
 * A project on the disk: one SQLite file that is a valid GeoPackage. Every change is on the disk
 * when the method that makes it returns; where that throws, the file and this object are as before.
 * Used by one thread at a time.
 */
public final class ProjectFile implements AutoCloseable {
    private final Access access;
    private StoredProject stored;
    private Contents contents;
    private List<ReferenceLayer> layers;
    private List<Parked> parked;

    private ProjectFile(
            Access access,
            StoredProject stored,
            Contents contents,
            List<ReferenceLayer> layers,
            List<Parked> parked) {
        this.access = access;
        this.stored = stored;
        this.contents = contents;
        this.layers = layers;
        this.parked = parked;
    }

    /**
     * Writes a new project and opens it. Its working plan is the one in which nothing is decided.
     *
     * @throws UserException if the file exists already or can't be written
     */
    public static ProjectFile create(Path file, Project project) throws UserException {
        new Creation(file, project).run();
        return open(file);
    }

    /**
     * Whether the file is a project of this program, of whatever version; a GeoPackage of others is
     * none. Changes no byte.
     */
    public static boolean recognises(Path file) {
        return Format.recognises(file);
    }

    /**
     * Opens a project for working. Where another program has it, or it can't be written, opens it
     * for reading only and says so in {@link #readOnlyReason}.
     *
     * @throws UserException if it is not a project, damaged, or made by a later program
     */
    public static ProjectFile open(Path file) throws UserException {
        return over(Access.toWrite(file));
    }

    /**
     * Opens a project for working as {@link #open} does, but also where someone has it who has
     * given no sign of life for two minutes. To be done on request only; should they come back,
     * their next change is refused.
     *
     * @throws UserException as {@link #open}
     */
    public static ProjectFile takeOver(Path file) throws UserException {
        return over(Access.toTakeOver(file));
    }

    /**
     * Opens a project for looking only. Works while another program holds it; changes no byte.
     *
     * @throws UserException as {@link #open}
     */
    public static ProjectFile openReadOnly(Path file) throws UserException {
        return over(Access.toRead(file));
    }

    /** The project that somebody got into so far; closes the access where it can't be read. */
    static ProjectFile over(Access access) throws UserException {
        boolean whole = false;
        try {
            ProjectFile file = read(access);
            whole = true;
            return file;
        } catch (SQLException | IllegalArgumentException | DateTimeException e) {
            throw Failure.reading(access.file(), e);
        } finally {
            if (!whole) access.close();
        }
    }

    private static ProjectFile read(Access access) throws SQLException {
        Database database = access.database();
        return database.read(
                () -> {
                    StoredProject stored = new ProjectTables(database).read();
                    Contents contents = Contents.read(database, stored);
                    List<ReferenceLayer> layers = new LayerTables(database, stored.srs()).all();
                    List<Parked> parked = new ParkedTable(database).all();
                    return new ProjectFile(access, stored, contents, layers, parked);
                });
    }

    public Path path() {
        return access.file();
    }

    public Project project() {
        return stored.project();
    }

    /** Why the project can only be read; empty if it may be written. */
    public Optional<Message> readOnlyReason() {
        return access.readOnlyReason();
    }

    /**
     * Whether the program that had the project last did not get to closing it: it or its computer
     * was stopped in the middle of the work. Every step that it acknowledged is here all the same.
     */
    public boolean interrupted() {
        return access.interrupted();
    }

    /** The working plan, the steps that led to it, and those that were undone, as last left. */
    public History history() {
        return contents.history();
    }

    /**
     * Adds a step that was done to the working plan.
     *
     * @throws UserException if it can't be written
     * @throws IllegalArgumentException if the step does not begin with the working plan
     */
    public void append(Step step) throws UserException {
        append(step, Optional.empty());
    }

    /**
     * Adds the step by which the working plan became a version again: from now on the plan {@link
     * #parentVersion comes from} it, until the step is undone.
     *
     * @throws UserException if it can't be written
     * @throws IllegalArgumentException if the step does not begin with the working plan
     */
    public void append(Step step, Version checkedOut) throws UserException {
        append(step, Optional.of(checkedOut));
    }

    private void append(Step step, Optional<Version> adopted) throws UserException {
        if (!step.parent().equals(history().head()))
            throw new IllegalArgumentException(step.id() + " does not follow the last step");
        Contents next = contents.with(step, adopted);
        Grounds grounds = contents.grounds();
        access.write(() -> journal().append(step, adopted, grounds, next.plan()));
        contents = next;
    }

    /**
     * Takes back the last step done.
     *
     * @throws UserException if it can't be written
     * @throws IllegalArgumentException if another step was the last one
     */
    public void undo(Step step) throws UserException {
        check(step, history().undoable());
        Contents next = contents.with(history().undone());
        access.write(() -> journal().undo(step, next.plan()));
        contents = next;
    }

    /**
     * Does the last undone step again.
     *
     * @throws UserException if it can't be written
     * @throws IllegalArgumentException if another step was the last one undone
     */
    public void redo(Step step) throws UserException {
        check(step, history().redoable());
        Contents next = contents.with(history().redone());
        access.write(() -> journal().redo(step, next.plan()));
        contents = next;
    }

    /**
     * Goes to another place in the tree of steps, in one transaction.
     *
     * @param step after which it is; empty for the beginning
     * @throws UserException if it can't be written
     * @throws IllegalArgumentException if it was never done
     */
    public void go(Optional<UUID> step) throws UserException {
        History there = history().at(step);
        PlanChange change = PlanChange.between(history().present(), there.present());
        Contents next = contents.with(there);
        access.write(() -> journal().go(change, there));
        contents = next;
    }

    private Journal journal() {
        return new Journal(access.database(), new PartLayer(access.database(), stored));
    }

    private static void check(Step step, Optional<Step> expected) {
        if (!expected.map(Step::id).equals(Optional.of(step.id())))
            throw new IllegalArgumentException("not the step whose turn it is: " + step.id());
    }

    /** The versions in order of saving. */
    public List<Version> versions() {
        return contents.versions().stream().map(StoredVersion::version).toList();
    }

    /**
     * The version that the working plan was last saved as or checked out from, on the way to the
     * present step: undoing a checkout takes back this, too.
     */
    public Optional<UUID> parentVersion() {
        return contents.parentVersion();
    }

    /**
     * The plan that was saved as the version, over the ground that it was drawn on: the {@link
     * #project project's} as it was imported, or cut as it was then.
     *
     * @throws UserException if it can't be read
     */
    public Plan plan(Version version) throws UserException {
        try {
            return new VersionTable(access.database()).plan(version.id(), contents.grounds());
        } catch (SQLException | IllegalArgumentException e) {
            throw Failure.reading(path(), e);
        }
    }

    /** The data set that the version was drawn with. */
    public Figures figures(Version version) {
        StoredVersion found = contents.find(version.id()).orElseThrow();
        return stored.figures(found.figures());
    }

    /**
     * The counts that a version is looked at with: those that it was drawn with, unless these count
     * nobody. Then a table with residents has come later, and the latest one holds.
     *
     * @param plan the version's
     */
    public Figures counted(Version version, Plan plan) {
        Figures drawnWith = figures(version);
        if (drawnWith.sum(drawnWith.populationField()) > 0) return drawnWith;
        return stored.vintages().values().stream()
                .filter(vintage -> vintage.ground().id().equals(plan.ground().id()))
                .findAny()
                .map(Vintage::latestFigures)
                .orElseGet(() -> project().latestFigures());
    }

    /**
     * Saves a plan as a version that is never changed afterwards. Only the working plan comes from
     * what it is saved as; another plan, such as an imported division, leaves it alone.
     *
     * @param version of a name that is still free
     * @param figures the data set that it was drawn with
     * @throws UserException if there is a version of this name already, or it can't be written
     */
    public void save(Version version, Plan plan, Figures figures) throws UserException {
        boolean taken = versions().stream().anyMatch(v -> v.name().equals(version.name()));
        if (taken) throw new UserException(Message.of("refusal.nameTaken", version.name()));
        OptionalInt set = stored.find(figures);
        if (set.isEmpty()) throw new IllegalArgumentException("figures that the project has not");
        String layer = "version_" + (contents.versions().size() + 1);
        Optional<UUID> at = plan.equals(history().present()) ? history().head() : Optional.empty();
        StoredVersion saved = new StoredVersion(version, at, set.getAsInt(), layer);
        int ground = contents.grounds().number(plan.ground());
        access.write(
                () -> {
                    new VersionTable(access.database()).write(saved, plan, ground);
                    new VersionLayer(access.database(), stored.srs()).write(saved, plan, figures);
                });
        contents = contents.with(saved);
    }

    /**
     * Takes over the versions of another copy of the project, or of one over the same units, that
     * are not here yet, with the cuts and figures that belong to them. The working plan stays as it
     * is; where nothing is new, so does the file.
     *
     * @param theirs read only
     * @return what came
     * @throws UserException if they have nothing in common, theirs can't be read or ours not be
     *     written; nothing has changed then
     */
    public Pulled pull(ProjectFile theirs) throws UserException {
        Pulling pulling = Pulling.of(this, theirs);
        if (pulling.isEmpty()) return pulling.result();
        access.write(() -> pulling.write(access.database(), stored));
        contents = pulling.contents();
        stored = pulling.stored();
        return pulling.result();
    }

    /**
     * The numbers of the grounds that the working plan and the versions are over.
     *
     * @throws UserException if they can't be read
     */
    Set<Integer> groundsInUse() throws UserException {
        Set<Integer> grounds = new HashSet<>();
        grounds.add(contents.grounds().number(contents.plan().ground()));
        try {
            grounds.addAll(new VersionTable(access.database()).grounds());
        } catch (SQLException e) {
            throw Failure.reading(path(), e);
        }
        return grounds;
    }

    Contents contents() {
        return contents;
    }

    StoredProject stored() {
        return stored;
    }

    /**
     * Adds what a table gives to the project: a further data set, what is made of it, and where it
     * came from. Nothing that is there changes; versions keep the data set they were drawn with.
     *
     * @throws UserException if it can't be written
     */
    public void add(Joined joined) throws UserException {
        StoredProject next = stored.with(joined);
        access.write(
                () -> {
                    new AdditionTables(access.database()).write(joined);
                    writeFigures(next);
                });
        stored = next;
    }

    /** Makes tables for other programs of the data sets that are not here yet. */
    private void writeFigures(StoredProject next) throws SQLException {
        for (Map.Entry<Integer, Figures> set : next.figures().entrySet())
            if (!stored.figures().containsKey(set.getKey()))
                new FiguresLayer(access.database(), set.getValue(), project().ground().units())
                        .write(set.getKey());
    }

    /** Units of other years, in the order in which they came. */
    public List<Vintage> vintages() {
        return List.copyOf(stored.vintages().values());
    }

    /**
     * Adds units of another year; versions can be saved over their ground from now on.
     *
     * @param sources where they came from
     * @return the same, under the identity that they keep
     * @throws UserException if it can't be written
     */
    public Vintage add(Vintage vintage, List<Source> sources) throws UserException {
        int number = contents.grounds().nextNumber();
        Vintage lasting = vintage.identified(ProjectTables.identity(project().id(), number));
        access.write(
                () -> {
                    int written = new VintageTables(access.database()).write(lasting);
                    if (written != number) throw new SQLException("ground " + written);
                    for (Source source : sources)
                        new ProjectTables(access.database()).write(source);
                    new UnitLayer(access.database(), stored.srs())
                            .write(UnitLayer.TABLE + "_" + number, lasting, project());
                });
        stored = stored.with(number, lasting, sources);
        contents = contents.beside(stored.vintages());
        return lasting;
    }

    /**
     * Adds what a table gives to units of another year.
     *
     * @param vintage one of the project's
     * @throws UserException if it can't be written
     */
    public void add(Vintage vintage, Joined joined) throws UserException {
        int number = stored.find(vintage).orElseThrow();
        access.write(() -> new AdditionTables(access.database()).write(number, joined));
        stored = stored.with(number, joined);
    }

    /** The reference layers, the topmost first. */
    public List<ReferenceLayer> layers() {
        return layers;
    }

    /**
     * What lies in an embedded layer.
     *
     * @throws UserException if it can't be read
     */
    public Features features(ReferenceLayer layer) throws UserException {
        try {
            return layerTables().features(layer.id());
        } catch (SQLException | IllegalArgumentException e) {
            throw Failure.reading(path(), e);
        }
    }

    /**
     * Puts reference layers in place of all that there are.
     *
     * @param fresh layer → its features, for those that are embedded from now on
     * @throws UserException if it can't be written
     */
    public void keep(List<ReferenceLayer> newLayers, Map<UUID, Features> fresh)
            throws UserException {
        access.write(() -> layerTables().write(newLayers, fresh));
        layers = List.copyOf(newLayers);
    }

    /** The places in the tree of steps that have names, the oldest name first. */
    public List<Parked> parked() {
        return parked;
    }

    /**
     * Puts named places in place of all that there are.
     *
     * @throws UserException if it can't be written
     */
    public void keepParked(List<Parked> changed) throws UserException {
        access.write(() -> new ParkedTable(access.database()).write(changed));
        parked = List.copyOf(changed);
    }

    private LayerTables layerTables() {
        return new LayerTables(access.database(), stored.srs());
    }

    /**
     * Tells others that we are still working in the project; to be called at least once a minute.
     */
    public void keepAlive() {
        access.keepAlive();
    }

    /**
     * Looks whether everything in the file is as it should be.
     *
     * @return what is wrong; empty if all is well
     * @throws UserException if the file can't be read at all
     */
    public List<Message> verify() throws UserException {
        try {
            return access.database().read(new Verification(access.database())::run);
        } catch (SQLException e) {
            throw Failure.reading(path(), e);
        }
    }

    /**
     * Finds out what other programs have done to the layers of this project, a sentence each. May
     * take a second, and may be asked on any thread: it looks into the file by itself.
     */
    public Callable<List<Message>> outsideChanges() {
        StoredProject project = stored;
        Contents done = contents;
        Path file = path();
        return () -> {
            try (Database database = Opening.toRead(file)) {
                return database.read(() -> new OutsideChanges(database, project, done).all());
            } catch (SQLException e) {
                throw Failure.reading(file, e);
            }
        };
    }

    /** Lets others in. */
    @Override
    public void close() {
        access.close();
    }
}
