package zuschnitt.ui;

import javafx.geometry.Pos;
import javafx.scene.control.Label;

/**
 * A sentence above the maps that can be read out. It takes no fewer lines again once it has taken
 * some: maps don't move because it has become shorter.
 */
final class ReadOut extends Label {
    ReadOut(String id) {
        setId(id);
        getStyleClass().addAll("panel-title", "compare-summary");
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        setAlignment(Pos.TOP_LEFT);
        setMaxWidth(Double.MAX_VALUE);
        heightProperty().subscribe(height -> keepLines(height.doubleValue()));
        widthProperty().subscribe(() -> setMinHeight(USE_PREF_SIZE));
    }

    private void keepLines(double height) {
        if (height > getMinHeight()) setMinHeight(height);
    }
}
