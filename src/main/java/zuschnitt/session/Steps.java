package zuschnitt.session;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import zuschnitt.edit.Edit;
import zuschnitt.edit.History;
import zuschnitt.edit.Step;
import zuschnitt.message.Message;
import zuschnitt.message.UserException;
import zuschnitt.plan.Plan;
import zuschnitt.plan.PlanChange;
import zuschnitt.store.ProjectFile;

/**
 * The steps of a project: how an edit becomes one, and the ways among them. Each is written before
 * the history has it; that is {@link #takeUp taken up} when everything else is ready for it.
 */
final class Steps {
    private final ProjectFile file;
    private final Clock clock;
    private final String author;
    private final Watched<History> history;

    Steps(ProjectFile file, Clock clock, String author) {
        this.file = file;
        this.clock = clock;
        this.author = author;
        this.history = new Watched<>(file.history());
    }

    Watched<History> history() {
        return history;
    }

    /** The plan after the last step. */
    Plan settled() {
        return history.get().present();
    }

    /** How a step gets into the project file. */
    @FunctionalInterface
    interface Writing {
        void write(Step step) throws UserException;
    }

    /**
     * Does an edit that isn't refused.
     *
     * @return whether it changed anything; otherwise there is no step
     */
    boolean add(Edit edit, String reason, Writing writing) throws UserException {
        Plan before = settled();
        PlanChange change = PlanChange.between(before, edit.applyTo(before));
        if (change.isEmpty()) return false;
        writing.write(
                new Step(
                        UUID.randomUUID(),
                        history.get().head(),
                        clock.instant(),
                        author,
                        edit.label(before),
                        reason,
                        change));
        return true;
    }

    /** Takes back the last step. */
    void undo() throws UserException {
        file.undo(present(history.get().undoable(), "refusal.nothingToUndo"));
    }

    /** Does the step again that was taken back last. */
    void redo() throws UserException {
        file.redo(present(history.get().redoable(), "refusal.nothingToRedo"));
    }

    private static Step present(Optional<Step> step, String refusal) throws UserException {
        return step.orElseThrow(() -> new UserException(Message.of(refusal)));
    }

    /**
     * Takes up what has just been written.
     *
     * @return tells everybody
     */
    Runnable takeUp() {
        return history.put(file.history());
    }
}
