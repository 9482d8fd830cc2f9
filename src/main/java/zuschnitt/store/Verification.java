package zuschnitt.store;

import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import zuschnitt.edit.Step;
import zuschnitt.message.Message;
import zuschnitt.plan.Figures;
import zuschnitt.plan.Ground;
import zuschnitt.plan.Plan;
import zuschnitt.plan.Project;
import zuschnitt.plan.Totals;

/**
 * Looks whether everything in a project file is as it should be. Reads all of it anew, and compares
 * what stands in it twice: the layers for other programs with what we keep, the working plan with
 * the steps that led to it.
 */
final class Verification {
    /** Sums of counts may differ by what adding in another order changes. */
    private static final double ROUNDING = 1e-9;

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
            checkUnits(stored.project());
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

    /** The layer of the units against what was imported. */
    private void checkUnits(Project project) throws SQLException {
        int different =
                database.one(
                        "SELECT count(*) FROM zuschnitt_units u LEFT JOIN units l"
                                + " ON l.fid = u.unit WHERE l.\"key\" IS NOT u.\"key\"",
                        row -> row.number(1));
        if (different > 0) findings.add(Message.of("store.verify.units", different));
        Figures figures = project.figures().get(0);
        List<Column> columns = UnitLayer.countColumns(project);
        for (int i = 0; i < columns.size(); i++) {
            String field = figures.fields().get(i);
            String sum = "SELECT total(" + columns.get(i).quoted() + ") FROM units";
            checkSum(field, figures.sum(field), database.one(sum, row -> row.real(1)));
        }
    }

    private void checkSum(String field, double expected, double found) {
        if (Math.abs(found - expected) > ROUNDING * Math.max(1, Math.abs(expected)))
            findings.add(Message.of("store.verify.sum", field, found, expected));
    }

    private void checkPlans(StoredProject stored) throws SQLException {
        Contents contents = Contents.read(database, stored.project().ground());
        Plan open = Plan.open(stored.project().ground(), stored.project().rules());
        if (!replayed(open, contents.history().past()).equals(contents.history().present()))
            findings.add(Message.of("store.verify.replay"));
        replayed(contents.history().present(), contents.history().future());
        for (StoredVersion version : contents.versions()) checkVersion(version, stored);
    }

    /**
     * @throws IllegalArgumentException if a step does not begin where the one before it ends
     */
    private static Plan replayed(Plan from, List<Step> steps) {
        Plan plan = from;
        for (Step step : steps) plan = step.change().applyTo(plan);
        return plan;
    }

    /** The layer of a version against its plan and figures. */
    private void checkVersion(StoredVersion version, StoredProject stored) throws SQLException {
        Ground ground = stored.project().ground();
        Plan plan = new VersionTable(database).plan(version.version().id(), ground);
        Totals totals = Totals.of(plan, stored.figures(version.figures()));
        double population = 0;
        int units = 0;
        for (int district = Plan.FIRST; district < plan.slots(); district++) {
            population += totals.population(district);
            units += totals.units(district);
        }
        double expected = population;
        int expectedUnits = units;
        database.each(
                "SELECT total(population), total(units), count(*) FROM " + version.layer(),
                row -> {
                    boolean same =
                            Math.abs(row.real(1) - expected) <= ROUNDING * Math.max(1, expected)
                                    && row.number(2) == expectedUnits
                                    && row.number(3) == plan.districts().size();
                    if (!same)
                        findings.add(Message.of("store.verify.version", version.version().name()));
                });
    }
}
