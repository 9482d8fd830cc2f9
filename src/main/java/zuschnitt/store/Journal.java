package zuschnitt.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import zuschnitt.edit.History;
import zuschnitt.edit.Step;
import zuschnitt.plan.Plan;
import zuschnitt.plan.PlanChange;
import zuschnitt.plan.Rules;
import zuschnitt.plan.Version;

/**
 * What has to be written when a step is done, undone or done again: the step, the working plan, and
 * where in the tree of steps it stands. All of it within one transaction of the caller's.
 */
final class Journal {
    private final Database database;
    private final PartLayer parts;

    Journal(Database database, PartLayer parts) {
        this.database = database;
        this.parts = parts;
    }

    /**
     * A new step; the undone ones are no longer the way forward, but stay.
     *
     * @param grounds those that were there before it
     */
    void append(Step step, Optional<Version> adopted, Grounds grounds, Plan after)
            throws SQLException {
        Optional<CutGround> made = grounds.made(step.change());
        if (made.isPresent()) new CutTables(database).write(made.get(), grounds.imported());
        Rules rules = step.change().rulesAfter();
        if (!rules.barriers().isEmpty() || !rules.bridges().isEmpty())
            Format.require(database, Format.WITH_CUTS);
        new StepTable(database).write(step, grounds.with(step.change()), adopted);
        database.run("DELETE FROM zuschnitt_redo");
        move(step.change(), Optional.of(step.id()), after);
    }

    void undo(Step step, Plan after) throws SQLException {
        database.run("INSERT INTO zuschnitt_redo (step) VALUES (?)", step.id());
        move(step.change().inverse(), step.parent(), after);
    }

    void redo(Step step, Plan after) throws SQLException {
        database.run(
                "DELETE FROM zuschnitt_redo"
                        + " WHERE position = (SELECT max(position) FROM zuschnitt_redo)");
        move(step.change(), Optional.of(step.id()), after);
    }

    /**
     * The working plan goes to another place in the tree.
     *
     * @param change that leads there
     * @param there the history at that place
     */
    void go(PlanChange change, History there) throws SQLException {
        database.run("DELETE FROM zuschnitt_redo");
        List<Step> future = there.future();
        try (Database.Batch batch =
                database.batch("INSERT INTO zuschnitt_redo (step) VALUES (?)")) {
            for (int i = future.size() - 1; i >= 0; i--) batch.add(future.get(i).id());
        }
        move(change, there.head(), there.present());
    }

    private void move(PlanChange change, Optional<UUID> head, Plan after) throws SQLException {
        new WorkingTables(database).apply(change);
        if (change.ground().isPresent()) parts.exchange(change.ground().get(), after);
        if (!change.districtsBefore().equals(change.districtsAfter())) {
            UnitLayer.writeStyle(database, change.districtsAfter());
        }
        database.run(
                "UPDATE zuschnitt_state SET head = ?, rules = ?, checksum = ?",
                head,
                PlanJson.rules(after.rules()),
                Checksum.of(WorkingTables.values(head, after)));
    }
}
