package zuschnitt.ui;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import zuschnitt.coverage.Polyline;
import zuschnitt.io.imports.LayerLines;
import zuschnitt.layer.Features;
import zuschnitt.layer.ReferenceLayer;
import zuschnitt.layer.Shape.Kind;
import zuschnitt.message.Message;
import zuschnitt.message.Messages;
import zuschnitt.plan.Barrier;
import zuschnitt.session.Session;
import zuschnitt.ui.control.Named;

/**
 * Makes a barrier of a reference layer: of all its lines, or of those that have one of some values
 * in a field, such as the names of rivers.
 */
final class LayerBarriers extends VBox {
    private static final int LONGEST_NAME = 40;

    private final Session session;
    private final LayerShelf shelf;
    private final Messages words;
    private final Consumer<Barrier> taken;
    private final Consumer<Message> complaints;
    private final ComboBox<ReferenceLayer> layer = new ComboBox<>();
    private final ComboBox<String> field = new ComboBox<>();
    private final ListView<String> values = new ListView<>();

    /**
     * @param taken is given the barrier
     * @param complaints told why there is none
     */
    LayerBarriers(
            Session session,
            LayerShelf shelf,
            Messages words,
            Look look,
            Consumer<Barrier> taken,
            Consumer<Message> complaints) {
        super(8);
        this.session = session;
        this.shelf = shelf;
        this.words = words;
        this.taken = taken;
        this.complaints = complaints;
        layer.setId("barrier-layer");
        layer.setConverter(new Named<>(ReferenceLayer::name));
        layer.getItems().setAll(linear());
        layer.setPromptText(words.text("ui.barriers.layer"));
        layer.setOnAction(event -> chooseLayer());
        field.setId("barrier-field");
        field.setOnAction(event -> chooseField());
        values.setId("barrier-values");
        values.getStyleClass().add("plain-list");
        values.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        values.setPrefHeight(look.em(8));
        Button take = new Button(words.text("ui.barriers.take"));
        take.setId("barrier-take");
        take.setOnAction(event -> take());
        getChildren().setAll(new HBox(8, new Label(words.text("ui.barriers.fromLayer"))));
        getChildren().addAll(new HBox(8, layer, field, take), values);
        show(field, false);
        show(values, false);
        show(this, !layer.getItems().isEmpty());
    }

    /** The layers that have lines or edges. */
    private List<ReferenceLayer> linear() {
        return session.layers().all().get().stream()
                .filter(
                        it ->
                                shelf.features(it)
                                        .filter(f -> f.has(Kind.LINE) || f.has(Kind.AREA))
                                        .isPresent())
                .toList();
    }

    private Optional<Features> features() {
        return Optional.ofNullable(layer.getValue()).flatMap(shelf::features);
    }

    private void chooseLayer() {
        String all = words.text("ui.barriers.all");
        field.getItems().setAll(all);
        features().ifPresent(found -> field.getItems().addAll(found.fields()));
        field.setValue(all);
        show(field, true);
    }

    private OptionalInt chosenField() {
        int index = field.getSelectionModel().getSelectedIndex();
        return index > 0 ? OptionalInt.of(index - 1) : OptionalInt.empty();
    }

    private void chooseField() {
        OptionalInt chosen = chosenField();
        show(values, chosen.isPresent());
        if (chosen.isPresent())
            values.getItems().setAll(features().orElseThrow().values(chosen.getAsInt()));
    }

    private void take() {
        Optional<Features> features = features();
        if (features.isEmpty()) {
            complaints.accept(Message.of("ui.barriers.noLayer"));
            return;
        }
        OptionalInt chosen = chosenField();
        List<String> wanted = List.copyOf(values.getSelectionModel().getSelectedItems());
        if (chosen.isPresent() && wanted.isEmpty()) {
            complaints.accept(Message.of("ui.barriers.noValue"));
            return;
        }
        Features meant = features.get();
        if (chosen.isPresent()) {
            Set<String> set = Set.copyOf(wanted);
            meant = meant.where(it -> set.contains(it.values().get(chosen.getAsInt())));
        }
        List<Polyline> lines = LayerLines.of(meant, session.settled().ground().coverage().bounds());
        if (lines.isEmpty()) complaints.accept(Message.of("ui.barriers.elsewhere"));
        else taken.accept(new Barrier(name(chosen.isPresent() ? wanted : List.of()), lines));
    }

    private String name(List<String> wanted) {
        String name = wanted.isEmpty() ? layer.getValue().name() : String.join(", ", wanted);
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME - 1) + "…" : name;
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
