package zuschnitt.io.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.function.IntFunction;
import org.locationtech.jts.geom.MultiPolygon;
import zuschnitt.io.layer.Table;

/**
 * Rows to be written, each with an area.
 *
 * @param table the attributes; the first column tells the rows apart
 * @param areas row → where it lies, in the project's coordinates; empty where it lies nowhere
 * @param lists what a row has besides, and no table can hold
 */
record Sheet(Table table, IntFunction<MultiPolygon> areas, Lists lists) {
    /** Rows of plain attributes. */
    Sheet(Table table, IntFunction<MultiPolygon> areas) {
        this(table, areas, (json, row) -> {});
    }

    /** Writes the further members of a row's properties. */
    interface Lists {
        void write(JsonGenerator json, int row) throws IOException;
    }
}
