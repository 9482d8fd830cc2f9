/**
 * Foreign files in and out.
 *
 * <p>Reading happens in two steps. A reader turns a file into a {@link zuschnitt.io.Layer}: what
 * stood there, row by row, not repaired, not reprojected, not understood. {@link
 * zuschnitt.io.LayerImport} turns layers into units: it decides which field is the key, carries
 * everything into the project's coordinate system and has the areas cleaned. So every format meets
 * every question in one place, and a later format is one more reader.
 *
 * <p><b>Nothing in a file is believed.</b> Every count is checked against the bytes that are left
 * before memory is taken for it ({@link zuschnitt.io.ByteReader}, {@link zuschnitt.io.Budget});
 * limits stand in {@link zuschnitt.io.Limits}. What can't be read becomes one sentence; what can be
 * read in spite of something becomes a {@link zuschnitt.io.Note}; what only the planner can know
 * becomes a question, never a silent guess.
 *
 * <p><b>Shapefiles are read and written here</b> and not by a library, because reading what
 * municipalities send is what this product exists for, and the libraries at hand lose dates,
 * umlauts or rows, or stop at a missing index.
 *
 * <p><b>Writing</b> is whole or not at all: everything goes to a {@link zuschnitt.io.Draft} beside
 * its target and is moved there when it is complete and on the disk.
 */
@NullMarked
package zuschnitt.io;

import org.jspecify.annotations.NullMarked;
