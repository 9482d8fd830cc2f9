/**
 * What changed between two versions.
 *
 * <p>Everything comes out of one table: the {@link zuschnitt.compare.Flow}s from each district of
 * the old version to each district of the new one, with units, residents and area. Difference map,
 * people moved, lineage, matched colours and the crosswalk are readings of that table. Units are
 * matched by their identity, so the numbers are exact; where the versions lie over different units,
 * one has to be laid over the other and the flows are marked as estimated.
 */
@NullMarked
package zuschnitt.compare;

import org.jspecify.annotations.NullMarked;
