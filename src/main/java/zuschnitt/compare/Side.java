package zuschnitt.compare;

import zuschnitt.plan.Figures;
import zuschnitt.plan.Plan;

/**
 * One of the two versions that are compared.
 *
 * @param plan the division
 * @param figures the counts that it is looked at with
 */
public record Side(Plan plan, Figures figures) {
    public Side {
        if (figures.unitCount() != plan.ground().units().count()) {
            throw new IllegalArgumentException("figures of other units");
        }
    }
}
