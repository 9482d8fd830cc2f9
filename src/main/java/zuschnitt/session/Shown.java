package zuschnitt.session;

import java.util.Optional;
import zuschnitt.plan.Figures;
import zuschnitt.plan.Plan;
import zuschnitt.plan.Totals;
import zuschnitt.plan.UnitSet;

/**
 * What is seen: a plan, the counts that it is looked at with, and what is chosen in it. Whatever
 * changes, everything has changed before anybody is told.
 */
final class Shown {
    private final Watched<Plan> plan;
    private final Watched<Figures> figures;
    private final Watched<UnitSet> selection = new Watched<>(UnitSet.EMPTY);
    private Figures delivered;

    /** The delivered counts that those of the plan's units were made of. */
    private Figures counted;

    private Totals totals;

    /** What was last looked at instead of a plan that is worked on. */
    private Optional<Plan> guest = Optional.empty();

    Shown(Plan plan, Figures delivered) {
        this.plan = new Watched<>(plan);
        this.delivered = delivered;
        this.counted = delivered;
        this.figures = new Watched<>(figures(plan));
        this.totals = Totals.of(plan, figures.get());
    }

    Watched<Plan> plan() {
        return plan;
    }

    Watched<Figures> figures() {
        return figures;
    }

    /** The counts that any plan would be looked at with now. */
    Figures figures(Plan any) {
        return delivered.over(any.ground().units());
    }

    Figures delivered() {
        return delivered;
    }

    Watched<UnitSet> selection() {
        return selection;
    }

    Totals totals() {
        return totals;
    }

    /** Shows the same plan with other counts. */
    void showWith(Figures other) {
        delivered = other;
        show(plan.get());
    }

    /** Shows a plan that nobody works on. */
    void showGuest(Plan other) {
        guest = Optional.of(other);
        show(other);
    }

    /** Whether what is seen was last shown as a guest. */
    boolean isGuest() {
        return guest.filter(other -> other == plan.get()).isPresent();
    }

    /** Shows a plan. What was chosen goes with its ground. */
    void show(Plan next) {
        boolean sameUnits = next.ground().equals(plan.get().ground());
        Runnable tellChoice = selection.put(sameUnits ? selection.get() : UnitSet.EMPTY);
        Runnable tellFigures = figures.put(figuresOf(next));
        Runnable tellPlan = plan.put(next);
        totals = Totals.of(next, figures.get());
        tellChoice.run();
        tellPlan.run();
        tellFigures.run();
    }

    /**
     * The counts of a plan's units: the same object as long as neither units nor counts are others,
     * so that who made something of them can tell that it still holds.
     */
    private Figures figuresOf(Plan next) {
        boolean same = next.ground() == plan.get().ground() && counted == delivered;
        counted = delivered;
        return same ? figures.get() : figures(next);
    }
}
