package zuschnitt.map;

import java.util.List;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** Two to four maps of the same size, side by side or in two rows, whichever makes them squarer. */
final class Mosaic extends Pane {
    private static final double GAP = 4;

    Mosaic(List<Region> maps) {
        getChildren().setAll(maps);
    }

    @Override
    protected void layoutChildren() {
        int count = getChildren().size();
        int columns = columns(count, getWidth(), getHeight());
        int rows = (count + columns - 1) / columns;
        double width = (getWidth() - GAP * (columns - 1)) / columns;
        double height = (getHeight() - GAP * (rows - 1)) / rows;
        for (int i = 0; i < count; i++) {
            int row = i / columns;
            double left = Math.rint((i - row * columns) * (width + GAP));
            double top = Math.rint(row * (height + GAP));
            getChildren().get(i).resizeRelocate(left, top, Math.floor(width), Math.floor(height));
        }
    }

    /** Three stand in a row or, where that is too narrow, in two; two always stand in a row. */
    static int columns(int count, double width, double height) {
        if (count <= 2) return count;
        boolean narrow = width / count < 0.6 * height;
        return narrow ? 2 : count;
    }
}
