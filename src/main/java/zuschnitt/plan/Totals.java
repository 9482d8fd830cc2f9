package zuschnitt.plan;

import java.util.Arrays;

/**
 * What the districts of a plan add up to: one number per district slot, those two that are none
 * included.
 */
public final class Totals {
    private final Plan plan;
    private final Figures figures;
    private final double[] population;
    private final int[] units;
    private final boolean[] estimated;

    private Totals(Plan plan, Figures figures) {
        this.plan = plan;
        this.figures = figures;
        this.population =
                figures.sums(figures.populationField(), plan.assignmentTable(), plan.slots());
        this.units = new int[plan.slots()];
        this.estimated = new boolean[plan.slots()];
        int[] assignment = plan.assignmentTable();
        for (int unit = 1; unit < assignment.length; unit++) {
            units[assignment[unit]]++;
            if (figures.estimated(unit)) estimated[assignment[unit]] = true;
        }
    }

    /** The sums of the plan's districts; cost proportional to the number of units. */
    public static Totals of(Plan plan, Figures figures) {
        return new Totals(plan, figures);
    }

    /** What was summed up. */
    public Figures figures() {
        return figures;
    }

    /** Residents of the district. */
    public double population(int district) {
        return population[district];
    }

    /** Residents of all units. */
    public double population() {
        return Arrays.stream(population).sum();
    }

    /** Number of units of the district. */
    public int units(int district) {
        return units[district];
    }

    /** Whether any unit's count was apportioned, not counted. */
    public boolean estimated(int district) {
        return estimated[district];
    }

    public Band.Verdict verdict(int district) {
        return plan.rules().band().judge(population[district]);
    }

    /** Sums of any count: district → sum, unknown counts left out. */
    public double[] sums(String field) {
        return figures.sums(field, plan.assignmentTable(), plan.slots());
    }
}
