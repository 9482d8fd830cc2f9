package zuschnitt.ui;

import java.io.File;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
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
import zuschnitt.message.Message;
import zuschnitt.message.Messages;
import zuschnitt.message.UserException;
import zuschnitt.plan.Barrier;
import zuschnitt.plan.Bridge;
import zuschnitt.plan.Crs;
import zuschnitt.plan.Plan;
import zuschnitt.plan.Rules;
import zuschnitt.plan.Unit;
import zuschnitt.session.Background;
import zuschnitt.session.Session;

/** Shows the barriers and bridges of the plan; takes in barriers from files, and takes all away. */
final class BarrierSheet {
    private final Session session;
    private final Background background;
    private final Consumer<Throwable> alarm;
    private final Messages words;
    private final Look look;
    private final LayerShelf shelf;
    private final VBox rows = new VBox(8);
    private final Label complaint = new Label();

    BarrierSheet(
            Session session,
            Background background,
            Consumer<Throwable> alarm,
            Messages words,
            Look look,
            LayerShelf shelf) {
        this.session = session;
        this.shelf = shelf;
        this.alarm = alarm;
        this.background = background;
        this.words = words;
        this.look = look;
    }

    /**
     * @param alarm told of what is our fault
     */
    static Sheet of(
            Session session,
            Background background,
            Consumer<Throwable> alarm,
            Messages words,
            Look look,
            LayerShelf shelf) {
        return new BarrierSheet(session, background, alarm, words, look, shelf).sheet();
    }

    Sheet sheet() {
        rows.setId("barriers");
        complaint.setId("barrier-complaint");
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
        LayerBarriers fromLayer =
                new LayerBarriers(
                        session,
                        shelf,
                        words,
                        look,
                        barrier -> perform(rules().with(barrier)),
                        reason -> complaint.setText(words.text(reason)));
        VBox content = new VBox(16, about, rows, load, fromLayer, complaint);
        return new Sheet(words, words.text("ui.barriers"), content).tell();
    }

    private Rules rules() {
        return session.settled().rules();
    }

    /** Shows what there is now. */
    void list() {
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

    /** Takes in a barrier from a file, as soon as it is read. */
    void load(File file) {
        String name = file.getName().replaceFirst("\\.\\w+$", "");
        Crs crs = session.project().crs();
        complaint.setText("");
        background.run(
                Message.of("ui.import.reading", file.getName(), 0),
                job -> new Barrier(name, LineReader.readAll(file.toString(), crs)),
                barrier -> perform(rules().with(barrier)),
                this::fail);
    }

    private void fail(Throwable failure) {
        if (failure instanceof UserException known) complaint.setText(words.text(known.sentence()));
        else alarm.accept(failure);
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
