package zuschnitt.store;

import java.time.Instant;
import java.util.Random;
import java.util.UUID;
import zuschnitt.edit.Edit;
import zuschnitt.edit.History;
import zuschnitt.edit.RandomEdits;
import zuschnitt.edit.Step;
import zuschnitt.message.UserException;
import zuschnitt.plan.Plan;
import zuschnitt.plan.PlanChange;

/** Someone who edits, undoes and does again at random; the same for the same seed. */
final class Planner {
    private final Random random;
    private final RandomEdits edits;

    Planner(long seed) {
        this.random = new Random(seed);
        this.edits = new RandomEdits(seed);
    }

    /** Does one thing to the file, and gives the history as it must be afterwards. */
    History work(ProjectFile file, History history) throws UserException {
        int dice = random.nextInt(10);
        if (dice < 3 && history.undoable().isPresent()) {
            file.undo(history.undoable().get());
            return history.undone();
        }
        if (dice < 5 && history.redoable().isPresent()) {
            file.redo(history.redoable().get());
            return history.redone();
        }
        Step step = step(history);
        file.append(step);
        return history.with(step);
    }

    /** Does some things to the file. */
    History work(ProjectFile file, int times) throws UserException {
        History history = file.history();
        for (int i = 0; i < times; i++) history = work(file, history);
        return history;
    }

    /** A step that could follow. */
    Step step(History history) {
        Plan plan = history.present();
        Edit edit = edits.accepted(plan);
        return new Step(
                new UUID(random.nextLong(), random.nextLong()),
                history.head(),
                Instant.parse("2026-03-01T10:15:30.123456789Z").plusNanos(random.nextInt()),
                "Käthe O'Neill",
                edit.label(plan),
                random.nextBoolean() ? "" : "wegen der Bahn;\n\"so\" gewollt \uD83D\uDE00",
                PlanChange.between(plan, edit.applyTo(plan)));
    }
}
