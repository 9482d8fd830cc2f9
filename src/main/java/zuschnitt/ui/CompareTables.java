package zuschnitt.ui;

import java.util.Optional;
import java.util.OptionalInt;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import zuschnitt.compare.Lineage;
import zuschnitt.compare.Tolerance;
import zuschnitt.map.Triptych;
import zuschnitt.message.Messages;

/**
 * What a comparison says in tables, in a picture of its flows, and who continues whom. Only what is
 * on top is kept up to date; the others are when they are chosen.
 */
final class CompareTables extends StackPane {
    /** Where the tabs' names end, so that the warning has its place beside them. */
    private static final double BESIDE_TABS = 21;

    /** What part of both tables' room what became of the districts has. */
    private static final double SHARE_OF_LINEAGE = 0.62;

    private final Messages words;
    private final Look look;
    private final Triptych maps;
    private final Comparing comparing;
    private final FlowTable flows;
    private final LineageTable lineage;
    private final HeirChoice heirs;
    private final DisclosureLine disclosure;
    private final DwellingChoice dwellings;
    private final Button crosswalk;
    private final PanelHead ofLineage;
    private final PanelHead ofFlows;
    private final CheckBox everything = new CheckBox();
    private final NumberField percent;
    private final NumberField people;
    private final HBox tolerance;

    /** How is counted, where that has a line of its own. */
    private final FlowPane counting = new FlowPane();

    private final SplitPane both = new SplitPane();
    private final TabPane tabs = new TabPane();
    private final Tab tables = new Tab();
    private final Tab picture = new Tab();
    private final Tab continuations = new Tab();
    private Optional<Compared> shown = Optional.empty();

    /**
     * @param maps where a click leads to
     * @param dwellings by what residents are shared out, where that matters
     * @param crosswalk writes it
     */
    CompareTables(
            Comparing comparing,
            Messages words,
            Look look,
            Triptych maps,
            DwellingChoice dwellings,
            Button crosswalk) {
        this.words = words;
        this.look = look;
        this.maps = maps;
        this.comparing = comparing;
        this.dwellings = dwellings;
        this.crosswalk = crosswalk;
        this.flows = new FlowTable(words, look, maps::lookAt);
        this.lineage = new LineageTable(words, look, this::lookAt);
        this.heirs = new HeirChoice(comparing, words, look);
        this.disclosure = new DisclosureLine(words, place -> maps.lookAt(place.flows()));
        this.percent = new NumberField(OptionalInt.empty(), words);
        this.people = new NumberField(OptionalInt.empty(), words);
        this.tolerance = tolerance();
        this.ofLineage = head("ui.compare.lineage");
        this.ofFlows = head("ui.compare.flows");
        tabs.setId("compare-tabs");
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        everything.setId("compare-everything");
        everything.setText(words.text("ui.compare.everything"));
        everything.selectedProperty().addListener((value, old, now) -> refresh());
        counting.getStyleClass().add("compare-counting");
        both.getItems().setAll(under(ofLineage, lineage), under(ofFlows, flows));
        VBox.setVgrow(both, Priority.ALWAYS);
        tables.setText(words.text("ui.compare.tables"));
        tables.setContent(new VBox(both, counting));
        picture.setText(words.text("ui.compare.picture"));
        continuations.setText(words.text("ui.compare.heirs"));
        continuations.setContent(heirs);
        tabs.getTabs().setAll(tables, picture, continuations);
        disclosure.setMaxHeight(USE_PREF_SIZE);
        StackPane.setAlignment(disclosure, Pos.TOP_RIGHT);
        StackPane.setMargin(disclosure, new Insets(0, 0, 0, look.em(BESIDE_TABS)));
        VBox.setVgrow(tabs, Priority.ALWAYS);
        tabs.getSelectionModel().selectedItemProperty().addListener((tab, old, now) -> refresh());
    }

    /**
     * Takes the shape of its place. Beside the maps one table stands below the other, and below
     * them how is counted, and the warning, which moves none there. Below the maps lines are dear:
     * one table stands beside the other, and all else beside their names.
     */
    void stand(TablesRoom.Where where) {
        boolean beside = where == TablesRoom.Where.BESIDE;
        both.setOrientation(beside ? Orientation.VERTICAL : Orientation.HORIZONTAL);
        both.setDividerPositions(SHARE_OF_LINEAGE);
        counting.getChildren().clear();
        if (beside) {
            ofLineage.offer();
            ofFlows.offer(everything, crosswalk);
            counting.getChildren().setAll(tolerance, dwellings);
            getChildren().setAll(new VBox(tabs, disclosure));
        } else {
            ofLineage.offer(tolerance);
            ofFlows.offer(everything, dwellings, crosswalk);
            getChildren().setAll(tabs, disclosure);
        }
        counting.setManaged(beside);
    }

    /** Where what became of some districts is to be seen on the map. */
    private void lookAt(Lineage line) {
        shown.ifPresent(now -> maps.lookAt(now.comparison(), line));
    }

    private PanelHead head(String key) {
        Label count = new Label();
        count.setManaged(false);
        return PanelHead.of(words.text(key), count);
    }

    private static VBox under(PanelHead head, Node content) {
        VBox box = new VBox(head, content);
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
            picture.setContent(new FlowPicture(now.comparison(), words, maps::lookAt));
        } else {
            heirs.show(now.comparison());
        }
    }
}
