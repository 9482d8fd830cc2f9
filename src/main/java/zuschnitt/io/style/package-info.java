/**
 * Styles of reference layers: Styled Layer Descriptors (OGC 02-070, 05-078r4) in, symbols out.
 *
 * <p>A document is read by a small reader over StAX into GeoTools' style objects ({@link
 * zuschnitt.io.style.SldReader}), since its filters and expressions are then GeoTools' as well; the
 * parser that GeoTools has for it is not in the library at hand, and would reach for what a
 * document points at. Read is what other programs write for lines, areas, signs and names: strokes,
 * fills, well-known marks, labels, scales, filters. Pictures, patterns and functions are passed
 * over: a layer without its hatching is still a street map.
 *
 * <p>Which rule holds for which feature is decided once ({@link zuschnitt.io.style.Styling}), not
 * at every drawing; so nobody who draws wakes GeoTools.
 *
 * <p>Styles that come with the program lie in {@code styles/} ({@link zuschnitt.io.style.Styles}).
 * Their rules ask for the fields of OpenStreetMap's usual exports; what has none of these falls to
 * the last rule, which holds for all others.
 */
@NullMarked
package zuschnitt.io.style;

import org.jspecify.annotations.NullMarked;
