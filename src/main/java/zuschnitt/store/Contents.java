package zuschnitt.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import zuschnitt.edit.History;
import zuschnitt.edit.Step;
import zuschnitt.plan.Ground;
import zuschnitt.plan.Plan;
import zuschnitt.plan.Rules;
import zuschnitt.plan.Version;
import zuschnitt.plan.Vintage;

/**
 * What was done in a project so far. A value: every change to the file gives other contents.
 *
 * @param grounds what plans have been drawn on
 * @param history the working plan and its steps
 * @param versions in order of saving
 * @param adoptions which steps took over which version
 */
record Contents(
        Grounds grounds, History history, List<StoredVersion> versions, Map<UUID, UUID> adoptions) {
    Contents {
        versions = List.copyOf(versions);
        adoptions = Map.copyOf(adoptions);
    }

    /** What stands in the file. */
    static Contents read(Database database, StoredProject stored) throws SQLException {
        Grounds grounds =
                new CutTables(database)
                        .read(stored.ground(), stored.project().ground())
                        .beside(stored.vintages());
        WrittenSteps steps = new StepTable(database).read(grounds);
        Rules rules =
                database.one(
                        "SELECT rules FROM zuschnitt_state",
                        row -> PlanJson.rules(Json.parse(row.text(1))));
        Optional<UUID> head =
                database.one("SELECT head FROM zuschnitt_state", row -> row.idIfAny(1));
        Ground ground = grounds.ground(steps.ground(head));
        Plan plan = new WorkingTables(database).read(ground, rules);
        database.each(
                "SELECT checksum FROM zuschnitt_state",
                row -> row.check(1, WorkingTables.values(head, plan)));
        List<Step> past = steps.past(head, plan);
        List<Step> future = steps.future(head, plan);
        Plan beginning = Plan.open(stored.project().ground(), stored.project().rules());
        List<Step> aside = steps.aside(beginning, past, future);
        History history = History.of(plan, past, future, aside);
        return new Contents(grounds, history, new VersionTable(database).all(), steps.adoptions());
    }

    /** The working plan. */
    Plan plan() {
        return history.present();
    }

    /** After units of other years came. */
    Contents beside(Map<Integer, Vintage> vintages) {
        return new Contents(grounds.beside(vintages), history, versions, adoptions);
    }

    Contents with(History changed) {
        return new Contents(grounds, changed, versions, adoptions);
    }

    /** After one more step, which may have taken over a version. */
    Contents with(Step step, Optional<Version> adopted) {
        Map<UUID, UUID> more = new HashMap<>(adoptions);
        adopted.ifPresent(version -> more.put(step.id(), version.id()));
        return new Contents(grounds.with(step.change()), history.with(step), versions, more);
    }

    Contents with(StoredVersion version) {
        List<StoredVersion> more = new ArrayList<>(versions);
        more.add(version);
        return new Contents(grounds, history, more, adoptions);
    }

    /** After versions of others came, and the grounds that they are over. */
    Contents with(Grounds more, List<StoredVersion> pulled) {
        List<StoredVersion> all = new ArrayList<>(versions);
        all.addAll(pulled);
        return new Contents(more, history, all, adoptions);
    }

    Optional<StoredVersion> find(UUID version) {
        return versions.stream().filter(stored -> stored.version().id().equals(version)).findAny();
    }

    /**
     * The version that the working plan comes from: going back from the present step, the first at
     * which it was saved as a version or took one over. So undoing a checkout also takes back this.
     * Empty before the first step, and for work that began with none of the versions.
     */
    Optional<UUID> parentVersion() {
        List<Step> past = history.past();
        for (int i = past.size() - 1; i >= 0; i--) {
            UUID step = past.get(i).id();
            Optional<UUID> version = savedAfter(step).or(() -> adopted(step));
            if (version.isPresent()) return version;
        }
        return Optional.empty();
    }

    private Optional<UUID> adopted(UUID step) {
        return Optional.ofNullable(adoptions.get(step));
    }

    private Optional<UUID> savedAfter(UUID step) {
        return versions.stream()
                .filter(stored -> stored.at().equals(Optional.of(step)))
                .map(stored -> stored.version().id())
                .reduce((earlier, later) -> later);
    }
}
