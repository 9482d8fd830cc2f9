package zuschnitt.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.locationtech.jts.geom.Envelope;
import org.sqlite.Function;

/**
 * The functions that a GeoPackage's spatial indexes call when a row changes (OGC 12-128r17, F.3).
 * Other programs may have made such an index over any layer; without these functions nothing could
 * be written to it.
 */
final class SpatialFunctions {
    /** That a trigger may call it, though the file is not trusted. */
    private static final int INNOCUOUS = 0x0020_0000;

    private static final Map<String, ToDoubleFunction<Envelope>> BOUNDS =
            Map.of(
                    "ST_MinX", Envelope::getMinX,
                    "ST_MaxX", Envelope::getMaxX,
                    "ST_MinY", Envelope::getMinY,
                    "ST_MaxY", Envelope::getMaxY);

    private SpatialFunctions() {}

    static void addTo(Connection connection) throws SQLException {
        for (Map.Entry<String, ToDoubleFunction<Envelope>> bound : BOUNDS.entrySet())
            add(connection, bound.getKey(), new Bound(bound.getValue()));
        add(connection, "ST_IsEmpty", new Emptiness());
    }

    private static void add(Connection connection, String name, Function function)
            throws SQLException {
        Function.create(connection, name, function, 1, Function.FLAG_DETERMINISTIC | INNOCUOUS);
    }

    /** One side of the rectangle around a geometry; NULL if there is none. */
    private static final class Bound extends Function {
        private final ToDoubleFunction<Envelope> side;

        Bound(ToDoubleFunction<Envelope> side) {
            this.side = side;
        }

        @Override
        protected void xFunc() throws SQLException {
            byte[] blob = value_blob(0);
            Envelope around =
                    blob == null ? new Envelope() : GeometryBlob.read(blob).getEnvelopeInternal();
            if (around.isNull()) result();
            else result(side.applyAsDouble(around));
        }
    }

    /** Whether there is no place in a geometry. */
    private static final class Emptiness extends Function {
        @Override
        protected void xFunc() throws SQLException {
            byte[] blob = value_blob(0);
            if (blob == null) result();
            else result(GeometryBlob.read(blob).isEmpty() ? 1 : 0);
        }
    }
}
