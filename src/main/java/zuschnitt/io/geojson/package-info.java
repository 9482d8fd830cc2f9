/**
 * GeoJSON in: streaming, with the depth and the repeated keys checked, in WGS 84 unless the file
 * names another system in the old way.
 */
@NullMarked
package zuschnitt.io.geojson;

import org.jspecify.annotations.NullMarked;
