package zuschnitt.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import zuschnitt.edit.Step;
import zuschnitt.plan.Version;

/**
 * All steps that were ever done, those of undone branches too. Rows are added and never changed;
 * which of them lead to the working plan say {@code zuschnitt_state} and {@code zuschnitt_redo}.
 */
final class StepTable {
    private final Database database;

    StepTable(Database database) {
        this.database = database;
    }

    /**
     * Writes a step.
     *
     * @param grounds all that the step may name
     * @param adopted the version that it took over, if it did
     */
    void write(Step step, Grounds grounds, Optional<Version> adopted) throws SQLException {
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

    /**
     * All of them.
     *
     * @param grounds all that steps may name
     */
    WrittenSteps read(Grounds grounds) throws SQLException {
        List<UUID> undone =
                database.all(
                        "SELECT step FROM zuschnitt_redo ORDER BY position DESC", row -> row.id(1));
        return new WrittenSteps(WrittenStep.all(database), undone, grounds);
    }
}
