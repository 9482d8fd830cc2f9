/** GeoPackages of others: opened on a private copy, tables only, within limits of time and size. */
@NullMarked
package zuschnitt.io.geopackage;

import org.jspecify.annotations.NullMarked;
