package zuschnitt.ui;

import atlantafx.base.controls.Spacer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** The first line of a panel at the side: title, how many, and what can be done there. */
final class PanelHead extends HBox {
    /** How many of the children are there whatever can be done. */
    private final int fixed;

    private PanelHead(String title, Label count, Node... actions) {
        getStyleClass().add("panel-head");
        Label heading = new Label(title);
        heading.getStyleClass().add("panel-title");
        count.getStyleClass().add("count");
        getChildren().addAll(heading, count, new Spacer());
        fixed = getChildren().size();
        offer(actions);
    }

    /** Lets these be done here, and nothing else. */
    void offer(Node... actions) {
        getChildren().remove(fixed, getChildren().size());
        getChildren().addAll(actions);
    }

    static PanelHead of(String title, Label count, Node... actions) {
        return new PanelHead(title, count, actions);
    }
}
