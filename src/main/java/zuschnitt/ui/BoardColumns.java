package zuschnitt.ui;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.image.ImageView;
import javafx.scene.layout.VBox;
import zuschnitt.compare.KeyFigures;
import zuschnitt.message.Messages;
import zuschnitt.plan.Version;
import zuschnitt.ui.BoardTable.Found;
import zuschnitt.ui.BoardTable.Row;

/**
 * The columns of the board: a small map, which version, and its key figures. What is not known yet
 * is an ellipsis, what can't be known a dash.
 *
 * @param words in which language
 * @param look of what size
 */
record BoardColumns(Messages words, Look look) {
    List<TableColumn<Row, Row>> all() {
        TableColumn<Row, Row> map = column("map", BoardTable.WIDTH + 20, BoardColumns::picture);
        map.setSortable(false);
        TableColumn<Row, Row> name = column("version", look.em(16), this::name);
        name.setComparator(Comparator.comparing(BoardColumns::date));
        return List.of(
                map,
                name,
                number("districts", 6, KeyFigures::districts),
                number("open", 6, KeyFigures::openUnits),
                number("below", 6, KeyFigures::below),
                number("above", 6, KeyFigures::above),
                district("smallest", KeyFigures::smallest),
                district("largest", KeyFigures::largest),
                figures("moved", 9, Row::compared, KeyFigures::moved, this::moved),
                figures(
                        "compactness",
                        7,
                        Row::figures,
                        KeyFigures::compactness,
                        known -> words.text("ui.board.compactness.value", known.compactness())));
    }

    private static long date(Row row) {
        return row.version().map(version -> version.date().toEpochMilli()).orElse(Long.MAX_VALUE);
    }

    private Node name(Row row) {
        Label title =
                new Label(
                        row.version()
                                .map(Version::name)
                                .orElseGet(() -> "● " + words.text("ui.present")));
        title.getStyleClass().add("strong");
        title.setWrapText(true);
        Label facts = new Label(row.version().map(this::facts).orElse(""));
        facts.getStyleClass().addAll("muted", "small");
        facts.setManaged(!facts.getText().isEmpty());
        VBox box = new VBox(2, title, facts);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private String facts(Version version) {
        String date =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                        .withLocale(words.locale())
                        .format(LocalDateTime.ofInstant(version.date(), ZoneId.systemDefault()));
        return version.author().isBlank() ? date : date + " · " + version.author();
    }

    private static Node picture(Row row) {
        ImageView view = new ImageView();
        view.setFitWidth(BoardTable.WIDTH);
        view.setFitHeight(BoardTable.HEIGHT);
        row.found().map(Found::picture).map(PictureImage::of).ifPresent(view::setImage);
        return view;
    }

    private String moved(KeyFigures figures) {
        String people =
                words.text(
                        figures.movedEstimated() ? "ui.estimated" : "ui.number",
                        Math.round(figures.moved()));
        return words.text("ui.board.moved.value", people, figures.movedShare());
    }

    private TableColumn<Row, Row> number(
            String id, double ems, ToDoubleFunction<KeyFigures> number) {
        return figures(
                id,
                ems,
                Row::figures,
                number,
                known -> words.text("ui.number", Math.round(number.applyAsDouble(known))));
    }

    private TableColumn<Row, Row> district(String id, Function<KeyFigures, OptionalInt> district) {
        ToDoubleFunction<KeyFigures> people =
                known ->
                        district.apply(known).stream()
                                .mapToDouble(known.totals()::population)
                                .findFirst()
                                .orElse(0);
        Function<KeyFigures, String> text =
                known ->
                        district.apply(known).stream()
                                .mapToObj(known.plan()::district)
                                .map(named -> named.code().text() + "\n" + people(people, known))
                                .findFirst()
                                .orElse("");
        return figures(id, 8, Row::figures, people, text);
    }

    private String people(ToDoubleFunction<KeyFigures> people, KeyFigures known) {
        return words.text("ui.number", Math.round(people.applyAsDouble(known)));
    }

    /** A column of figures, flush right; those that are not known yet come last. */
    private TableColumn<Row, Row> figures(
            String id,
            double ems,
            Function<Row, Optional<KeyFigures>> known,
            ToDoubleFunction<KeyFigures> order,
            Function<KeyFigures, String> text) {
        TableColumn<Row, Row> column =
                column(
                        id,
                        look.em(ems),
                        row -> {
                            String absent = row.awaited() ? "…" : "–";
                            Label label = new Label(known.apply(row).map(text).orElse(absent));
                            label.getStyleClass().add("board-figure");
                            return label;
                        });
        column.getStyleClass().add("number");
        column.setComparator(
                Comparator.comparingDouble(
                        row ->
                                known.apply(row)
                                        .map(order::applyAsDouble)
                                        .orElse(Double.MAX_VALUE)));
        return column;
    }

    private TableColumn<Row, Row> column(String id, double width, Function<Row, Node> content) {
        TableColumn<Row, Row> column = new TableColumn<>(words.text("ui.board." + id));
        column.setPrefWidth(width);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(unused -> new Cell(content));
        return column;
    }

    /** A cell that shows a node for its row. */
    private static final class Cell extends TableCell<Row, Row> {
        private final Function<Row, Node> content;

        Cell(Function<Row, Node> content) {
            this.content = content;
        }

        @Override
        protected void updateItem(Row row, boolean empty) {
            super.updateItem(row, empty);
            setGraphic(empty ? null : content.apply(row));
        }
    }
}
