package zuschnitt.ui.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import zuschnitt.io.imports.Delivery;
import zuschnitt.message.Message;
import zuschnitt.message.Messages;

/**
 * The files that were brought, each with its layers to tick, and with a way to take it out again.
 */
final class FileList extends VBox {
    private final Messages words;
    private final Wishes wishes;

    /** What a planner does with the list. */
    interface Wishes {
        /** Looks at a layer. */
        void look(Basket.Pick pick);

        /** Wants a layer, or no longer. */
        void want(Basket.Pick pick, boolean wanted);

        /** Takes a file out. */
        void remove(Path file);
    }

    FileList(Messages words, Wishes wishes) {
        this.words = words;
        this.wishes = wishes;
        setSpacing(6);
        setId("import-files");
    }

    /** Shows the files; the layer that is looked at stands out where there are several. */
    void show(Basket basket, Optional<Basket.Pick> shown) {
        getChildren().setAll(basket.files().stream().map(source -> file(source, shown)).toList());
        boolean empty = basket.files().isEmpty();
        setVisible(!empty);
        setManaged(!empty);
    }

    private Node file(Basket.Source source, Optional<Basket.Pick> shown) {
        VBox file = new VBox(2);
        file.getStyleClass().add("source");
        List<String> layers = source.layers();
        if (layers.size() == 1) {
            file.getChildren()
                    .add(line(layer(source, layers.get(0), source.name(), shown), source));
        } else {
            Label name = new Label(source.name());
            name.getStyleClass().add("strong");
            file.getChildren().add(line(name, source));
            layers.forEach(layer -> file.getChildren().add(ticked(source, layer, shown)));
        }
        hint(source).ifPresent(file.getChildren()::add);
        return file;
    }

    private Optional<Node> hint(Basket.Source source) {
        Hint hint = new Hint(words);
        if (source.complaint().isPresent())
            hint.ask(Asked.sentence(source.complaint().get(), "import", words));
        else if (source.layers().size() > 1 && source.wanted().isEmpty())
            hint.ask(Message.of("ui.import.ask.layer"));
        else if (source.wanted().values().stream().anyMatch(Basket::table))
            hint.say(List.of(Message.of("ui.import.table")));
        else open(source).ifPresent(hint::ask);
        return hint.getText().isEmpty() ? Optional.empty() : Optional.of(hint);
    }

    /** What is asked about a layer of the file, to be answered where it is looked at. */
    private static Optional<Message> open(Basket.Source source) {
        return source.wanted().values().stream()
                .flatMap(delivery -> delivery.questions().stream())
                .findFirst()
                .map(question -> Message.of("ui.import.open." + question.subject().name()))
                .map(subject -> Message.of("ui.import.openHere", subject));
    }

    private HBox line(Node content, Basket.Source source) {
        Button remove = new Button("", new FontIcon(Material2OutlinedAL.CLOSE));
        remove.getStyleClass().addAll("flat", "button-icon", "small");
        remove.setAccessibleText(words.text("ui.import.remove", source.name()));
        remove.setTooltip(new Tooltip(words.text("ui.import.remove", source.name())));
        remove.setOnAction(event -> wishes.remove(source.file()));
        HBox.setHgrow(content, Priority.ALWAYS);
        HBox line = new HBox(4, content, remove);
        line.setAlignment(Pos.CENTER_LEFT);
        if (content instanceof Label label) label.setMaxWidth(Double.MAX_VALUE);
        return line;
    }

    private Node ticked(Basket.Source source, String layer, Optional<Basket.Pick> shown) {
        CheckBox tick = new CheckBox();
        tick.setSelected(source.delivery(layer).isPresent());
        tick.setAccessibleText(words.text("ui.import.want", layer));
        tick.setId("want-" + layer);
        Basket.Pick pick = new Basket.Pick(source.file(), layer);
        tick.setOnAction(event -> wishes.want(pick, tick.isSelected()));
        Node choice = layer(source, layer, layer, shown);
        HBox.setHgrow(choice, Priority.ALWAYS);
        HBox line = new HBox(4, tick, choice);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private Node layer(
            Basket.Source source, String layer, String name, Optional<Basket.Pick> shown) {
        Basket.Pick pick = new Basket.Pick(source.file(), layer);
        Optional<Delivery> delivery = source.delivery(layer);
        String rows = delivery.map(d -> words.text("ui.import.areas", d.layer().size())).orElse("");
        ToggleButton choice = new ToggleButton(rows.isEmpty() ? name : name + "  ·  " + rows);
        choice.setMnemonicParsing(false);
        choice.getStyleClass().add("layer");
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.setSelected(shown.filter(pick::equals).isPresent());
        choice.setOnAction(
                event -> {
                    choice.setSelected(true);
                    if (delivery.isPresent()) wishes.look(pick);
                    else wishes.want(pick, true);
                });
        return choice;
    }
}
