package zuschnitt.ui;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import zuschnitt.edit.History;
import zuschnitt.edit.Parked;
import zuschnitt.message.Messages;
import zuschnitt.raster.Scene;
import zuschnitt.session.Background;
import zuschnitt.session.Session;

/**
 * The tree of steps, the latest first: above the present one those that were undone, greyed, and
 * where branches were left one line for each. A click or Enter goes there; the right and left arrow
 * keys unfold and fold a branch.
 */
final class HistoryList extends VBox {
    private final Session session;
    private final Messages words;
    private final Miniatures miniatures;
    private final Consumer<Optional<UUID>> onGo;
    private final Label count = new Label();
    private final ListView<HistoryLines.Line> list = new ListView<>();
    private final Set<UUID> unfolded = new HashSet<>();

    /**
     * @param map its borders; empty while it has none
     * @param outputScale device pixels to one of layout
     * @param onGo told after which step to go to; empty for the beginning
     */
    HistoryList(
            Session session,
            Background background,
            Listening listening,
            Messages words,
            Supplier<Optional<Scene>> map,
            double outputScale,
            Consumer<Optional<UUID>> onGo,
            Node... buttons) {
        this.session = session;
        this.words = words;
        this.onGo = onGo;
        this.miniatures = new Miniatures(session, background, map, outputScale);
        list.setId("history");
        list.getStyleClass().add("plain-list");
        list.setCellFactory(
                unused -> new HistoryCell(words, miniatures, this::names, this::open, this::fold));
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        VBox.setVgrow(list, Priority.ALWAYS);
        getStyleClass().add("side");
        getChildren().addAll(PanelHead.of(words.text("ui.history"), count, buttons), list);
        listening.follow(session.history(), this::show);
        listening.onChange(session.parking().all(), parked -> list.refresh());
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) go();
    }

    private void pressed(KeyEvent event) {
        HistoryLines.Line line = list.getSelectionModel().getSelectedItem();
        if (line == null) return;
        boolean branch = line.branch().isPresent();
        switch (event.getCode()) {
            case ENTER -> go();
            case RIGHT -> {
                if (branch && !open(line)) fold(line);
            }
            case LEFT -> {
                if (branch && open(line)) fold(line);
            }
            default -> {
                return;
            }
        }
        if (event.getCode() == KeyCode.ENTER || branch) event.consume();
    }

    private void go() {
        HistoryLines.Line line = list.getSelectionModel().getSelectedItem();
        if (line != null && line.state() != HistoryLines.State.PRESENT) onGo.accept(line.place());
    }

    private boolean open(HistoryLines.Line line) {
        return line.branch().filter(unfolded::contains).isPresent();
    }

    /** Unfolds the branch, or folds it again; what was chosen stays chosen. */
    private void fold(HistoryLines.Line line) {
        int chosen = list.getItems().indexOf(line);
        UUID branch = line.branch().orElseThrow();
        if (!unfolded.remove(branch)) unfolded.add(branch);
        list.getItems().setAll(HistoryLines.of(session.history().get(), unfolded));
        list.getSelectionModel().clearAndSelect(chosen);
    }

    /** The names of a line's place. */
    private String names(HistoryLines.Line line) {
        return session.parking().all().get().stream()
                .filter(one -> one.step().equals(line.place()))
                .map(Parked::name)
                .collect(Collectors.joining(", "));
    }

    private void show(History history) {
        miniatures.follow(history);
        List<HistoryLines.Line> lines = HistoryLines.of(history, unfolded);
        count.setText(words.text("ui.number", history.past().size()));
        list.getItems().setAll(lines);
        for (int i = 0; i < lines.size(); i++)
            if (lines.get(i).state() == HistoryLines.State.PRESENT) {
                list.getSelectionModel().clearAndSelect(i);
                list.scrollTo(Math.max(0, i - 1));
            }
    }
}
