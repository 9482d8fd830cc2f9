package zuschnitt.store;

import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import zuschnitt.edit.Step;
import zuschnitt.message.Message;
import zuschnitt.plan.Plan;

/**
 * Looks whether everything in a project file is as it should be. Reads all of it anew, and compares
 * what stands in it twice: the layers for other programs with what we keep, the working plan with
 * the steps that led to it.
 */
final class Verification {
    private final Database database;
    private final List<Message> findings = new ArrayList<>();

    Verification(Database database) {
        this.database = database;
    }

    /** What is wrong; empty if all is well. */
    List<Message> run() throws SQLException {
        checkPages();
        if (!findings.isEmpty()) return findings;
        checkReferences();
        checkLayers();
        try {
            StoredProject stored = new ProjectTables(database).read();
            checkPlans(stored);
        } catch (SQLException | IllegalArgumentException | DateTimeException e) {
            findings.add(Message.of("store.verify.unreadable", String.valueOf(e.getMessage())));
        }
        return findings;
    }

    private void checkPages() throws SQLException {
        String verdict = database.one("PRAGMA integrity_check(1)", row -> row.text(1));
        if (!verdict.equals("ok")) findings.add(Message.of("store.verify.damaged", verdict));
    }

    private void checkReferences() throws SQLException {
        database.each(
                "SELECT \"table\", count(*) FROM pragma_foreign_key_check GROUP BY \"table\"",
                row ->
                        findings.add(
                                Message.of("store.verify.references", row.text(1), row.number(2))));
    }

    private void checkLayers() throws SQLException {
        database.each(
                "SELECT table_name FROM gpkg_contents WHERE table_name NOT IN"
                        + " (SELECT name FROM sqlite_master) OR data_type = 'features' AND"
                        + " table_name NOT IN (SELECT table_name FROM gpkg_geometry_columns)",
                row -> findings.add(Message.of("store.verify.layer", row.text(1))));
    }

    /** Not by the identity of the grounds alone, which says nothing about damage. */
    private static boolean same(Plan replayed, Plan plan) {
        return replayed.equals(plan)
                && replayed.ground().coverage().equals(plan.ground().coverage())
                && replayed.ground().units().equals(plan.ground().units());
    }

    private void checkPlans(StoredProject stored) throws SQLException {
        Contents contents = Contents.read(database, stored);
        Plan open = Plan.open(stored.project().ground(), stored.project().rules());
        if (!same(replayed(open, contents.history().past()), contents.plan()))
            findings.add(Message.of("store.verify.replay"));
        replayed(contents.plan(), contents.history().future());
        findings.addAll(
                OutsideChange.sentences(
                        new OutsideChanges(database, stored, contents).differences()));
    }

    /**
     * The plan that the steps lead to.
     *
     * @throws IllegalArgumentException if a step does not begin where the one before it ends
     */
    private static Plan replayed(Plan from, List<Step> steps) {
        Plan plan = from;
        for (Step step : steps) plan = step.change().applyTo(plan);
        return plan;
    }
}
