/**
 * GeoPackages of others: opened on a private copy, tables only, within limits of time and size.
 *
 * <p>A {@link zuschnitt.io.geopackage.Catalogue} knows what the file says of itself, {@link
 * zuschnitt.io.geopackage.TableRows} what stands in one table. Tables of attributes are layers
 * without areas, like those of any spreadsheet; they are read where they are named, and never taken
 * for areas. The table in which styles are kept is none of them.
 */
@NullMarked
package zuschnitt.io.geopackage;

import org.jspecify.annotations.NullMarked;
