package zuschnitt.ui.importing;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import zuschnitt.io.grid.Layout;
import zuschnitt.io.grid.Layout.Head;
import zuschnitt.io.layer.Spelling;
import zuschnitt.message.Messages;
import zuschnitt.ui.control.Named;

/**
 * How a table is laid out: what separates its cells, whether it names its columns, how numbers are
 * spelt. Each is found out as long as a planner doesn't say it.
 */
final class LayoutBox extends HBox {
    private static final List<Character> SEPARATORS = List.of(';', ',', '\t', '|');

    private final Messages words;
    private final Runnable onChange;
    private final ComboBox<Optional<Character>> separator;
    private final ComboBox<Optional<Head>> head;
    private final ComboBox<Optional<Spelling>> numbers;
    private boolean showing;

    /**
     * @param onChange told when a planner says otherwise
     */
    LayoutBox(Messages words, Runnable onChange) {
        super(8);
        this.words = words;
        this.onChange = onChange;
        this.separator = choice("separator", SEPARATORS, LayoutBox::name);
        this.head = choice("header", List.of(Head.NAMES, Head.NONE), Head::name);
        this.numbers = choice("numbers", List.of(Spelling.values()), Spelling::name);
        getChildren().setAll(separator, head, numbers);
    }

    private static String name(char separator) {
        return switch (separator) {
            case ';' -> "semicolon";
            case ',' -> "comma";
            case '\t' -> "tab";
            default -> "bar";
        };
    }

    private <T> ComboBox<Optional<T>> choice(
            String id, List<T> values, java.util.function.Function<T, String> name) {
        ComboBox<Optional<T>> box = new ComboBox<>();
        String key = "ui.import." + id;
        box.setId("import-" + id);
        box.setAccessibleText(words.text(key));
        box.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(box, Priority.ALWAYS);
        box.setConverter(
                new Named<>(
                        value ->
                                words.text(
                                        key + value.map(it -> "." + name.apply(it)).orElse(""))));
        box.getItems().add(Optional.empty());
        values.forEach(value -> box.getItems().add(Optional.of(value)));
        box.setValue(Optional.empty());
        box.valueProperty()
                .addListener(
                        (property, old, now) -> {
                            if (!showing) onChange.run();
                        });
        return box;
    }

    /** What was said. */
    Layout said() {
        return new Layout(separator.getValue(), head.getValue(), numbers.getValue());
    }

    /** Shows what was said of another table. */
    void show(Layout layout) {
        showing = true;
        separator.setValue(layout.separator());
        head.setValue(layout.head());
        numbers.setValue(layout.numbers());
        showing = false;
    }
}
