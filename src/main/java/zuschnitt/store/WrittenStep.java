package zuschnitt.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import zuschnitt.edit.Step;
import zuschnitt.plan.PlanChange;

/**
 * A step as it is kept. What it changes is told without what stayed, so that it can be read only
 * from one of the plans on its two sides.
 *
 * @param version the one that it took over, if it did
 */
record WrittenStep(
        UUID id,
        Optional<UUID> parent,
        Instant time,
        String author,
        Json label,
        String reason,
        Json change,
        Optional<UUID> version) {
    private static final String ALL =
            "SELECT id, parent, time, author, label, reason, change, version, checksum"
                    + " FROM zuschnitt_steps ORDER BY position";

    /** How many columns a step has besides its checksum. */
    private static final int VALUES = 8;

    /** All steps, in the order in which they were done. */
    static List<WrittenStep> all(Database database) throws SQLException {
        return Unpacking.all(database.all(ALL, Texts::of), WrittenStep::of);
    }

    /** A row as it stands there. */
    private record Texts(List<Optional<String>> values, long checksum) {
        static Texts of(Row row) throws SQLException {
            List<Optional<String>> values = new ArrayList<>(VALUES);
            for (int column = 1; column <= VALUES; column++) values.add(row.textIfAny(column));
            return new Texts(values, row.large(VALUES + 1));
        }

        String text(int column) throws SQLException {
            return values.get(column - 1)
                    .orElseThrow(() -> new SQLException("column " + column + " is empty"));
        }

        Optional<UUID> id(int column) {
            return values.get(column - 1).map(UUID::fromString);
        }
    }

    private static WrittenStep of(Texts row) throws SQLException {
        if (row.checksum != Checksum.of(row.values.toArray()))
            throw new SQLException("a damaged row");
        return new WrittenStep(
                UUID.fromString(row.text(1)),
                row.id(2),
                Instant.parse(row.text(3)),
                row.text(4),
                Json.parse(row.text(5)),
                row.text(6),
                Json.parse(row.text(7)),
                row.id(8));
    }

    /** The step, once it is known what it changes. */
    Step step(PlanChange read) throws SQLException {
        return new Step(id, parent, time, author, MessageJson.message(label), reason, read);
    }
}
