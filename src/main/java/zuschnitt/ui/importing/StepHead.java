package zuschnitt.ui.importing;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** The heading of one of the page's steps, with its number. */
final class StepHead extends HBox {
    StepHead(String number, String text) {
        super(8);
        Label digit = new Label(number);
        digit.getStyleClass().add("step-number");
        Label name = new Label(text);
        name.getStyleClass().add("strong");
        getChildren().addAll(digit, name);
        getStyleClass().add("step");
    }
}
