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
 * <p><b>A border that is pulled</b> is a {@link zuschnitt.edit.Pull}: a value that follows from the
 * way of the hand alone, so that Escape, pulling back and letting go need no bookkeeping. What
 * planners expect of a border is that it is where the hand is; so pulling back gives back. Shapes
 * that need more than one stroke are drawn in more than one pull. By keyboard a border goes row by
 * row ({@link zuschnitt.edit.Rings}), a number and nothing else. What both make in the end is a
 * {@link zuschnitt.edit.MoveBorder}. Contiguity is asked of one unit at a time and on the spot
 * ({@link zuschnitt.edit.Shift}, {@link zuschnitt.plan.Joint}), never of whole districts.
 *
 * <p><b>Open areas</b> are filled without asking only where there is but one answer ({@link
 * zuschnitt.edit.FillOpen}); where several districts lie around, the planner points at the area and
 * it goes to the one with the longest border ({@link zuschnitt.edit.GiveToNeighbours}), as exclaves
 * do.
 *
 * <p><b>Healing</b> ({@link zuschnitt.edit.HealUnits}) needs no more than one part of a unit, for a
 * planner points at what is to be whole and doesn't collect its pieces; but it goes no further than
 * that, unless all pieces of all cuts were chosen.
 *
 * <p><b>Nothing that was done is forgotten.</b> A {@link zuschnitt.edit.History} is a tree of steps
 * and a place in it: what was undone and left for something else stays aside. Any place can be gone
 * to ({@link zuschnitt.edit.Walk}); redo leads back along the branch that was left, since that is
 * what was on screen last. A {@link zuschnitt.edit.Parked} place is a name, no step.
 *
 * <p>An edit names districts by their index in the plan that it is meant for; it is made, asked and
 * applied within one gesture.
 */
@NullMarked
package zuschnitt.edit;

import org.jspecify.annotations.NullMarked;
