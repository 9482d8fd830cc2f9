/**
 * Who belongs to which district, and whether that is good.
 *
 * <p>A {@link zuschnitt.plan.Plan} is a value: a {@link zuschnitt.plan.Ground} (coverage, units,
 * who touches whom) and over exactly that ground one number per unit, its district. All plans over
 * the same ground share it; an edit copies one int array and nothing else.
 *
 * <p><b>District indices.</b> 0 is {@link zuschnitt.plan.Plan#UNASSIGNED}, 1 is {@link
 * zuschnitt.plan.Plan#EXCLUDED}: two different things, the second a decision and no problem.
 * Districts follow from {@link zuschnitt.plan.Plan#FIRST} on. Tables over districts therefore have
 * {@link zuschnitt.plan.Plan#slots()} entries and no code branches on "none". Indices move when a
 * district goes; what lasts is {@link zuschnitt.plan.District#id()}.
 *
 * <p><b>Figures lie beside the plan</b>, not in it: next year's counts come as a further {@link
 * zuschnitt.plan.Figures}, and any plan can be looked at with any set. What follows from both
 * ({@link zuschnitt.plan.Totals}, {@link zuschnitt.plan.Findings}) is computed when asked, from
 * whole tables: summing 100,000 units takes a tenth of a millisecond, so nothing is kept up to date
 * by hand.
 *
 * <p><b>Cut units.</b> A cut gives another ground. What a part is part of stands in the part itself
 * ({@link zuschnitt.plan.Origin}), not in a list of cuts: siblings may have been cut further. Parts
 * have no figures of their own; {@link zuschnitt.plan.Figures#over} shares out what their unit
 * counts, so that next year's table, which knows nothing of the cut, answers for parts as well. All
 * of them are estimates, also what was typed: somebody's number for one year would otherwise pass
 * for a count in all others.
 *
 * <p><b>Numbers stay.</b> The first part keeps its unit's number and the others come last, so the
 * difference of two grounds ({@link zuschnitt.plan.GroundChange}) is as small as the cut, in memory
 * and in the file, and no plan has to be renumbered.
 *
 * <p><b>What changed</b> between two plans is a {@link zuschnitt.plan.PlanChange}, found by
 * comparing them. No edit describes its own inverse, so none can get it wrong.
 */
@NullMarked
package zuschnitt.plan;

import org.jspecify.annotations.NullMarked;
