package zuschnitt.cli;

import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import zuschnitt.message.Messages;

/** Our messages, in the form in which picocli asks for the descriptions of options. */
final class Descriptions extends ResourceBundle {
    private final Messages messages;

    Descriptions(Messages messages) {
        this.messages = messages;
    }

    @Override
    protected @Nullable Object handleGetObject(String key) {
        return messages.contains(key) ? messages.text(key) : null;
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(messages.keys());
    }
}
