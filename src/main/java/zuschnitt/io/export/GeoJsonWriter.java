package zuschnitt.io.export;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import zuschnitt.coverage.Mapping;
import zuschnitt.coverage.Shares;
import zuschnitt.io.layer.Column;
import zuschnitt.io.layer.Kind;

/**
 * Writes GeoJSON after RFC 7946: WGS 84, longitude first, seven decimals, outer rings
 * counter-clockwise. Where two areas share a border they share its rounded vertices as well.
 *
 * <p>Nearly all of the work is to project vertices and to write their digits ({@link GeoJsonArea}),
 * so that is done by all processors, a block of areas at a time; the file is written in order.
 */
final class GeoJsonWriter {
    private static final JsonFactory FACTORY = new JsonFactory();

    /** So many areas are put into text before they are written. */
    private static final int BLOCK = 512;

    /** So many areas are put into text in one go. */
    private static final int SHARE = 16;

    private final OutputStream out;
    private final JsonGenerator json;

    private GeoJsonWriter(OutputStream out, JsonGenerator json) {
        this.out = out;
        this.json = json;
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
            json.disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
            json.writeStartObject();
            json.writeStringField("type", "FeatureCollection");
            json.writeStringField("version", version);
            json.writeArrayFieldStart("features");
            GeoJsonWriter writer = new GeoJsonWriter(out, json);
            for (int row = 0; row < sheet.table().rows(); row += BLOCK)
                writer.block(sheet, row, toWgs84);
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private void block(Sheet sheet, int first, Mapping toWgs84) throws IOException {
        byte[][] areas = new byte[Math.min(BLOCK, sheet.table().rows() - first)][];
        Shares.of(
                areas.length,
                SHARE,
                (from, to) -> {
                    for (int i = from; i < to; i++)
                        areas[i] = GeoJsonArea.of(sheet.areas().apply(first + i), toWgs84);
                });
        for (int i = 0; i < areas.length; i++) {
            json.writeRaw('\n');
            feature(sheet, first + i, areas[i]);
        }
    }

    private void feature(Sheet sheet, int row, byte[] area) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", "Feature");
        json.writeStringField("id", sheet.table().columns().get(0).text(row));
        json.writeObjectFieldStart("properties");
        for (Column column : sheet.table().columns()) property(column, row);
        sheet.lists().write(json, row);
        json.writeEndObject();
        json.writeFieldName("geometry");
        json.writeRawValue("");
        json.flush();
        out.write(area);
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
}
