package zuschnitt.ui.importing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import zuschnitt.io.imports.Delivery;
import zuschnitt.io.imports.Role;
import zuschnitt.io.layer.Column;
import zuschnitt.io.layer.Layer;
import zuschnitt.io.layer.Table;
import zuschnitt.message.Messages;

/** The first rows of a layer as they stand in its file; above each column what it is used for. */
final class PreviewTable extends TableView<Integer> {
    /** Enough to scroll in and to judge a column by; who wants more opens the file. */
    static final int ROWS = 200;

    private final Messages words;
    private final Host host;

    /** field → the badge above its column. */
    private final Map<String, Label> badges = new HashMap<>();

    private Table table = new Table(List.of(), 0);

    PreviewTable(Messages words, Host host) {
        this.words = words;
        this.host = host;
        setId("preview");
        setFixedCellSize(host.rowHeight());
        setAccessibleText(words.text("ui.import.preview.accessible"));
        Label empty = new Label(words.text("ui.import.preview.empty"));
        empty.setWrapText(true);
        empty.getStyleClass().add("muted");
        setPlaceholder(empty);
    }

    /** Shows a layer; where it is the same as before, only what its columns are used for. */
    void show(Optional<Delivery> delivery) {
        Table shown =
                delivery.map(Delivery::layer).map(Layer::table).orElse(new Table(List.of(), 0));
        if (shown != table) fill(shown);
        badges.forEach(
                (field, badge) -> say(badge, delivery.flatMap(chosen -> chosen.role(field))));
    }

    private void fill(Table shown) {
        table = shown;
        badges.clear();
        getColumns().setAll(shown.columns().stream().map(this::column).toList());
        getItems().setAll(IntStream.range(0, Math.min(ROWS, shown.rows())).boxed().toList());
    }

    private void say(Label badge, Optional<Role> role) {
        badge.setText(role.map(r -> words.text("ui.import.badge." + r.name())).orElse(""));
        badge.setVisible(role.isPresent());
    }

    private TableColumn<Integer, String> column(Column column) {
        boolean number = column.kind().numeric();
        TableColumn<Integer, String> shown = new TableColumn<>();
        shown.setId("preview-" + column.name());
        shown.setGraphic(head(column.name(), number));
        shown.setPrefWidth(width(column));
        shown.setSortable(false);
        shown.setReorderable(false);
        if (number) shown.getStyleClass().add("number");
        shown.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(column.text(row.getValue())));
        shown.setCellFactory(unused -> cell(number));
        return shown;
    }

    private VBox head(String name, boolean number) {
        Label field = new Label(name);
        field.getStyleClass().add("field");
        Label badge = new Label();
        badge.getStyleClass().addAll("badge", "role");
        badge.setMinWidth(Region.USE_PREF_SIZE);
        badges.put(name, badge);
        VBox head = new VBox(2, new HBox(badge), field);
        HBox line = (HBox) head.getChildren().get(0);
        line.setAlignment(number ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
        head.setAlignment(number ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
        return head;
    }

    /** As wide as the longest of the first values and the head, within reason. */
    private double width(Column column) {
        int longest =
                IntStream.range(0, Math.min(ROWS, column.size()))
                        .map(row -> column.text(row).length())
                        .max()
                        .orElse(0);
        int letters = Math.max(longest, column.name().length());
        return host.em(Math.max(6.5, Math.min(18, 2 + 0.56 * letters)));
    }

    private static TableCell<Integer, String> cell(boolean number) {
        TableCell<Integer, String> cell =
                new TableCell<>() {
                    @Override
                    protected void updateItem(String text, boolean empty) {
                        super.updateItem(text, empty);
                        setText(empty ? "" : text);
                    }
                };
        cell.setAlignment(number ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
        return cell;
    }
}
