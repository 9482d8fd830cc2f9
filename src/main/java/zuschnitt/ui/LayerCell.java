package zuschnitt.ui;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import zuschnitt.layer.Features;
import zuschnitt.layer.ReferenceLayer;
import zuschnitt.layer.Source;
import zuschnitt.message.Message;
import zuschnitt.message.Messages;

/** A reference layer in a line: whether it is seen, its name, what it is and where it lies. */
final class LayerCell extends ListCell<ReferenceLayer> {
    private final LayerShelf shelf;
    private final Messages words;
    private final Consumer<ReferenceLayer> changed;
    private final CheckBox visible = new CheckBox();
    private final Label name = new Label();
    private final Label about = new Label();
    private final HBox line;

    /**
     * @param changed told of a layer that is to be seen, or no longer
     */
    LayerCell(LayerShelf shelf, Messages words, Consumer<ReferenceLayer> changed) {
        this.shelf = shelf;
        this.words = words;
        this.changed = changed;
        name.getStyleClass().add("strong");
        about.getStyleClass().addAll("muted", "small");
        about.setWrapText(true);
        visible.setFocusTraversable(false);
        visible.setOnAction(
                event ->
                        Optional.ofNullable(getItem())
                                .ifPresent(it -> changed(it, visible.isSelected())));
        line = new HBox(8, visible, new VBox(name, about));
        line.setAlignment(Pos.CENTER_LEFT);
    }

    private void changed(ReferenceLayer layer, boolean shown) {
        changed.accept(layer.shown(shown));
    }

    @Override
    protected void updateItem(ReferenceLayer layer, boolean empty) {
        super.updateItem(layer, empty);
        setText("");
        setGraphic(empty ? null : line);
        if (empty) return;
        visible.setSelected(layer.visible());
        visible.setAccessibleText(words.text("ui.layers.visible", layer.name()));
        name.setText(layer.name());
        LayerShelf.Held held = shelf.held(layer);
        about.setText(
                held.failure()
                        .map(words::text)
                        .orElseGet(() -> held.features().map(it -> what(layer, it)).orElse("…")));
        about.getStyleClass().remove("complaint");
        if (held.failure().isPresent()) about.getStyleClass().add("complaint");
    }

    private String what(ReferenceLayer layer, Features features) {
        String kind =
                features.kind().map(it -> "ui.layers.kind." + it).orElse("ui.layers.kind.MIXED");
        Object place =
                layer.source() instanceof Source.Linked link
                        ? Message.of("ui.layers.linked", link.path())
                        : Message.of("ui.layers.embedded");
        return words.text(kind, features.size(), place);
    }
}
