/**
 * The doctor of the coverage: what doesn't fit together, where, how large, and what a repair would
 * do about it.
 *
 * <p>At the left what was found, by kind and one by one; at the right the map, which goes to
 * whatever is chosen and points at it with a frame and a ring, so that no colour has to be told
 * from another. F8 goes on to the next place, as it does among the findings of a plan.
 *
 * <p><b>Seen before it is done.</b> With layers that are still to be imported, a tolerance and what
 * becomes of streets can be tried: {@link zuschnitt.ui.doctor.RepairBox} shows how many vertices
 * miss a border by how much, and what tolerance that speaks for. A trial is an import of the same
 * layers with another {@link zuschnitt.io.imports.Repair}, so what is seen is what will be.
 *
 * <p><b>Its place in the house:</b> below {@code ui}, and beside the assistant; neither knows the
 * other. {@link zuschnitt.ui.doctor.DoctorPage} gets a {@link zuschnitt.ui.doctor.Patient} and
 * hands back what was chosen.
 */
@NullMarked
package zuschnitt.ui.doctor;

import org.jspecify.annotations.NullMarked;
