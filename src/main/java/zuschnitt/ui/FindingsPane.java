package zuschnitt.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;
import zuschnitt.message.Messages;
import zuschnitt.plan.Figures;
import zuschnitt.plan.Finding;
import zuschnitt.plan.Findings;
import zuschnitt.plan.Plan;
import zuschnitt.session.Background;
import zuschnitt.session.Session;

/** What the planners should look at: problems first, then notices, each with a way to its place. */
final class FindingsPane extends VBox {
    private static final PseudoClass ALARMING = PseudoClass.getPseudoClass("alarming");
    private static final PseudoClass PROBLEM = PseudoClass.getPseudoClass("problem");
    private static final PseudoClass NOTICE = PseudoClass.getPseudoClass("notice");

    private final Messages words;
    private final Label count = new Label();
    private final ListView<Finding> list = new ListView<>();
    private final Consumer<Finding> onGo;
    private Optional<Findings> last = Optional.empty();

    /**
     * @param onGo shows the place of a finding on the map
     */
    FindingsPane(
            Session session,
            Listening listening,
            Background background,
            Messages words,
            Consumer<Finding> onGo,
            Node... buttons) {
        this.words = words;
        this.onGo = onGo;
        list.setId("findings");
        list.getStyleClass().add("plain-list");
        list.setPlaceholder(new Placeholder(words.text("ui.findings.none")));
        list.setCellFactory(unused -> new FindingCell());
        list.setOnMouseClicked(event -> goToChosen());
        list.setOnKeyPressed(
                event -> {
                    if (event.getCode() == KeyCode.ENTER) goToChosen();
                });
        VBox.setVgrow(list, Priority.ALWAYS);
        getStyleClass().add("side");
        getChildren().addAll(PanelHead.of(words.text("ui.findings"), count, buttons), list);
        Pace pace = new Pace(() -> lookOver(session, background));
        listening.follow(session.plan(), plan -> pace.soon());
        listening.onChange(session.figures(), figures -> pace.soon());
    }

    private void lookOver(Session session, Background background) {
        Plan plan = session.plan().get();
        Figures figures = session.figures().get();
        Optional<Findings> before = last;
        background.latest(
                this,
                () ->
                        before.map(found -> found.after(plan, figures))
                                .orElseGet(() -> Findings.of(plan, figures)),
                this::show);
    }

    private void show(Findings findings) {
        last = Optional.of(findings);
        List<Finding> sorted =
                findings.all().stream()
                        .sorted((a, b) -> Boolean.compare(b.kind().problem(), a.kind().problem()))
                        .toList();
        long problems = sorted.stream().filter(finding -> finding.kind().problem()).count();
        count.setText(words.text("ui.number", sorted.size()));
        count.pseudoClassStateChanged(ALARMING, problems > 0);
        int chosen = list.getSelectionModel().getSelectedIndex();
        if (!list.getItems().equals(sorted)) list.getItems().setAll(sorted);
        if (chosen >= 0 && chosen < sorted.size()) list.getSelectionModel().select(chosen);
    }

    /** What can be done about a finding. */
    void setContextMenu(ContextMenu menu) {
        list.setContextMenu(menu);
    }

    int size() {
        return list.getItems().size();
    }

    /**
     * Goes to the next finding, or with −1 to the one before; round and round.
     *
     * @param direction 1 or −1
     */
    void step(int direction) {
        int size = list.getItems().size();
        if (size == 0) return;
        int chosen = list.getSelectionModel().getSelectedIndex();
        int next = chosen < 0 && direction < 0 ? size - 1 : Math.floorMod(chosen + direction, size);
        list.getSelectionModel().clearAndSelect(next);
        list.scrollTo(next);
        goToChosen();
    }

    private void goToChosen() {
        Finding finding = list.getSelectionModel().getSelectedItem();
        if (finding != null) onGo.accept(finding);
    }

    /** A finding in words, with a sign for how grave it is. */
    private final class FindingCell extends ListCell<Finding> {
        private final FontIcon sign = new FontIcon(Material2OutlinedAL.INFO);

        FindingCell() {
            getStyleClass().add("finding");
            setWrapText(true);
            setPrefWidth(0);
            setGraphicTextGap(8);
        }

        @Override
        protected void updateItem(Finding finding, boolean empty) {
            super.updateItem(finding, empty);
            setGraphic(empty ? null : sign);
            setText(empty ? "" : words.text(finding.message()));
            pseudoClassStateChanged(PROBLEM, !empty && finding.kind().problem());
            pseudoClassStateChanged(NOTICE, !empty && !finding.kind().problem());
            if (empty) return;
            boolean problem = finding.kind().problem();
            sign.setIconCode(
                    problem ? Material2OutlinedMZ.REPORT_PROBLEM : Material2OutlinedAL.INFO);
            setAccessibleText(words.text(problem ? "ui.problem" : "ui.notice") + ": " + getText());
        }
    }
}
