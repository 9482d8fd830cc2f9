package zuschnitt.ui;

import java.util.List;
import java.util.function.Predicate;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import zuschnitt.edit.History;
import zuschnitt.message.Message;
import zuschnitt.session.Background;
import zuschnitt.store.OutsideChange;
import zuschnitt.store.ProjectFile;
import zuschnitt.store.Soundness;

/**
 * What there is to say of a project that was just opened: that work on it was broken off, that it
 * is damaged somewhere, and what other programs have done to it. The last two read all of the file
 * and take seconds with a large one, so they are found out while the planner looks at the map.
 */
final class FirstWords {
    /** How often other programs' changes are looked for while work keeps going on. */
    private static final int LOOKS = 3;

    /** Until it is looked for damage again, where a step came between. */
    private static final Duration PAUSE = Duration.seconds(10);

    private final Frame frame;
    private final Background background;
    private final Predicate<ProjectFile> open;

    /**
     * @param open whether a project is still the one that is open
     */
    FirstWords(Frame frame, Background background, Predicate<ProjectFile> open) {
        this.frame = frame;
        this.background = background;
        this.open = open;
    }

    /** Says it, now or when it has been found out. */
    void about(ProjectFile project) {
        if (project.interrupted()) frame.tell(recovered(project.history()));
        lookForDamage(project);
    }

    private void lookForDamage(ProjectFile project) {
        if (!open.test(project)) return;
        background.latest(
                "soundness", project.care().soundness()::get, found -> takeUp(project, found));
    }

    private void takeUp(ProjectFile project, Soundness.Verdict found) {
        if (!found.known()) {
            PauseTransition pause = new PauseTransition(PAUSE);
            pause.setOnFinished(event -> lookForDamage(project));
            pause.play();
        } else if (found.damage().isEmpty()) {
            lookForOutsideChanges(project, LOOKS);
        } else if (open.test(project)) {
            frame.project().showDamage(project.path(), found.damage().get());
        }
    }

    /** What is there of work that a crash ended. */
    private static Message recovered(History history) {
        return history.undoable()
                .map(step -> Message.of("ui.recovered", step.label(), step.time().toEpochMilli()))
                .orElse(Message.of("ui.recovered.beginning"));
    }

    /** Where work went on meanwhile nobody can tell, and it is looked for once more. */
    private void lookForOutsideChanges(ProjectFile project, int looks) {
        if (!open.test(project) || looks == 0) return;
        background.latest(
                "outside changes",
                project.care().outsideChanges(),
                found ->
                        found.ifPresentOrElse(
                                changes -> tell(project, changes),
                                () -> lookForOutsideChanges(project, looks - 1)));
    }

    private void tell(ProjectFile project, List<OutsideChange> changes) {
        if (!open.test(project) || changes.isEmpty()) return;
        OutsideAnswers answers = new OutsideAnswers(frame, background, project, changes);
        frame.show(new OutsideSheet(changes, answers).of(frame.words(), frame.look()));
    }
}
