/**
 * Everything a planner can do to a plan, and undo.
 *
 * <p>An {@link zuschnitt.edit.Edit} is a pure function from plan to plan that can say beforehand
 * why it can't be done. It knows neither screen nor file, and it never describes its own inverse:
 * {@link zuschnitt.edit.History} finds what changed by comparing the two plans ({@link
 * zuschnitt.plan.PlanChange}), which serves undo, redo, the project file and the merging of an
 * undone branch alike.
 *
 * <p><b>A cut</b> ({@link zuschnitt.edit.CutUnits}) is made from the plan before it is done, since
 * dividing borders takes milliseconds and the window asks for shares and keys meanwhile. Where a
 * line nicks units at their edge, those stay whole: a planner who draws across a district means the
 * units in its way.
 *
 * <p>An edit names districts by their index in the plan that it is meant for; it is made, asked and
 * applied within one gesture.
 */
@NullMarked
package zuschnitt.edit;

import org.jspecify.annotations.NullMarked;
