package zuschnitt.store;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A JSON value as it stands in a column: an object, a list, a text, a number or a truth. There is
 * no null.
 */
final class Json {
    private static final JsonFactory FACTORY = new JsonFactory();

    /** A map of {@code Json}, a list of {@code Json}, a String, an Integer, a Double, a Boolean. */
    private final Object value;

    private Json(Object value) {
        this.value = value;
    }

    static Json of(String text) {
        return new Json(text);
    }

    static Json of(int number) {
        return new Json(number);
    }

    static Json of(double number) {
        return new Json(number);
    }

    static Json of(boolean truth) {
        return new Json(truth);
    }

    static Json list(List<Json> items) {
        return new Json(List.copyOf(items));
    }

    static Json texts(List<String> items) {
        return list(items.stream().map(Json::of).toList());
    }

    /** An object without fields, to be filled by {@link #with}. */
    static Json object() {
        return new Json(Map.of());
    }

    /** This object with one field more. */
    Json with(String field, Json content) {
        Map<String, Json> fields = new LinkedHashMap<>(fields());
        fields.put(field, content);
        return new Json(fields);
    }

    boolean isText() {
        return value instanceof String;
    }

    boolean isWhole() {
        return value instanceof Integer;
    }

    boolean isReal() {
        return value instanceof Double;
    }

    boolean isTruth() {
        return value instanceof Boolean;
    }

    boolean has(String field) {
        return fields().containsKey(field);
    }

    /**
     * The field of the object.
     *
     * @throws SQLException if it has none of that name: the column is damaged
     */
    Json get(String field) throws SQLException {
        Json content = fields().get(field);
        if (content == null) throw new SQLException("no " + field + " in " + this);
        return content;
    }

    String text(String field) throws SQLException {
        return get(field).as(String.class);
    }

    String text() throws SQLException {
        return as(String.class);
    }

    int whole() throws SQLException {
        return as(Integer.class);
    }

    double real() throws SQLException {
        return as(Double.class);
    }

    boolean truth() throws SQLException {
        return as(Boolean.class);
    }

    List<Json> items() throws SQLException {
        if (!(value instanceof List<?> list)) throw new SQLException("not a list: " + this);
        return list.stream().map(Json.class::cast).toList();
    }

    List<String> texts() throws SQLException {
        List<String> texts = new ArrayList<>();
        for (Json item : items()) texts.add(item.text());
        return List.copyOf(texts);
    }

    private Map<String, Json> fields() {
        Map<String, Json> fields = new LinkedHashMap<>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((name, content) -> fields.put((String) name, (Json) content));
        }
        return fields;
    }

    private <T> T as(Class<T> type) throws SQLException {
        if (!type.isInstance(value)) throw new SQLException("not a " + type + ": " + this);
        return type.cast(value);
    }

    /**
     * The value that a text stands for.
     *
     * @throws SQLException if it is not such a text
     */
    static Json parse(String text) throws SQLException {
        try (JsonParser parser = FACTORY.createParser(text)) {
            parser.nextToken();
            return read(parser);
        } catch (IOException e) {
            throw new SQLException("not JSON: " + text, e);
        }
    }

    private static Json read(JsonParser parser) throws IOException, SQLException {
        JsonToken token = parser.currentToken();
        if (token == null) throw new SQLException("JSON ends too soon");
        return switch (token) {
            case START_OBJECT -> readObject(parser);
            case START_ARRAY -> readList(parser);
            case VALUE_STRING -> of(parser.getText());
            case VALUE_NUMBER_INT -> of(parser.getIntValue());
            case VALUE_NUMBER_FLOAT -> of(parser.getDoubleValue());
            case VALUE_TRUE -> of(true);
            case VALUE_FALSE -> of(false);
            default -> throw new SQLException("unexpected " + token + " in JSON");
        };
    }

    private static Json readObject(JsonParser parser) throws IOException, SQLException {
        Map<String, Json> fields = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            fields.put(name, read(parser));
        }
        return new Json(fields);
    }

    private static Json readList(JsonParser parser) throws IOException, SQLException {
        List<Json> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) items.add(read(parser));
        return list(items);
    }

    /** The value as a compact text. */
    @Override
    public String toString() {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(text)) {
            write(generator);
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory can't fail", e);
        }
        return text.toString();
    }

    private void write(JsonGenerator to) throws IOException {
        if (value instanceof Map<?, ?>) {
            to.writeStartObject();
            for (Map.Entry<String, Json> field : fields().entrySet()) {
                to.writeFieldName(field.getKey());
                field.getValue().write(to);
            }
            to.writeEndObject();
        } else if (value instanceof List<?> list) {
            to.writeStartArray();
            for (Object item : list) ((Json) item).write(to);
            to.writeEndArray();
        } else if (value instanceof Integer number) {
            to.writeNumber(number);
        } else if (value instanceof Double number) {
            to.writeNumber(number);
        } else if (value instanceof Boolean truth) {
            to.writeBoolean(truth);
        } else {
            to.writeString(value.toString());
        }
    }
}
