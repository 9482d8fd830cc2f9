package zuschnitt.ui;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import zuschnitt.message.Message;
import zuschnitt.message.Messages;

/** What other programs have done to the layers of a project while it was closed. */
final class OutsideSheet {
    private OutsideSheet() {}

    /**
     * The sheet.
     *
     * @param changes a sentence each
     */
    static Sheet of(List<Message> changes, Messages words, Look look) {
        VBox lines = new VBox(8);
        lines.setId("outside-changes");
        for (Message change : changes) lines.getChildren().add(line(words.text(change), look));
        return new Sheet(words, words.text("ui.outside"), lines).tell();
    }

    private static Label line(String text, Look look) {
        Label line = new Label(text);
        line.setWrapText(true);
        line.setMaxWidth(look.em(40));
        line.setMinHeight(Label.USE_PREF_SIZE);
        return line;
    }
}
