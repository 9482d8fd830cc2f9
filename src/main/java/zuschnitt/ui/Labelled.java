package zuschnitt.ui;

import java.util.Collection;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import zuschnitt.ui.control.Named;

/** A control with its name before it; goes when its control is of no use. */
final class Labelled extends HBox {
    private static final double NAME = 6.2;

    /**
     * @param name what the control is called
     */
    Labelled(String name, Control control, Look look) {
        super(8);
        setAlignment(Pos.CENTER_LEFT);
        Label label = new Label(name);
        label.getStyleClass().add("muted");
        label.setLabelFor(control);
        label.setMinWidth(look.em(NAME));
        control.setMaxWidth(Double.MAX_VALUE);
        control.setAccessibleText(name);
        HBox.setHgrow(control, Priority.ALWAYS);
        getChildren().addAll(label, control);
    }

    /** A choice among things by their names, the first of them made. */
    static <T> ComboBox<T> choice(String id, Collection<T> things, Function<T, String> name) {
        ComboBox<T> choice = new ComboBox<>();
        choice.setId(id);
        choice.setConverter(new Named<>(name));
        choice.getItems().setAll(things);
        choice.getSelectionModel().selectFirst();
        return choice;
    }

    static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
