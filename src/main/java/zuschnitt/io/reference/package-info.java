/**
 * Coordinate systems.
 *
 * <p>A {@link zuschnitt.io.reference.Reference} is what the rest of the program knows of them: a
 * name, a code, and ways to and from WGS 84. <b>x is always east, y always north</b>, whatever
 * order an authority prescribes for a code: files of town halls follow the order of the map, not
 * the order of the register.
 *
 * <p><b>Why some projections are ours and some are GeoTools'.</b> Opening GeoTools' copy of the
 * EPSG register takes over a second, its plainest projection half a second, and a command must
 * start fast. The systems that German offices use every day are all transverse Mercators; Krüger's
 * series for them is forty lines and costs nothing to start. Those, web Mercator and plain degrees
 * are computed here; conic and azimuthal projections are GeoTools' mathematics with parameters from
 * the file or from {@link zuschnitt.io.reference.KnownReferences}; only a code or a datum that
 * stands in neither goes to the register. Tests hold all of them against PROJ4J.
 *
 * <p><b>Datums.</b> ETRS89, WGS 84 and NAD83 are taken for the same (they are within two metres of
 * each other, in Germany within one). DHDN is shifted with the surveying offices' grid BETA2007
 * where it lies on the computer, as PROJ and QGIS bring it, or in the folder that {@code
 * ZUSCHNITT_GRIDS} names; we don't hand it on ourselves. Without it, the seven parameters of
 * EPSG:1777 are right to about three metres; {@link zuschnitt.io.reference.Reference#accuracy} says
 * so. A datum for which no shift is known is refused, never taken as it is.
 */
@NullMarked
package zuschnitt.io.reference;

import org.jspecify.annotations.NullMarked;
