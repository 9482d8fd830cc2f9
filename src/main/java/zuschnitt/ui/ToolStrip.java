package zuschnitt.ui;

import atlantafx.base.controls.Spacer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.geometry.Orientation;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Separator;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** The toolbar: undo and redo, the tools, what is done most often. */
final class ToolStrip extends HBox {
    private static final List<String> TOOLS =
            List.of("choose", "lasso", "paint", "border", "split");

    private final Map<String, ToggleButton> tools;
    private final List<ButtonBase> worded = new ArrayList<>();

    ToolStrip(Actions actions, ActionControls controls) {
        getStyleClass().add("tool-strip");
        tools =
                TOOLS.stream()
                        .collect(
                                Collectors.toMap(id -> id, id -> controls.toggle(actions.get(id))));
        addIcons(actions, controls, "undo", "redo");
        addLine();
        TOOLS.forEach(id -> getChildren().add(tools.get(id)));
        addLine();
        addWords(actions, controls, "create", "merge");
        addIcons(actions, controls, "assign", "unassign", "exclude");
        addLine();
        addWords(actions, controls, "park", "save", "compare");
        getChildren().add(new Spacer());
        addIcons(actions, controls, "zoomAll", "export", "leftSide", "rightSide");
        getChildren().forEach(child -> ((Region) child).setMinWidth(USE_PREF_SIZE));
        widthProperty().subscribe(width -> spareWords(width.doubleValue()));
    }

    private void addIcons(Actions actions, ActionControls controls, String... ids) {
        for (String id : ids) getChildren().add(controls.iconButton(actions.get(id)));
    }

    private void addWords(Actions actions, ActionControls controls, String... ids) {
        for (String id : ids) worded.add(controls.button(actions.get(id)));
        getChildren().addAll(worded.subList(worded.size() - ids.length, worded.size()));
    }

    private void addLine() {
        getChildren().add(new Separator(Orientation.VERTICAL));
    }

    /** Shows which tool the map has in hand. */
    void showTool(String id) {
        tools.forEach((other, button) -> button.setSelected(other.equals(id)));
    }

    /** Leaves out the words where the window is too narrow for them. */
    private void spareWords(double width) {
        worded.forEach(button -> button.setContentDisplay(ContentDisplay.LEFT));
        if (prefWidth(-1) > width)
            worded.forEach(button -> button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY));
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }
}
