/**
 * What changed between two versions.
 *
 * <p>Everything comes out of one table: the {@link zuschnitt.compare.Flow}s from each district of
 * the old version to each district of the new one, with units, residents and area. Difference map,
 * people moved, lineage, matched colours and the crosswalk are readings of that table.
 *
 * <p><b>Pieces.</b> Either version may have cut units, so the table is summed up over the ground
 * that is in one unit of either ({@link zuschnitt.compare.Piece}). Most pieces are whole units that
 * both versions have, by identity. A unit that only one version has cut is shared out among its
 * parts as their cut says, exactly as {@link zuschnitt.plan.Figures#over} would: so the numbers are
 * those that the finer version shows. Where both have cut a unit, each its own way, no lineage
 * tells who lives where, and the parts are laid over one another and weighed by area ({@link
 * zuschnitt.compare.Conflicts}). All of these are estimates, and all of them add up to what either
 * version says of its districts.
 *
 * <p><b>Layers.</b> Versions over the units of different years know nothing of each other: no
 * identity, no origin. Their units are laid over one another in the same way, all of them at once.
 * Ground that only one of the layers has (streets that the other leaves out, an outer border drawn
 * more closely) keeps its row, but nobody is put there as long as any of the unit is common ground:
 * people don't vanish because somebody drew a line anew. A count is an estimate as soon as it is
 * neither all nor nothing of what was counted.
 *
 * <p><b>Area is the worst guess.</b> Who knows where people live within the units ({@link
 * zuschnitt.compare.Dwellings}: building blocks, a census grid, addresses) says so, and whoever is
 * torn goes by that. Only the sharing out follows it: which districts meet, and on how much ground,
 * is the same with and without, and a unit in which the source has nobody falls back on area.
 *
 * <p><b>Who continues whom.</b> An identity lasts, whatever its units; other districts are paired
 * so that most residents stay at home in all ({@link zuschnitt.compare.BestPairs}): taking the
 * largest flow first would tear apart two good pairs for one that is hardly better. That costs the
 * cube of how many districts hang together; where every unit is a district of its own and thousands
 * do, the largest flow goes first after all. What the planner says goes before both. Colours and
 * people moved follow from it, lineage does not: there, shares decide.
 *
 * <p><b>While somebody draws</b>, ground and figures stay what they are and only districts change:
 * then the pieces are still the same, and only flows are summed up anew that a moved unit comes
 * from or goes to ({@link zuschnitt.compare.Comparison#goneOn}).
 *
 * <p><b>Crosswalks</b> ({@link zuschnitt.compare.Crosswalk}) are readings of the same flows. Their
 * weights are shared out like people, in units of 10⁻¹⁰: written with ten decimals they sum to 1
 * without a remainder that somebody's check would stumble over.
 *
 * <p><b>Straightenings.</b> A {@link zuschnitt.compare.Tolerance} may call districts unchanged
 * whose border moved a little. None is set unless somebody sets it, and none ever touches a sum.
 *
 * <p><b>What two published versions give away.</b> Whoever has the figures of both can subtract. A
 * {@link zuschnitt.compare.Disclosure} is found by what linear algebra says, not by a rule of
 * thumb: it warns of a single small unit that changed sides, and is silent about an exchange.
 *
 * <p><b>What is counted</b> as "units changed" are pieces: of a unit that is whole in one version
 * and cut in the other, only the part counts that went elsewhere. A flow names whole units, since
 * these can be found and pointed at; which of their ground it is about shows the map.
 */
@NullMarked
package zuschnitt.compare;

import org.jspecify.annotations.NullMarked;
