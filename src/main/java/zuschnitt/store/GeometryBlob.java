package zuschnitt.store;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ByteOrderValues;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;
import org.locationtech.jts.io.WKBWriter;

/**
 * Geometry as a GeoPackage keeps it (OGC 12-128r17, 2.1.3): a head with the coordinate system and
 * the rectangle around, then well-known binary, all of it with the lowest byte first.
 */
final class GeometryBlob {
    private static final int SHORTEST_HEAD = 8;

    /** With the rectangle. */
    private static final int HEAD = SHORTEST_HEAD + 4 * Double.BYTES;

    /** Lowest byte first, and a rectangle in x and y. */
    private static final byte FLAGS = 0b0000_0011;

    private GeometryBlob() {}

    /**
     * The geometry as a blob; empty, for NULL, if there is none.
     *
     * @param srs number of the coordinate system
     */
    static Optional<byte[]> of(Geometry geometry, int srs) {
        if (geometry.isEmpty()) return Optional.empty();
        byte[] binary = new WKBWriter(2, ByteOrderValues.LITTLE_ENDIAN).write(geometry);
        Envelope around = geometry.getEnvelopeInternal();
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

    /**
     * The geometry in a blob, whoever made it.
     *
     * @throws SQLException if it is none
     */
    static Geometry read(byte[] blob) throws SQLException {
        int head = head(blob);
        if (blob.length < head) throw new SQLException("no geometry");
        try {
            return new WKBReader().read(Arrays.copyOfRange(blob, head, blob.length));
        } catch (ParseException e) {
            throw new SQLException("no geometry", e);
        }
    }

    /**
     * Length of what stands before the well-known binary: other programs may add or omit bounds.
     */
    private static int head(byte[] blob) throws SQLException {
        if (blob.length < SHORTEST_HEAD || blob[0] != 'G' || blob[1] != 'P')
            throw new SQLException("no geometry");
        return switch (blob[3] >> 1 & 0b111) {
            case 0 -> SHORTEST_HEAD;
            case 1 -> HEAD;
            case 2, 3 -> SHORTEST_HEAD + 6 * Double.BYTES;
            case 4 -> SHORTEST_HEAD + 8 * Double.BYTES;
            default -> throw new SQLException("no geometry");
        };
    }
}
