package zuschnitt.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import zuschnitt.plan.Plan;
import zuschnitt.plan.PlanChange;

/**
 * A history from its beginning to its present plan, one frame a step: the first is the beginning.
 * Any frame is found quickly, since every so many a plan is kept. Immutable.
 */
public final class Replay {
    /** Steps between two plans that are kept: memory against time. */
    private static final int STRIDE = 64;

    private final List<Step> steps;

    /** The plan of every {@link #STRIDE}th frame. */
    private final List<Plan> kept;

    private Replay(List<Step> steps, List<Plan> kept) {
        this.steps = steps;
        this.kept = kept;
    }

    /** Everything that led to the present plan; cost proportional to the number of steps. */
    public static Replay of(History history) {
        List<Step> steps = history.past();
        Plan plan = Walk.from(history).to(List.of());
        List<Plan> kept = new ArrayList<>(List.of(plan));
        for (int i = STRIDE; i <= steps.size(); i += STRIDE) {
            plan = Course.of(plan, changes(steps, i - STRIDE, i));
            kept.add(plan);
        }
        return new Replay(steps, kept);
    }

    private static List<PlanChange> changes(List<Step> steps, int from, int to) {
        return steps.subList(from, to).stream().map(Step::change).toList();
    }

    /** Number of frames: one more than there are steps. */
    public int length() {
        return steps.size() + 1;
    }

    /** The step that led to the frame; empty for the beginning. */
    public Optional<Step> step(int frame) {
        return frame == 0 ? Optional.empty() : Optional.of(steps.get(frame - 1));
    }

    /**
     * The plan of a frame.
     *
     * @param frame 0…{@link #length()} − 1
     */
    public Plan plan(int frame) {
        int before = frame - frame % STRIDE;
        return Course.of(kept.get(frame / STRIDE), changes(steps, before, frame));
    }
}
