package zuschnitt.ui;

import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import zuschnitt.io.layer.Column;
import zuschnitt.io.layer.Kind;
import zuschnitt.io.layer.Layer;
import zuschnitt.message.Messages;

/** The first rows of a layer as they stand in its file. */
final class PreviewTable extends TableView<Integer> {
    private static final int ROWS = 50;

    private final Look look;

    PreviewTable(Messages words, Look look) {
        this.look = look;
        setId("preview");
        setFixedCellSize(look.rowHeight());
        setPlaceholder(new Placeholder(words.text("ui.new.noFile")));
    }

    void show(Layer layer) {
        List<TableColumn<Integer, String>> columns =
                layer.table().columns().stream().map(this::column).toList();
        getColumns().setAll(columns);
        getItems().setAll(IntStream.range(0, Math.min(ROWS, layer.size())).boxed().toList());
    }

    private TableColumn<Integer, String> column(Column column) {
        boolean number = column.kind() == Kind.INTEGER || column.kind() == Kind.DECIMAL;
        TableColumn<Integer, String> shown = new TableColumn<>(column.name());
        shown.setMinWidth(look.em(6));
        shown.setSortable(false);
        if (number) shown.getStyleClass().add("number");
        shown.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(column.text(row.getValue())));
        shown.setCellFactory(
                unused ->
                        new TableCell<>() {
                            @Override
                            protected void updateItem(String text, boolean empty) {
                                super.updateItem(text, empty);
                                setAlignment(number ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
                                setText(empty ? "" : text);
                            }
                        });
        return shown;
    }
}
