/**
 * KML in: placemarks with areas, in WGS 84 as the format prescribes.
 *
 * <p>Read by the JDK's own streaming parser, which is told to know neither document types nor
 * entities of others: a KML that brings some is refused. Links to further files are never followed.
 * Only names without their namespace count, since programs write the same elements under several.
 */
@NullMarked
package zuschnitt.io.kml;

import org.jspecify.annotations.NullMarked;
