package zuschnitt.store;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import zuschnitt.plan.District;
import zuschnitt.plan.Ground;
import zuschnitt.plan.Plan;
import zuschnitt.plan.Rules;
import zuschnitt.plan.Version;

/** All versions with their plans. Rows are added and never changed. */
final class VersionTable {
    private static final String COLUMNS =
            "id, name, parent, author, date, reason, status, valid_from, step, figures, ground,"
                    + " districts, rules, assignment, layer, checksum";

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
                "INSERT INTO zuschnitt_versions VALUES"
                        + " (NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                Checksum.seal(
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
                        AssignmentBlob.pack(plan),
                        stored.layer()));
    }

    /** All versions in order of saving. */
    List<StoredVersion> all() throws SQLException {
        return database.all(
                "SELECT " + COLUMNS + " FROM zuschnitt_versions ORDER BY position",
                row -> {
                    check(row);
                    return new StoredVersion(
                            version(row), row.idIfAny(9), row.number(10), row.text(15));
                });
    }

    /** The numbers of the grounds that versions are over. */
    List<Integer> grounds() throws SQLException {
        return database.all("SELECT DISTINCT ground FROM zuschnitt_versions", row -> row.number(1));
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
    Plan plan(UUID version, Grounds grounds) throws SQLException {
        return database.one(
                "SELECT " + COLUMNS + " FROM zuschnitt_versions WHERE id = ?",
                row -> {
                    check(row);
                    Ground ground = grounds.ground(row.number(11));
                    List<District> districts = PlanJson.districts(Json.parse(row.text(12)));
                    Rules rules = PlanJson.rules(Json.parse(row.text(13)));
                    int slots = Plan.FIRST + districts.size();
                    int[] assignment = AssignmentBlob.unpack(row.blob(14), ground, slots);
                    return Plan.of(ground, districts, assignment, rules);
                },
                version);
    }

    private static void check(Row row) throws SQLException {
        Object[] values = new Object[15];
        for (int i = 0; i < values.length; i++) values[i] = row.textIfAny(i + 1);
        values[13] = row.blob(14);
        row.check(16, values);
    }
}
