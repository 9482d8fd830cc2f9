package zuschnitt.io.export;

import java.util.function.IntFunction;
import org.locationtech.jts.geom.MultiPolygon;
import zuschnitt.io.layer.Table;

/**
 * Rows to be written, each with an area.
 *
 * @param table the attributes; the first column tells the rows apart
 * @param areas row → where it lies, in the project's coordinates; empty where it lies nowhere
 */
record Sheet(Table table, IntFunction<MultiPolygon> areas) {}
