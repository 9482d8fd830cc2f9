package zuschnitt.ui;

import atlantafx.base.controls.Spacer;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;
import zuschnitt.compare.Comparison;
import zuschnitt.compare.Side;
import zuschnitt.coverage.Mapping;
import zuschnitt.map.ComparePane;
import zuschnitt.map.MapPane;
import zuschnitt.message.Messages;
import zuschnitt.message.UserException;
import zuschnitt.plan.Plan;
import zuschnitt.plan.Version;
import zuschnitt.session.Background;
import zuschnitt.session.Session;

/**
 * Two versions side by side: what changed in one sentence, both maps, the flows between districts,
 * and how each district continues.
 */
final class CompareView extends BorderPane {
    private final Session session;
    private final Frame frame;
    private final Messages words;
    private final VersionChoice before;
    private final VersionChoice after;
    private final CheckBox everything = new CheckBox();
    private final ComparePane maps;
    private final Mapping toMap;

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
        this.words = words;
        this.maps = new ComparePane(background, words);
        this.toMap = toMap;
        this.before = new VersionChoice(session.versions().get(), older, words);
        this.after = new VersionChoice(session.versions().get(), Optional.empty(), words);
        before.setId("compare-before");
        after.setId("compare-after");
        everything.setText(words.text("ui.compare.everything"));
        setTop(head(onClose));
        before.valueProperty().subscribe(version -> show());
        after.valueProperty().addListener((value, old, now) -> show());
        everything.selectedProperty().addListener((value, old, now) -> show());
    }

    /** Both maps. */
    List<MapPane> maps() {
        return maps.maps();
    }

    private HBox head(Runnable onClose) {
        Button swap = new Button("", new FontIcon(Material2OutlinedMZ.SWAP_HORIZ));
        swap.getStyleClass().addAll("flat", "button-icon");
        swap.setAccessibleText(words.text("ui.compare.swap"));
        swap.setOnAction(event -> swap());
        Button close =
                new Button(words.text("ui.compare.close"), new FontIcon(Material2OutlinedAL.CLOSE));
        close.setId("compare-close");
        close.setCancelButton(true);
        close.setOnAction(event -> onClose.run());
        before.setPrefWidth(frame.look().em(20));
        after.setPrefWidth(frame.look().em(20));
        HBox head = new HBox(before, swap, after, new Spacer(), everything, close);
        head.getStyleClass().add("compare-head");
        return head;
    }

    private void swap() {
        Optional<Version> older = before.getValue();
        before.setValue(after.getValue());
        after.setValue(older);
    }

    private void show() {
        try {
            Comparison comparison = Comparison.of(side(before.getValue()), side(after.getValue()));
            setCenter(content(comparison));
        } catch (UserException failure) {
            frame.alarm(failure);
        }
    }

    private Side side(Optional<Version> version) throws UserException {
        return version.isPresent()
                ? new Side(session.plan(version.get()), session.figures(version.get()))
                : new Side(session.settled(), session.figures().get());
    }

    private SplitPane content(Comparison comparison) {
        maps.show(name(before.getValue()), name(after.getValue()), comparison, toMap);
        FlowTable flows =
                new FlowTable(
                        comparison,
                        everything.isSelected() ? comparison.flows() : comparison.moved(),
                        words,
                        frame.look(),
                        maps::lookAt);
        LineageList lineage = new LineageList(comparison, words);
        SplitPane tables =
                new SplitPane(
                        titled("ui.compare.flows", flows), titled("ui.compare.lineage", lineage));
        tables.setDividerPositions(0.6);
        Label summary = new Label(summary(comparison));
        summary.setId("compare-summary");
        summary.getStyleClass().addAll("panel-title", "compare-summary");
        summary.setWrapText(true);
        VBox below = new VBox(summary, tables);
        VBox.setVgrow(tables, Priority.ALWAYS);
        SplitPane content = new SplitPane(maps, below);
        content.setOrientation(Orientation.VERTICAL);
        content.setDividerPositions(0.64);
        return content;
    }

    private VBox titled(String key, Node content) {
        VBox.setVgrow(content, Priority.ALWAYS);
        Label count = new Label();
        count.setManaged(false);
        VBox box = new VBox(PanelHead.of(words.text(key), count), content);
        box.getStyleClass().add("side");
        return box;
    }

    private String name(Optional<Version> version) {
        return version.map(Version::name).orElseGet(() -> words.text("ui.present"));
    }

    /** What changed, in one sentence. */
    private String summary(Comparison comparison) {
        double all = all(comparison.after());
        double moved = comparison.populationMoved();
        return words.text(
                "ui.compare.summary",
                districts(comparison.before()),
                districts(comparison.after()),
                comparison.unitsChanged(),
                words.text(
                        comparison.movedEstimated() ? "ui.estimated" : "ui.number",
                        Math.round(moved)),
                all > 0 ? moved / all : 0);
    }

    private static int districts(Side side) {
        return side.plan().slots() - Plan.FIRST;
    }

    private static double all(Side side) {
        return side.figures().sum(side.figures().populationField());
    }
}
