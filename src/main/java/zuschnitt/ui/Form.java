package zuschnitt.ui;

import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Labelled fields below one another. */
final class Form extends GridPane {
    private int rows;

    /**
     * @param fieldWidth pixels
     */
    Form(double fieldWidth) {
        getStyleClass().add("form");
        ColumnConstraints labels = new ColumnConstraints();
        labels.setHalignment(HPos.LEFT);
        labels.setMinWidth(Region.USE_PREF_SIZE);
        ColumnConstraints fields = new ColumnConstraints();
        fields.setHgrow(Priority.ALWAYS);
        fields.setPrefWidth(fieldWidth);
        getColumnConstraints().addAll(labels, fields);
    }

    /** Adds a field under its name. */
    Form with(String name, Node field) {
        Label label = new Label(name);
        label.getStyleClass().add("muted");
        label.setLabelFor(field);
        GridPane.setValignment(label, VPos.CENTER);
        addRow(rows++, label, field);
        return this;
    }

    /** Adds something that takes the whole width. */
    Form with(Node wide) {
        add(wide, 0, rows++, 2, 1);
        return this;
    }
}
