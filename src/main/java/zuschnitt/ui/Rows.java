package zuschnitt.ui;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.TableView;

/**
 * The rows of a table whose values change under it, many times a second while somebody draws: its
 * order and its place stay, and only who is chosen by hand is told.
 */
final class Rows<T> {
    private final TableView<T> table;
    private boolean showing;

    /**
     * @param onChosen told of a row that somebody chooses
     */
    Rows(TableView<T> table, Consumer<T> onChosen) {
        this.table = table;
        table.getSelectionModel()
                .selectedItemProperty()
                .subscribe(
                        chosen -> {
                            if (chosen != null && !showing) onChosen.accept(chosen);
                        });
    }

    /** Shows rows; equal ones are drawn again, as what is said of them may stand beside them. */
    void show(List<T> rows) {
        if (table.getItems().equals(rows)) {
            table.refresh();
            return;
        }
        showing = true;
        table.getSelectionModel().clearSelection();
        table.getItems().setAll(rows);
        table.sort();
        showing = false;
    }
}
