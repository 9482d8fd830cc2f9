/**
 * Everything a planner can do to a plan, and undo.
 *
 * <p>An {@link zuschnitt.edit.Edit} is a pure function from plan to plan that can say beforehand
 * why it can't be done. It knows neither screen nor file, and it never describes its own inverse:
 * {@link zuschnitt.edit.History} finds what changed by comparing the two plans ({@link
 * zuschnitt.plan.PlanChange}), which serves undo, redo, the project file and the merging of an
 * undone branch alike.
 *
 * <p>An edit names districts by their index in the plan that it is meant for; it is made, asked and
 * applied within one gesture.
 */
@NullMarked
package zuschnitt.edit;

import org.jspecify.annotations.NullMarked;
