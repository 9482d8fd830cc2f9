package zuschnitt.ui;

import java.util.stream.Collectors;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import org.testfx.util.WaitForAsyncUtils;

/** What a planner reads in the cells of a table. */
final class Cells {
    private static final long LAYOUT_MILLIS = 10_000;

    private Cells() {}

    /**
     * The text of a visible cell, whether it is the cell's own or a label's within it. Cells are
     * filled when the table is laid out next, so it is laid out first.
     *
     * @throws AssertionError if the cell is not on the screen
     */
    static String text(TableView<?> view, int row, int column) {
        WaitForAsyncUtils.waitForAsyncFx(LAYOUT_MILLIS, view::layout);
        return view.lookupAll(".table-cell").stream()
                .filter(TableCell.class::isInstance)
                .map(cell -> (TableCell<?, ?>) cell)
                .filter(cell -> cell.getIndex() == row && !cell.isEmpty())
                .filter(cell -> cell.getTableColumn() == view.getVisibleLeafColumn(column))
                .map(Cells::text)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no cell " + row + ", " + column));
    }

    private static String text(IndexedCell<?> cell) {
        String own = cell.getText() == null ? "" : cell.getText();
        String within =
                cell.getGraphic() == null || !own.isEmpty()
                        ? ""
                        : cell.getGraphic().lookupAll(".label").stream()
                                .filter(Labeled.class::isInstance)
                                .map(label -> ((Labeled) label).getText())
                                .collect(Collectors.joining(" "));
        return (own + within).strip();
    }
}
