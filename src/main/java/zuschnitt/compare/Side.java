package zuschnitt.compare;

import zuschnitt.plan.Figures;
import zuschnitt.plan.Plan;

/**
 * One of the two versions that are compared.
 *
 * @param plan the division
 * @param figures the counts that it is looked at with, those of parts shared out; the constructor
 *     also takes a data set as it was delivered
 */
public record Side(Plan plan, Figures figures) {
    public Side {
        figures = figures.over(plan.ground().units());
        if (figures.unitCount() != plan.ground().units().count()) {
            throw new IllegalArgumentException("figures of other units");
        }
    }

    /** Whether the other has the very same ground and figures, so that only districts differ. */
    boolean hasSamePieces(Side other) {
        return plan.ground() == other.plan.ground() && figures == other.figures;
    }

    /** Square metres of a unit. */
    double area(int unit) {
        return plan.ground().coverage().area(unit);
    }
}
