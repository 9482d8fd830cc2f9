package zuschnitt.edit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import zuschnitt.plan.Plan;

/**
 * The present plan, the steps that led to it, and those that were undone. Immutable. Keeps what
 * changed, not the plans in between. A new step leaves the undone ones behind; the project file
 * still has them.
 */
public final class History {
    private final Plan present;

    /** The last step done first. */
    private final Trail past;

    /** The last step undone first. */
    private final Trail future;

    private History(Plan present, Trail past, Trail future) {
        this.present = present;
        this.past = past;
        this.future = future;
    }

    /** The beginning. */
    public static History of(Plan present) {
        return new History(present, Trail.EMPTY, Trail.EMPTY);
    }

    /**
     * A history as it was left.
     *
     * @param past steps that led to the present plan, oldest first
     * @param future undone steps that can be done again, the next one first
     */
    public static History of(Plan present, List<Step> past, List<Step> future) {
        Trail done = Trail.EMPTY;
        for (Step step : past) done = done.with(step);
        Trail undone = Trail.EMPTY;
        for (int i = future.size() - 1; i >= 0; i--) undone = undone.with(future.get(i));
        return new History(present, done, undone);
    }

    public Plan present() {
        return present;
    }

    /** The step that undo takes back; empty at the beginning. */
    public Optional<Step> undoable() {
        return past.last();
    }

    /** The step that redo does again; empty if none was undone. */
    public Optional<Step> redoable() {
        return future.last();
    }

    /** Identity of the last step; empty at the beginning. */
    public Optional<UUID> head() {
        return past.last().map(Step::id);
    }

    /** The history after one more step, which must begin with the present plan. */
    public History with(Step step) {
        return new History(step.change().applyTo(present), past.with(step), Trail.EMPTY);
    }

    /** The history one step back. Call only where there is a step {@link #undoable}. */
    public History undone() {
        Step step = past.last().orElseThrow();
        return new History(
                step.change().inverse().applyTo(present), past.before(), future.with(step));
    }

    /** The history one step on again. Call only where there is a step {@link #redoable}. */
    public History redone() {
        Step step = future.last().orElseThrow();
        return new History(step.change().applyTo(present), past.with(step), future.before());
    }

    /** The steps that led to the present plan, oldest first. */
    public List<Step> past() {
        return past.oldestFirst();
    }

    /** The undone steps, the next one first. */
    public List<Step> future() {
        List<Step> steps = new ArrayList<>(future.oldestFirst());
        Collections.reverse(steps);
        return List.copyOf(steps);
    }

    /** Steps as a chain whose older part is shared with the history before. */
    private static final class Trail {
        static final Trail EMPTY = new Trail(Optional.empty(), Optional.empty());

        private final Optional<Step> last;
        private final Optional<Trail> before;

        private Trail(Optional<Step> last, Optional<Trail> before) {
            this.last = last;
            this.before = before;
        }

        Trail with(Step step) {
            return new Trail(Optional.of(step), Optional.of(this));
        }

        Optional<Step> last() {
            return last;
        }

        Trail before() {
            return before.orElseThrow();
        }

        List<Step> oldestFirst() {
            List<Step> steps = new ArrayList<>();
            for (Trail trail = this; trail.last.isPresent(); trail = trail.before()) {
                steps.add(trail.last.get());
            }
            Collections.reverse(steps);
            return List.copyOf(steps);
        }
    }
}
