package zuschnitt.ui;

import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;

/**
 * A list cell that shows a graphic as wide as the list, and is as high as the graphic's wrapped
 * lines then need. (A plain cell asks its graphic for the height without saying how wide it is.)
 */
abstract class WrappingCell<T> extends ListCell<T> {
    /** A scroll bar may take as much, and a line too many does no harm. */
    private static final double SCROLL_BAR = 12;

    WrappingCell() {
        setPrefWidth(0);
    }

    @Override
    protected double computePrefHeight(double width) {
        if (!(getGraphic() instanceof Region graphic) || getListView() == null)
            return super.computePrefHeight(width);
        double inner = getListView().getWidth() - SCROLL_BAR;
        double room = inner - snappedLeftInset() - snappedRightInset();
        return snappedTopInset() + graphic.prefHeight(room) + snappedBottomInset();
    }
}
