package zuschnitt.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import zuschnitt.message.Message;
import zuschnitt.message.UserException;
import zuschnitt.plan.Figures;
import zuschnitt.plan.Ground;
import zuschnitt.plan.Origin;
import zuschnitt.plan.Parting;
import zuschnitt.plan.Plan;
import zuschnitt.plan.Unit;
import zuschnitt.plan.UnitSet;
import zuschnitt.plan.Version;
import zuschnitt.plan.Vintage;

/**
 * Takes the versions of another copy of a project over into ours. First it is thought through what
 * comes, as what, over which ground and with which figures; then all of it is written at once. The
 * working plan has no part in it.
 */
final class Pulling {
    private static final int SHOWN = 5;

    private final ProjectFile theirs;
    private final Contents before;
    private final Kinship kinship;
    private final Transplant transplant;
    private final Set<String> names = new HashSet<>();
    private final List<Coming> coming = new ArrayList<>();
    private final List<Pulled.Missed> missed = new ArrayList<>();
    private final Map<UUID, Set<UUID>> ourPartings = new HashMap<>();
    private final Map<UUID, Unit> cutTwice = new LinkedHashMap<>();
    private StoredProject stored;
    private int known;

    /**
     * A version on its way.
     *
     * @param name as it is called there
     * @param plan over our ground
     * @param ground number of that
     */
    private record Coming(String name, StoredVersion stored, Plan plan, int ground) {}

    private Pulling(ProjectFile ours, ProjectFile theirs) {
        this.theirs = theirs;
        this.before = ours.contents();
        this.stored = ours.stored();
        this.kinship = Kinship.of(theirs.project().ground(), ours.project().ground());
        this.transplant = new Transplant(theirs.contents().grounds(), before.grounds(), kinship);
        before.versions().forEach(version -> names.add(version.version().name()));
    }

    /**
     * Thinks through what comes.
     *
     * @throws UserException if the projects have nothing in common, or theirs can't be read
     */
    static Pulling of(ProjectFile ours, ProjectFile theirs) throws UserException {
        String system = ours.project().crs().code();
        String other = theirs.project().crs().code();
        if (!system.equals(other))
            throw new UserException(
                    Message.of("pull.otherSystem", Failure.name(theirs.path()), other, system));
        Pulling pulling = new Pulling(ours, theirs);
        if (pulling.kinship.strangers())
            throw new UserException(Failure.sentence("pull.nothingInCommon", theirs.path()));
        try {
            pulling.noteOurCuts(ours.groundsInUse());
            for (Version version : theirs.versions()) pulling.consider(version);
        } catch (SQLException | IllegalArgumentException e) {
            throw Failure.reading(theirs.path(), e);
        }
        return pulling;
    }

    private void consider(Version version) throws UserException, SQLException {
        if (before.find(version.id()).isPresent()) {
            known++;
            return;
        }
        Plan plan = theirs.plan(version);
        Optional<Message> obstacle =
                ofAnotherYear(plan) ? takeOfAnotherYear(version, plan) : takeOfOurs(version, plan);
        obstacle.ifPresent(why -> missed.add(new Pulled.Missed(version.name(), why)));
    }

    private boolean ofAnotherYear(Plan plan) {
        return theirs.vintages().stream()
                .anyMatch(vintage -> vintage.ground().id().equals(plan.ground().id()));
    }

    /**
     * Takes a version over units of another year, if we have the same, with the same figures; their
     * grounds are recognised by what they consist of, since either copy numbers its own.
     */
    private Optional<Message> takeOfAnotherYear(Version version, Plan plan) {
        OptionalInt figures = stored.find(theirs.figures(version));
        for (Map.Entry<Integer, Vintage> ours : stored.vintages().entrySet()) {
            Ground ground = ours.getValue().ground();
            Kinship twins = Kinship.of(plan.ground(), ground);
            if (figures.isEmpty() || !twins.same()) continue;
            come(version, over(ground, plan, twins), ours.getKey(), figures.getAsInt());
            return Optional.empty();
        }
        return Optional.of(Message.of("pull.otherYear"));
    }

    private static Plan over(Ground ground, Plan plan, Kinship twins) {
        return Plan.of(ground, plan.districts(), plan.assignment(), twins.rules(plan.rules()));
    }

    private Optional<Message> takeOfOurs(Version version, Plan plan) throws SQLException {
        Optional<Message> obstacle = obstacle(plan);
        if (obstacle.isEmpty()) take(version, plan);
        return obstacle;
    }

    private Optional<Message> obstacle(Plan plan) {
        if (kinship.same()) return Optional.empty();
        if (!plan.ground().equals(theirs.project().ground()))
            return Optional.of(Message.of("pull.cutOverOtherUnits"));
        UnitSet lost = kinship.unknown().where(unit -> plan.districtOf(unit) != Plan.UNASSIGNED);
        if (lost.isEmpty()) return Optional.empty();
        String some =
                lost.stream()
                        .limit(SHOWN)
                        .mapToObj(unit -> plan.ground().units().unit(unit).key())
                        .collect(Collectors.joining(", "));
        return Optional.of(
                Message.of(
                        "pull.unknownUnits",
                        lost.size(),
                        lost.size() > SHOWN ? some + ", …" : some));
    }

