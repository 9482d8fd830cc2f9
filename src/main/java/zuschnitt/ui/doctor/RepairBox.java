package zuschnitt.ui.doctor;

import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import zuschnitt.coverage.NearMisses;
import zuschnitt.coverage.Tolerances;
import zuschnitt.io.imports.Repair;
import zuschnitt.message.Messages;

/** What may be mended: a tolerance with what the data say about it, and whose the streets are. */
final class RepairBox extends VBox {
    private static final double WIDEST_SNAP = 5;

    private final Messages words;
    private final NumberFormat format;
    private final TextField snap = new TextField();
    private final Label reason = new Label();
    private final Button adopt = new Button();
    private final CheckBox streets = new CheckBox();
    private final Button preview = new Button();
    private final MissChart chart;
    private Optional<NearMisses> misses = Optional.empty();

    /**
     * @param onTry shows what a repair would do
     */
    RepairBox(Messages words, double em, Consumer<Repair> onTry) {
        this.words = words;
        this.format = NumberFormat.getNumberInstance(words.locale());
        this.chart = new MissChart(words);
        format.setMaximumFractionDigits(4);
        getStyleClass().add("repair-box");
        snap.setId("doctor-snap");
        snap.setPrefWidth(6 * em);
        snap.setText(format.format(Tolerances.USUAL.snap()));
        snap.textProperty().addListener((text, old, now) -> refresh());
        snap.setOnAction(event -> preview.fire());
        adopt.setId("doctor-adopt");
        adopt.setMinWidth(USE_PREF_SIZE);
        adopt.setVisible(false);
        streets.setId("doctor-streets");
        streets.setText(words.text("doctor.streets"));
        streets.setWrapText(true);
        preview.setId("doctor-preview");
        preview.setText(words.text("doctor.preview"));
        preview.setMinWidth(USE_PREF_SIZE);
        preview.setOnAction(event -> repair().ifPresent(onTry));
        reason.setWrapText(true);
        reason.setMinHeight(USE_PREF_SIZE);
        reason.getStyleClass().addAll("muted", "small");
        chart.setPrefHeight(5 * em);
        chart.setMinHeight(4.5 * em);
        Label name = new Label(words.text("doctor.snap"));
        name.setLabelFor(snap);
        name.setMinWidth(USE_PREF_SIZE);
        HBox field = new HBox(8, name, snap, new Label("m"), adopt);
        field.setAlignment(Pos.CENTER_LEFT);
        streets.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(streets, Priority.ALWAYS);
        HBox last = new HBox(8, streets, preview);
        last.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(field, reason, chart, last);
        refresh();
    }

    /** Shows what the data say about the tolerance. */
    void show(NearMisses found) {
        misses = Optional.of(found);
        NearMisses.Proposal proposal = found.proposal();
        reason.setText(words.text("doctor.proposal." + proposal.reason(), proposal.snap()));
        String text = format.format(proposal.snap());
        adopt.setText(words.text("doctor.adopt", text));
        adopt.setVisible(true);
        adopt.setOnAction(event -> snap.setText(text));
        chart.show(found);
        refresh();
    }

    /** The repair that is set; empty while the tolerance is none. */
    Optional<Repair> repair() {
        OptionalDouble metres = metres();
        if (metres.isEmpty()) return Optional.empty();
        Repair.Streets whose = streets.isSelected() ? Repair.Streets.NEAREST : Repair.Streets.KEEP;
        return Optional.of(
                Repair.ALL
                        .withTolerances(Tolerances.snapping(metres.getAsDouble()))
                        .withStreets(whose));
    }

    private OptionalDouble metres() {
        String text = snap.getText().strip();
        ParsePosition end = new ParsePosition(0);
        Number number = format.parse(text, end);
        boolean whole = number != null && end.getIndex() == text.length();
        if (!whole || number.doubleValue() < 0 || number.doubleValue() > WIDEST_SNAP)
            return OptionalDouble.empty();
        return OptionalDouble.of(number.doubleValue());
    }

    private void refresh() {
        OptionalDouble metres = metres();
        preview.setDisable(metres.isEmpty());
        chart.mark(metres.orElse(0));
        if (metres.isEmpty()) reason.setText(words.text("doctor.snap.wrong"));
        else
            misses.map(NearMisses::proposal)
                    .ifPresent(
                            p ->
                                    reason.setText(
                                            words.text("doctor.proposal." + p.reason(), p.snap())));
    }
}
