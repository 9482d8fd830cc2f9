package zuschnitt.ui;

import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import zuschnitt.message.Messages;

/**
 * The columns of the table of districts: code with colour, name, residents, band, units.
 *
 * @param words in which language
 * @param look of what size
 */
record DistrictColumns(Messages words, Look look) {
    /** Room for the bar and the verdict beside it, in ems; names give way to it. */
    private static final double BAND = 8.2;

    List<TableColumn<DistrictRow, DistrictLine>> all() {
        return List.of(code(), name(), population(), band(), units());
    }

    /** The same for the units in no district, which have a long name and no code. */
    List<TableColumn<DistrictRow, DistrictLine>> ofNone() {
        return List.of(
                column("name", 14.1, Comparator.comparing(DistrictLine::name), NoneCell::new),
                population(),
                band(),
                units());
    }

    private TableColumn<DistrictRow, DistrictLine> code() {
        Comparator<DistrictLine> order =
                (a, b) ->
                        a.code().isEmpty() || b.code().isEmpty()
                                ? a.code().compareTo(b.code())
                                : DistrictLine.BY_CODE.compare(a, b);
        return column("code", 5.0, order, CodeCell::new);
    }

    private TableColumn<DistrictRow, DistrictLine> name() {
        TableColumn<DistrictRow, DistrictLine> column =
                column("name", 9.9, Comparator.comparing(DistrictLine::name), NameCell::new);
        column.setMinWidth(look.em(5));
        return column;
    }

    private TableColumn<DistrictRow, DistrictLine> population() {
        return numbers(
                "population",
                5.8,
                Comparator.comparingDouble(DistrictLine::population),
                () ->
                        new NumberCell() {
                            @Override
                            String text(DistrictLine line) {
                                String key = line.estimated() ? "ui.estimated" : "ui.number";
                                return words.text(key, Math.round(line.population()));
                            }
                        });
    }

    private TableColumn<DistrictRow, DistrictLine> band() {
        TableColumn<DistrictRow, DistrictLine> column =
                column(
                        "band",
                        BAND,
                        Comparator.comparingDouble(DistrictLine::deviation),
                        () -> new BandCell(words, look));
        column.setMinWidth(look.em(BAND));
        return column;
    }

    private TableColumn<DistrictRow, DistrictLine> units() {
        return numbers(
                "units",
                5.9,
                Comparator.comparingInt(DistrictLine::units),
                () ->
                        new NumberCell() {
                            @Override
                            String text(DistrictLine line) {
                                return words.text("ui.number", line.units());
                            }
                        });
    }

    private TableColumn<DistrictRow, DistrictLine> numbers(
            String id, double ems, Comparator<DistrictLine> order, Supplier<NumberCell> cell) {
        TableColumn<DistrictRow, DistrictLine> column = column(id, ems, order, cell);
        column.getStyleClass().add("number");
        return column;
    }

    private TableColumn<DistrictRow, DistrictLine> column(
            String id,
            double ems,
            Comparator<DistrictLine> order,
            Supplier<? extends TableCell<DistrictRow, DistrictLine>> cell) {
        TableColumn<DistrictRow, DistrictLine> column =
                new TableColumn<>(words.text("ui.districts." + id));
        column.setId("district-" + id);
        column.setPrefWidth(look.em(ems));
        column.setMinWidth(look.em(Math.min(ems, 3.5)));
        column.setReorderable(false);
        column.setComparator(order);
        column.setCellValueFactory(row -> row.getValue().line());
        column.setCellFactory(unused -> cell.get());
        return column;
    }

    /** The colour, the code, and a lock where the borders are settled. */
    private static final class CodeCell extends TableCell<DistrictRow, DistrictLine> {
        private final Swatch swatch = new Swatch();
        private final Label code = new Label();
        private final FontIcon lock = new FontIcon(Material2OutlinedAL.LOCK);
        private final HBox row = new HBox(8, swatch, code, lock);

        CodeCell() {
            row.setAlignment(Pos.CENTER_LEFT);
            code.getStyleClass().add("strong");
            code.setMinWidth(USE_PREF_SIZE);
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        }

        @Override
        protected void updateItem(DistrictLine line, boolean empty) {
            super.updateItem(line, empty);
            setGraphic(empty ? null : row);
            if (empty) return;
            swatch.show(line.id(), line.colour());
            code.setText(line.code());
            lock.setVisible(line.locked());
        }
    }

    /** Units in no district: how they look on the map, and why they are in none. */
    private static final class NoneCell extends TableCell<DistrictRow, DistrictLine> {
        private final Swatch swatch = new Swatch();

        NoneCell() {
            setGraphicTextGap(8);
        }

        @Override
        protected void updateItem(DistrictLine line, boolean empty) {
            super.updateItem(line, empty);
            setGraphic(empty ? null : swatch);
            setText(empty ? "" : line.name());
            if (!empty) swatch.show(line.id(), line.colour());
        }
    }

    /** The district's name. */
    private static final class NameCell extends TableCell<DistrictRow, DistrictLine> {
        @Override
        protected void updateItem(DistrictLine line, boolean empty) {
            super.updateItem(line, empty);
            setText(empty ? "" : line.name());
        }
    }

    /** A number, flush right. */
    private abstract static class NumberCell extends TableCell<DistrictRow, DistrictLine> {
        NumberCell() {
            setAlignment(Pos.CENTER_RIGHT);
        }

        abstract String text(DistrictLine line);

        @Override
        protected void updateItem(DistrictLine line, boolean empty) {
            super.updateItem(line, empty);
            setText(empty ? "" : text(line));
        }
    }

    /** The bar over the band, and the verdict in words. */
    private static final class BandCell extends TableCell<DistrictRow, DistrictLine> {
        private final BandBar bar = new BandBar();
        private final VerdictLabel verdict;
        private final Node row;

        BandCell(Messages words, Look look) {
            verdict = new VerdictLabel(words);
            verdict.setMinWidth(look.em(3.8));
            HBox.setHgrow(bar, Priority.ALWAYS);
            HBox box = new HBox(8, bar, verdict);
            box.setAlignment(Pos.CENTER_LEFT);
            row = box;
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        }

        @Override
        protected void updateItem(DistrictLine line, boolean empty) {
            super.updateItem(line, empty);
            boolean district = !empty && !line.code().isEmpty();
            setGraphic(district ? row : null);
            if (!district) return;
            bar.show(line.population(), line.band(), line.scale());
            verdict.show(line.population(), line.band());
            setAccessibleText(verdict.getText());
        }
    }
}