    private void take(Version version, Plan plan) throws SQLException {
        int number = before.grounds().importedNumber();
        if (kinship.same())
            number = transplant.set(theirs.contents().grounds().number(plan.ground()));
        Ground ground = transplant.grounds().ground(number);
        Plan own =
                kinship.same()
                        ? over(ground, plan, kinship)
                        : Plan.of(
                                ground,
                                plan.districts(),
                                kinship.assignment(plan),
                                kinship.rules(plan.rules()));
        come(version, own, number, figures(version));
        for (Unit part : transplant.grounds().parts(number))
            part.ancestry().forEach(this::compareCut);
    }

    /**
     * @param plan over ours
     * @param ground number of that ground
     * @param figures number of the data set
     */
    private void come(Version version, Plan plan, int ground, int figures) {
        String layer = "version_" + (before.versions().size() + coming.size() + 1);
        Version called = version.withName(free(version));
        StoredVersion row = new StoredVersion(called, Optional.empty(), figures, layer);
        coming.add(new Coming(version.name(), row, plan, ground));
    }

    /**
     * The name, with that of its author where it is taken, and with a number if that is not enough.
     */
    private String free(Version version) {
        String author = version.author().strip();
        String name = version.name();
        for (int attempt = 1; !names.add(name); attempt++) {
            String number = attempt == 1 ? "" : String.valueOf(attempt);
            String mark = author.isEmpty() ? String.valueOf(attempt + 1) : author + " " + number;
            name = version.name() + " (" + mark.strip() + ")";
        }
        return name;
    }

    /** The number of the figures that the version was drawn with; they come along if need be. */
    private int figures(Version version) {
        Figures set = kinship.figures(theirs.figures(version));
        OptionalInt number = stored.find(set);
        if (number.isEmpty()) stored = stored.withBorrowed(set);
        return stored.find(set).orElseThrow();
    }

    private void noteOurCuts(Collection<Integer> grounds) throws SQLException {
        for (int ground : grounds)
            for (Unit part : before.grounds().parts(ground))
                part.ancestry().forEach(this::noteOurCut);
    }

    private void noteOurCut(Unit unit) {
        unit.origin()
                .ifPresent(
                        origin ->
                                ourPartings
                                        .computeIfAbsent(
                                                origin.parent().id(), id -> new HashSet<>())
                                        .add(origin.parting().id()));
    }

    private void compareCut(Unit unit) {
        if (unit.origin().isEmpty()) return;
        Unit whole = unit.origin().map(Origin::parent).orElseThrow();
        UUID parting = unit.origin().map(Origin::parting).map(Parting::id).orElseThrow();
        Set<UUID> ours = ourPartings.getOrDefault(whole.id(), Set.of());
        if (!ours.isEmpty() && !ours.contains(parting)) cutTwice.putIfAbsent(whole.id(), whole);
    }

    /** Whether there is nothing to be written. */
    boolean isEmpty() {
        return coming.isEmpty();
    }

    /** Writes all that comes, within one transaction of the caller's. */
    void write(Database database, StoredProject now) throws SQLException {
        CutTables cuts = new CutTables(database);
        for (CutGround ground : transplant.made())
            cuts.write(ground, transplant.grounds().ground(ground.number()));
        FiguresTables figures = new FiguresTables(database);
        for (int number : borrowed(now)) {
            int written = figures.write(stored.figures(number));
            if (written != number) throw new IllegalStateException(written + ", not " + number);
            figures.borrow(number);
        }
        for (Coming version : coming) write(version, database);
    }

    private List<Integer> borrowed(StoredProject now) {
        return stored.figures().keySet().stream()
                .filter(number -> !now.figures().containsKey(number))
                .sorted()
                .toList();
    }

    private void write(Coming version, Database database) throws SQLException {
        if (!version.plan().rules().barriers().isEmpty()
                || !version.plan().rules().bridges().isEmpty())
            Format.require(database, Format.WITH_CUTS);
        new VersionTable(database).write(version.stored(), version.plan(), version.ground());
        new VersionLayer(database, stored.srs())
                .write(
                        version.stored(),
                        version.plan(),
                        stored.figures(version.stored().figures()));
    }

    /** The contents of our project when it is written. */
    Contents contents() {
        return before.with(transplant.grounds(), coming.stream().map(Coming::stored).toList());
    }

    /** Our project when it is written. */
    StoredProject stored() {
        return stored;
    }

    /** What there is to tell. */
    Pulled result() {
        List<Pulled.Arrival> arrivals =
                coming.stream()
                        .map(one -> new Pulled.Arrival(one.stored().version(), one.name()))
                        .toList();
        return new Pulled(arrivals, known, missed, List.copyOf(cutTwice.values()));
    }
}
