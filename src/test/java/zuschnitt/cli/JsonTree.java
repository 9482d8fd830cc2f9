package zuschnitt.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A JSON document as another program sees it: maps, lists, texts, numbers, truths, null. */
final class JsonTree {
    private static final JsonFactory FACTORY =
            JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

    private final Optional<Object> value;

    private JsonTree(Optional<Object> value) {
        this.value = value;
    }

    static JsonTree parse(String text) {
        try (JsonParser json = FACTORY.createParser(text)) {
            json.nextToken();
            JsonTree tree = read(json);
            if (json.nextToken() != null) throw new AssertionError("more than one document");
            return tree;
        } catch (IOException e) {
            throw new UncheckedIOException(text, e);
        }
    }

    private static JsonTree read(JsonParser json) throws IOException {
        return new JsonTree(
                switch (json.currentToken()) {
                    case START_OBJECT -> Optional.of(object(json));
                    case START_ARRAY -> Optional.of(array(json));
                    case VALUE_STRING -> Optional.of(json.getText());
                    case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Optional.of(json.getDoubleValue());
                    case VALUE_TRUE, VALUE_FALSE -> Optional.of(json.getBooleanValue());
                    case VALUE_NULL -> Optional.empty();
                    default -> throw new AssertionError(json.currentToken());
                });
    }

    private static Map<String, JsonTree> object(JsonParser json) throws IOException {
        Map<String, JsonTree> members = new LinkedHashMap<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            json.nextToken();
            members.put(name, read(json));
        }
        return members;
    }

    private static List<JsonTree> array(JsonParser json) throws IOException {
        List<JsonTree> items = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) items.add(read(json));
        return items;
    }

    boolean isNull() {
        return value.isEmpty();
    }

    String text() {
        return (String) value.orElseThrow();
    }

    double number() {
        return (double) value.orElseThrow();
    }

    boolean truth() {
        return (boolean) value.orElseThrow();
    }

    List<JsonTree> items() {
        return ((List<?>) value.orElseThrow()).stream().map(JsonTree.class::cast).toList();
    }

    List<String> texts() {
        return items().stream().map(JsonTree::text).toList();
    }

    Set<String> names() {
        return members().keySet();
    }

    JsonTree get(String name) {
        JsonTree member = members().get(name);
        if (member == null) throw new AssertionError("no " + name + " among " + names());
        return member;
    }

    /** The item whose member has the text. */
    JsonTree where(String name, String text) {
        return items().stream()
                .filter(item -> !item.get(name).isNull() && item.get(name).text().equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + name + " " + text + " in " + this));
    }

    private Map<String, JsonTree> members() {
        Map<String, JsonTree> members = new LinkedHashMap<>();
        ((Map<?, ?>) value.orElseThrow())
                .forEach((name, member) -> members.put((String) name, (JsonTree) member));
        return members;
    }

    @Override
    public String toString() {
        return value.map(Object::toString).orElse("null");
    }
}
