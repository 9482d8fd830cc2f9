package zuschnitt.edit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import zuschnitt.plan.Plan;

/**
 * The present plan, the steps that led to it, those that were undone, and those of branches that
 * were left: a tree of steps and a place in it. Immutable. Keeps what changed, not the plans in
 * between. A new step after an undo begins a branch; the undone ones stay, aside of the way, and
 * can be {@link #at gone back to}.
 */
public final class History {
    private final Plan present;

    /** The last step done first. */
    private final Trail past;

    /** The last step undone first. */
    private final Trail future;

    /** All other steps, each after the one that it follows. */
    private final List<Step> aside;

    private History(Plan present, Trail past, Trail future, List<Step> aside) {
        this.present = present;
        this.past = past;
        this.future = future;
        this.aside = aside;
    }

    /** The beginning. */
    public static History of(Plan present) {
        return new History(present, Trail.EMPTY, Trail.EMPTY, List.of());
    }

    /**
     * A history as it was left.
     *
     * @param past steps that led to the present plan, oldest first
     * @param future undone steps that can be done again, the next one first
     * @param aside steps of other branches, each after the one that it follows
     */
    public static History of(Plan present, List<Step> past, List<Step> future, List<Step> aside) {
        Trail done = Trail.EMPTY;
        for (Step step : past) done = done.with(step);
        Trail undone = Trail.EMPTY;
        for (int i = future.size() - 1; i >= 0; i--) undone = undone.with(future.get(i));
        return new History(present, done, undone, List.copyOf(aside));
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
        return new History(step.change().applyTo(present), past.with(step), Trail.EMPTY, left());
    }

    /** The history one step back. Call only where there is a step {@link #undoable}. */
    public History undone() {
        Step step = past.last().orElseThrow();
        return new History(
                step.change().inverse().applyTo(present), past.before(), future.with(step), aside);
    }

    /** The history one step on again. Call only where there is a step {@link #redoable}. */
    public History redone() {
        Step step = future.last().orElseThrow();
        return new History(step.change().applyTo(present), past.with(step), future.before(), aside);
    }

    /** The steps that are aside once a new one has been done. */
    private List<Step> left() {
        if (future.last().isEmpty()) return aside;
        List<Step> left = new ArrayList<>(aside);
        left.addAll(future());
        return List.copyOf(left);
    }

    /**
     * The history at another place of the tree. Redo leads back from there along the branch that is
     * left, otherwise along the one that was worked on last.
     *
     * @param step after which it is; empty for the beginning
     * @throws IllegalArgumentException if it was never done
     */
    public History at(Optional<UUID> step) {
        return new StepTree(this).at(step);
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

    /** The steps of branches that lead elsewhere, each after the one that it follows. */
    public List<Step> aside() {
        return aside;
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
