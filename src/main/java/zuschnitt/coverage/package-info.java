/**
 * The plane cut into faces that share their borders.
 *
 * <p>A {@link zuschnitt.coverage.Coverage} is a planar map: every stretch of border is stored once,
 * as an {@link zuschnitt.coverage.Arc} that knows the face on either hand. Face 0 is the outside,
 * so every table over faces has n + 1 entries and no code branches on "nothing there".
 *
 * <p><b>Faces and units are separate indices.</b> A unit has any number of faces: several when it
 * is multipart, none when a row came without geometry (its people still count). A face without a
 * unit is a gap: a street, water, a hole.
 *
 * <p><b>Coordinates</b> are metres in the project's coordinate system, rounded to whole millimetres
 * when they enter ({@link zuschnitt.coverage.Polyline#millimetre}), so equality of two doubles is
 * equality of two places and no tolerance is needed anywhere below.
 *
 * <p><b>Why arcs and not polygons:</b> the outline of a district is the set of arcs whose two sides
 * belong to different districts. Merging therefore never computes a union, two neighbours can't
 * drift apart, and a picture of 100,000 units walks every border once.
 *
 * <p><b>From rings to a coverage</b> ({@link zuschnitt.coverage.Topology}): places are numbered,
 * rings become walks over numbers, walks are cut where they branch, equal stretches become one arc,
 * and turning left at every node finds the faces. Each step is a class that does it in one pass
 * over plain arrays; no object is made for a vertex, since a layer may have twelve million. Which
 * side of a line a place lies on is computed in whole millimetres, so it is never a matter of
 * rounding.
 *
 * <p><b>What a large layer costs</b> is memory that was never touched before, more than arithmetic:
 * a hundred megabytes take as long as a million vertices. So tables are made as large as they will
 * be ({@code PlaceIndex}), several walkers fill one array ({@code Walkers}), and a set of bits with
 * ranks stands where a table by place would be mostly empty ({@code Ranks}). What can't be shared
 * out is begun ahead of what can ({@link zuschnitt.coverage.Shares#ahead}).
 *
 * <p><b>Equal input, equal coverage.</b> Arcs are sorted by where they begin and run eastward;
 * faces are numbered by unit, gaps last. So neither the order of a unit's rings nor their direction
 * or first vertex shows in the result, and two coverages can be compared by {@code equals}. A layer
 * in which every unit is one polygon has face <i>n</i> for unit <i>n</i>.
 *
 * <p><b>Mending</b> ({@link zuschnitt.coverage.Cleaning}) never guesses by geometry which unit a
 * place belongs to: borders are noded, and walking from the outside across them tells for every
 * piece who covers it. The rules are few: what several cover goes to the smallest of them; a gap
 * too narrow to be meant goes to the neighbour with the longest border; copies, and polygons that
 * lie over all others, are left out; a wider gap is left a gap. Units keep their numbers, even if
 * they lose all their area. A layer is looked at as a whole before and after; in between only what
 * was mended and what lies near it, since whole looks are what cleaning a large layer costs. Closed
 * slivers and shared streets change no border but only whose it is, so nothing is looked for again
 * ({@code Dissolution}). JTS does the noding (its snap rounding is proven); everything else is
 * ours, since the version of JTS at hand has no cleaner of coverages.
 *
 * <p><b>Cutting</b> ({@link zuschnitt.coverage.Cut}) is local. Only edges near the line are noded
 * (and those that a bent edge may have been pushed over, which matters where units are as small as
 * the grid); around them the plane is put together anew from edges that remember the faces on their
 * two hands ({@code Seams}); everything else is shared with the coverage before. Faces and units
 * keep their numbers, new ones come last, so that plans need not be renumbered. That is why a cut
 * coverage is not numbered as a fresh one would be.
 *
 * <p><b>Who touches whom</b> ({@link zuschnitt.coverage.Adjacency}) is found anew after a cut for
 * the units that changed, and for those across a gap from them: a look across a street never
 * reaches further than the gap width, so who is further away sees what he saw. Which of two borders
 * is met first does not hang on their numbers, or the table would not be the one that a fresh look
 * gives.
 *
 * <p><b>Joining</b> ({@link zuschnitt.coverage.Joining}) leaves the vertices that a cut gave to
 * neighbours, since borders may have been cut there again, but puts borders together that only the
 * cut had parted.
 *
 * <p><b>Layers over one another</b> ({@link zuschnitt.coverage.Overlay}) are cut by the same steps.
 * Snap rounding looks at every vertex; where vertices are on the grid already, only the edges that
 * meet are given to it ({@link zuschnitt.coverage.Noding}), which makes layers with common borders
 * ten times as fast.
 *
 * <p><b>What is told</b> ({@link zuschnitt.coverage.Defect}): kind, place, extent, width, area, the
 * units concerned, and who has the ground now, for a planner can't judge a count. Areas before and
 * after stand side by side in a {@link zuschnitt.coverage.Balance}. What is not safe to mend is
 * left and told: wide gaps, because they are streets; strips along which two units nearly touch,
 * open to the outside; islands. A file's own word on its rings is kept, since a hole with nothing
 * around it is somebody's mistake; how rings lie is what counts. A hole that touches its shell in a
 * point is valid and only lacks a vertex.
 *
 * <p><b>A tolerance out of the data</b> ({@link zuschnitt.coverage.NearMisses}): a histogram of how
 * far vertices miss the borders of others, on a logarithmic scale, and the widest valley in it,
 * because inexact drawing and streets are hills of their own. Without a clear valley the usual
 * centimetre stays.
 *
 * <p><b>Streets</b> stay nobody's. On request those that units enclose are shared along their
 * middle ({@link zuschnitt.coverage.Cleaned#withStreetsGiven}); the longest border would have given
 * a whole network of streets to one block. Wider than fifty metres is a lake or an enclave.
 *
 * <p><b>Outlines</b> ({@link zuschnitt.coverage.Outlines}) of districts keep every node that their
 * units have, so they are a coverage again, and dissolving in two steps gives the same as in one.
 */
@NullMarked
package zuschnitt.coverage;

import org.jspecify.annotations.NullMarked;
