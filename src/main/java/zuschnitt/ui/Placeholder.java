package zuschnitt.ui;

import javafx.scene.control.Label;

/** What stands in a list as long as it is empty: a sentence that says how it is filled. */
final class Placeholder extends Label {
    Placeholder(String sentence) {
        super(sentence);
        getStyleClass().add("muted");
        setWrapText(true);
        setStyle("-fx-padding: 16px; -fx-text-alignment: center;");
    }
}
