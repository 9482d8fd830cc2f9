package zuschnitt.ui;

import java.io.File;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import zuschnitt.edit.ChangeRules;
import zuschnitt.io.imports.LineReader;
import zuschnitt.message.Messages;
import zuschnitt.message.UserException;
import zuschnitt.plan.Barrier;
import zuschnitt.plan.Bridge;
import zuschnitt.plan.Plan;
import zuschnitt.plan.Rules;
import zuschnitt.plan.Unit;
import zuschnitt.session.Session;

/** Shows the barriers and bridges of the plan; takes in barriers from files, and takes all away. */
final class BarrierSheet {
    private final Session session;
    private final Messages words;
    private final Look look;
    private final VBox rows = new VBox(8);
    private final Label complaint = new Label();

    private BarrierSheet(Session session, Messages words, Look look) {
        this.session = session;
        this.words = words;
        this.look = look;
    }

    static Sheet of(Session session, Messages words, Look look) {
        return new BarrierSheet(session, words, look).sheet();
    }

    private Sheet sheet() {
        rows.setId("barriers");
        complaint.getStyleClass().addAll("complaint", "small");
        complaint.setWrapText(true);
        Label about = new Label(words.text("ui.barriers.about"));
        about.getStyleClass().add("muted");
        about.setWrapText(true);
        about.setPrefWidth(look.em(30));
        Button load = new Button(words.text("ui.barriers.load"));
        load.setId("barrier-load");
        load.setOnAction(event -> choose());
        list();
        VBox content = new VBox(16, about, rows, load, complaint);
        return new Sheet(words, words.text("ui.barriers"), content).tell();
    }

    private Rules rules() {
        return session.settled().rules();
    }

    private void list() {
        rows.getChildren().clear();
        for (Barrier barrier : rules().barriers())
            row(words.text("ui.barriers.barrier", barrier.name()), rules().without(barrier.name()));
        for (Bridge bridge : rules().bridges())
            row(
                    words.text("ui.barriers.bridge", key(bridge.from()), key(bridge.to())),
                    rules().without(bridge));
        if (rows.getChildren().isEmpty())
            rows.getChildren().add(new Label(words.text("ui.barriers.none")));
    }

    /** The key of a unit, or of what it was before it was cut. */
    private String key(UUID unit) {
        Plan plan = session.settled();
        return IntStream.rangeClosed(1, plan.ground().units().count())
                .mapToObj(plan.ground().units()::unit)
                .flatMap(Unit::ancestry)
                .filter(one -> one.id().equals(unit))
                .map(Unit::key)
                .findFirst()
                .orElse("?");
    }

    private void row(String text, Rules without) {
        Label name = new Label(text);
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        Button remove = new Button(words.text("ui.barriers.remove"));
        remove.setAccessibleText(words.text("ui.barriers.remove") + " " + text);
        remove.setOnAction(event -> perform(without));
        HBox row = new HBox(16, name, between, remove);
        row.setAlignment(Pos.CENTER_LEFT);
        rows.getChildren().add(row);
    }

    private void choose() {
        FileChooser chooser = new FileChooser();
        chooser.getExtensionFilters()
                .add(
                        new FileChooser.ExtensionFilter(
                                words.text("ui.barriers.files"), "*.geojson", "*.json", "*.wkt"));
        Optional.ofNullable(chooser.showOpenDialog(rows.getScene().getWindow()))
                .ifPresent(this::load);
    }

    private void load(File file) {
        try {
            String name = file.getName().replaceFirst("\\.\\w+$", "");
            var lines = LineReader.readAll(file.toString(), session.project().crs());
            perform(rules().with(new Barrier(name, lines)));
        } catch (UserException failure) {
            complaint.setText(words.text(failure.sentence()));
        }
    }

    private void perform(Rules changed) {
        try {
            session.perform(new ChangeRules(changed));
            complaint.setText("");
        } catch (UserException failure) {
            complaint.setText(words.text(failure.sentence()));
        }
        list();
    }
}
