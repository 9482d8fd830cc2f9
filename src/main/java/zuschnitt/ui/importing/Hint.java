package zuschnitt.ui.importing;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import zuschnitt.message.Message;
import zuschnitt.message.Messages;

/** The line under a field: why it is as it is, or what it asks. Takes no room while it is empty. */
final class Hint extends Label {
    private final Messages words;

    Hint(Messages words) {
        this.words = words;
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        getStyleClass().addAll("small", "import-hint");
        say(List.of());
    }

    /** Gives reasons. */
    void say(List<Message> reasons) {
        show(reasons.stream().map(words::text).collect(Collectors.joining("\n")), "muted");
    }

    /** Asks, so that it can't be overlooked. */
    void ask(Message question) {
        show(words.text(question), "question");
    }

    private void show(String text, String style) {
        getStyleClass().removeAll("muted", "question");
        getStyleClass().add(style);
        setText(text);
        setVisible(!text.isEmpty());
        setManaged(!text.isEmpty());
    }
}
