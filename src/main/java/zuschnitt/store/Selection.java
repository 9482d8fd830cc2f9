package zuschnitt.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import zuschnitt.message.Message;
import zuschnitt.message.UserException;
import zuschnitt.plan.Figures;
import zuschnitt.plan.Ground;
import zuschnitt.plan.Plan;
import zuschnitt.plan.UnitSet;
import zuschnitt.plan.Version;
import zuschnitt.plan.Vintage;

/**
 * Goes through the versions of another copy of a project: which of them come, as what, over which
 * ground of ours, and with which figures.
 */
final class Selection {
    private static final int SHOWN = 5;

    private final ProjectFile theirs;
    private final StoredProject storedBefore;
    private final Contents before;
    private final LayerNames layers;
    private final Kinship kinship;
    private final Transplant transplant;
    private final CutClashes clashes;
    private final Set<String> names = new HashSet<>();
    private final List<Haul.Coming> coming = new ArrayList<>();
    private final List<Pulled.Arrival> arrivals = new ArrayList<>();
    private final List<Pulled.Missed> missed = new ArrayList<>();
    private StoredProject stored;
    private int known;

    /**
     * @param layers names for those that come
     * @param clashes knows our cuts
     * @param kinship of their imported units and ours
     */
    Selection(
            ProjectFile theirs,
            StoredProject stored,
            Contents before,
            LayerNames layers,
            CutClashes clashes,
            Kinship kinship) {
        this.theirs = theirs;
        this.storedBefore = stored;
        this.before = before;
        this.layers = layers;
        this.kinship = kinship;
        this.transplant = new Transplant(grounds(theirs), before.grounds(), kinship);
        this.clashes = clashes;
        this.stored = stored;
        before.versions().forEach(version -> names.add(version.version().name()));
    }

    private static Grounds grounds(ProjectFile file) {
        return file.state().contents().grounds();
    }

    /** Considers one of theirs. */
    void consider(Version version) throws UserException, SQLException {
        if (before.find(version.id()).isPresent()) {
            known++;
            return;
        }
        Plan plan = theirs.archive().plan(version);
        Optional<Message> obstacle =
                ofAnotherYear(plan) ? takeOfAnotherYear(version, plan) : takeOfOurs(version, plan);
        obstacle.ifPresent(why -> missed.add(new Pulled.Missed(version.name(), why)));
    }

    private boolean ofAnotherYear(Plan plan) {
        return theirs.archive().vintages().stream()
                .anyMatch(vintage -> vintage.ground().id().equals(plan.ground().id()));
    }

    /**
     * Takes a version over units of another year, if we have the same, with the same figures; their
     * grounds are recognised by what they consist of, since either copy numbers its own.
     */
    private Optional<Message> takeOfAnotherYear(Version version, Plan plan) throws SQLException {
        OptionalInt figures = stored.find(theirs.archive().figures(version));
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
        if (kinship.same()) number = transplant.set(grounds(theirs).number(plan.ground()));
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
        clashes.compare(transplant.grounds().parts(number));
    }

    /**
     * @param plan over ours
     * @param ground number of that ground
     * @param figures number of the data set
     */
    private void come(Version version, Plan plan, int ground, int figures) throws SQLException {
        Version called = version.withName(free(version));
        StoredVersion row = new StoredVersion(called, Optional.empty(), figures, layers.next());
        List<Object[]> districts = new ArrayList<>();
        VersionLayer.rows(plan, stored.figures(figures), stored.srs(), districts::add);
        coming.add(new Haul.Coming(row, plan, ground, districts));
        arrivals.add(new Pulled.Arrival(called, version.name()));
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
        Figures set = kinship.figures(theirs.archive().figures(version));
        OptionalInt number = stored.find(set);
        if (number.isEmpty()) stored = stored.withBorrowed(set);
        return stored.find(set).orElseThrow();
    }

    /** What is to be written of those that were considered, and to be told. */
    Haul haul() {
        Pulled report = new Pulled(arrivals, known, missed, clashes.found());
        return new Haul(
                storedBefore,
                before,
                stored,
                transplant.grounds(),
                transplant.made(),
                coming,
                report);
    }
}
