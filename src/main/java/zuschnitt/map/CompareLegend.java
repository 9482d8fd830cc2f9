package zuschnitt.map;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import zuschnitt.message.Messages;

/** Says below the maps of a comparison what their signs mean. */
final class CompareLegend extends HBox {
    private final Rectangle sample = new Rectangle(18, 12, Color.TRANSPARENT);
    private final Label words = new Label();
    private final Messages messages;

    CompareLegend(Messages messages) {
        super(8);
        this.messages = messages;
        words.setWrapText(true);
        setAlignment(Pos.CENTER_LEFT);
        setPadding(new Insets(6, 16, 6, 16));
        getChildren().setAll(sample, words);
    }

    void explain(ComparePane.Mode mode) {
        boolean dashed = mode == ComparePane.Mode.OVERLAY;
        sample.setStroke(Color.web(dashed ? "#202020" : "#8A0F5A"));
        sample.setStrokeWidth(dashed ? 2 : 3);
        sample.getStrokeDashArray().clear();
        if (dashed) sample.getStrokeDashArray().setAll(4.0, 3.0);
        boolean signs = mode != ComparePane.Mode.DIFFERENCE;
        sample.setVisible(signs);
        sample.setManaged(signs);
        words.setText(messages.text("map.compare.legend." + mode.name()));
    }
}
