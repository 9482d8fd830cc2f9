package zuschnitt.ui.doctor;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import zuschnitt.coverage.Defect;
import zuschnitt.io.imports.DefectSentences;
import zuschnitt.message.Messages;
import zuschnitt.plan.UnitTable;

/** A row for each defect: what it is, whose, how large, and what became of it. Largest first. */
final class DefectTable extends TableView<Defect> {
    /** From here on nobody reads what stands behind the point. */
    private static final double LARGE = 1000;

    private final Messages words;
    private DefectSentences sentences = new DefectSentences(UnitTable.of(List.of(), List.of()));

    /**
     * @param em pixels of one letter's height
     * @param onGo shows a defect on the map
     */
    DefectTable(Messages words, double em, double rowHeight, Consumer<Defect> onGo) {
        this.words = words;
        setId("doctor-defects");
        setFixedCellSize(rowHeight);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        setPlaceholder(new Label(words.text("doctor.none")));
        setAccessibleText(words.text("doctor.table"));
        getColumns().add(text("kind", 8 * em, defect -> words.text(name(defect))));
        getColumns().add(text("units", 8.5 * em, defect -> sentences.concerned(defect)));
        getColumns().add(number("area", 6.5 * em, Defect::area));
        getColumns().add(number("width", 5.5 * em, defect -> defect.site().width()));
        getColumns().add(text("done", 14 * em, defect -> words.text(sentences.done(defect))));
        getSelectionModel()
                .selectedItemProperty()
                .subscribe(defect -> Optional.ofNullable(defect).ifPresent(onGo));
    }

    private static String name(Defect defect) {
        return DefectSentences.name(defect.kind());
    }

    /** Shows some defects; none is chosen. */
    void show(List<Defect> defects, DefectSentences newSentences) {
        sentences = newSentences;
        getItems()
                .setAll(
                        defects.stream()
                                .sorted(Comparator.comparingDouble(Defect::area).reversed())
                                .toList());
        sort();
    }

    /**
     * Goes to the next row, or with −1 to the one before; round and round.
     *
     * @param direction 1 or −1
     */
    void step(int direction) {
        int size = getItems().size();
        if (size == 0) return;
        int chosen = getSelectionModel().getSelectedIndex();
        int next = chosen < 0 && direction < 0 ? size - 1 : Math.floorMod(chosen + direction, size);
        getSelectionModel().clearAndSelect(next);
        scrollTo(Math.max(0, next - 2));
    }

    private TableColumn<Defect, String> text(
            String id, double width, Function<Defect, String> text) {
        TableColumn<Defect, String> column = new TableColumn<>(words.text("doctor.column." + id));
        column.setPrefWidth(width);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(text.apply(row.getValue())));
        return column;
    }

    private TableColumn<Defect, Defect> number(
            String id, double width, ToDoubleFunction<Defect> number) {
        TableColumn<Defect, Defect> column = new TableColumn<>(words.text("doctor.column." + id));
        column.setPrefWidth(width);
        column.getStyleClass().add("number");
        column.setComparator(Comparator.comparingDouble(number));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(unused -> new NumberCell(number));
        return column;
    }

    /** A number, flush right; a dash where there is nothing to measure. */
    private final class NumberCell extends TableCell<Defect, Defect> {
        private final ToDoubleFunction<Defect> number;

        NumberCell(ToDoubleFunction<Defect> number) {
            this.number = number;
            setAlignment(Pos.CENTER_RIGHT);
        }

        @Override
        protected void updateItem(Defect defect, boolean empty) {
            super.updateItem(defect, empty);
            double value = empty ? 0 : number.applyAsDouble(defect);
            String dash = empty ? "" : "–";
            String key = value < LARGE ? "doctor.number" : "doctor.number.large";
            setText(value > 0 ? words.text(key, value) : dash);
        }
    }
}
