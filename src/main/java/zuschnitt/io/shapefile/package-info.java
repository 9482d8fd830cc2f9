/**
 * Shapefiles in and out.
 *
 * <p>Read and written here and not by a library, because reading what municipalities send is what
 * this product exists for, and the libraries at hand lose dates, umlauts or rows, or stop at a
 * missing index. The .shp and the .dbf are two tables that must agree in their count of rows; an
 * attribute never shifts to another area.
 */
@NullMarked
package zuschnitt.io.shapefile;

import org.jspecify.annotations.NullMarked;
