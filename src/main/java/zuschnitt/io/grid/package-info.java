/**
 * Tables before anybody has understood them: rows of cells, as text files and workbooks hold them.
 *
 * <p>What both have in common is decided here: where the names of the columns stand ({@link
 * zuschnitt.io.grid.Heading}), and which columns are numbers ({@link zuschnitt.io.grid.Grid}).
 *
 * <p><b>The head ends where numbers begin.</b> A row names columns if it has no number where the
 * rows below have numbers, years aside. If even the first row has one, there are no names, and
 * whoever took it for names would eat the first unit: so it is asked.
 */
@NullMarked
package zuschnitt.io.grid;

import org.jspecify.annotations.NullMarked;
