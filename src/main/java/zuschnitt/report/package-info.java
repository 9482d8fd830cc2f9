/**
 * Pages and pictures to hand out.
 *
 * <p>A {@link zuschnitt.report.MapPicture} is the map on paper: the same faces, colours, classes
 * and legend as on the screen, from the same values, with names, scale and heading around them. It
 * is drawn in the project's own coordinates, where a metre is a metre everywhere, so neither the
 * base map's system nor GeoTools has to be woken. Letters and lines are Java2D's, without a
 * display.
 *
 * <p>A {@link zuschnitt.report.ComparisonPage} has two of them in one frame, with the sentence and
 * the table of what became of each district. Every {@link zuschnitt.report.Drawing} is made by the
 * same strokes on any {@link zuschnitt.report.Paper}: pixels, SVG, PDF. The map stays a picture on
 * all of them, twice as fine where it may be printed, and not as fine where that would take
 * gigabytes: it is what was on the projector, patterns and closed gaps and all, and 100,000 units
 * weigh no more than ten. What is written stays text.
 *
 * <p>A {@link zuschnitt.report.HistoryFilm} shows steps, so this package knows what a step is: who
 * hands a film out wants to read on each picture what was done, when and why. The JDK writes its
 * GIF, picture by picture, so that a long history needs no memory.
 */
@NullMarked
package zuschnitt.report;

import org.jspecify.annotations.NullMarked;
