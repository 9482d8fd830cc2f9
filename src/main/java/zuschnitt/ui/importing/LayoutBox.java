package zuschnitt.ui.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import zuschnitt.io.grid.Layout;
import zuschnitt.io.grid.Layout.Head;
import zuschnitt.io.layer.OpenQuestion;
import zuschnitt.io.layer.OpenQuestion.Subject;
import zuschnitt.io.layer.Spelling;
import zuschnitt.message.Messages;
import zuschnitt.ui.control.Named;

/**
 * How a table is laid out: what separates its cells, whether it names its columns, how numbers are
 * spelt. Each is found out as long as a planner doesn't say it.
 */
final class LayoutBox extends VBox {
    private static final List<Character> SEPARATORS = List.of(';', ',', '\t', '|');

    private final Messages words;
    private final Consumer<Layout> onChange;
    private final ComboBox<Optional<Character>> separator;
    private final ComboBox<Optional<Head>> head;
    private final ComboBox<Optional<Spelling>> numbers;
    private boolean showing;

    /**
     * @param onChange told what a planner says
     */
    LayoutBox(Messages words, Consumer<Layout> onChange) {
        super(4);
        this.words = words;
        this.onChange = onChange;
        this.separator = choice("separator", SEPARATORS, LayoutBox::name);
        this.head = choice("header", List.of(Head.NAMES, Head.NONE), Head::name);
        this.numbers = choice("numbers", List.of(Spelling.values()), Spelling::name);
        getChildren().setAll(separator, head, numbers);
    }

    /** Whether a file's kind leaves open how tables in it are laid out. */
    static boolean fits(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).matches(".*\\.(csv|tsv|txt|xlsx|ods)");
    }

    private static String name(char separator) {
        return switch (separator) {
            case ';' -> "semicolon";
            case ',' -> "comma";
            case '\t' -> "tab";
            case '|' -> "bar";
            default -> "other";
        };
    }

    /** Offers the separator that a table seems to have, if that is asked. */
    void offerGuess(Throwable failure) {
        if (!(failure instanceof OpenQuestion open) || open.subject() != Subject.SEPARATOR) return;
        Optional<Character> guess =
                open.guess().filter(text -> text.length() == 1).map(text -> text.charAt(0));
        if (guess.isPresent() && !separator.getItems().contains(guess))
            separator.getItems().add(guess);
    }

    private <T> ComboBox<Optional<T>> choice(String id, List<T> values, Function<T, String> name) {
        ComboBox<Optional<T>> box = new ComboBox<>();
        String key = "ui.import." + id;
        box.setId("import-" + id);
        box.setAccessibleText(words.text(key));
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(
                new Named<>(
                        value ->
                                words.text(
                                        key + value.map(it -> "." + name.apply(it)).orElse(""),
                                        value.map(String::valueOf).orElse(""))));
        box.getItems().add(Optional.empty());
        values.forEach(value -> box.getItems().add(Optional.of(value)));
        box.setValue(Optional.empty());
        box.valueProperty()
                .addListener(
                        (property, old, now) -> {
                            if (!showing) onChange.accept(said());
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
