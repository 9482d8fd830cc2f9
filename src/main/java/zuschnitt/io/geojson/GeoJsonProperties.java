package zuschnitt.io.geojson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import zuschnitt.io.bytes.CellDecoder;
import zuschnitt.io.bytes.DamagedFile;
import zuschnitt.io.bytes.Limits;
import zuschnitt.io.layer.ColumnBuilder;
import zuschnitt.io.layer.NoteKind;
import zuschnitt.io.layer.Notes;
import zuschnitt.io.layer.RowTable;
import zuschnitt.message.Message;
import zuschnitt.message.UserException;

/**
 * Reads the properties of features into a table. Those of nested objects become columns with a
 * dotted name; lists are kept as text.
 */
final class GeoJsonProperties {
    private static final int MOST_DIGITS = 18;

    private final JsonParser json;
    private final String file;
    private final Notes notes;
    private final RowTable table;

    GeoJsonProperties(JsonParser json, String file, Notes notes, RowTable table) {
        this.json = json;
        this.file = file;
        this.notes = notes;
        this.table = table;
    }

    /** Reads an object into the present row, of which the parser stands on the first token. */
    void read() throws IOException, UserException {
        if (json.currentToken() == JsonToken.VALUE_NULL) return;
        if (json.currentToken() != JsonToken.START_OBJECT)
            throw new DamagedFile(file, "no-geojson");
        members("");
    }

    private void members(String prefix) throws IOException, UserException {
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = prefix + CellDecoder.withoutControls(json.currentName(), notes, "");
            if (json.nextToken() == JsonToken.START_OBJECT) {
                members(name + ".");
            } else {
                value(table.at(name), name);
            }
            if (table.width() > Limits.FIELDS) {
                throw new UserException(Message.of("io.too-many-fields", file, Limits.FIELDS));
            }
        }
    }

    /** The value that the parser stands on, as text; empty for null. */
    String text(String name) throws IOException {
        if (json.currentToken() == JsonToken.VALUE_NULL) return "";
        return CellDecoder.withoutControls(json.getText(), notes, name);
    }

    private void value(ColumnBuilder column, String name) throws IOException {
        switch (json.currentToken()) {
            case VALUE_NULL -> column.addMissing();
            case VALUE_TRUE -> column.add(true);
            case VALUE_FALSE -> column.add(false);
            case VALUE_NUMBER_INT -> {
                if (json.getTextLength() <= MOST_DIGITS) {
                    column.add(json.getLongValue());
                } else {
                    unreadable(column, name);
                }
            }
            case VALUE_NUMBER_FLOAT -> {
                double value = json.getDoubleValue();
                if (Double.isFinite(value)) {
                    column.add(value);
                } else {
                    unreadable(column, name);
                }
            }
            case START_ARRAY -> column.add(list(name));
            default -> column.add(text(name));
        }
    }

    private void unreadable(ColumnBuilder column, String name) {
        notes.add(NoteKind.VALUE_UNREADABLE, name);
        column.addMissing();
    }

    /** The list's values between commas, brackets for the lists in it. */
    private String list(String name) throws IOException {
        StringBuilder list = new StringBuilder();
        for (int depth = 1; depth > 0; ) {
            JsonToken token = json.nextToken();
            if (token.isStructStart()) depth++;
            if (token.isStructEnd()) depth--;
            boolean piece = token.isScalarValue();
            if (piece && !list.isEmpty()) list.append(", ");
            if (piece && list.length() < Limits.TEXT_BYTES) list.append(text(name));
        }
        return list.toString();
    }
}
