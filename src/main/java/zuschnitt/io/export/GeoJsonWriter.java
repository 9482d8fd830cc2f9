package zuschnitt.io.export;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import zuschnitt.coverage.Mapping;
import zuschnitt.io.layer.Column;
import zuschnitt.io.layer.Kind;

/**
 * Writes GeoJSON after RFC 7946: WGS 84, longitude first, seven decimals, outer rings
 * counter-clockwise. Where two areas share a border they share its rounded vertices as well.
 */
final class GeoJsonWriter {
    private static final JsonFactory FACTORY = new JsonFactory();

    /** Of the last decimal in one degree. */
    private static final long UNITS = 10_000_000;

    /** Vertices of a ring, the first one repeated. */
    private static final int SMALLEST_RING = 4;

    private final JsonGenerator json;
    private final Mapping toWgs84;
    private final StringBuilder text = new StringBuilder();

    private GeoJsonWriter(JsonGenerator json, Mapping toWgs84) {
        this.json = json;
        this.toWgs84 = toWgs84;
    }

    /**
     * Writes a collection of one feature for each row; its id is the row's first value.
     *
     * @param version the collection's foreign member of that name
     * @param toWgs84 leads from the areas' coordinates to longitude and latitude
     */
    static void write(OutputStream out, Sheet sheet, String version, Mapping toWgs84)
            throws IOException {
        try (JsonGenerator json = FACTORY.createGenerator(out, JsonEncoding.UTF8)) {
            json.writeStartObject();
            json.writeStringField("type", "FeatureCollection");
            json.writeStringField("version", version);
            json.writeArrayFieldStart("features");
            GeoJsonWriter writer = new GeoJsonWriter(json, toWgs84);
            for (int row = 0; row < sheet.table().rows(); row++) {
                json.writeRaw('\n');
                writer.feature(sheet, row);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private void feature(Sheet sheet, int row) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", "Feature");
        json.writeStringField("id", sheet.table().columns().get(0).text(row));
        json.writeObjectFieldStart("properties");
        for (Column column : sheet.table().columns()) property(column, row);
        json.writeEndObject();
        json.writeFieldName("geometry");
        geometry(sheet.areas().apply(row));
        json.writeEndObject();
    }

    private void property(Column column, int row) throws IOException {
        json.writeFieldName(column.name());
        if (column.missing(row)) json.writeNull();
        else if (column.kind() == Kind.BOOLEAN)
            json.writeBoolean(Boolean.parseBoolean(column.text(row)));
        else if (column.kind().numeric()) json.writeNumber(column.text(row));
        else json.writeString(column.text(row));
    }

    private void geometry(MultiPolygon area) throws IOException {
        if (area.isEmpty()) {
            json.writeNull();
            return;
        }
        boolean single = area.getNumGeometries() == 1;
        json.writeStartObject();
        json.writeStringField("type", single ? "Polygon" : "MultiPolygon");
        json.writeFieldName("coordinates");
        if (!single) json.writeStartArray();
        for (int i = 0; i < area.getNumGeometries(); i++) polygon((Polygon) area.getGeometryN(i));
        if (!single) json.writeEndArray();
        json.writeEndObject();
    }

    private void polygon(Polygon polygon) throws IOException {
        json.writeStartArray();
        ring(polygon.getExteriorRing());
        for (int i = 0; i < polygon.getNumInteriorRing(); i++) ring(polygon.getInteriorRingN(i));
        json.writeEndArray();
    }

    private void ring(LinearRing ring) throws IOException {
        text.setLength(0);
        places(lonLat(ring.getCoordinates()));
        json.writeRawValue(text.toString());
    }

    /** Appends the places; those that fall together when they are rounded are written once. */
    private void places(long... lonLat) {
        boolean spare = lonLat.length / 2 > SMALLEST_RING;
        text.append('[');
        for (int i = 0; i < lonLat.length; i += 2) {
            boolean repeated =
                    i > 0 && lonLat[i] == lonLat[i - 2] && lonLat[i + 1] == lonLat[i - 1];
            if (repeated && spare) continue;
            text.append(i > 0 ? ",[" : "[");
            decimal(lonLat[i]);
            text.append(',');
            decimal(lonLat[i + 1]);
            text.append(']');
        }
        text.append(']');
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
        return rounded;
    }

    /** Appends seven decimals; faster by far than formatting a double. */
    private void decimal(long units) {
        long size = Math.abs(units);
        if (units < 0) text.append('-');
        text.append(size / UNITS).append('.');
        long fraction = size % UNITS;
        for (long place = UNITS / 10; place > 0; place /= 10) {
            text.append((char) ('0' + fraction / place % 10));
        }
    }
}
