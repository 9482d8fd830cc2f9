package zuschnitt.io.export;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import zuschnitt.coverage.Mapping;

/** The text of one geometry of a GeoJSON, digit by digit into an array of bytes. */
final class GeoJsonArea {
    /** Of the last decimal in one degree. */
    private static final long UNITS = 10_000_000;

    private static final int DECIMALS = 7;

    /** Vertices of a ring, the first one repeated. */
    private static final int SMALLEST_RING = 4;

    /** Most bytes that a vertex takes: two numbers and what is around, even far off any map. */
    private static final int VERTEX_BYTES = 48;

    private final Mapping toWgs84;
    private byte[] text;
    private int size;

    private GeoJsonArea(Mapping toWgs84, int vertices) {
        this.toWgs84 = toWgs84;
        this.text = new byte[VERTEX_BYTES * (vertices + 4)];
    }

    /**
     * The value of a feature's member {@code geometry}; {@code null} for an empty area.
     *
     * @param toWgs84 leads from the area's coordinates to longitude and latitude
     */
    static byte[] of(MultiPolygon area, Mapping toWgs84) {
        GeoJsonArea json = new GeoJsonArea(toWgs84, area.getNumPoints());
        json.geometry(area);
        return Arrays.copyOf(json.text, json.size);
    }

    private void geometry(MultiPolygon area) {
        if (area.isEmpty()) {
            append("null");
            return;
        }
        boolean single = area.getNumGeometries() == 1;
        append("{\"type\":\"" + (single ? "Polygon" : "MultiPolygon") + "\",\"coordinates\":");
        if (!single) append("[");
        for (int i = 0; i < area.getNumGeometries(); i++) {
            if (i > 0) append(",");
            polygon((Polygon) area.getGeometryN(i));
        }
        append(single ? "}" : "]}");
    }

    private void polygon(Polygon polygon) {
        append("[");
        ring(polygon.getExteriorRing());
        for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
            append(",");
            ring(polygon.getInteriorRingN(i));
        }
        append("]");
    }

    /** Appends the places; those that fall together when they are rounded are written once. */
    private void ring(LinearRing ring) {
        long[] lonLat = lonLat(ring.getCoordinates());
        boolean spare = lonLat.length / 2 > SMALLEST_RING;
        append("[");
        for (int i = 0; i < lonLat.length; i += 2) {
            boolean repeated =
                    i > 0 && lonLat[i] == lonLat[i - 2] && lonLat[i + 1] == lonLat[i - 1];
            if (repeated && spare) continue;
            if (i > 0) text[size++] = ',';
            text[size++] = '[';
            decimal(lonLat[i]);
            text[size++] = ',';
            decimal(lonLat[i + 1]);
            text[size++] = ']';
        }
        append("]");
    }

    /** Longitude and latitude in the unit of the last decimal that is written. */
    private long[] lonLat(Coordinate... places) {
        double[] xy = new double[2 * places.length];
        for (int i = 0; i < places.length; i++) {
            xy[2 * i] = places[i].x;
            xy[2 * i + 1] = places[i].y;
        }
        toWgs84.map(xy);
        long[] rounded = new long[xy.length];
        for (int i = 0; i < xy.length; i++) rounded[i] = (long) Math.rint(xy[i] * UNITS);
        makeRoom(VERTEX_BYTES * places.length);
        return rounded;
    }

    /** Appends a number with seven digits behind the point. */
    private void decimal(long units) {
        if (units < 0) text[size++] = '-';
        int degrees = (int) (Math.abs(units) / UNITS);
        int rest = (int) (Math.abs(units) % UNITS);
        digits(degrees, degrees < 10 ? 1 : degrees < 100 ? 2 : degrees < 1000 ? 3 : 10);
        text[size++] = '.';
        digits(rest, DECIMALS);
    }

    private void digits(int number, int count) {
        int left = number;
        size += count;
        for (int at = size - 1; at >= size - count; at--, left /= 10)
            text[at] = (byte) ('0' + left % 10);
    }

    private void append(String ascii) {
        makeRoom(ascii.length());
        for (byte character : ascii.getBytes(StandardCharsets.US_ASCII)) text[size++] = character;
    }

    private void makeRoom(int bytes) {
        if (size + bytes > text.length)
            text = Arrays.copyOf(text, Math.max(2 * text.length, size + bytes));
    }
}
