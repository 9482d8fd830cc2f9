package zuschnitt.ui;

import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import zuschnitt.message.Messages;
import zuschnitt.plan.Figures;
import zuschnitt.plan.Indicator;
import zuschnitt.theme.Measure;
import zuschnitt.theme.Wording;

/** Asks which number a theme shows: a count, what is made of it, or an indicator. */
final class MeasureBox extends VBox {
    /** What is made of a count. */
    private enum Made {
        DENSITY,
        COUNT,
        SHARE
    }

    private final ComboBox<Measure> field;
    private final ComboBox<Made> made;
    private final ComboBox<String> whole;
    private final Labelled madeRow;
    private final Labelled wholeRow;
    private Runnable onChange = () -> {};

    MeasureBox(Figures figures, List<Indicator> indicators, Messages words, Look look) {
        super(8);
        Wording wording = new Wording(words);
        field =
                Labelled.choice(
                        "theme-field",
                        Measure.all(figures, indicators),
                        measure -> wording.name(measure, figures));
        made =
                Labelled.choice(
                        "theme-made",
                        figures.fields().size() > 1
                                ? List.of(Made.values())
                                : List.of(Made.DENSITY, Made.COUNT),
                        what -> words.text("ui.theme.made." + what));
        whole =
                Labelled.choice(
                        "theme-whole", figures.fields(), name -> wording.field(name, figures));
        whole.setValue(figures.populationField());
        madeRow = new Labelled(words.text("ui.theme.made"), made, look);
        wholeRow = new Labelled(words.text("ui.theme.whole"), whole, look);
        getChildren()
                .addAll(new Labelled(words.text("ui.theme.field"), field, look), madeRow, wholeRow);
        for (ComboBox<?> choice : List.of(field, made, whole))
            choice.setOnAction(event -> change());
    }

    /** Shows a measure as chosen. */
    void show(Measure measure) {
        if (measure instanceof Measure.Rate) {
            field.setValue(measure);
        } else {
            field.setValue(new Measure.Count(measure.fields().get(0)));
            made.setValue(made(measure));
        }
        if (measure instanceof Measure.Share share) whole.setValue(share.whole());
        arrange();
    }

    private static Made made(Measure measure) {
        return switch (measure.quantity()) {
            case DENSITY -> Made.DENSITY;
            case SHARE -> Made.SHARE;
            case COUNT, RATE -> Made.COUNT;
        };
    }

    Measure measure() {
        Measure chosen = field.getValue();
        if (!(chosen instanceof Measure.Count count)) return chosen;
        return switch (made.getValue()) {
            case COUNT -> count;
            case DENSITY -> new Measure.Density(count.field());
            case SHARE -> new Measure.Share(count.field(), whole.getValue());
        };
    }

    void onChange(Runnable listener) {
        onChange = listener;
    }

    private void change() {
        field.getValue().fields().stream()
                .filter(one -> field.getValue() instanceof Measure.Count)
                .filter(one -> one.equals(whole.getValue()))
                .findFirst()
                .ifPresent(this::choosePartner);
        arrange();
        onChange.run();
    }

    /** Something is no part of itself. */
    private void choosePartner(String part) {
        whole.getItems().stream()
                .filter(other -> !other.equals(part))
                .findFirst()
                .ifPresent(whole::setValue);
    }

    private void arrange() {
        boolean count = field.getValue() instanceof Measure.Count;
        Labelled.show(madeRow, count);
        Labelled.show(wholeRow, count && made.getValue() == Made.SHARE);
    }
}
