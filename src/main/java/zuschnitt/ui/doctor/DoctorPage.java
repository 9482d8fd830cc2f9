package zuschnitt.ui.doctor;

import atlantafx.base.controls.Spacer;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import zuschnitt.coverage.Bounds;
import zuschnitt.coverage.Defect;
import zuschnitt.io.imports.DefectSentences;
import zuschnitt.io.imports.Repair;
import zuschnitt.map.MapPane;
import zuschnitt.message.Message;
import zuschnitt.message.Messages;
import zuschnitt.message.UserException;
import zuschnitt.session.Background;

/**
 * What doesn't fit together in layers that are to be imported, place by place, and what a repair
 * would do about it. Nothing is done here: what was chosen is handed on.
 */
public final class DoctorPage extends BorderPane {
    private final Patient patient;
    private final Background background;
    private final Messages words;
    private final Host host;
    private final MapPane map;
    private final KindList kinds;
    private final DefectTable table;
    private final RepairBox box;
    private final Label about = new Label();
    private final Label sums = new Label();
    private final Label complaint = new Label();
    private final Button take = new Button();
    private Optional<Diagnosis> diagnosis = Optional.empty();
    private Optional<Repair> tried = Optional.empty();

    /** What the page needs of the window around it. */
    public interface Host {
        /** A length that grows with the letters, in pixels. */
        double em(double ems);

        /** Height of a row in a table, in pixels. */
        double rowHeight();

        /** Goes back to where the planner came from. */
        void leave();

        /** Says what went wrong that nobody foresaw. */
        void alarm(Throwable failure);
    }

    /**
     * Shows the layers with the usual repair.
     *
     * @param onTaken told which repair was chosen
     */
    public DoctorPage(
            Patient patient,
            Background background,
            Messages words,
            Host host,
            Consumer<Repair> onTaken) {
        this.patient = patient;
        this.background = background;
        this.words = words;
        this.host = host;
        this.map = new MapPane(background, words);
        this.table = new DefectTable(words, host.em(1), host.rowHeight(), this::go);
        this.kinds = new KindList(words, host.rowHeight(), this::list);
        this.box = new RepairBox(words, host.em(1), this::examine);
        map.setId("doctor-map");
        getStyleClass().addAll("page", "doctor");
        setTop(heading());
        SplitPane halves = new SplitPane(findings(), map);
        halves.setDividerPositions(0.5);
        SplitPane.setResizableWithParent(map, true);
        setCenter(halves);
        setBottom(foot(onTaken));
        addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
        examine(Repair.ALL);
        measure();
    }

    private Label heading() {
        Label heading = new Label(words.text("doctor.title"));
        heading.getStyleClass().add("heading");
        return heading;
    }

    private VBox findings() {
        sums.setWrapText(true);
        sums.setMinHeight(USE_PREF_SIZE);
        sums.getStyleClass().addAll("muted", "small");
        sums.setId("doctor-sums");
        VBox.setVgrow(table, Priority.ALWAYS);
        table.setMinHeight(3 * host.rowHeight());
        about.setWrapText(true);
        about.setMinHeight(2 * host.em(1.4));
        about.setAlignment(Pos.TOP_LEFT);
        about.setId("doctor-about");
        VBox findings = new VBox(8, kinds, table, about, sums, box);
        findings.getStyleClass().add("doctor-findings");
        findings.setMinWidth(host.em(24));
        return findings;
    }

    private HBox foot(Consumer<Repair> onTaken) {
        Button before = stepping("doctor.previous", "doctor-previous", -1);
        Button next = stepping("doctor.next", "doctor-next", 1);
        Button cancel = new Button(words.text("ui.cancel"));
        cancel.setId("doctor-cancel");
        cancel.setCancelButton(true);
        cancel.setMinWidth(USE_PREF_SIZE);
        cancel.setOnAction(event -> host.leave());
        take.setText(words.text("doctor.take"));
        take.getStyleClass().add("accent");
        take.setId("doctor-take");
        take.setDisable(true);
        take.setMinWidth(USE_PREF_SIZE);
        take.setOnAction(
                event -> {
                    host.leave();
                    tried.ifPresent(onTaken);
                });
        complaint.setId("doctor-complaint");
        complaint.setWrapText(true);
        complaint.getStyleClass().add("complaint");
        HBox foot = new HBox(8, before, next, complaint, new Spacer(), cancel, take);
        foot.getStyleClass().add("page-buttons");
        return foot;
    }

    private Button stepping(String key, String id, int direction) {
        Button button = new Button(words.text(key));
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> table.step(direction));
        return button;
    }

    private void walk(KeyEvent event) {
        if (event.getCode() != KeyCode.F8) return;
        table.step(event.isShiftDown() ? -1 : 1);
        event.consume();
    }

    // ---- examining ----

    private void examine(Repair repair) {
        take.setDisable(true);
        background.run(
                Message.of("doctor.examining"),
                job -> Diagnosis.of(patient.with(repair)),
                found -> show(found, repair),
                this::complain);
    }

    private void measure() {
        background.run(
                Message.of("doctor.measuring"),
                job -> patient.nearMisses(),
                box::show,
                this::complain);
    }

    private void show(Diagnosis found, Repair repair) {
        diagnosis = Optional.of(found);
        tried = Optional.of(repair);
        complaint.setText("");
        take.setDisable(false);
        map.show(found.scene());
        map.show(found.plan(), found.totals());
        map.point(Bounds.EMPTY);
        about.setText(words.text("doctor.about.none"));
        kinds.show(found.defects());
        List<Message> said =
                new DefectSentences(found.units()).sums(found.defects(), found.areas());
        sums.setText(String.join(" ", said.stream().map(words::text).toList()));
    }

    private void list(List<Defect> defects) {
        diagnosis.ifPresent(d -> table.show(defects, new DefectSentences(d.units())));
    }

    private void go(Defect defect) {
        diagnosis.ifPresent(d -> map.point(d.onMap(defect)));
        diagnosis.ifPresent(
                d -> about.setText(words.text(new DefectSentences(d.units()).about(defect))));
    }

    private void complain(Throwable failure) {
        if (failure instanceof UserException known) complaint.setText(words.text(known.sentence()));
        else host.alarm(failure);
    }
}
