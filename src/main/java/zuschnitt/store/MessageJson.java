package zuschnitt.store;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import zuschnitt.message.Message;

/**
 * Messages as JSON, so that what a step was called can be said in either language. Texts, ints,
 * doubles and truths are themselves; a long, a day and a message within the message are objects.
 */
final class MessageJson {
    private MessageJson() {}

    static Json of(Message message) {
        return Json.object()
                .with("key", Json.of(message.key()))
                .with(
                        "arguments",
                        Json.list(
                                message.arguments().stream().map(MessageJson::argument).toList()));
    }

    private static Json argument(Object argument) {
        if (argument instanceof Message message) return of(message);
        if (argument instanceof Integer number) return Json.of(number);
        if (argument instanceof Double number) return Json.of(number);
        if (argument instanceof Boolean truth) return Json.of(truth);
        if (argument instanceof Long number) return tagged("long", number);
        if (argument instanceof LocalDate date) return tagged("date", date);
        return Json.of(argument.toString());
    }

    private static Json tagged(String type, Object value) {
        return Json.object().with(type, Json.of(value.toString()));
    }

    static Message message(Json json) throws SQLException {
        List<Object> arguments = new ArrayList<>();
        for (Json argument : json.get("arguments").items()) arguments.add(argument(argument));
        return new Message(json.text("key"), arguments);
    }

    private static Object argument(Json json) throws SQLException {
        if (json.isText()) return json.text();
        if (json.isWhole()) return json.whole();
        if (json.isReal()) return json.real();
        if (json.isTruth()) return json.truth();
        if (json.has("long")) return Long.valueOf(json.text("long"));
        if (json.has("date")) return LocalDate.parse(json.text("date"));
        return message(json);
    }
}
