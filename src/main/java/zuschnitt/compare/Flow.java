package zuschnitt.compare;

import zuschnitt.plan.UnitSet;

/**
 * What went from one district of the old version to one of the new.
 *
 * <p>Where one version has cut a unit that the other has whole, or has cut along another line, its
 * pieces may go different ways. Such a unit is among those of several flows; its people and its
 * area are not: each flow has what its pieces have.
 *
 * @param from district of the old plan, or {@link Comparison#NOWHERE} where it has no such unit
 * @param to district of the new plan, likewise
 * @param pieces how many units, or pieces of units
 * @param unitsFrom the units of the old plan that they are or lie in; none from nowhere
 * @param unitsTo the units of the new plan, likewise
 * @param populationFrom their residents by the old version's figures
 * @param populationTo their residents by the new version's figures
 * @param area square metres
 * @param estimated whether any of the counts was apportioned
 */
public record Flow(
        int from,
        int to,
        int pieces,
        UnitSet unitsFrom,
        UnitSet unitsTo,
        double populationFrom,
        double populationTo,
        double area,
        boolean estimated) {}
