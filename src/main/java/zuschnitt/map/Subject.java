package zuschnitt.map;

import java.util.Optional;
import zuschnitt.coverage.Coverage;
import zuschnitt.plan.Plan;
import zuschnitt.plan.Totals;
import zuschnitt.raster.Marks;
import zuschnitt.raster.Scene;
import zuschnitt.session.Background;

/**
 * What a map shows: a plan, what stands out in it, and the borders of exactly its ground. If a plan
 * comes over other ground, all of it stays as it was until the borders there have been made out of
 * those at hand, in the background.
 */
final class Subject {
    private final Newest<Shown> others;
    private final Runnable onChange;
    private Optional<Scene> scene = Optional.empty();
    private Optional<Plan> plan = Optional.empty();
    private Optional<Totals> totals = Optional.empty();
    private Optional<Shown> shown = Optional.empty();
    private Optional<Coverage> awaited = Optional.empty();
    private Marks marks = Marks.NONE;
    private Optional<Marks> passing = Optional.empty();

    /**
     * All of it at one moment.
     *
     * @param scene the borders of the plan's coverage
     * @param plan who belongs where
     * @param totals of the plan
     * @param marks units of the plan that stand out
     */
    record Shown(Scene scene, Plan plan, Totals totals, Marks marks) {}

    /**
     * @param onChange told when there is something else to be drawn
     */
    Subject(Background background, Runnable onChange) {
        this.others = new Newest<>(background, this::take);
        this.onChange = onChange;
    }

    /** Other borders, and no plan yet. */
    void show(Scene newScene) {
        scene = Optional.of(newScene);
        plan = Optional.empty();
        shown = Optional.empty();
        forget();
    }

    /** Another plan; what stood out does so no more if it lies over other ground. */
    void show(Plan newPlan, Totals newTotals) {
        if (plan.filter(old -> coverage(old) == coverage(newPlan)).isEmpty()) forget();
        plan = Optional.of(newPlan);
        totals = Optional.of(newTotals);
        refresh();
    }

    private void forget() {
        marks = Marks.NONE;
        passing = Optional.empty();
        awaited = Optional.empty();
    }

    private static Coverage coverage(Plan plan) {
        return plan.ground().coverage();
    }

    /** Lets units of the last plan stand out. */
    void mark(Marks newMarks) {
        if (newMarks.equals(marks)) return;
        marks = newMarks;
        refresh();
    }

    /** Lets others stand out for a while; empty for the usual ones again. */
    void markInstead(Optional<Marks> newMarks) {
        if (newMarks.equals(passing)) return;
        passing = newMarks;
        refresh();
    }

    private void refresh() {
        if (scene.isEmpty() || plan.isEmpty()) return;
        if (inStep()) {
            show(now(scene.get()));
        } else if (awaited.filter(coverage -> coverage == coverage(plan.get())).isEmpty()) {
            awaited = Optional.of(coverage(plan.get()));
            Scene base = scene.get();
            Plan wished = plan.get();
            Totals sums = totals.orElseThrow();
            others.want(() -> new Shown(base.over(coverage(wished)), wished, sums, Marks.NONE));
        }
    }

    private Shown now(Scene borders) {
        return new Shown(borders, plan.orElseThrow(), totals.orElseThrow(), passing.orElse(marks));
    }

    /**
     * Takes up borders, also of a plan that has been left meanwhile, unless there are the right
     * ones.
     */
    private void take(Shown found) {
        if (awaited.isEmpty() || inStep()) return;
        scene = Optional.of(found.scene());
        show(inStep() ? now(found.scene()) : found);
    }

    private void show(Shown newShown) {
        shown = Optional.of(newShown);
        onChange.run();
    }

    /** Whether the last plan's ground is the one whose borders are at hand. */
    boolean inStep() {
        return scene.isPresent()
                && plan.filter(now -> coverage(now) == scene.get().coverage()).isPresent();
    }

    /** What is to be drawn; empty before the first plan. */
    Optional<Shown> shown() {
        return shown;
    }

    /** The borders at hand. */
    Optional<Scene> scene() {
        return scene;
    }
}
