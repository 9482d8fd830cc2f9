package zuschnitt.ui;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import zuschnitt.edit.History;
import zuschnitt.edit.Step;
import zuschnitt.message.Messages;
import zuschnitt.session.Session;

/**
 * The steps of work, the latest first: above the present one those that were undone, greyed. A
 * click on a step goes back or forward to where it was just done.
 */
final class HistoryList extends VBox {
    private static final PseudoClass UNDONE = PseudoClass.getPseudoClass("undone");
    private static final PseudoClass PRESENT = PseudoClass.getPseudoClass("present");

    private final Messages words;
    private final Label count = new Label();
    private final ListView<Line> list = new ListView<>();

    /**
     * A line of the list.
     *
     * @param step what was done; empty for the beginning
     * @param distance steps from the present, positive if it was undone, 0 if it is the present
     */
    private record Line(Optional<Step> step, int distance) {}

    /**
     * @param onGo told how many steps to redo, or, negative, to undo
     */
    HistoryList(Session session, Listening listening, Messages words, IntConsumer onGo) {
        this.words = words;
        list.setId("history");
        list.getStyleClass().add("plain-list");
        list.setCellFactory(unused -> new StepCell());
        list.setOnMouseClicked(event -> go(onGo));
        list.setOnKeyPressed(
                event -> {
                    if (event.getCode() == KeyCode.ENTER) go(onGo);
                });
        VBox.setVgrow(list, Priority.ALWAYS);
        getStyleClass().add("side");
        getChildren().addAll(PanelHead.of(words.text("ui.history"), count), list);
        listening.follow(session.history(), this::show);
    }

    private void go(IntConsumer onGo) {
        Line line = list.getSelectionModel().getSelectedItem();
        if (line != null && line.distance() != 0) onGo.accept(line.distance());
    }

    private void show(History history) {
        List<Line> lines = new ArrayList<>();
        List<Step> future = history.future();
        for (int i = future.size() - 1; i >= 0; i--)
            lines.add(new Line(Optional.of(future.get(i)), i + 1));
        List<Step> past = new ArrayList<>(history.past());
        Collections.reverse(past);
        for (int i = 0; i < past.size(); i++) lines.add(new Line(Optional.of(past.get(i)), -i));
        lines.add(new Line(Optional.empty(), -past.size()));
        count.setText(words.text("ui.number", past.size()));
        list.getItems().setAll(lines);
        list.getSelectionModel().clearAndSelect(future.size());
        list.scrollTo(Math.max(0, future.size() - 1));
    }

    /** A step in words, and when it was done. */
    private final class StepCell extends WrappingCell<Line> {
        private final Label label = new Label();
        private final Label time = new Label();
        private final HBox row = new HBox(8, label, time);

        StepCell() {
            label.setMaxWidth(Double.MAX_VALUE);
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
            HBox.setHgrow(label, Priority.ALWAYS);
            time.getStyleClass().addAll("muted", "small");
            time.setMinWidth(USE_PREF_SIZE);
        }

        @Override
        protected void updateItem(Line line, boolean empty) {
            super.updateItem(line, empty);
            setGraphic(empty ? null : row);
            pseudoClassStateChanged(UNDONE, !empty && line.distance() > 0);
            pseudoClassStateChanged(PRESENT, !empty && line.distance() == 0);
            if (empty) return;
            label.setText(
                    line.step()
                            .map(step -> words.text(step.label()))
                            .orElseGet(() -> words.text("ui.history.beginning")));
            time.setText(line.step().map(this::time).orElse(""));
        }

        private String time(Step step) {
            return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                    .withLocale(words.locale())
                    .format(LocalDateTime.ofInstant(step.time(), ZoneId.systemDefault()));
        }
    }
}
