/**
 * What the planner waits for, in milliseconds: {@code mvn -q -Dquick test-compile exec:exec}, or
 * one alone with {@code -Dbench=PictureBenchmark}. Boards of 10,000 and 100,000 units of 20
 * vertices a border, 1920 × 1080 pixels.
 *
 * <p>Wanted on two cores: a raster in 100 ms, from an assignment to its picture in 16 ms at 100,000
 * units, so that painting keeps up with the screen. Likewise from a move of the mouse that pulls a
 * border to the colours of all faces, for one unit or for fifty at once.
 *
 * <p>{@link zuschnitt.bench.Film} films the whole program at work on a screen; wanted are 50 frames
 * a second while painting and 40 while panning, at 100,000 units. What a frame costs each thread is
 * counted besides, since that hardly depends on what else the machine does.
 *
 * <p>Peers that are at hand do the like beside them: JTS, which checks a coverage, and Java2D,
 * which fills areas. {@link zuschnitt.bench.Redraw} lets programs that are not part of the build
 * take turns with ours.
 *
 * <p>{@link zuschnitt.bench.Load} measures whole processes from a file on, with the same options
 * that the launcher gives, since a cold program is what a command is: {@code mvn -q -Dquick
 * test-compile exec:exec@load -Dfile=…}. {@link zuschnitt.bench.Damage} makes the layer that has to
 * be cleaned. {@link zuschnitt.bench.LargeProject} does the same for a project file.
 */
@NullMarked
package zuschnitt.bench;

import org.jspecify.annotations.NullMarked;
