package zuschnitt.store;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import zuschnitt.message.Message;
import zuschnitt.message.UserException;
import zuschnitt.plan.Figures;
import zuschnitt.plan.Joined;
import zuschnitt.plan.Plan;
import zuschnitt.plan.Source;
import zuschnitt.plan.Version;
import zuschnitt.plan.Vintage;

/**
 * What a project file keeps for good: the versions, and the units of other years that only versions
 * lie over. Nothing that is in here is ever changed; all there is to do is to add. Used by the
 * thread that the file belongs to.
 */
public final class Archive {
    private final FileState state;

    Archive(FileState state) {
        this.state = state;
    }

    /** The versions in order of saving. */
    public List<Version> versions() {
        return state.contents().versions().stream().map(StoredVersion::version).toList();
    }

    /**
     * The plan that was saved as the version, over the ground that it was drawn on: the project's
     * as it was imported, or cut as it was then, or that of units of another year.
     *
     * @throws UserException if it can't be read
     */
    public Plan plan(Version version) throws UserException {
        try {
            return new VersionTable(state.database())
                    .plan(version.id(), state.contents().grounds());
        } catch (SQLException | IllegalArgumentException e) {
            throw Failure.reading(state.path(), e);
        }
    }

    /** The data set that the version was drawn with. */
    public Figures figures(Version version) {
        StoredVersion found = state.contents().find(version.id()).orElseThrow();
        return state.stored().figures(found.figures());
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
        return vintages().stream()
                .filter(vintage -> vintage.ground().id().equals(plan.ground().id()))
                .findAny()
                .map(Vintage::latestFigures)
                .orElseGet(() -> state.stored().project().latestFigures());
    }

    /** Units of other years, in the order in which they came. */
    public List<Vintage> vintages() {
        return List.copyOf(state.stored().vintages().values());
    }

    /**
     * Saves a plan as a version. Only the working plan comes from what it is saved as; another
     * plan, such as an imported division, leaves it alone.
     *
     * @param version of a name that is still free
     * @param figures the data set that it was drawn with
     * @throws UserException if there is a version of this name already, or it can't be written
     */
    public void save(Version version, Plan plan, Figures figures) throws UserException {
        refuseIfTaken(version);
        Contents contents = state.contents();
        Optional<UUID> at =
                plan.equals(contents.plan()) ? contents.history().head() : Optional.empty();
        OptionalInt set = state.stored().find(figures);
        if (set.isEmpty()) throw new IllegalArgumentException("figures that the project has not");
        StoredVersion saved = stored(version, at, set.getAsInt());
        int ground = contents.grounds().number(plan.ground());
        state.write(
                () -> write(saved, plan, ground, figures),
                contents.with(saved),
                again -> again.archive().save(version, plan, figures));
    }

    private void refuseIfTaken(Version version) throws UserException {
        boolean taken = versions().stream().anyMatch(v -> v.name().equals(version.name()));
        if (taken) throw new UserException(Message.of("refusal.nameTaken", version.name()));
    }

    private StoredVersion stored(Version version, Optional<UUID> at, int figures)
            throws UserException {
        return new StoredVersion(version, at, figures, layerNames().next());
    }

    private LayerNames layerNames() throws UserException {
        try {
            return new LayerNames(state.database(), state.contents());
        } catch (SQLException e) {
            throw Failure.reading(state.path(), e);
        }
    }

    private void write(StoredVersion version, Plan plan, int ground, Figures figures)
            throws SQLException {
        new VersionTable(state.database()).write(version, plan, ground);
        new VersionLayer(state.database(), state.stored().srs()).write(version, plan, figures);
    }

    /**
     * Adds units of another year together with a first version over them; more can be saved over
     * their ground from now on.
     *
     * @param sources where they came from
     * @param first over the vintage's ground, drawn with its latest figures
     * @return the same units, under the identity that they keep
     * @throws UserException if there is a version of this name already, or it can't be written;
     *     nothing of it is there then
     */
    public Vintage add(Vintage vintage, List<Source> sources, Version version, Plan first)
            throws UserException {
        refuseIfTaken(version);
        int number = state.contents().grounds().nextNumber();
        UUID project = state.stored().project().id();
        Vintage lasting = vintage.identified(ProjectTables.identity(project, number));
        StoredProject next = state.stored().with(number, lasting, sources);
        int figures = next.find(lasting.latestFigures()).orElseThrow();
        StoredVersion saved = stored(version, Optional.empty(), figures);
        Plan plan = Plan.of(lasting.ground(), first.districts(), first.assignment(), first.rules());
        state.write(
                () -> {
                    write(number, lasting, sources);
                    write(saved, plan, number, lasting.latestFigures());
                },
                next,
                state.contents().beside(next.vintages()).with(saved),
                again -> again.archive().add(vintage, sources, version, first));
        return lasting;
    }

    private void write(int number, Vintage vintage, List<Source> sources) throws SQLException {
        Database database = state.database();
        int written = new VintageTables(database).write(vintage);
        if (written != number) throw new SQLException("ground " + written);
        for (Source source : sources) new ProjectTables(database).write(source);
        new UnitLayer(database, state.stored().srs())
                .write(UnitLayer.TABLE + "_" + number, vintage, state.stored().project());
    }

    /**
     * Adds what a table gives to units of another year.
     *
     * @param vintage one of the project's
     * @throws UserException if it can't be written
     */
    public void add(Vintage vintage, Joined joined) throws UserException {
        int number = state.stored().find(vintage).orElseThrow();
        state.write(
                () -> new AdditionTables(state.database()).write(number, joined),
                state.stored().with(number, joined),
                state.contents(),
                again -> again.archive().add(vintage, joined));
    }

    /**
     * Begins to take over versions of another copy of the project, or of one over the same units.
     * How things are here is taken down now; what is to come can then be thought through on any
     * thread, and {@link #take taken} here.
     *
     * @throws UserException if the file can't be read
     */
    public Pulling pulling() throws UserException {
        return new Pulling(state.stored(), state.contents(), groundsInUse(), layerNames());
    }

    /** The numbers of the grounds that the working plan and the versions are over. */
    private Set<Integer> groundsInUse() throws UserException {
        Contents contents = state.contents();
        Set<Integer> grounds = new HashSet<>();
        grounds.add(contents.grounds().number(contents.plan().ground()));
        try {
            grounds.addAll(new VersionTable(state.database()).grounds());
        } catch (SQLException e) {
            throw Failure.reading(state.path(), e);
        }
        return grounds;
    }

    /**
     * Takes over what comes, with the cuts and figures that belong to it. The working plan stays as
     * it is; where nothing is new, so does the file.
     *
     * @return whether it still held; if the project has got versions, cuts or figures since then,
     *     nothing is written, and it is to be thought through anew
     * @throws UserException if it can't be written; nothing has changed then
     */
    public boolean take(Haul haul) throws UserException {
        if (!haul.fits(state.stored(), state.contents())) return false;
        if (!haul.isEmpty()) write(haul);
        return true;
    }

    private void write(Haul haul) throws UserException {
        state.write(
                () -> haul.write(state.database()),
                haul.stored(),
                haul.after(state.contents()),
                again -> again.archive().write(haul));
    }
}
