package zuschnitt.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import zuschnitt.compare.Comparison;
import zuschnitt.compare.Flow;
import zuschnitt.message.Messages;
import zuschnitt.plan.Plan;

/** What went from which district to which: a row for each flow, most residents first. */
final class FlowTable extends TableView<Flow> {
    private final Messages words;
    private final Rows<Flow> rows;
    private Optional<Comparison> comparison = Optional.empty();

    /**
     * @param onChosen told which flow to show on the map
     */
    FlowTable(Messages words, Look look, Consumer<Flow> onChosen) {
        this.words = words;
        this.rows = new Rows<>(this, onChosen);
        setId("flows");
        setFixedCellSize(look.rowHeight());
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        setPlaceholder(new Placeholder(words.text("ui.compare.same")));
        getColumns().add(text("from", look.em(12), this::from));
        getColumns().add(text("to", look.em(12), this::to));
        getColumns()
                .add(number("units", look.em(6), flow -> (double) flow.pieces(), flow -> false));
        getColumns().add(number("population", look.em(6), Flow::populationTo, Flow::estimated));
    }

    /** Shows some of the flows of a comparison. */
    void show(Comparison shown, List<Flow> flows) {
        comparison = Optional.of(shown);
        rows.show(flows);
    }

    private String from(Flow flow) {
        return name(comparison.orElseThrow().before().plan(), flow.from());
    }

    private String to(Flow flow) {
        return name(comparison.orElseThrow().after().plan(), flow.to());
    }

    private String name(Plan plan, int district) {
        return switch (district) {
            case Comparison.NOWHERE -> words.text("ui.compare.nowhere");
            case Plan.UNASSIGNED -> words.text("ui.unassigned");
            case Plan.EXCLUDED -> words.text("ui.excluded");
            default ->
                    (plan.district(district).code().text() + " " + plan.district(district).name())
                            .strip();
        };
    }

    private TableColumn<Flow, String> text(String id, double width, Function<Flow, String> text) {
        TableColumn<Flow, String> column = new TableColumn<>(words.text("ui.compare." + id));
        column.setPrefWidth(width);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(text.apply(row.getValue())));
        return column;
    }

    private TableColumn<Flow, Flow> number(
            String id,
            double width,
            Function<Flow, Double> number,
            Function<Flow, Boolean> guessed) {
        TableColumn<Flow, Flow> column = new TableColumn<>(words.text("ui.compare." + id));
        column.setPrefWidth(width);
        column.getStyleClass().add("number");
        column.setComparator(Comparator.comparing(number));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(unused -> new NumberCell(number, guessed));
        return column;
    }

    /** A number, flush right, marked where it was apportioned. */
    private final class NumberCell extends TableCell<Flow, Flow> {
        private final Function<Flow, Double> number;
        private final Function<Flow, Boolean> guessed;

        NumberCell(Function<Flow, Double> number, Function<Flow, Boolean> guessed) {
            this.number = number;
            this.guessed = guessed;
            setAlignment(Pos.CENTER_RIGHT);
        }

        @Override
        protected void updateItem(Flow flow, boolean empty) {
            super.updateItem(flow, empty);
            setText(
                    empty
                            ? ""
                            : words.text(
                                    guessed.apply(flow) ? "ui.estimated" : "ui.number",
                                    Math.round(number.apply(flow))));
        }
    }
}
