/**
 * Foreign files in and out.
 *
 * <p>Reading happens in two steps. A reader turns a file into a {@link zuschnitt.io.layer.Layer}:
 * what stood there, row by row, not repaired, not reprojected, not understood. {@link
 * zuschnitt.io.imports.LayerImport} turns layers into units: it decides which field is the key,
 * carries everything into the project's coordinate system and has the areas cleaned. So every
 * format meets every question in one place, and a later format is one more reader behind the one
 * door, {@link zuschnitt.io.Layers}.
 *
 * <p><b>Nothing in a file is believed.</b> What can't be read becomes one sentence; what can be
 * read in spite of something becomes a {@link zuschnitt.io.layer.Note}; what only the planner can
 * know becomes a question, never a silent guess.
 *
 * <p><b>Rooms.</b> {@code layer} holds the values that all share, {@code bytes} what distrusts
 * them, {@code grid} rows of cells that nobody has understood yet; on these stand the formats
 * ({@code shapefile}, {@code geojson}, {@code geopackage}, {@code kml}, {@code csv}, {@code
 * workbook}), none knowing another. {@code imports} gives layers a meaning, {@code export} writes
 * plans, {@code template} reads the seeds, {@code reference} knows the coordinate systems.
 *
 * <p><b>FlatGeobuf is not read.</b> Its library asks for Guava and for ranges of versions, and
 * would be the largest part of the program for a format that no office sends.
 */
@NullMarked
package zuschnitt.io;

import org.jspecify.annotations.NullMarked;
