package zuschnitt.ui.doctor;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import zuschnitt.coverage.Defect;
import zuschnitt.io.imports.DefectSentences;
import zuschnitt.message.Message;
import zuschnitt.message.Messages;

/** The kinds of defects that were found, each in a sentence; choosing one leaves only these. */
final class KindList extends ListView<KindList.Entry> {
    /** So many rows are seen without scrolling. */
    private static final int MOST_ROWS = 4;

    private final Messages words;

    /** Defects that are shown together, and what is said of them. */
    record Entry(Message sentence, List<Defect> defects) {}

    /**
     * @param onChosen shows the defects of a kind, or all
     */
    KindList(Messages words, double rowHeight, Consumer<List<Defect>> onChosen) {
        this.words = words;
        setId("doctor-kinds");
        setFixedCellSize(rowHeight);
        getStyleClass().add("plain-list");
        setAccessibleText(words.text("doctor.kinds"));
        setCellFactory(unused -> new EntryCell());
        getSelectionModel()
                .selectedItemProperty()
                .subscribe(
                        entry ->
                                Optional.ofNullable(entry).map(Entry::defects).ifPresent(onChosen));
    }

    /** Shows what was found, all of it chosen. */
    void show(List<Defect> defects) {
        Entry all = new Entry(Message.of("doctor.all", defects.size()), defects);
        getItems().setAll(all);
        DefectSentences.byKind(defects)
                .forEach(
                        (kind, found) ->
                                getItems()
                                        .add(
                                                new Entry(
                                                        DefectSentences.summary(kind, found),
                                                        found)));
        double height = getFixedCellSize() * getItems().size() + 4;
        setPrefHeight(height);
        setMinHeight(Math.min(height, MOST_ROWS * getFixedCellSize() + 4));
        getSelectionModel().select(0);
    }

    /** What is said of a kind. */
    private final class EntryCell extends ListCell<Entry> {
        @Override
        protected void updateItem(Entry entry, boolean empty) {
            super.updateItem(entry, empty);
            setText(empty ? "" : words.text(entry.sentence()));
        }
    }
}
