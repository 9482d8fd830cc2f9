package zuschnitt.ui.importing;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import zuschnitt.io.layer.Column;
import zuschnitt.io.layer.Table;
import zuschnitt.ui.control.Named;

/** A choice of one field of a layer, or none; each field shows what stands in it. */
final class FieldBox extends ComboBox<Optional<String>> {
    private static final int EXAMPLES = 3;

    private final String none;
    private Table table = new Table(List.of(), 0);
    private boolean showing;

    /**
     * @param none what it is called when no field is chosen
     * @param chosen told which field a planner has chosen
     */
    FieldBox(String none, Consumer<List<String>> chosen) {
        this.none = none;
        setMaxWidth(Double.MAX_VALUE);
        setConverter(new Named<>(field -> field.orElse(none)));
        setCellFactory(list -> new FieldCell());
        setButtonCell(new ChosenCell());
        valueProperty()
                .addListener(
                        (property, old, now) -> {
                            if (!showing && now != null) chosen.accept(now.stream().toList());
                        });
    }

    /** Offers the fields of a table, of which one is chosen, or none. */
    void show(Table fields, List<String> value) {
        showing = true;
        offer(fields);
        setValue(value.stream().findFirst());
        showing = false;
    }

    /** Offers the fields of a table, of which one has still to be chosen. */
    void ask(Table fields) {
        showing = true;
        offer(fields);
        getSelectionModel().clearSelection();
        showing = false;
    }

    private void offer(Table fields) {
        if (fields == table) return;
        table = fields;
        getItems().setAll(List.of(Optional.empty()));
        fields.columns().forEach(column -> getItems().add(Optional.of(column.name())));
    }

    /** What is chosen; as long as nothing is, what that means. */
    private final class ChosenCell extends ListCell<Optional<String>> {
        @Override
        protected void updateItem(Optional<String> field, boolean empty) {
            super.updateItem(field, empty);
            String prompt = Objects.requireNonNullElse(getPromptText(), "");
            setText(empty || field == null ? prompt : field.orElse(none));
        }
    }

    private final class FieldCell extends ListCell<Optional<String>> {
        @Override
        protected void updateItem(Optional<String> field, boolean empty) {
            super.updateItem(field, empty);
            setText(empty || field == null ? "" : field.map(this::described).orElse(none));
        }

        private String described(String field) {
            String examples = table.column(field).map(FieldBox::examples).orElse("");
            return examples.isEmpty() ? field : field + "   (" + examples + ")";
        }
    }

    /** The first few values of a column. */
    static String examples(Column column) {
        StringBuilder few = new StringBuilder();
        for (int row = 0, shown = 0; row < Math.min(50, column.size()) && shown < EXAMPLES; row++) {
            String value = column.text(row);
            if (value.isBlank() || few.indexOf(value) >= 0) continue;
            few.append(shown++ == 0 ? "" : ", ").append(value);
        }
        return few.length() > 40 ? few.substring(0, 40) + "…" : few.toString();
    }
}
