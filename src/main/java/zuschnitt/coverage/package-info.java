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
 */
@NullMarked
package zuschnitt.coverage;

import org.jspecify.annotations.NullMarked;
