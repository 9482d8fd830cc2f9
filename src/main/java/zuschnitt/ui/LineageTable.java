package zuschnitt.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import zuschnitt.compare.Comparison;
import zuschnitt.compare.Lineage;
import zuschnitt.compare.Turnover;
import zuschnitt.message.Messages;
import zuschnitt.plan.Indicator;
import zuschnitt.plan.Plan;
import zuschnitt.plan.Totals;

/**
 * What became of the districts: a row for each line of descent, with residents before and after,
 * who stayed, came and went, how it stands to the band, and the project's indicators; changes
 * first.
 */
final class LineageTable extends TableView<Turnover> {
    /** However narrow the table is, five digits are read. */
    private static final double LEAST_NUMBER_EMS = 3.5;

    private final Messages words;
    private final Look look;
    private final Rows<Turnover> rows;
    private final int columnsOfAll;
    private List<Indicator> indicators = List.of();
    private Optional<Compared> shown = Optional.empty();

    /**
     * @param onChosen told which line to show on the map
     */
    LineageTable(Messages words, Look look, Consumer<Lineage> onChosen) {
        this.words = words;
        this.look = look;
        this.rows = new Rows<>(this, turnover -> onChosen.accept(turnover.lineage()));
        setId("lineage");
        setFixedCellSize(look.rowHeight());
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        getColumns().add(text("became", look.em(9.6), this::sentence));
        getColumns().add(number("before", look.em(4.5), Turnover::before));
        getColumns().add(number("after", look.em(4.7), Turnover::after));
        getColumns().add(share(look.em(4.2)));
        getColumns().add(number("gone", look.em(4.2), Turnover::gone));
        getColumns().add(number("come", look.em(4.5), Turnover::come));
        getColumns().add(text("band", look.em(8.6), this::band));
        columnsOfAll = getColumns().size();
    }

    void show(Compared compared) {
        shown = Optional.of(compared);
        showIndicators(compared.indicators().indicators());
        rows.show(compared.turnovers());
    }

    /** Has a column for each; these are wider than the table soon, so that it scrolls. */
    private void showIndicators(List<Indicator> known) {
        if (known.equals(indicators)) return;
        indicators = known;
        getColumns().remove(columnsOfAll, getColumns().size());
        setColumnResizePolicy(
                known.isEmpty()
                        ? CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN
                        : UNCONSTRAINED_RESIZE_POLICY);
        getColumns().forEach(LineageTable::narrow);
        for (int i = 0; i < known.size(); i++) getColumns().add(indicator(known.get(i), i));
    }

    /** As wide as it was meant to be, before columns were stretched to fill the table. */
    private static void narrow(TableColumn<Turnover, ?> column) {
        double wide = column.getPrefWidth();
        column.setPrefWidth(wide + 1);
        column.setPrefWidth(wide);
    }

    private TableColumn<Turnover, Turnover> indicator(Indicator indicator, int index) {
        TableColumn<Turnover, Turnover> column =
                column(
                        look.em(10.5),
                        turnover -> table().rise(turnover.lineage(), index),
                        turnover -> table().text(turnover.lineage(), index, words));
        Label name = new Label(indicator.name());
        name.setTooltip(new Tooltip(indicator.name()));
        column.setGraphic(name);
        return column;
    }

    private IndicatorTable table() {
        return shown.orElseThrow().indicators();
    }

    private Comparison comparison() {
        return shown.orElseThrow().comparison();
    }

    private String sentence(Turnover turnover) {
        Lineage lineage = turnover.lineage();
        return words.text(
                "ui.lineage." + lineage.kind().name(),
                codes(comparison().before().plan(), lineage.from()),
                codes(comparison().after().plan(), lineage.to()));
    }

    private static String codes(Plan plan, List<Integer> districts) {
        return districts.stream()
                .map(district -> plan.district(district).code())
                .sorted()
                .map(code -> code.text())
                .collect(Collectors.joining(", "));
    }

    private String band(Turnover turnover) {
        String was = verdicts(shown.orElseThrow().old(), turnover.lineage().from());
        String is = verdicts(shown.orElseThrow().now(), turnover.lineage().to());
        if (was.isEmpty() || is.isEmpty()) return was + is;
        return was + " → " + is;
    }

    private String verdicts(Totals totals, List<Integer> districts) {
        return districts.stream()
                .map(district -> words.text("ui.band." + totals.verdict(district).name()))
                .collect(Collectors.joining(" "));
    }

    private TableColumn<Turnover, String> text(
            String id, double width, Function<Turnover, String> text) {
        TableColumn<Turnover, String> column = new TableColumn<>(words.text("ui.turnover." + id));
        column.setPrefWidth(width);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(text.apply(row.getValue())));
        return column;
    }

    private TableColumn<Turnover, Turnover> number(
            String id, double width, ToDoubleFunction<Turnover> number) {
        TableColumn<Turnover, Turnover> column =
                column(
                        width,
                        number,
                        turnover ->
                                words.text(
                                        turnover.estimated() ? "ui.estimated" : "ui.number",
                                        Math.round(number.applyAsDouble(turnover))));
        column.setText(words.text("ui.turnover." + id));
        return column;
    }

    private TableColumn<Turnover, Turnover> share(double width) {
        ToDoubleFunction<Turnover> kept =
                turnover -> turnover.before() > 0 ? turnover.kept() / turnover.before() : -1;
        TableColumn<Turnover, Turnover> column =
                column(
                        width,
                        kept,
                        turnover ->
                                turnover.before() > 0
                                        ? words.text(
                                                "ui.turnover.share", kept.applyAsDouble(turnover))
                                        : "");
        column.setText(words.text("ui.turnover.kept"));
        return column;
    }

    private TableColumn<Turnover, Turnover> column(
            double width, ToDoubleFunction<Turnover> order, Function<Turnover, String> text) {
        TableColumn<Turnover, Turnover> column = new TableColumn<>();
        column.setPrefWidth(width);
        column.setMinWidth(Math.min(width, look.em(LEAST_NUMBER_EMS)));
        column.getStyleClass().add("number");
        column.setComparator(Comparator.comparingDouble(order));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(unused -> new RightCell(text));
        return column;
    }

    /** A number, flush right. */
    private static final class RightCell extends TableCell<Turnover, Turnover> {
        private final Function<Turnover, String> text;

        RightCell(Function<Turnover, String> text) {
            this.text = text;
            setAlignment(Pos.CENTER_RIGHT);
        }

        @Override
        protected void updateItem(Turnover turnover, boolean empty) {
            super.updateItem(turnover, empty);
            setText(empty ? "" : text.apply(turnover));
        }
    }
}
