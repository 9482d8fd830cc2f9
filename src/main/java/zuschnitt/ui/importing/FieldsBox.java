package zuschnitt.ui.importing;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.MenuButton;
import zuschnitt.io.layer.Table;

/** A choice of any number of a layer's fields, ticked in a menu that stays open meanwhile. */
final class FieldsBox extends MenuButton {
    private final String none;
    private final Consumer<List<String>> chosen;
    private Table table = new Table(List.of(), 0);

    /**
     * @param none what it is called when no field is chosen
     * @param chosen told which fields a planner has ticked, in the order of the table
     */
    FieldsBox(String none, Consumer<List<String>> chosen) {
        this.none = none;
        this.chosen = chosen;
        setMaxWidth(Double.MAX_VALUE);
        setMnemonicParsing(false); // fields have underscores
        getStyleClass().add("fields-box");
    }

    /** Offers the fields of a table, of which some are ticked. */
    void show(Table fields, List<String> ticked) {
        if (fields != table) {
            table = fields;
            getItems().setAll(fields.columns().stream().map(c -> item(c.name())).toList());
        }
        boxes().forEach(box -> box.setSelected(ticked.contains(box.getUserData())));
        setText(ticked.isEmpty() ? none : String.join(", ", ticked));
    }

    private CustomMenuItem item(String field) {
        String examples = table.column(field).map(FieldBox::examples).orElse("");
        CheckBox box = new CheckBox(examples.isEmpty() ? field : field + "   (" + examples + ")");
        box.setUserData(field);
        box.setMnemonicParsing(false);
        box.setOnAction(event -> tell());
        CustomMenuItem item = new CustomMenuItem(box, false);
        item.setOnAction(
                event -> {
                    if (event.getTarget() != item) return;
                    box.setSelected(!box.isSelected());
                    tell();
                });
        return item;
    }

    private void tell() {
        chosen.accept(
                boxes().stream()
                        .filter(CheckBox::isSelected)
                        .map(box -> (String) box.getUserData())
                        .toList());
    }

    private List<CheckBox> boxes() {
        return getItems().stream()
                .map(item -> (CheckBox) ((CustomMenuItem) item).getContent())
                .toList();
    }
}
