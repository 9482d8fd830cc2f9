package zuschnitt.ui.importing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Control;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import zuschnitt.io.imports.JoinChoices;
import zuschnitt.io.imports.JoinChoices.Repeats;
import zuschnitt.io.imports.JoinReport;
import zuschnitt.io.imports.Padding;
import zuschnitt.io.layer.Table;
import zuschnitt.message.Messages;

/** What is what in a table of counts, and for which day they hold. */
final class FiguresFields extends VBox {
    private final Messages words;
    private final Runnable onChange;
    private final FieldBox key;
    private final FieldBox population;
    private final FieldsBox counts;
    private final DatePicker date = new DatePicker();
    private final CheckBox pad;
    private final CheckBox addUp;
    private final GridPane lines = new GridPane();
    private Table table = new Table(List.of(), 0);
    private JoinChoices choices = JoinChoices.NONE;
    private boolean showing;

    /**
     * @param onChange told when a planner chooses otherwise
     */
    FiguresFields(Messages words, Runnable onChange) {
        super(8);
        this.words = words;
        this.onChange = onChange;
        this.key = new FieldBox(words.text("ui.figures.automatic"), this::chooseKey);
        this.population = new FieldBox(words.text("ui.figures.noPopulation"), this::choosePeople);
        this.counts = new FieldsBox(words.text("ui.figures.noCounts"), this::chooseCounts);
        this.pad = tick("pad");
        this.addUp = tick("addUp");
        ColumnConstraints names = new ColumnConstraints();
        names.setMinWidth(Region.USE_PREF_SIZE);
        ColumnConstraints fields = new ColumnConstraints();
        fields.setHgrow(Priority.ALWAYS);
        lines.getColumnConstraints().setAll(names, fields);
        lines.setHgap(8);
        lines.setVgap(6);
        add("key", key);
        add("population", population);
        add("counts", counts);
        add("date", date);
        date.setMaxWidth(Double.MAX_VALUE);
        date.setPromptText(words.text("ui.figures.undated"));
        date.valueProperty().addListener((property, old, now) -> chooseDay());
        getChildren().setAll(lines, pad, addUp);
        setDisable(true);
    }

    private void add(String id, Control field) {
        Label name = new Label(words.text("ui.figures." + id));
        name.getStyleClass().add("field-name");
        name.setLabelFor(field);
        field.setAccessibleText(name.getText());
        field.setId("figures-" + id);
        lines.addRow(lines.getRowCount(), name, field);
    }

    private CheckBox tick(String id) {
        CheckBox box = new CheckBox(words.text("ui.figures." + id));
        box.setId("figures-" + id);
        box.setWrapText(true);
        box.setOnAction(event -> tick());
        return box;
    }

    /** What is chosen now; what is left open is found out. */
    JoinChoices choices() {
        return choices;
    }

    /** What is chosen, as far as a table has the fields. */
    JoinChoices choicesIn(Table other) {
        boolean all =
                Stream.of(choices.key().stream(), choices.population().stream(), counts())
                        .flatMap(field -> field)
                        .allMatch(field -> other.column(field).isPresent());
        return all ? choices : JoinChoices.NONE.withDate(choices.date());
    }

    private Stream<String> counts() {
        return choices.counts().stream();
    }

    /** Nothing is chosen any more: it is about another file. */
    void forget() {
        choices = JoinChoices.NONE;
        setDisable(true);
    }

    /** Offers the fields of another table. */
    void show(Table other, JoinChoices chosen) {
        table = other;
        choices = chosen;
        setDisable(false);
        show();
    }

    /**
     * Shows what was understood of a table that fits; from now on it is chosen.
     *
     * @param residents what counts the residents, in the table or before
     */
    void understood(JoinReport report, String residents) {
        Optional<String> people = Optional.of(residents).filter(report.fields()::contains);
        choices =
                new JoinChoices(
                        Optional.of(report.key()),
                        people,
                        report.fields().stream()
                                .filter(field -> !people.equals(Optional.of(field)))
                                .toList(),
                        choices.rates(),
                        choices.topic(),
                        choices.date(),
                        choices.padding(),
                        choices.repeats());
        show();
    }

    private void show() {
        showing = true;
        key.show(table, choices.key().stream().toList());
        population.show(table, choices.population().stream().toList());
        counts.show(table, choices.counts());
        date.setValue(choices.date().orElse(null));
        pad.setSelected(choices.padding() == Padding.PAD);
        addUp.setSelected(choices.repeats() == Repeats.SUM);
        showing = false;
    }

    private void chooseKey(List<String> field) {
        choose(field.stream().findFirst(), choices.population(), choices.counts(), choices.date());
    }

    private void choosePeople(List<String> field) {
        Optional<String> people = field.stream().findFirst();
        List<String> others =
                choices.counts().stream()
                        .filter(count -> !people.equals(Optional.of(count)))
                        .toList();
        choose(choices.key(), people, others, choices.date());
    }

    private void chooseCounts(List<String> fields) {
        choose(choices.key(), choices.population(), fields, choices.date());
    }

    private void chooseDay() {
        Optional<LocalDate> day = Optional.ofNullable(date.getValue());
        if (!showing) choose(choices.key(), choices.population(), choices.counts(), day);
    }

    private void tick() {
        choose(choices.key(), choices.population(), choices.counts(), choices.date());
    }

    private void choose(
            Optional<String> newKey,
            Optional<String> people,
            List<String> others,
            Optional<LocalDate> day) {
        choices =
                new JoinChoices(
                        newKey,
                        people,
                        others,
                        choices.rates(),
                        choices.topic(),
                        day,
                        pad.isSelected() ? Padding.PAD : Padding.NONE,
                        addUp.isSelected() ? Repeats.SUM : Repeats.UNKNOWN);
        onChange.run();
    }
}
