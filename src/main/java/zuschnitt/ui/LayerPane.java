package zuschnitt.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;
import zuschnitt.coverage.Bounds;
import zuschnitt.layer.Features;
import zuschnitt.layer.ReferenceLayer;
import zuschnitt.layer.Source;
import zuschnitt.message.Messages;
import zuschnitt.message.UserException;
import zuschnitt.session.LayerList;
import zuschnitt.session.Session;

/**
 * Beside the map: the reference layers, the topmost first. Added by choosing files or dropping them
 * here. By keyboard: space shows or hides the chosen one, Alt with the arrows moves it, F2 goes to
 * its name, Delete takes it away.
 */
final class LayerPane extends VBox {
    private final Session session;
    private final LayerShelf shelf;
    private final LayerAdding adding;
    private final Messages words;
    private final Host host;
    private final ListView<ReferenceLayer> list = new ListView<>();
    private final Label count = new Label();
    private final TextField name = new TextField();
    private final StyleBox style;
    private final FlowPane buttons = new FlowPane(6, 6);
    private final VBox chosenBox = new VBox(10);

    /** What the pane needs of the window. */
    interface Host {
        void alarm(Throwable failure);

        /** Brings a part of the project into view. */
        void lookAt(Bounds place);

        /** Puts the pane away. */
        void leave();
    }

