package zuschnitt.io.template;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import zuschnitt.message.Message;
import zuschnitt.message.UserException;

/**
 * A JSON text read value by value, where whatever is not as it should be is refused with file and
 * line. Each method reads the value that the text stands at.
 */
final class TemplateJson {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonParser json;
    private final String file;

    /** Reads the value that the text stands at. */
    @FunctionalInterface
    interface Value {
        /**
         * @param field the name that the value has; for an item that of its list
         */
        void read(String field) throws IOException, UserException;
    }

    private TemplateJson(JsonParser json, String file) {
        this.json = json;
        this.file = file;
    }

    /** The text, standing at its first value. */
    static TemplateJson of(String file, String text) throws IOException {
        JsonParser json = FACTORY.createParser(text);
        json.nextToken();
        return new TemplateJson(json, file);
    }

    /** Reads an object field by field; each name stands once. */
    void object(String field, Value value) throws IOException, UserException {
        require(json.hasToken(JsonToken.START_OBJECT), "template.broken.object", field);
        Set<String> seen = new HashSet<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            require(seen.add(name), "template.broken.twice", name);
            json.nextToken();
            value.read(name);
        }
    }

    /** Reads a list item by item. */
    void list(String field, Value item) throws IOException, UserException {
        require(json.hasToken(JsonToken.START_ARRAY), "template.broken.list", field);
        while (json.nextToken() != JsonToken.END_ARRAY) item.read(field);
    }

    /** Reads a text. */
    String text(String field) throws IOException, UserException {
        require(json.hasToken(JsonToken.VALUE_STRING), "template.broken.text", field);
        return json.getText().strip();
    }

    /** Reads a whole number from 0 on. */
    int whole(String field) throws IOException, UserException {
        boolean number = json.hasToken(JsonToken.VALUE_NUMBER_INT);
        require(
                number && json.getNumberType() == JsonParser.NumberType.INT,
                "template.broken.number",
                field);
        require(json.getIntValue() >= 0, "template.broken.number", field);
        return json.getIntValue();
    }

    /** Makes sure that nothing follows. */
    void end() throws IOException, UserException {
        if (json.nextToken() != null) throw refusal("template.broken.syntax");
    }

    /** What to say of a field that the format doesn't have. */
    UserException unknown(String field) {
        return refusal("template.broken.unknown", field);
    }

    /** What to say of the place that the text stands at. */
    UserException refusal(String key, Object... arguments) {
        int line = json.currentTokenLocation().getLineNr();
        return new UserException(broken(file, line, Message.of(key, arguments)));
    }

    /** What to say of a text that is no JSON at all. */
    static UserException syntax(String file, JsonProcessingException cause) {
        int line = cause.getLocation() == null ? 1 : cause.getLocation().getLineNr();
        return new UserException(broken(file, line, Message.of("template.broken.syntax")), cause);
    }

    private static Message broken(String file, int line, Message what) {
        return Message.of("template.broken", file, line, what);
    }

    private void require(boolean fulfilled, String key, String field) throws UserException {
        if (!fulfilled) throw refusal(key, field);
    }
}
