package zuschnitt.store;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.io.ByteOrderValues;
import org.locationtech.jts.io.WKBWriter;

/**
 * Geometry as a GeoPackage keeps it (OGC 12-128r17, 2.1.3): a head with the coordinate system and
 * the rectangle around, then well-known binary, all of it with the lowest byte first.
 */
final class GeometryBlob {
    private static final int HEAD = 8 + 4 * Double.BYTES;

    /** Lowest byte first, and a rectangle in x and y. */
    private static final byte FLAGS = 0b0000_0011;

    private GeometryBlob() {}

    /**
     * The polygons as a blob; empty, for NULL, if there are none.
     *
     * @param srs number of the coordinate system
     */
    static Optional<byte[]> of(MultiPolygon polygons, int srs) {
        if (polygons.isEmpty()) return Optional.empty();
        byte[] binary = new WKBWriter(2, ByteOrderValues.LITTLE_ENDIAN).write(polygons);
        Envelope around = polygons.getEnvelopeInternal();
        return Optional.of(
                ByteBuffer.allocate(HEAD + binary.length)
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .put((byte) 'G')
                        .put((byte) 'P')
                        .put((byte) 0)
                        .put(FLAGS)
                        .putInt(srs)
                        .putDouble(around.getMinX())
                        .putDouble(around.getMaxX())
                        .putDouble(around.getMinY())
                        .putDouble(around.getMaxY())
                        .put(binary)
                        .array());
    }
}
