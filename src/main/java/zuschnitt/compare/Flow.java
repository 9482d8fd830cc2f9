package zuschnitt.compare;

import zuschnitt.plan.UnitSet;

/**
 * What went from one district of the old version to one of the new.
 *
 * @param from district of the old plan, or {@link Comparison#NOWHERE} where it has no such unit
 * @param to district of the new plan, likewise
 * @param units the units, numbered as in the new plan where it has them, otherwise as in the old
 * @param populationFrom their residents by the old version's figures
 * @param populationTo their residents by the new version's figures
 * @param area square metres
 * @param estimated whether any of the counts was apportioned
 */
public record Flow(
        int from,
        int to,
        UnitSet units,
        double populationFrom,
        double populationTo,
        double area,
        boolean estimated) {}
