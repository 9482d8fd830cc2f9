package zuschnitt.ui;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import zuschnitt.message.Messages;
import zuschnitt.theme.Breaks;
import zuschnitt.theme.Breaks.Method;
import zuschnitt.theme.Form;
import zuschnitt.theme.Scheme;
import zuschnitt.theme.Shading;

/** Asks how values are divided into classes and in which colours these are. */
final class ShadesBox extends VBox {
    private final Messages words;
    private final ComboBox<Optional<Method>> method;
    private final Spinner<Integer> classes = new Spinner<>(Breaks.FEWEST, Breaks.MOST, 5);
    private final TextField own = new TextField();
    private final ComboBox<Scheme> scheme;
    private final TextField middle = new TextField();
    private final Labelled classesRow;
    private final Labelled ownRow;
    private final Labelled middleRow;
    private Limits limits;
    private Runnable onChange = () -> {};

    ShadesBox(Messages words, Look look) {
        super(8);
        this.words = words;
        this.limits = new Limits(words.locale(), 1);
        method =
                Labelled.choice(
                        "theme-method",
                        List.of(
                                Optional.of(Method.NATURAL),
                                Optional.of(Method.QUANTILES),
                                Optional.of(Method.EQUAL),
                                Optional.empty()),
                        this::name);
        scheme = Labelled.choice("theme-scheme", List.of(Scheme.values()), Scheme::name);
        scheme.setCellFactory(unused -> new SchemeCell(words, look.em(0.9)));
        scheme.setButtonCell(new SchemeCell(words, look.em(0.9)));
        classes.setId("theme-classes");
        own.setId("theme-own");
        own.setPromptText(words.text("ui.theme.own.prompt"));
        middle.setId("theme-middle");
        classesRow = new Labelled(words.text("ui.theme.classes"), classes, look);
        ownRow = new Labelled(words.text("ui.theme.own"), own, look);
        middleRow = new Labelled(words.text("ui.theme.middle"), middle, look);
        getChildren()
                .addAll(
                        new Labelled(words.text("ui.theme.method"), method, look),
                        classesRow,
                        ownRow,
                        new Labelled(words.text("ui.theme.scheme"), scheme, look),
                        middleRow);
        method.setOnAction(event -> change());
        scheme.setOnAction(event -> change());
        classes.valueProperty().addListener((property, old, now) -> change());
        own.textProperty().addListener((property, old, now) -> change());
        middle.textProperty().addListener((property, old, now) -> change());
    }

    private String name(Optional<Method> wanted) {
        return words.text("ui.theme.method." + wanted.map(Method::name).orElse("OWN"));
    }

    /** Shows shades as chosen. */
    void show(Form.Shades shades) {
        if (shades.breaks() instanceof Breaks.Computed computed) {
            classes.getValueFactory().setValue(computed.classes());
            method.setValue(Optional.of(computed.method()));
        } else {
            own.setText(
                    limits.text(
                            ((Breaks.Own) shades.breaks())
                                    .limits().stream().mapToDouble(limit -> limit).toArray()));
            method.setValue(Optional.empty());
        }
        scheme.setValue(shades.scheme());
        middle.setText(limits.text(shades.middle()));
        arrange();
    }

    /** Reads and writes numbers in percent from now on, or plainly. */
    void measureIn(boolean percent) {
        limits = new Limits(words.locale(), percent ? 100 : 1);
    }

    /** Offers what is drawn at the moment as a place to start from, where nothing is written. */
    void offer(Shading drawn) {
        if (!own.isFocused() && method.getValue().isPresent())
            own.setText(limits.text(drawn.classes().limits()));
        if (!scheme.getValue().diverging()) middle.setText(limits.text(drawn.values().middle()));
    }

    /** What is chosen; empty while the limits or the middle are no numbers. */
    Optional<Form> form() {
        OptionalDouble parting = limits.number(middle.getText());
        if (scheme.getValue().diverging() && parting.isEmpty()) return Optional.empty();
        Optional<Breaks> breaks =
                method.getValue().isPresent()
                        ? Optional.of(
                                new Breaks.Computed(method.getValue().get(), classes.getValue()))
                        : limits.breaks(own.getText());
        return breaks.map(found -> new Form.Shades(found, scheme.getValue(), parting.orElse(0)));
    }

    void onChange(Runnable listener) {
        onChange = listener;
    }

    private void change() {
        arrange();
        onChange.run();
    }

    private void arrange() {
        boolean byHand = method.getValue().isEmpty();
        Labelled.show(classesRow, !byHand);
        Labelled.show(ownRow, byHand);
        Labelled.show(middleRow, scheme.getValue().diverging());
    }
}
