package zuschnitt.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import zuschnitt.message.Messages;
import zuschnitt.plan.Figures;
import zuschnitt.plan.Indicator;
import zuschnitt.theme.Form;
import zuschnitt.theme.Level;
import zuschnitt.theme.Measure;
import zuschnitt.theme.Portrayal;
import zuschnitt.theme.Shading;
import zuschnitt.theme.Theme;
import zuschnitt.theme.Wording;

/**
 * Beside the map: which theme it shows. Every choice is on the map at once; how the values spread
 * stands below.
 */
final class ThemePane extends VBox {
    private final Messages words;
    private final MeasureBox measure;
    private final ComboBox<Kind> kind;
    private final ComboBox<Level> level;
    private final Labelled levelRow;
    private final ShadesBox shades;
    private final TextField worth = new TextField();
    private final Labelled worthRow;
    private final Histogram histogram;
    private final Label complaint = new Label();
    private final Subscription drawn;
    private Consumer<Theme> onWish = theme -> {};
    private Runnable onClose = () -> {};
    private Runnable onOff = () -> {};

    /** Whether controls are being set, and nothing is wished yet. */
    private boolean setting = true;

    /**
     * What themes are made of.
     *
     * @param theme the one to begin with
     */
    record Subject(Figures figures, List<Indicator> indicators, Theme theme) {}

    private enum Kind {
        SHADES,
        CIRCLES,
        DOTS
    }

    /**
     * @param portrayal what the map shows
     */
    ThemePane(
            Subject subject,
            ReadOnlyObjectProperty<Optional<Portrayal>> portrayal,
            Messages words,
            Look look) {
        this.words = words;
        setId("theme");
        getStyleClass().addAll("side", "theme-pane");
        measure = new MeasureBox(subject.figures(), subject.indicators(), words, look);
        kind = Labelled.choice("theme-kind", List.of(Kind.values()), this::name);
        level =
                Labelled.choice(
                        "theme-level",
                        List.of(Level.values()),
                        one -> words.text("ui.theme.level." + one));
        levelRow = new Labelled(words.text("ui.theme.level"), level, look);
        shades = new ShadesBox(words, look);
        worth.setId("theme-worth");
        worth.setPromptText(words.text("ui.theme.worth.prompt"));
        worthRow = new Labelled(words.text("ui.theme.worth"), worth, look);
        histogram = new Histogram(look.em(5));
        lay(look);
        show(subject.theme());
        listen();
        setting = false;
        drawn = portrayal.subscribe(this::take);
    }

    private String name(Kind one) {
        return words.text("ui.theme.kind." + one);
    }

    private void lay(Look look) {
        complaint.setId("theme-complaint");
        complaint.getStyleClass().addAll("complaint", "small");
        complaint.setWrapText(true);
        Button off = button("theme-off", () -> onOff.run());
        Button done = button("theme-done", () -> onClose.run());
        HBox buttons = new HBox(8, off, done);
        buttons.getStyleClass().add("buttons");
        VBox form =
                new VBox(
                        8,
                        measure,
                        new Labelled(words.text("ui.theme.kind"), kind, look),
                        levelRow,
                        shades,
                        worthRow,
                        complaint,
                        histogram,
                        buttons);
        form.getStyleClass().add("theme-form");
        Label none = new Label();
        Labelled.show(none, false);
        getChildren().setAll(PanelHead.of(words.text("ui.theme"), none), form);
        addEventHandler(KeyEvent.KEY_PRESSED, this::leave);
    }

    private Button button(String id, Runnable act) {
        Button button = new Button(words.text("ui." + id.replace('-', '.')));
        button.setId(id);
        button.setOnAction(event -> act.run());
        return button;
    }

    private void leave(KeyEvent event) {
        if (event.getCode() != KeyCode.ESCAPE) return;
        event.consume();
        onClose.run();
    }

    private void show(Theme theme) {
        measure.show(theme.measure());
        level.setValue(theme.level());
        if (theme.form() instanceof Form.Shades chosen) {
            shades.measureIn(theme.measure().quantity() == Measure.Quantity.SHARE);
            shades.show(chosen);
        } else if (theme.form() instanceof Form.Dots dots) {
            kind.setValue(Kind.DOTS);
            dots.worth().ifPresent(people -> worth.setText(plain().text(people)));
        } else kind.setValue(Kind.CIRCLES);
        arrange();
    }

    private void listen() {
        measure.onChange(this::change);
        shades.onChange(this::change);
        kind.setOnAction(event -> change());
        level.setOnAction(event -> change());
        worth.textProperty().addListener((property, old, now) -> change());
    }

    private Limits plain() {
        return new Limits(words.locale(), 1);
    }

    private void change() {
        if (setting) return;
        arrange();
        Optional<Theme> theme = theme();
        complaint.setText(theme.isPresent() ? "" : words.text("ui.theme.complaint." + kind()));
        theme.ifPresent(onWish);
    }

    private Kind kind() {
        return counts() ? kind.getValue() : Kind.SHADES;
    }

    private boolean counts() {
        return measure.measure().quantity() == Measure.Quantity.COUNT;
    }

    /** What is chosen; empty while numbers are missing or none. */
    private Optional<Theme> theme() {
        Measure number = measure.measure();
        return switch (kind()) {
            case SHADES -> shades.form().map(form -> new Theme(number, level.getValue(), form));
            case CIRCLES -> Optional.of(new Theme(number, level.getValue(), new Form.Circles()));
            case DOTS -> dots().map(form -> new Theme(number, Level.UNITS, form));
        };
    }

    private Optional<Form> dots() {
        var people = plain().number(worth.getText());
        boolean none = worth.getText().isBlank();
        return none || people.isPresent() && people.getAsDouble() > 0
                ? Optional.of(new Form.Dots(people))
                : Optional.empty();
    }

    /** Only counts can be counted out in dots and circles; only what is chosen is asked about. */
    private void arrange() {
        kind.setDisable(!counts());
        Labelled.show(levelRow, kind() != Kind.DOTS);
        Labelled.show(shades, kind() == Kind.SHADES);
        Labelled.show(histogram, kind() == Kind.SHADES);
        Labelled.show(worthRow, kind() == Kind.DOTS);
        Labelled.show(complaint, true);
    }

    private void take(Optional<Portrayal> shown) {
        shown.ifPresent(
                portrayal -> {
                    if (!(portrayal.drawn() instanceof Shading shading)) return;
                    setting = true;
                    shades.measureIn(
                            Wording.percent(portrayal.theme().measure(), shading.values()));
                    shades.offer(shading);
                    histogram.show(shading);
                    setting = false;
                });
    }

    /** Told what the planner wishes to see, at every choice. */
    void onWish(Consumer<Theme> listener) {
        onWish = listener;
    }

    void onClose(Runnable listener) {
        onClose = listener;
    }

    /** Told when the planner wants no theme any more. */
    void onOff(Runnable listener) {
        onOff = listener;
    }

    /** Stops following the map. */
    void layAway() {
        drawn.unsubscribe();
    }

    @Override
    public void requestFocus() {
        lookup("#theme-field").requestFocus();
    }
}
