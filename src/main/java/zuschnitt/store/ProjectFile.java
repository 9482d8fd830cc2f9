package zuschnitt.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import zuschnitt.edit.History;
import zuschnitt.edit.Parked;
import zuschnitt.edit.Step;
import zuschnitt.layer.Features;
import zuschnitt.layer.ReferenceLayer;
import zuschnitt.message.Message;
import zuschnitt.message.UserException;
import zuschnitt.plan.Figures;
import zuschnitt.plan.Joined;
import zuschnitt.plan.PlanChange;
import zuschnitt.plan.Project;
import zuschnitt.plan.Version;

/**
 * A project on the disk: one SQLite file that is a valid GeoPackage. Every change is on the disk
 * when the method that makes it returns; where that throws, the file and this object are as before.
 * Used by one thread at a time.
 */
public final class ProjectFile implements AutoCloseable {
    private final Access access;
    private final FileState state;
    private final Archive archive;
    private final Care care;
    private List<ReferenceLayer> layers;
    private List<Parked> parked;

    private ProjectFile(
            Access access, FileState state, List<ReferenceLayer> layers, List<Parked> parked) {
        this.access = access;
        this.state = state;
        this.archive = new Archive(state);
        this.care = new Care(this);
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
                    FileState state = FileState.read(access);
                    List<ReferenceLayer> layers =
                            new LayerTables(database, state.stored().srs()).all();
                    List<Parked> parked = new ParkedTable(database).all();
                    return new ProjectFile(access, state, layers, parked);
                });
    }

    public Path path() {
        return access.file();
    }

    public Project project() {
        return state.stored().project();
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
        return state.contents().history();
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
        Contents next = state.contents().with(step, adopted);
        Grounds grounds = state.contents().grounds();
        state.write(
                () -> journal().append(step, adopted, grounds, next.plan()),
                next,
                again -> again.append(step, adopted));
    }

    /**
     * Takes back the last step done.
     *
     * @throws UserException if it can't be written
     * @throws IllegalArgumentException if another step was the last one
     */
    public void undo(Step step) throws UserException {
        check(step, history().undoable());
        Contents next = state.contents().with(history().undone());
        state.write(() -> journal().undo(step, next.plan()), next, again -> again.undo(step));
    }

    /**
     * Does the last undone step again.
     *
     * @throws UserException if it can't be written
     * @throws IllegalArgumentException if another step was the last one undone
     */
    public void redo(Step step) throws UserException {
        check(step, history().redoable());
        Contents next = state.contents().with(history().redone());
        state.write(() -> journal().redo(step, next.plan()), next, again -> again.redo(step));
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
        state.write(
                () -> journal().go(change, there),
                state.contents().with(there),
                again -> again.go(step));
    }

    private Journal journal() {
        return new Journal(access.database(), new PartLayer(access.database(), state.stored()));
    }

    private static void check(Step step, Optional<Step> expected) {
        if (!expected.map(Step::id).equals(Optional.of(step.id())))
            throw new IllegalArgumentException("not the step whose turn it is: " + step.id());
    }

    /** The versions, and what they lie over. */
    public Archive archive() {
        return archive;
    }

    /**
     * The version that the working plan was last saved as or checked out from, on the way to the
     * present step: undoing a checkout takes back this, too.
     */
    public Optional<UUID> parentVersion() {
        return state.contents().parentVersion();
    }

    /**
     * Adds what a table gives to the project: a further data set, what is made of it, and where it
     * came from. Nothing that is there changes; versions keep the data set they were drawn with.
     *
     * @throws UserException if it can't be written
     */
    public void add(Joined joined) throws UserException {
        StoredProject next = state.stored().with(joined);
        state.write(
                () -> {
                    new AdditionTables(access.database()).write(joined);
                    writeFigures(next);
                },
                next,
                state.contents(),
                again -> again.add(joined));
    }

    /** Makes tables for other programs of the data sets that are not here yet. */
    private void writeFigures(StoredProject next) throws SQLException {
        for (Map.Entry<Integer, Figures> set : next.figures().entrySet())
            if (!state.stored().figures().containsKey(set.getKey()))
                new FiguresLayer(access.database(), set.getValue(), project().ground().units())
                        .write(set.getKey());
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
        state.write(
                () -> layerTables().write(newLayers, fresh), again -> again.keep(newLayers, fresh));
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
        state.write(
                () -> new ParkedTable(access.database()).write(changed),
                again -> again.keepParked(changed));
        parked = List.copyOf(changed);
    }

    private LayerTables layerTables() {
        return new LayerTables(access.database(), state.stored().srs());
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

    /** What is done for the file itself. */
    public Care care() {
        return care;
    }

    /** What stands in the file. */
    FileState state() {
        return state;
    }

    /** Lets others in. */
    @Override
    public void close() {
        access.close();
    }
}
