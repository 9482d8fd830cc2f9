package zuschnitt.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import zuschnitt.edit.CutUnits;
import zuschnitt.message.Messages;
import zuschnitt.plan.Apportionment;
import zuschnitt.plan.Parting.Basis;

/**
 * A unit that is cut: for each part its key, its area, and how many live there. Who writes a number
 * makes the others follow, so that they always add up to what the unit had.
 */
final class PartsBox extends VBox {
    private static final double HECTARE = 10_000;

    private final double population;
    private final Messages words;
    private final Consumer<UnaryOperator<CutUnits>> onEdit;
    private final List<TextField> keys = new ArrayList<>();
    private final List<NumberField> people = new ArrayList<>();
    private final List<Label> units = new ArrayList<>();
    private final Label basis = new Label();
    private final Basis chosen;
    private final int unit;
    private List<Double> weights;
    private boolean filling;

    /**
     * @param population what the whole unit counts; NaN if that is not known
     * @param chosen where shares are taken from; said only of units with others
     * @param onEdit told what is to be done to the cut
     */
    PartsBox(
            CutUnits.Divided divided,
            double population,
            Messages words,
            Look look,
            Basis chosen,
            Consumer<UnaryOperator<CutUnits>> onEdit) {
        this.unit = divided.unit();
        this.population = population;
        this.words = words;
        this.chosen = chosen;
        this.onEdit = onEdit;
        this.weights = divided.parting().weights();
        getStyleClass().add("parts-box");
        Label title = new Label(title(divided));
        title.getStyleClass().add("strong");
        basis.getStyleClass().addAll("muted", "small");
        HBox head = new HBox(8, title, basis);
        head.setAlignment(Pos.BASELINE_LEFT);
        GridPane grid = new GridPane();
        grid.getStyleClass().add("parts-grid");
        for (CutUnits.Part part : divided.parts()) addRow(grid, part, look);
        getChildren().setAll(head, grid);
        show(divided.parting().basis());
        fill();
    }

    private String title(CutUnits.Divided divided) {
        return Double.isNaN(population)
                ? words.text("ui.cut.unit.unknown", divided.whole().key())
                : words.text("ui.cut.unit", divided.whole().key(), Math.round(population));
    }

    private void addRow(GridPane grid, CutUnits.Part part, Look look) {
        int row = keys.size();
        TextField key = new TextField(part.key());
        key.setId("cut-key-" + unit + "-" + row);
        key.setPrefWidth(look.em(8));
        key.setAccessibleText(words.text("ui.cut.key"));
        key.textProperty().addListener((text, old, now) -> rename());
        NumberField number = new NumberField(OptionalInt.empty(), words);
        number.setId("cut-people-" + unit + "-" + row);
        number.setPrefWidth(look.em(6));
        number.setAccessibleText(words.text("ui.cut.people"));
        number.setDisable(Double.isNaN(population));
        number.textProperty().addListener((text, old, now) -> type(row));
        number.focusedProperty().addListener((focused, old, now) -> fill());
        Label area = new Label(words.text("ui.cut.area", part.place().area() / HECTARE));
        area.getStyleClass().add("muted");
        area.setMinWidth(look.em(5.5));
        area.setAlignment(Pos.CENTER_RIGHT);
        Label whose = new Label();
        whose.setMinWidth(look.em(5));
        keys.add(key);
        people.add(number);
        units.add(whose);
        grid.addRow(row, key, area, number, whose);
    }

    private void rename() {
        List<String> now = keys.stream().map(TextField::getText).toList();
        onEdit.accept(cut -> cut.called(unit, now));
    }

    /** What was written stands, the others share the rest as they did before. */
    private void type(int row) {
        OptionalInt written = people.get(row).number();
        if (filling || written.isEmpty()) return;
        double part = Math.min(written.getAsInt(), population);
        double[] others = weights.stream().mapToDouble(Double::doubleValue).toArray();
        others[row] = 0;
        double[] shares = rest(population - part, others, row);
        shares[row] = part;
        List<Double> typed = new ArrayList<>();
        for (double share : shares) typed.add(share);
        weights = List.copyOf(typed);
        onEdit.accept(cut -> cut.shared(unit, Basis.TYPED, "", typed));
        show(Basis.TYPED);
        fill();
    }

    /** Without any weights but that of the row itself, all others get the same. */
    private static double[] rest(double people, double[] others, int row) {
        boolean weightless = Arrays.stream(others).allMatch(weight -> weight == 0);
        if (weightless) for (int i = 0; i < others.length; i++) others[i] = i == row ? 0 : 1;
        return Apportionment.of(people, others);
    }

    private void show(Basis now) {
        basis.setText(now == chosen ? "" : words.text("ui.cut.basis." + now));
    }

    /** Writes the shares into all fields but the one that is being written in. */
    private void fill() {
        double[] shares =
                Apportionment.of(
                        population, weights.stream().mapToDouble(Double::doubleValue).toArray());
        filling = true;
        for (int i = 0; i < shares.length; i++) {
            if (!people.get(i).isFocused())
                people.get(i)
                        .setText(
                                Double.isNaN(shares[i])
                                        ? ""
                                        : words.text("ui.number", Math.round(shares[i])));
            units.get(i).setText(words.text(shares[i] == 0 ? "ui.cut.nobody" : "ui.cut.residents"));
        }
        filling = false;
    }
}
