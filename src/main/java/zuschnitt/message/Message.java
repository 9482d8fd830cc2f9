package zuschnitt.message;

import java.util.List;

/**
 * A sentence for people that is not yet in any language.
 *
 * @param key the entry in the message bundle
 * @param arguments what the sentence names: strings, numbers, dates, or further messages
 */
public record Message(String key, List<Object> arguments) {
    public Message {
        arguments = List.copyOf(arguments);
    }

    public static Message of(String key, Object... arguments) {
        return new Message(key, List.of(arguments));
    }
}
