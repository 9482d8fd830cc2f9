/**
 * Pictures as arrays of numbers, without a window.
 *
 * <p>The map is a {@link zuschnitt.raster.FaceRaster}: for every device pixel the face under it,
 * found by walking every border once. What colour a face has says a {@link
 * zuschnitt.raster.Palette}, and a {@link zuschnitt.raster.Picture} is the one looked up in the
 * other. An assignment changes the palette only; the raster stays until the view moves. No cost
 * depends on how many units a district has, and none on how long its outline is.
 *
 * <p><b>Map coordinates.</b> Borders are carried to the base map's system (EPSG:3857) once, into a
 * {@link zuschnitt.raster.Scene}. They lie there as ints counted from the middle, a tenth of a
 * millimetre a step for a district of 50 km: half the memory of doubles to walk through, and, other
 * than floats, fine enough that two borders don't change sides on the way.
 *
 * <p><b>How a raster is filled.</b> Where a border crosses a row of pixels it is noted, in the
 * pixel to its right, which face begins there; then each row is swept from left to right. Nothing
 * is sorted: of several crossings within one pixel the rightmost wins. The rows are sampled a hair
 * beside the pixels' middles, by an amount that no round coordinate hits, because at a node exactly
 * on a row the order of the crossings would be lost.
 *
 * <p><b>Colour is never the only carrier.</b> What is open, excluded, too small, too big or changed
 * has a pattern besides; patterns hang on the map, not on the window, so they don't swim when it is
 * panned.
 *
 * <p><b>Themes.</b> A {@link zuschnitt.raster.Style} says what colours mean. By district the
 * classes of a theme take the place of the districts' colours; by unit a look is district × class ×
 * marks, so that borders between districts stay strong and those between classes thin. Where
 * colours stand for values nothing is mixed into them: what is chosen gets strokes, what is open
 * keeps its own. Dots and circles ({@link zuschnitt.raster.Symbols}) are drawn into the picture, at
 * places that follow from the units alone ({@link zuschnitt.raster.Portrait}).
 *
 * <p><b>In black and white</b> a district has the pattern that goes with its hue, so the same in
 * every version; only where a neighbour has it already it takes another. Whether it is too small
 * its name says there: two patterns in one area could not be told apart.
 *
 * <p><b>Changed in part.</b> Two versions may have cut a unit differently; then only some of its
 * ground is in another district, and no table over faces can say which. Those few pixels are found
 * with a second raster, of the other version's borders ({@link zuschnitt.raster.PartlyChanged}), so
 * the difference is right pixel by pixel while either map has its own borders.
 *
 * <p><b>Before there is a coverage</b>, while an import is thought over, a {@link
 * zuschnitt.raster.RingPicture} draws the rings as they are, and shows where they cover each other.
 *
 * <p><b>Reference layers</b> ({@link zuschnitt.raster.LayerPicture}) are drawn by Java2D: dashes,
 * joints and letters along lines are its trade, and only what is in view is handed to it, thinned
 * to the pixel. Where more lines are in view than anybody could follow, they are drawn without
 * smoothing, ten times as fast.
 *
 * <p>Gaps stay transparent, also narrow ones. Borders against a gap are thin, so that blocks along
 * a street don't look like districts of their own.
 */
@NullMarked
package zuschnitt.raster;

import org.jspecify.annotations.NullMarked;
