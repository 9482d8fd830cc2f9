package zuschnitt.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import zuschnitt.edit.Division;
import zuschnitt.edit.Edit;
import zuschnitt.message.Message;
import zuschnitt.message.Messages;
import zuschnitt.plan.Colours;
import zuschnitt.plan.District;
import zuschnitt.plan.DistrictCode;
import zuschnitt.plan.Figures;
import zuschnitt.plan.Plan;
import zuschnitt.plan.UnitSet;
import zuschnitt.raster.Marks;
import zuschnitt.session.Session;

/**
 * Asks, above the map and not over it, whether what a line divides is to be divided, and what the
 * two parts of a district are called. The map shows them meanwhile.
 */
final class SplitBar extends FlowPane {
    private final Session session;
    private final Messages words;
    private final Consumer<Deed> attempt;
    private final Consumer<Optional<Marks>> tint;
    private final Runnable onDone;
    private final TextField keptCode = new TextField();
    private final TextField freshCode = new TextField();
    private final HBox sides = new HBox(16);
    private final Label complaint = new Label();
    private final Button yes = new Button();
    private final Button no = new Button();
    private Optional<Division> division = Optional.empty();
    private UnitSet leaving = UnitSet.EMPTY;
    private Optional<District> fresh = Optional.empty();
    private UnitSet chosen = UnitSet.EMPTY;

    /**
     * @param attempt does a deed, and says so if it fails
     * @param tint lets the parts of units stand out on the map while it is asked about them
     * @param onDone told when the question is answered, either way
     */
    SplitBar(
            Session session,
            Messages words,
            Consumer<Deed> attempt,
            Consumer<Optional<Marks>> tint,
            Runnable onDone) {
        this.session = session;
        this.words = words;
        this.attempt = attempt;
        this.tint = tint;
        this.onDone = onDone;
        getStyleClass().add("hint-strip");
        keptCode.setId("split-kept");
        keptCode.setPrefColumnCount(5);
        keptCode.setMinWidth(USE_PREF_SIZE);
        freshCode.setId("split-fresh");
        freshCode.setPrefColumnCount(5);
        freshCode.setMinWidth(USE_PREF_SIZE);
        complaint.setId("split-complaint");
        complaint.setWrapText(true);
        complaint.getStyleClass().addAll("complaint", "small");
        sides.setAlignment(Pos.CENTER_LEFT);
        yes.setId("split-answer");
        yes.setDefaultButton(true);
        yes.setMinWidth(USE_PREF_SIZE);
        yes.setOnAction(event -> divide());
        no.setText(words.text("ui.cancel"));
        no.setId("split-cancel");
        no.setCancelButton(true);
        no.setMinWidth(USE_PREF_SIZE);
        no.setOnAction(event -> leave());
        setHgap(16);
        setVgap(6);
        getChildren().setAll(sides, new HBox(8, yes, no), complaint);
        keptCode.textProperty().addListener((text, old, now) -> refresh());
        freshCode.textProperty().addListener((text, old, now) -> refresh());
    }

    /** Asks about what a line divides. */
    void ask(Division found) {
        division = Optional.empty();
        chosen = session.selection().get();
        Plan plan = found.before();
        leaving = found.leaving(figures(found));
        fresh = Optional.empty();
        if (found.district().isPresent()) {
            District whole = plan.district(found.district().getAsInt());
            List<DistrictCode> codes = whole.code().forParts(plan.codes());
            keptCode.setText(codes.get(0).text());
            freshCode.setText(codes.get(1).text());
            fresh = Optional.of(District.of(codes.get(1), "", Colours.next(plan, units(found))));
        }
        yes.setText(words.text(fresh.isPresent() ? "action.split" : "ui.cut.answer"));
        revise(found);
        if (fresh.isPresent()) keptCode.requestFocus();
        else yes.requestFocus();
    }

    /** Takes up other shares or keys of the same division. */
    void revise(Division changed) {
        division = Optional.of(changed);
        if (changed.refusal().isEmpty()) showSides(changed);
        refresh();
    }

    /** The units of the district that is divided. */
    private static UnitSet units(Division found) {
        return found.before().units(found.district().orElseThrow());
    }

    private Figures figures(Division shown) {
        return session.delivered().over(shown.after().ground().units());
    }

    private void showSides(Division shown) {
        Figures figures = figures(shown);
        if (shown.district().isEmpty()) {
            sides.getChildren()
                    .setAll(new Label(words.text(shown.cut().orElseThrow().label(shown.before()))));
            return;
        }
        int index = shown.district().getAsInt();
        District whole = shown.before().district(index);
        UnitSet staying = shown.after().units(index).minus(leaving);
        List<Node> now =
                List.of(
                        side(keptCode, whole.colour(), staying, figures),
                        side(freshCode, fresh.orElseThrow().colour(), leaving, figures));
        boolean writing = keptCode.isFocused();
        sides.getChildren().setAll(now);
        if (writing) keptCode.requestFocus();
    }

    private HBox side(TextField code, int colour, UnitSet units, Figures figures) {
        double population = figures.population(units);
        boolean estimated = units.stream().anyMatch(figures::estimated);
        VerdictLabel verdict = new VerdictLabel(words);
        verdict.show(population, session.settled().rules().band());
        String people = estimated ? "tool.split.about" : "tool.split.people";
        Label said = new Label(words.text(people, Math.round(population)));
        said.setMinWidth(USE_PREF_SIZE);
        verdict.setMinWidth(USE_PREF_SIZE);
        HBox side = new HBox(8, new Swatch(fresh.orElseThrow().id(), colour), code, said, verdict);
        side.setAlignment(Pos.CENTER_LEFT);
        return side;
    }

    private void refresh() {
        if (division.isEmpty()) return;
        Optional<Message> against = objection();
        yes.setDisable(against.isPresent());
        complaint.setText(against.map(words::text).orElse(""));
        if (against.isPresent()) return;
        session.preview(edit());
        if (fresh.isEmpty()) tint.accept(Optional.of(Marks.sides(left(), right())));
    }

    private Optional<Message> objection() {
        Optional<Message> refused = division.flatMap(Division::refusal);
        if (refused.isPresent() || fresh.isEmpty())
            return refused.or(() -> session.refusal(edit()));
        String kept = keptCode.getText().strip();
        String other = freshCode.getText().strip();
        if (kept.isEmpty() || other.isEmpty())
            return Optional.of(Message.of("ui.district.needsCode"));
        if (kept.equals(other)) return Optional.of(Message.of("refusal.codeTaken", other));
        return session.refusal(edit());
    }

    private Edit edit() {
        Division wished = division.orElseThrow();
        if (fresh.isEmpty()) return wished.cut().orElseThrow();
        District whole = wished.before().district(wished.district().orElseThrow());
        return wished.edit(
                whole.withCode(new DistrictCode(keptCode.getText().strip())),
                leaving,
                fresh.get().withCode(new DistrictCode(freshCode.getText().strip())));
    }

    private void divide() {
        Edit wished = edit();
        UnitSet parts = left().union(right());
        boolean cut = fresh.isEmpty();
        attempt.accept(
                () -> {
                    session.perform(wished);
                    if (cut) session.select(parts);
                });
        close();
    }

    private UnitSet left() {
        return division.orElseThrow().halves().left();
    }

    private UnitSet right() {
        return division.orElseThrow().halves().right();
    }

    /** Nothing is divided, and chosen is what was. */
    void leave() {
        session.abandon();
        session.select(chosen);
        close();
    }

    private void close() {
        division = Optional.empty();
        tint.accept(Optional.empty());
        onDone.run();
    }
}
