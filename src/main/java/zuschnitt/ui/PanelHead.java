package zuschnitt.ui;

import atlantafx.base.controls.Spacer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** The first line of a panel at the side: title, how many, and what can be done there. */
final class PanelHead extends HBox {
    private PanelHead(String title, Label count, Node... actions) {
        getStyleClass().add("panel-head");
        Label heading = new Label(title);
        heading.getStyleClass().add("panel-title");
        count.getStyleClass().add("count");
        getChildren().addAll(heading, count, new Spacer());
        getChildren().addAll(actions);
    }

    static PanelHead of(String title, Label count, Node... actions) {
        return new PanelHead(title, count, actions);
    }
}
