package zuschnitt.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import zuschnitt.edit.Step;
import zuschnitt.plan.District;
import zuschnitt.plan.Plan;
import zuschnitt.plan.PlanChange;
import zuschnitt.plan.Rules;
import zuschnitt.plan.Version;

/**
 * All steps that were ever done, those of undone branches too. Rows are added and never changed;
 * which of them lead to the working plan say {@code zuschnitt_state} and {@code zuschnitt_redo}.
 */
final class StepTable {
    private static final String COLUMNS =
            "s.id, s.parent, time, author, label, reason, change, version, checksum";

    private final Database database;
    private final Grounds grounds;

    /**
     * @param grounds all that steps may name
     */
    StepTable(Database database, Grounds grounds) {
        this.database = database;
        this.grounds = grounds;
    }

    /**
     * Writes a step.
     *
     * @param adopted the version that it took over, if it did
     */
    void write(Step step, Optional<Version> adopted) throws SQLException {
        database.run(
                "INSERT INTO zuschnitt_steps VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                Checksum.seal(
                        step.id(),
                        step.parent(),
                        step.time(),
                        step.author(),
                        MessageJson.of(step.label()),
                        step.reason(),
                        ChangeJson.of(step.change(), grounds),
                        adopted.map(Version::id)));
    }

    /** Number of the ground of the plan that the step led to. */
    int ground(Optional<UUID> head) throws SQLException {
        if (head.isEmpty() || grounds.uncut()) return grounds.importedNumber();
        for (Written written : chain(head.get())) {
            OptionalInt after = ChangeJson.groundAfter(written.change);
            if (after.isPresent()) return after.getAsInt();
        }
        return grounds.importedNumber();
    }

    /** The steps that led to the plan, oldest first. */
    List<Step> past(UUID head, Plan plan) throws SQLException {
        List<Step> newestFirst = new ArrayList<>();
        List<District> districts = plan.districts();
        Rules rules = plan.rules();
        Optional<UUID> expected = Optional.of(head);
        for (Written written : chain(head)) {
            if (!expected.equals(Optional.of(written.id))) throw broken(written);
            expected = written.parent;
            PlanChange change = ChangeJson.to(districts, rules, written.change, grounds);
            newestFirst.add(written.step(change));
            districts = change.districtsBefore();
            rules = change.rulesBefore();
        }
        if (expected.isPresent()) throw new SQLException("no step " + expected.get());
        Collections.reverse(newestFirst);
        return newestFirst;
    }

    /**
     * The steps that were undone from the plan, the next one first.
     *
     * @param head the step that led to the plan
     */
    List<Step> future(Optional<UUID> head, Plan plan) throws SQLException {
        List<Step> steps = new ArrayList<>();
        List<District> districts = plan.districts();
        Rules rules = plan.rules();
        Optional<UUID> expected = head;
        for (Written written : undone()) {
            if (!written.parent.equals(expected)) throw broken(written);
            expected = Optional.of(written.id);
            PlanChange change = ChangeJson.from(districts, rules, written.change, grounds);
            steps.add(written.step(change));
            districts = change.districtsAfter();
            rules = change.rulesAfter();
        }
        return steps;
    }

    /**
     * The steps of branches that were left, each after the one that it follows.
     *
     * @param beginning the plan before the first step
     * @param past the steps that led to the present plan
     * @param future those that were undone from it
     */
    List<Step> aside(Plan beginning, List<Step> past, List<Step> future) throws SQLException {
        int all = database.one("SELECT count(*) FROM zuschnitt_steps", row -> row.number(1));
        if (all == past.size() + future.size()) return List.of();
        Map<Optional<UUID>, PlanChange> known = new HashMap<>();
        known.put(Optional.empty(), PlanChange.between(beginning, beginning));
        past.forEach(step -> known.put(Optional.of(step.id()), step.change()));
        future.forEach(step -> known.put(Optional.of(step.id()), step.change()));
        List<Step> aside = new ArrayList<>();
        database.each(
                "SELECT " + COLUMNS + " FROM zuschnitt_steps s ORDER BY position",
                row -> {
                    Optional<UUID> id = Optional.of(row.id(1));
                    if (known.containsKey(id)) return;
                    Written written = Written.of(row);
                    PlanChange before = known.get(written.parent);
                    if (before == null) throw broken(written);
                    Step step = written.step(after(before, written));
                    aside.add(step);
                    known.put(id, step.change());
                });
        return aside;
    }

    private PlanChange after(PlanChange before, Written written) throws SQLException {
        return ChangeJson.from(
                before.districtsAfter(), before.rulesAfter(), written.change, grounds);
    }

    private static SQLException broken(Written written) {
        return new SQLException("the chain of steps is broken at " + written.id);
    }

    /** The step and those before it, newest first. */
    private List<Written> chain(UUID head) throws SQLException {
        return database.all(
                "WITH RECURSIVE chain(id, depth) AS (VALUES (?, 0) UNION ALL"
                        + " SELECT parent, depth + 1 FROM chain JOIN zuschnitt_steps USING (id)"
                        + " WHERE parent IS NOT NULL"
                        + " AND depth < (SELECT count(*) FROM zuschnitt_steps))"
                        + " SELECT "
                        + COLUMNS
                        + " FROM chain JOIN zuschnitt_steps s USING (id) ORDER BY depth",
                Written::of,
                head);
    }

    private List<Written> undone() throws SQLException {
        return database.all(
                "SELECT "
                        + COLUMNS
                        + " FROM zuschnitt_redo r JOIN zuschnitt_steps s ON s.id = r.step"
                        + " ORDER BY r.position DESC",
                Written::of);
    }

    /** Which steps took over a version: step → version. */
    Map<UUID, UUID> adoptions() throws SQLException {
        Map<UUID, UUID> adoptions = new HashMap<>();
        database.each(
                "SELECT id, version FROM zuschnitt_steps WHERE version IS NOT NULL",
                row -> adoptions.put(row.id(1), row.id(2)));
        return adoptions;
    }

    /** A row whose change is not read yet, and the step but for its change. */
    private record Written(
            UUID id,
            Optional<UUID> parent,
            Instant time,
            String author,
            Json label,
            String reason,
            Json change) {
        static Written of(Row row) throws SQLException {
            Object[] values = new Object[8];
            for (int i = 0; i < values.length; i++) values[i] = row.textIfAny(i + 1);
            row.check(9, values);
            return new Written(
                    row.id(1),
                    row.idIfAny(2),
                    Instant.parse(row.text(3)),
                    row.text(4),
                    Json.parse(row.text(5)),
                    row.text(6),
                    Json.parse(row.text(7)));
        }

        Step step(PlanChange read) throws SQLException {
            return new Step(id, parent, time, author, MessageJson.message(label), reason, read);
        }
    }
}
