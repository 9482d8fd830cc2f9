package zuschnitt.ui;

import atlantafx.base.controls.Spacer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;
import zuschnitt.compare.Comparison;
import zuschnitt.compare.Flow;
import zuschnitt.compare.Lineage;
import zuschnitt.compare.Side;
import zuschnitt.compare.Tolerance;
import zuschnitt.coverage.Mapping;
import zuschnitt.map.ComparePane;
import zuschnitt.map.MapPane;
import zuschnitt.message.Messages;
import zuschnitt.message.UserException;
import zuschnitt.plan.Plan;
import zuschnitt.plan.Version;
import zuschnitt.report.CompareSummary;
import zuschnitt.session.Background;
import zuschnitt.session.Session;

/**
 * Two versions on the map: what changed in one sentence, the maps in one of several modes, who went
 * where, and what became of each district. Where one of them is what is being worked on, all of it
 * follows the work.
 */
final class CompareView extends BorderPane {
    private final Session session;
    private final Frame frame;
    private final Background background;
    private final Messages words;
    private final VersionChoice before;
    private final VersionChoice after;
    private final CheckBox everything = new CheckBox();
    private final ComparePane maps;
    private final ModeBar modes;
    private final Mapping toMap;
    private final Label summary = new Label();
    private final VBox flows;
    private final VBox lineage;
    private final Tab picture = new Tab();
    private final Tab heirs = new Tab();
    private final List<Runnable> stops = new ArrayList<>();

    /** Old district → the one that continues it, as far as the planner has said. */
    private final Map<UUID, Optional<UUID>> chosenHeirs = new HashMap<>();

    private Optional<Side> older = Optional.empty();
    private Optional<Side> newer = Optional.empty();

    CompareView(
            Session session,
            Optional<Version> older,
            Frame frame,
            Background background,
            Mapping toMap,
            Messages words,
            Runnable onClose) {
        this.session = session;
        this.frame = frame;
        this.background = background;
        this.words = words;
        this.maps = new ComparePane(background, words);
        this.modes = new ModeBar(maps.modeProperty(), words);
        this.toMap = toMap;
        this.before = new VersionChoice(session.versions().all().get(), older, words);
        this.after = new VersionChoice(session.versions().all().get(), Optional.empty(), words);
        before.setId("compare-before");
        after.setId("compare-after");
        everything.setText(words.text("ui.compare.everything"));
        this.flows = titled("ui.compare.flows", everything);
        this.lineage = titled("ui.compare.lineage");
        setTop(head(onClose));
        setCenter(content());
        before.valueProperty().addListener((value, old, now) -> choose());
        after.valueProperty().addListener((value, old, now) -> choose());
        everything.selectedProperty().addListener((value, old, now) -> show());
        stops.add(session.plan().onChange(plan -> follow()));
        stops.add(session.figures().onChange(figures -> follow()));
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        addEventFilter(KeyEvent.KEY_RELEASED, this::release);
        choose();
    }

    /** All maps. */
    List<MapPane> maps() {
        return maps.maps();
    }

    /** Follows the work no longer. */
    void layAway() {
        stops.forEach(Runnable::run);
        stops.clear();
    }

    private void press(KeyEvent event) {
        boolean writing = event.getTarget() instanceof TextInputControl;
        if (writing) return;
        if (event.getCode() == KeyCode.B && !event.isShortcutDown()) {
            if (maps.modeProperty().get() != ComparePane.Mode.BLINK)
                maps.modeProperty().set(ComparePane.Mode.BLINK);
            maps.blink(true);
            event.consume();
        } else if (modes.take(event)) {
            event.consume();
        }
    }

    private void release(KeyEvent event) {
        if (event.getCode() == KeyCode.B) maps.blink(false);
    }

    private VBox head(Runnable onClose) {
        Button swap = new Button("", new FontIcon(Material2OutlinedMZ.SWAP_HORIZ));
        swap.getStyleClass().addAll("flat", "button-icon");
        swap.setAccessibleText(words.text("ui.compare.swap"));
        swap.setOnAction(event -> swap());
        Button close =
                new Button(words.text("ui.compare.close"), new FontIcon(Material2OutlinedAL.CLOSE));
        close.setId("compare-close");
        close.setCancelButton(true);
        close.setMinWidth(USE_PREF_SIZE);
        close.setOnAction(event -> onClose.run());
        before.setPrefWidth(frame.look().em(15));
        after.setPrefWidth(frame.look().em(15));
        HBox head = new HBox(before, swap, after, new Spacer(), modes, new Spacer(), close);
        head.getStyleClass().add("compare-head");
        summary.setId("compare-summary");
        summary.getStyleClass().addAll("panel-title", "compare-summary");
        summary.setWrapText(true);
        return new VBox(head, summary);
    }

