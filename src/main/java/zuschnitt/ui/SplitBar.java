package zuschnitt.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import zuschnitt.edit.SplitDistrict;
import zuschnitt.message.Message;
import zuschnitt.message.Messages;
import zuschnitt.plan.Colours;
import zuschnitt.plan.District;
import zuschnitt.plan.DistrictCode;
import zuschnitt.plan.Figures;
import zuschnitt.plan.Plan;
import zuschnitt.plan.UnitSet;
import zuschnitt.session.Session;

/**
 * Asks, beside the map and not over it, what the two parts of a divided district are called. The
 * map shows them meanwhile.
 */
final class SplitBar extends HBox {
    private final Session session;
    private final Messages words;
    private final Consumer<Deed> attempt;
    private final Runnable onDone;
    private final TextField keptCode = new TextField();
    private final TextField freshCode = new TextField();
    private final Label complaint = new Label();
    private final Button yes = new Button();
    private int district;
    private UnitSet leaving = UnitSet.EMPTY;
    private int colour;

    /**
     * @param attempt does a deed, and says so if it fails
     * @param onDone told when the question is answered, either way
     */
    SplitBar(Session session, Messages words, Consumer<Deed> attempt, Runnable onDone) {
        this.session = session;
        this.words = words;
        this.attempt = attempt;
        this.onDone = onDone;
        getStyleClass().add("hint-strip");
        keptCode.setId("split-kept");
        keptCode.setPrefColumnCount(6);
        freshCode.setId("split-fresh");
        freshCode.setPrefColumnCount(6);
        complaint.getStyleClass().addAll("muted", "small");
        yes.setText(words.text("action.split"));
        yes.setId("split-answer");
        yes.setDefaultButton(true);
        yes.setOnAction(event -> split());
        keptCode.textProperty().addListener((text, old, now) -> refresh());
        freshCode.textProperty().addListener((text, old, now) -> refresh());
    }

    /**
     * Asks about dividing a district.
     *
     * @param index of the district in the settled plan
     * @param leavers the units that would leave it
     */
    void ask(int index, UnitSet leavers) {
        Plan plan = session.settled();
        Figures figures = session.figures().get();
        district = index;
        leaving = leavers;
        colour = Colours.next(plan.districts());
        List<DistrictCode> codes = plan.district(index).code().forParts(plan.codes());
        keptCode.setText(codes.get(0).text());
        freshCode.setText(codes.get(1).text());
        Button no = new Button(words.text("ui.cancel"));
        no.setCancelButton(true);
        no.setId("split-cancel");
        no.setOnAction(event -> leave());
        UnitSet staying = plan.units(index).minus(leaving);
        getChildren()
                .setAll(
                        new Label(
                                words.text(
                                        "ui.split.question", plan.district(index).code().text())),
                        part(keptCode, plan.district(index).colour(), figures.population(staying)),
                        new Separator(Orientation.VERTICAL),
                        part(freshCode, colour, figures.population(leaving)),
                        yes,
                        no,
                        complaint);
        refresh();
        keptCode.requestFocus();
    }

    private HBox part(TextField code, int colourOfPart, double population) {
        Swatch swatch = new Swatch(session.settled().district(district).id(), colourOfPart);
        VerdictLabel verdict = new VerdictLabel(words);
        verdict.show(population, session.settled().rules().band());
        HBox part =
                new HBox(
                        8,
                        swatch,
                        code,
                        new Label(words.text("ui.status.residents", Math.round(population))),
                        verdict);
        part.setStyle("-fx-alignment: center-left;");
        return part;
    }

    private void refresh() {
        Optional<Message> against = objection();
        yes.setDisable(against.isPresent());
        complaint.setText(against.map(words::text).orElse(""));
        if (against.isEmpty()) session.preview(edit());
    }

    private Optional<Message> objection() {
        if (keptCode.getText().isBlank() || freshCode.getText().isBlank())
            return Optional.of(Message.of("ui.district.needsCode"));
        if (keptCode.getText().strip().equals(freshCode.getText().strip()))
            return Optional.of(Message.of("refusal.codeTaken", freshCode.getText().strip()));
        return session.refusal(edit());
    }

    private SplitDistrict edit() {
        District whole = session.settled().district(district);
        District kept = whole.withCode(new DistrictCode(keptCode.getText().strip()));
        DistrictCode code = new DistrictCode(freshCode.getText().strip());
        return new SplitDistrict(district, kept, leaving, District.of(code, "", colour));
    }

    private void split() {
        attempt.accept(() -> session.perform(edit()));
        onDone.run();
    }

    /** Nothing is divided. */
    void leave() {
        session.abandon();
        onDone.run();
    }
}
