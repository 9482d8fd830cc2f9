package zuschnitt.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Writes one JSON object, member by member. Counts that are whole are written without a fraction,
 * and what is not known is null.
 */
final class Json {
    private static final JsonFactory FACTORY = new JsonFactory();

    /** Below it every whole double is a whole long. */
    private static final double LARGEST_WHOLE = 9e15;

    private final JsonGenerator out;

    private Json(JsonGenerator out) {
        this.out = out;
    }

    /** The document of one object. */
    static String document(Consumer<Json> members) {
        return text(json -> json.braces(members));
    }

    /** The document of an array of objects, one for each thing. */
    static <T> String list(List<T> things, BiConsumer<Json, T> members) {
        return text(json -> json.brackets(things, members));
    }

    private static String text(Document content) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = FACTORY.createGenerator(text)) {
            out.useDefaultPrettyPrinter();
            content.write(new Json(out));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    Json text(String name, String value) {
        return member(name, () -> out.writeString(value));
    }

    /** A text, or null. */
    Json text(String name, Optional<String> value) {
        return value.isPresent() ? text(name, value.get()) : none(name);
    }

    /** A number; null if it is NaN. */
    Json number(String name, double value) {
        return member(name, () -> write(value));
    }

    /** A number, or null. */
    Json number(String name, OptionalInt value) {
        return value.isPresent() ? number(name, value.getAsInt()) : none(name);
    }

    Json truth(String name, boolean value) {
        return member(name, () -> out.writeBoolean(value));
    }

    private Json none(String name) {
        return member(name, out::writeNull);
    }

    Json object(String name, Consumer<Json> members) {
        return member(name, () -> braces(members));
    }

    /** An object whose members are numbers. */
    Json numbers(String name, Map<String, Double> values) {
        return object(name, json -> values.forEach(json::number));
    }

    /** An array of texts. */
    Json texts(String name, Collection<String> values) {
        return member(
                name,
                () -> {
                    out.writeStartArray();
                    for (String value : values) out.writeString(value);
                    out.writeEndArray();
                });
    }

    /** An array of objects, one for each thing. */
    <T> Json objects(String name, List<T> things, BiConsumer<Json, T> members) {
        return member(name, () -> brackets(things, members));
    }

    private <T> void brackets(List<T> things, BiConsumer<Json, T> members) throws IOException {
        out.writeStartArray();
        for (T thing : things) braces(json -> members.accept(json, thing));
        out.writeEndArray();
    }

    private void braces(Consumer<Json> members) throws IOException {
        out.writeStartObject();
        members.accept(this);
        out.writeEndObject();
    }

    private void write(double value) throws IOException {
        boolean whole = value == Math.rint(value) && Math.abs(value) < LARGEST_WHOLE;
        if (!Double.isFinite(value)) out.writeNull();
        else if (whole) out.writeNumber((long) value);
        else out.writeNumber(value);
    }

    private Json member(String name, Writing value) {
        try {
            out.writeFieldName(name);
            value.write();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    private interface Document {
        void write(Json json) throws IOException;
    }

    private interface Writing {
        void write() throws IOException;
    }
}
