package zuschnitt.ui;

import javafx.beans.property.BooleanProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import zuschnitt.message.Messages;

/** Whether a line divides into whole units or cuts them: two buttons of which one is pressed. */
final class CutSwitch extends HBox {
    CutSwitch(BooleanProperty exact, Messages words) {
        ToggleButton whole = side("whole", "left-pill", words);
        ToggleButton exactly = side("exact", "right-pill", words);
        exact.subscribe(
                now -> {
                    whole.setSelected(!now);
                    exactly.setSelected(now);
                });
        whole.setOnAction(event -> choose(exact, false, whole));
        exactly.setOnAction(event -> choose(exact, true, exactly));
        getStyleClass().add("cut-switch");
        setMinWidth(USE_PREF_SIZE);
        getChildren().setAll(whole, exactly);
    }

    private static ToggleButton side(String id, String styleClass, Messages words) {
        ToggleButton button = new ToggleButton(words.text("ui.cut." + id));
        button.setId("split-" + id);
        button.getStyleClass().add(styleClass);
        button.setTooltip(new Tooltip(words.text("ui.cut." + id + ".tip")));
        button.setFocusTraversable(false);
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    /** A click on the pressed one leaves it pressed. */
    private static void choose(BooleanProperty exact, boolean wished, ToggleButton button) {
        exact.set(wished);
        button.setSelected(true);
    }
}
