package zuschnitt.ui;

import java.nio.IntBuffer;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;
import zuschnitt.compare.KeyFigures;
import zuschnitt.message.Messages;
import zuschnitt.plan.Version;
import zuschnitt.raster.Picture;

/** The versions with a small map and their key figures, sorted by any of them. */
final class BoardTable extends TableView<BoardTable.Row> {
    /** Pixels of layout of a small map. */
    static final double WIDTH = 112;

    static final double HEIGHT = 84;

    private final Messages words;

    /** In the order in which they were given; the table's own may be another. */
    private List<Row> rows = new ArrayList<>();

    /** What was found of a version. */
    record Found(KeyFigures figures, Picture picture) {}

    /**
     * A version, and what was found of it by now.
     *
     * @param version empty for what is being worked on
     */
    record Row(int index, Optional<Version> version, Optional<Found> found) {
        private Optional<KeyFigures> figures() {
            return found.map(Found::figures);
        }
    }

    BoardTable(Messages words, Look look) {
        this.words = words;
        setId("board-table");
        getStyleClass().add("board-table");
        setFixedCellSize(HEIGHT + 12);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        TableColumn<Row, Row> map = column("map", WIDTH + 20, BoardTable::picture);
        map.setSortable(false);
        TableColumn<Row, Row> name = column("version", look.em(16), this::name);
        name.setComparator(Comparator.comparing(this::date));
        getColumns().add(map);
        getColumns().add(name);
        getColumns().add(number("districts", look.em(6), KeyFigures::districts));
        getColumns().add(number("open", look.em(6), KeyFigures::openUnits));
        getColumns().add(number("below", look.em(6), KeyFigures::below));
        getColumns().add(number("above", look.em(6), KeyFigures::above));
        getColumns().add(district("smallest", look.em(8), KeyFigures::smallest));
        getColumns().add(district("largest", look.em(8), KeyFigures::largest));
        getColumns().add(text("moved", look.em(9), KeyFigures::moved, this::moved));
        getColumns()
                .add(
                        text(
                                "compactness",
                                look.em(7),
                                KeyFigures::compactness,
                                figures ->
                                        words.text(
                                                "ui.board.compactness.value",
                                                figures.compactness())));
    }

    static int pixels(double length, double scale) {
        return (int) Math.round(length * scale);
    }

    /** Shows versions of which nothing is known yet. */
    void show(List<Optional<Version>> versions) {
        rows = new ArrayList<>();
        for (Optional<Version> version : versions)
            rows.add(new Row(rows.size(), version, Optional.empty()));
        getItems().setAll(rows);
    }

    int size() {
        return rows.size();
    }

    /** The version of a row in the order in which they were given. */
    Optional<Version> version(int index) {
        return rows.get(index).version();
    }

    /** Told of a version that is clicked, or chosen with Enter; empty for the present plan. */
    void onOpened(Consumer<Optional<Version>> listener) {
        setRowFactory(
                unused -> {
                    TableRow<Row> row = new TableRow<>();
                    row.setOnMouseClicked(
                            event -> {
                                boolean meant = event.getButton() == MouseButton.PRIMARY;
                                if (meant && !row.isEmpty())
                                    listener.accept(row.getItem().version());
                            });
                    return row;
                });
        setOnKeyPressed(
                event -> {
                    Row chosen = getSelectionModel().getSelectedItem();
                    if (event.getCode() == KeyCode.ENTER && chosen != null)
                        listener.accept(chosen.version());
                });
    }

    /** Shows what was found of a version. */
    void take(int index, Found found) {
        Row before = rows.get(index);
        Row now = new Row(index, before.version(), Optional.of(found));
        rows.set(index, now);
        int shown = getItems().indexOf(before);
        getItems().set(shown, now);
        sort();
    }

    private long date(Row row) {
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
        view.setFitWidth(WIDTH);
        view.setFitHeight(HEIGHT);
        row.found().map(Found::picture).map(BoardTable::image).ifPresent(view::setImage);
        return view;
    }

    private static WritableImage image(Picture picture) {
        int width = picture.viewport().width();
        int height = picture.viewport().height();
        int[] pixels = new int[width * height];
        picture.copy(0, 0, width, height, pixels);
        return new WritableImage(
                new PixelBuffer<>(
                        width,
                        height,
                        IntBuffer.wrap(pixels),
                        PixelFormat.getIntArgbPreInstance()));
    }

    private String moved(KeyFigures figures) {
        String people =
                words.text(
                        figures.movedEstimated() ? "ui.estimated" : "ui.number",
                        Math.round(figures.moved()));
        return words.text("ui.board.moved.value", people, figures.movedShare());
    }

    private TableColumn<Row, Row> number(
            String id, double width, ToDoubleFunction<KeyFigures> number) {
        return text(
                id,
                width,
                number,
                figures -> words.text("ui.number", Math.round(number.applyAsDouble(figures))));
    }

    private TableColumn<Row, Row> district(
            String id, double width, Function<KeyFigures, OptionalInt> district) {
        ToDoubleFunction<KeyFigures> people =
                figures ->
                        district.apply(figures).stream()
                                .mapToDouble(figures.totals()::population)
                                .findFirst()
                                .orElse(0);
        return text(
                id,
                width,
                people,
                figures ->
                        district.apply(figures).stream()
                                .mapToObj(figures.plan()::district)
                                .map(
                                        named ->
                                                named.code().text()
                                                        + "\n"
                                                        + words.text(
                                                                "ui.number",
                                                                Math.round(
                                                                        people.applyAsDouble(
                                                                                figures))))
                                .findFirst()
                                .orElse(""));
    }

    /** A column of figures, flush right; those that are not known yet come last. */
    private TableColumn<Row, Row> text(
            String id,
            double width,
            ToDoubleFunction<KeyFigures> order,
            Function<KeyFigures, String> text) {
        TableColumn<Row, Row> column =
                column(
                        id,
                        width,
                        row -> {
                            Label label = new Label(row.figures().map(text).orElse("…"));
                            label.getStyleClass().add("board-figure");
                            return label;
                        });
        column.getStyleClass().add("number");
        column.setComparator(
                Comparator.comparingDouble(
                        row -> row.figures().map(order::applyAsDouble).orElse(Double.MAX_VALUE)));
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