    LayerPane(
            Session session,
            Listening listening,
            LayerShelf shelf,
            LayerAdding adding,
            Messages words,
            Host host) {
        this.session = session;
        this.shelf = shelf;
        this.adding = adding;
        this.words = words;
        this.host = host;
        this.style = new StyleBox(words, host::alarm);
        setId("layers");
        getStyleClass().addAll("side", "layer-pane");
        list.setId("layer-list");
        list.getStyleClass().add("plain-list");
        list.setCellFactory(unused -> new LayerCell(shelf, words, this::change));
        list.setPlaceholder(new Placeholder(words.text("ui.layers.none")));
        list.getSelectionModel().selectedItemProperty().subscribe(this::showChosen);
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::keyed);
        VBox.setVgrow(list, Priority.ALWAYS);
        name.setId("layer-name");
        name.setOnAction(event -> rename());
        name.focusedProperty().subscribe(focused -> leaveName(focused));
        style.onChosen(it -> chosen().ifPresent(layer -> change(layer.styled(it))));
        chosenBox.getStyleClass().add("layer-choices");
        chosenBox
                .getChildren()
                .setAll(
                        new Form(200)
                                .with(words.text("ui.layers.name"), name)
                                .with(words.text("ui.layers.style"), style),
                        buttons);
        getChildren().setAll(head(), list, chosenBox);
        setOnDragOver(this::offerDrop);
        setOnDragDropped(this::takeDrop);
        shelf.onChange(list::refresh);
        listening.follow(session.layers().all(), this::showAll);
    }

    private Node head() {
        Button add = new Button(words.text("ui.layers.add"));
        add.setId("layer-add");
        add.setGraphic(new FontIcon(Material2OutlinedAL.ADD));
        add.setOnAction(event -> choose());
        Button close = icon("layer-close", Material2OutlinedAL.CLOSE, "ui.close", host::leave);
        count.getStyleClass().add("count");
        return PanelHead.of(words.text("ui.layers"), count, add, close);
    }

    private Button icon(String id, Ikon icon, String key, Runnable act) {
        Button button = new Button();
        button.setId(id);
        button.setGraphic(new FontIcon(icon));
        button.setAccessibleText(words.text(key));
        button.setTooltip(new Tooltip(words.text(key)));
        button.setOnAction(event -> act.run());
        return button;
    }

    private LayerList layers() {
        return session.layers();
    }

    private Optional<ReferenceLayer> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    /** What is new is chosen. */
    private void showAll(List<ReferenceLayer> all) {
        boolean more = all.size() > list.getItems().size();
        Optional<UUID> kept = more ? Optional.empty() : chosen().map(ReferenceLayer::id);
        list.getItems().setAll(all);
        count.setText(words.text("ui.number", all.size()));
        all.stream()
                .filter(layer -> kept.isPresent() && layer.id().equals(kept.get()))
                .findFirst()
                .or(() -> all.stream().findFirst())
                .ifPresent(list.getSelectionModel()::select);
        showChosen();
    }

    private void showChosen() {
        Optional<ReferenceLayer> layer = chosen();
        chosenBox.setVisible(layer.isPresent());
        chosenBox.setManaged(layer.isPresent());
        layer.ifPresent(this::show);
    }

    private void show(ReferenceLayer layer) {
        if (!name.isFocused() || !name.getText().equals(layer.name())) name.setText(layer.name());
        style.show(layer.style());
        buttons.getChildren()
                .setAll(
                        icon(
                                "layer-up",
                                Material2OutlinedAL.ARROW_UPWARD,
                                "ui.layers.up",
                                () -> move(-1)),
                        icon(
                                "layer-down",
                                Material2OutlinedAL.ARROW_DOWNWARD,
                                "ui.layers.down",
                                () -> move(1)),
                        icon(
                                "layer-zoom",
                                Material2OutlinedMZ.ZOOM_OUT_MAP,
                                "ui.layers.zoom",
                                this::zoom),
                        icon(
                                "layer-remove",
                                Material2OutlinedAL.DELETE_OUTLINE,
                                "ui.layers.remove",
                                this::remove));
        if (layer.source() instanceof Source.Linked) {
            Button embed = new Button(words.text("ui.layers.embed"));
            embed.setId("layer-embed");
            embed.setOnAction(event -> embed());
            Button other = new Button(words.text("ui.layers.relink"));
            other.setId("layer-relink");
            other.setOnAction(event -> relink());
            buttons.getChildren().addAll(embed, other);
        }
    }

    private void attempt(Deed deed) {
        try {
            deed.perform();
        } catch (UserException failure) {
            host.alarm(failure);
            showChosen();
        }
    }

    private void change(ReferenceLayer layer) {
        attempt(() -> layers().change(layer));
    }

    private void leaveName(boolean focused) {
        if (!focused) rename();
    }

    private void rename() {
        String wanted = name.getText().strip();
        chosen().filter(layer -> !layer.name().equals(wanted))
                .ifPresent(layer -> change(layer.named(wanted)));
    }

    private void move(int direction) {
        chosen().ifPresent(layer -> attempt(() -> layers().move(layer.id(), direction)));
    }

    private void remove() {
        chosen().ifPresent(layer -> attempt(() -> layers().remove(layer.id())));
    }

    private void zoom() {
        chosen().flatMap(shelf::features).map(Features::bounds).ifPresent(host::lookAt);
    }

    private void embed() {
        ReferenceLayer layer = chosen().orElseThrow();
        Optional<Features> features = shelf.features(layer);
        if (features.isEmpty()) return;
        String file = Path.of(((Source.Linked) layer.source()).path()).getFileName().toString();
        attempt(() -> layers().embed(layer.from(new Source.Embedded(file)), features.get()));
    }

    private void relink() {
        ReferenceLayer layer = chosen().orElseThrow();
        Source.Linked old = (Source.Linked) layer.source();
        chooseFiles().stream()
                .findFirst()
                .ifPresent(
                        file -> {
                            Source link = Source.Linked.to(file, session.file().path(), old.said());
                            ReferenceLayer moved = layer.from(link);
                            change(moved);
                            shelf.readAgain(moved);
                        });
    }

    private void choose() {
        adding.add(chooseFiles());
    }

    private List<Path> chooseFiles() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.text("ui.layers.add"));
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter(
                                words.text("ui.layers.files"),
                                "*.shp",
                                "*.geojson",
                                "*.json",
                                "*.gpkg",
                                "*.kml",
                                "*.kmz",
                                "*.zip",
                                "*.csv"),
                        new FileChooser.ExtensionFilter(words.text("ui.layers.allFiles"), "*.*"));
        return Optional.ofNullable(chooser.showOpenMultipleDialog(getScene().getWindow()))
                .orElse(List.of())
                .stream()
                .map(File::toPath)
                .toList();
    }

    private void keyed(KeyEvent event) {
        switch (event.getCode()) {
            case SPACE -> chosen().ifPresent(layer -> change(layer.shown(!layer.visible())));
            case DELETE -> remove();
            case F2 -> name.requestFocus();
            case UP, DOWN -> {
                if (!event.isAltDown()) return;
                move(event.getCode() == KeyCode.UP ? -1 : 1);
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void offerDrop(DragEvent event) {
        if (event.getDragboard().hasFiles()) event.acceptTransferModes(TransferMode.COPY);
        event.consume();
    }

    private void takeDrop(DragEvent event) {
        adding.add(event.getDragboard().getFiles().stream().map(File::toPath).toList());
        event.setDropCompleted(true);
        event.consume();
    }
}
