package zuschnitt.store;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import zuschnitt.plan.Ground;
import zuschnitt.plan.Plan;
import zuschnitt.plan.Version;

/** All versions with their plans. Rows are added and never changed. */
final class VersionTable {
    private final Database database;

    VersionTable(Database database) {
        this.database = database;
    }

    /**
     * Writes a version.
     *
     * @param ground the number of the plan's ground
     */
    void write(StoredVersion stored, Plan plan, int ground) throws SQLException {
        Version version = stored.version();
        database.run(
                "INSERT INTO zuschnitt_versions (id, name, parent, author, date, reason, status,"
                        + " valid_from, step, figures, ground, districts, rules, assignment, layer)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                version.id(),
                version.name(),
                version.parent(),
                version.author(),
                version.date(),
                version.reason(),
                version.status(),
                version.validFrom(),
                stored.at(),
                stored.figures(),
                ground,
                PlanJson.districts(plan.districts()),
                PlanJson.rules(plan.rules()),
                pack(plan),
                stored.layer());
    }

    private static byte[] pack(Plan plan) {
        PackedWriter to = new PackedWriter();
        int units = plan.ground().units().count();
        for (int unit = 1; unit <= units; unit++) to.count(plan.districtOf(unit));
        return to.toBytes();
    }

    /** All versions in order of saving. */
    List<StoredVersion> all() throws SQLException {
        return database.all(
                "SELECT id, name, parent, author, date, reason, status, valid_from, step, figures,"
                        + " layer FROM zuschnitt_versions ORDER BY position",
                row ->
                        new StoredVersion(
                                version(row), row.idIfAny(9), row.number(10), row.text(11)));
    }

    private static Version version(Row row) throws SQLException {
        return new Version(
                row.id(1),
                row.text(2),
                row.idIfAny(3),
                row.text(4),
                Instant.parse(row.text(5)),
                row.text(6),
                Version.Status.valueOf(row.text(7)),
                row.textIfAny(8).map(LocalDate::parse));
    }

    /** The plan that was saved as the version. */
    Plan plan(UUID version, Ground ground) throws SQLException {
        return database.one(
                "SELECT districts, rules, assignment FROM zuschnitt_versions WHERE id = ?",
                row -> {
                    var districts = PlanJson.districts(Json.parse(row.text(1)));
                    var rules = PlanJson.rules(Json.parse(row.text(2)));
                    int[] assignment = unpack(row.blob(3), ground, Plan.FIRST + districts.size());
                    return Plan.of(ground, districts, assignment, rules);
                },
                version);
    }

    private static int[] unpack(byte[] blob, Ground ground, int slots) throws SQLException {
        int[] assignment = new int[ground.units().count() + 1];
        PackedReader from = new PackedReader(blob);
        for (int unit = 1; unit < assignment.length; unit++) assignment[unit] = from.index(slots);
        if (!from.atEnd()) throw new SQLException("a plan of more units than there are");
        return assignment;
    }
}
