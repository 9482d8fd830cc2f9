package zuschnitt.store;

import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import zuschnitt.edit.Step;
import zuschnitt.message.Message;
import zuschnitt.plan.Figures;
import zuschnitt.plan.Plan;
import zuschnitt.plan.Project;
import zuschnitt.plan.Vintage;

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
            checkUnits(stored);
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

    private void checkUnits(StoredProject stored) throws SQLException {
        UnitLayer layer = new UnitLayer(database, stored.srs());
        int different = differences(UnitLayer.TABLE, to -> layer.rows(stored.project(), to));
        for (Map.Entry<Integer, Vintage> vintage : stored.vintages().entrySet()) {
            Project there = vintage.getValue().in(stored.project());
            String table = UnitLayer.TABLE + "_" + vintage.getKey();
            different += differences(table, to -> layer.rows(there, to));
        }
        if (different > 0) findings.add(Message.of("store.verify.units", different));
    }

    /** Number of rows of a layer that are not as they were written. */
    private int differences(String table, Rows written) throws SQLException {
        List<Long> expected = new ArrayList<>();
        written.to(values -> expected.add(Checksum.of(values)));
        List<Long> found =
                database.all(
                        "SELECT * FROM " + table + " ORDER BY fid",
                        row -> Checksum.of(row.values()));
        int shorter = Math.min(expected.size(), found.size());
        int different = Math.max(expected.size(), found.size()) - shorter;
        for (int i = 0; i < shorter; i++) if (!expected.get(i).equals(found.get(i))) different++;
        return different;
    }

    /** Gives all rows that a layer was written with. */
    private interface Rows {
        void to(Database.RowWriter writer) throws SQLException;
    }

    /** Not by the identity of the grounds alone, which says nothing about damage. */
    private static boolean same(Plan replayed, Plan plan) {
        return replayed.equals(plan)
                && replayed.ground().coverage().equals(plan.ground().coverage())
                && replayed.ground().units().equals(plan.ground().units());
    }

    private void checkParts(StoredProject stored, Plan plan) throws SQLException {
        PartLayer layer = new PartLayer(database, stored);
        if (!layer.exists()) return;
        int different = differences(PartLayer.TABLE, to -> layer.rows(plan, to));
        if (different > 0) findings.add(Message.of("store.verify.parts", different));
    }

    private void checkPlans(StoredProject stored) throws SQLException {
        Contents contents = Contents.read(database, stored);
        Plan open = Plan.open(stored.project().ground(), stored.project().rules());
        if (!same(replayed(open, contents.history().past()), contents.plan()))
            findings.add(Message.of("store.verify.replay"));
        checkParts(stored, contents.plan());
        replayed(contents.plan(), contents.history().future());
        for (StoredVersion version : contents.versions())
            checkVersion(version, stored, contents.grounds());
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

    private void checkVersion(StoredVersion version, StoredProject stored, Grounds grounds)
            throws SQLException {
        Plan plan = new VersionTable(database).plan(version.version().id(), grounds);
        Figures figures = stored.figures(version.figures());
        VersionLayer layer = new VersionLayer(database, stored.srs());
        if (differences(version.layer(), to -> layer.rows(plan, figures, to)) > 0)
            findings.add(Message.of("store.verify.version", version.version().name()));
    }
}
