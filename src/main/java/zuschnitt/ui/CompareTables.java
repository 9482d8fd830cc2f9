package zuschnitt.ui;

import java.util.Optional;
import java.util.OptionalInt;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import zuschnitt.compare.Disclosure;
import zuschnitt.compare.Flow;
import zuschnitt.compare.Lineage;
import zuschnitt.compare.Tolerance;
import zuschnitt.message.Messages;

/**
 * What a comparison says in tables, in a picture of its flows, and who continues whom. Only what is
 * on top is kept up to date; the others are when they are chosen.
 */
final class CompareTables extends StackPane {
    /** Where the tabs' names end, so that the warning has its place beside them. */
    private static final double BESIDE_TABS = 21;

    private final Messages words;
    private final Look look;
    private final Host host;
    private final Comparing comparing;
    private final FlowTable flows;
    private final LineageTable lineage;
    private final HeirChoice heirs;
    private final DisclosureLine disclosure;
    private final CheckBox everything = new CheckBox();
    private final NumberField percent;
    private final NumberField people;
    private final TabPane tabs = new TabPane();
    private final Tab tables = new Tab();
    private final Tab picture = new Tab();
    private final Tab continuations = new Tab();
    private Optional<Compared> shown = Optional.empty();

    /** Where the map is. */
    interface Host {
        void lookAt(Flow flow);

        void lookAt(Lineage line);

        void lookAt(Disclosure place);
    }

    CompareTables(Comparing comparing, Messages words, Look look, Host host, Node... actions) {
        this.words = words;
        this.look = look;
        this.host = host;
        this.comparing = comparing;
        this.flows = new FlowTable(words, look, host::lookAt);
        this.lineage = new LineageTable(words, look, host::lookAt);
        this.heirs = new HeirChoice(comparing, words, look);
        this.disclosure = new DisclosureLine(words, host::lookAt);
        this.percent = new NumberField(OptionalInt.empty(), words);
        this.people = new NumberField(OptionalInt.empty(), words);
        tabs.setId("compare-tabs");
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        everything.setId("compare-everything");
        everything.setText(words.text("ui.compare.everything"));
        everything.selectedProperty().addListener((value, old, now) -> refresh());
        tables.setText(words.text("ui.compare.tables"));
        tables.setContent(tables(actions));
        picture.setText(words.text("ui.compare.picture"));
        continuations.setText(words.text("ui.compare.heirs"));
        continuations.setContent(heirs);
        tabs.getTabs().setAll(tables, picture, continuations);
        disclosure.setMaxHeight(USE_PREF_SIZE);
        StackPane.setAlignment(disclosure, Pos.TOP_RIGHT);
        StackPane.setMargin(disclosure, new Insets(0, 0, 0, look.em(BESIDE_TABS)));
        getChildren().setAll(tabs, disclosure);
        tabs.getSelectionModel().selectedItemProperty().addListener((tab, old, now) -> refresh());
    }

    private SplitPane tables(Node... actions) {
        VBox right = titled("ui.compare.flows", flows, everything);
        ((HBox) right.getChildren().get(0)).getChildren().addAll(actions);
        SplitPane both = new SplitPane(titled("ui.compare.lineage", lineage, tolerance()), right);
        both.setDividerPositions(0.58);
        return both;
    }

    private VBox titled(String key, Node content, Node... actions) {
        Label count = new Label();
        count.setManaged(false);
        VBox box = new VBox(PanelHead.of(words.text(key), count, actions), content);
        box.getStyleClass().add("side");
        VBox.setVgrow(content, Priority.ALWAYS);
        return box;
    }

    /** How small a change of border is nothing to speak of. */
    private HBox tolerance() {
        Label name = new Label(words.text("ui.compare.tolerance"));
        name.getStyleClass().add("muted");
        HBox row =
                new HBox(
                        6,
                        name,
                        field(percent, "percent"),
                        new Label("%"),
                        field(people, "people"),
                        new Label(words.text("ui.compare.tolerance.people.unit")));
        row.getStyleClass().add("compare-tolerance");
        Tooltip.install(name, new Tooltip(words.text("ui.compare.tolerance.tip")));
        return row;
    }

    private NumberField field(NumberField field, String id) {
        field.setId("tolerance-" + id);
        field.setPrefWidth(look.em(3.6));
        field.setAccessibleText(words.text("ui.compare.tolerance." + id));
        field.setTooltip(new Tooltip(words.text("ui.compare.tolerance.tip")));
        field.textProperty().addListener((text, old, now) -> tolerate());
        return field;
    }

    private void tolerate() {
        int share = Math.min(100, percent.number().orElse(0));
        comparing.tolerate(new Tolerance(share, people.number().orElse(0)));
    }

    void show(Compared compared) {
        shown = Optional.of(compared);
        refresh();
    }

    private void refresh() {
        shown.ifPresent(this::refresh);
    }

    private void refresh(Compared now) {
        disclosure.show(now.comparison(), now.disclosures());
        Tab chosen = tabs.getSelectionModel().getSelectedItem();
        if (chosen == tables) {
            lineage.show(now);
            flows.show(now.comparison(), everything.isSelected() ? now.flows() : now.moved());
        } else if (chosen == picture) {
            picture.setContent(new FlowPicture(now.comparison(), words, host::lookAt));
        } else {
            heirs.show(now.comparison());
        }
    }
}
