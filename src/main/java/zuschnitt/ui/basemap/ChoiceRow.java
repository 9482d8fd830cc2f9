package zuschnitt.ui.basemap;

import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import zuschnitt.message.UserException;

/** One of the maps that can be chosen; what there is to fill in shows when it is. */
final class ChoiceRow extends VBox {
    private final RadioButton button;
    private final Asking asking;

    /** What the row stands for. */
    @FunctionalInterface
    interface Asking {
        /**
         * The choice as it is filled in.
         *
         * @throws UserException if something is missing or wrong
         */
        BaseMapChoice choice() throws UserException;
    }

    ChoiceRow(ToggleGroup group, String id, String name, Asking asking, Node... details) {
        this.button = new RadioButton(name);
        this.asking = asking;
        button.setId("base-map-" + id);
        button.setToggleGroup(group);
        button.setUserData(this);
        button.setWrapText(true);
        getStyleClass().add("choice-row");
        getChildren().add(button);
        for (Node detail : details) {
            detail.visibleProperty().bind(button.selectedProperty());
            detail.managedProperty().bind(button.selectedProperty());
            detail.getStyleClass().add("choice-detail");
            getChildren().add(detail);
        }
    }

    BaseMapChoice choice() throws UserException {
        return asking.choice();
    }

    void choose() {
        button.setSelected(true);
    }
}
