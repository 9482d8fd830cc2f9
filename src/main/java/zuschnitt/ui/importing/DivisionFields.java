package zuschnitt.ui.importing;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import zuschnitt.io.imports.PlanImport.Columns;
import zuschnitt.io.imports.PlanImport.Way;
import zuschnitt.io.imports.PlanImport.Wishes;
import zuschnitt.io.layer.Table;
import zuschnitt.message.Messages;

/** Which field of a layer names the districts, and by which field or by place units are found. */
final class DivisionFields extends VBox {
    private final Messages words;
    private final double nameWidth;
    private final Runnable onChange;
    private final FieldBox district;
    private final FieldBox districtName;
    private final FieldBox key;
    private Wishes wishes = Wishes.of(Columns.NONE);

    /**
     * @param nameWidth pixels for what each field is called
     * @param onChange told when a planner wishes otherwise
     */
    DivisionFields(Messages words, double nameWidth, Runnable onChange) {
        super(6);
        this.words = words;
        this.nameWidth = nameWidth;
        this.onChange = onChange;
        String proposed = words.text("ui.division.proposed");
        this.district = new FieldBox(proposed, this::chooseDistrict);
        this.districtName = new FieldBox(proposed, this::chooseName);
        this.key = new FieldBox(words.text("ui.division.byPlace"), this::chooseKey);
        key.setPromptText(words.text("ui.division.automatic"));
        getChildren()
                .addAll(
                        named("ui.division.district", district, "division-district"),
                        named("ui.division.name", districtName, "division-name"),
                        named("ui.division.key", key, "division-key"));
    }

    /** What is wished now. */
    Wishes wishes() {
        return wishes;
    }

    /** Offers the fields of another table, about which nothing is wished yet. */
    void show(Table table) {
        wishes = Wishes.of(Columns.NONE);
        for (FieldBox box : List.of(district, districtName, key)) {
            box.setDisable(false);
            box.show(table, List.of());
        }
        key.ask(table);
    }

    private Node named(String textKey, Control field, String id) {
        Label label = new Label(words.text(textKey));
        label.setMinWidth(nameWidth);
        label.getStyleClass().add("field-name");
        label.setLabelFor(field);
        field.setAccessibleText(label.getText());
        field.setId(id);
        field.setDisable(true);
        HBox.setHgrow(field, Priority.ALWAYS);
        HBox line = new HBox(8, label, field);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private void chooseDistrict(List<String> field) {
        Columns had = wishes.columns();
        wish(new Columns(field.stream().findFirst(), had.name(), had.key()), wishes.way());
    }

    private void chooseName(List<String> field) {
        Columns had = wishes.columns();
        wish(new Columns(had.district(), field.stream().findFirst(), had.key()), wishes.way());
    }

    /** Naming the key says that the source is a table; choosing none, that it is areas. */
    private void chooseKey(List<String> field) {
        Columns had = wishes.columns();
        Optional<String> named = field.stream().findFirst();
        Optional<Way> way = named.isEmpty() ? Optional.of(Way.AREAS) : Optional.empty();
        wish(new Columns(had.district(), had.name(), named), way);
    }

    private void wish(Columns columns, Optional<Way> way) {
        wishes = new Wishes(columns, way, Optional.empty(), Optional.empty());
        onChange.run();
    }
}