    private void swap() {
        Optional<Version> old = before.getValue();
        before.setValue(after.getValue());
        after.setValue(old);
    }

    private SplitPane content() {
        picture.setText(words.text("ui.compare.picture"));
        heirs.setText(words.text("ui.compare.heirs"));
        Tab tables = new Tab(words.text("ui.compare.tables"));
        SplitPane both = new SplitPane(lineage, flows);
        both.setDividerPositions(0.58);
        tables.setContent(both);
        TabPane below = new TabPane(tables, picture, heirs);
        below.setId("compare-tabs");
        below.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        SplitPane content = new SplitPane(maps, below);
        content.setOrientation(Orientation.VERTICAL);
        content.setDividerPositions(0.66);
        return content;
    }

    private VBox titled(String key, Node... actions) {
        Label count = new Label();
        count.setManaged(false);
        VBox box = new VBox(PanelHead.of(words.text(key), count, actions), new Label());
        box.getStyleClass().add("side");
        return box;
    }

    private static void put(VBox titled, Node content) {
        VBox.setVgrow(content, Priority.ALWAYS);
        titled.getChildren().set(1, content);
    }

    /** Takes up what is chosen in the two lists. */
    private void choose() {
        try {
            older = Optional.of(side(before.getValue()));
            newer = Optional.of(side(after.getValue()));
            show();
        } catch (UserException failure) {
            frame.alarm(failure);
        }
    }

    private Side side(Optional<Version> version) throws UserException {
        if (version.isEmpty()) return working();
        Plan plan = session.versions().plan(version.get());
        return new Side(plan, session.file().archive().counted(version.get(), plan));
    }

    private Side working() {
        return new Side(session.plan().get(), session.figures().get());
    }

    /** Takes up what is being worked on, if it is one of the two. */
    private void follow() {
        boolean sameUnits =
                session.figures().get().unitCount()
                        == session.plan().get().ground().units().count();
        if (!sameUnits) return;
        if (before.getValue().isEmpty()) older = Optional.of(working());
        if (after.getValue().isEmpty()) newer = Optional.of(working());
        if (before.getValue().isEmpty() || after.getValue().isEmpty()) show();
    }

    /** Compares in the background; the newest wish wins. */
    private void show() {
        if (older.isEmpty() || newer.isEmpty()) return;
        Side old = older.get();
        Side now = newer.get();
        Map<Integer, Integer> byHand = HeirChoice.places(chosenHeirs, old.plan(), now.plan());
        background.latest(this, () -> Comparison.of(old, now).continuedBy(byHand), this::show);
    }

    private void show(Comparison comparison) {
        maps.show(name(before.getValue()), name(after.getValue()), comparison, toMap);
        summary.setText(CompareSummary.of(comparison, words));
        put(
                flows,
                new FlowTable(
                        comparison,
                        everything.isSelected() ? comparison.flows() : comparison.moved(),
                        words,
                        frame.look(),
                        maps::lookAt));
        put(
                lineage,
                new LineageTable(
                        comparison,
                        Tolerance.NONE,
                        words,
                        frame.look(),
                        line -> lookAt(comparison, line)));
        picture.setContent(new FlowPicture(comparison, words, this::lookAt));
        heirs.setContent(new HeirChoice(comparison, chosenHeirs, words, this::show));
    }

    private void lookAt(Flow flow) {
        maps.lookAt(flow);
    }

    private void lookAt(Comparison comparison, Lineage line) {
        if (line.to().isEmpty())
            maps.before().lookAt(comparison.before().plan().units(line.from().get(0)));
        else maps.after().lookAt(comparison.after().plan().units(line.to().get(0)));
    }

    private String name(Optional<Version> version) {
        return version.map(Version::name).orElseGet(() -> words.text("ui.present"));
    }
}
