package zuschnitt.ui;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.geometry.Orientation;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import zuschnitt.session.Session;

/** The tools that draw in what is being worked on while it is compared with a version. */
final class WorkBar extends HBox {
    /** The tools that work here; the others need what stands around the map. */
    static final List<String> TOOLS = List.of("choose", "lasso", "paint", "border");

    private final Map<String, ToggleButton> tools;
    private final Label target;

    WorkBar(Session session, Listening listening, Actions actions, ActionControls controls) {
        setId("compare-work");
        getStyleClass().add("compare-work");
        tools =
                TOOLS.stream()
                        .collect(
                                Collectors.toMap(id -> id, id -> controls.toggle(actions.get(id))));
        TOOLS.forEach(id -> getChildren().add(tools.get(id)));
        target = new Label(controls.words().text("ui.compare.target"));
        target.getStyleClass().add("muted");
        getChildren()
                .addAll(
                        new Separator(Orientation.VERTICAL),
                        target,
                        new TargetChoice(session, listening, controls.words()),
                        new Separator(Orientation.VERTICAL),
                        controls.iconButton(actions.get("undo")),
                        controls.iconButton(actions.get("redo")));
        getChildren().forEach(child -> ((Region) child).setMinWidth(USE_PREF_SIZE));
        setMinWidth(USE_PREF_SIZE);
    }

    /** Does without words that tooltips say, too, or has them again. */
    void compact(boolean narrow) {
        ContentDisplay display = narrow ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT;
        tools.values().forEach(button -> button.setContentDisplay(display));
        target.setVisible(!narrow);
        target.setManaged(!narrow);
    }

    /** Shows which tool is at hand. */
    void showTool(String id) {
        tools.forEach((other, button) -> button.setSelected(other.equals(id)));
    }
}
