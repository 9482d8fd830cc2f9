package zuschnitt.ui.importing;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import zuschnitt.io.imports.Intake;
import zuschnitt.message.Message;
import zuschnitt.message.Messages;
import zuschnitt.message.UserException;

/** Where the project goes, what still stands against making it, and the button that makes it. */
final class MakingPane extends VBox {
    private final Messages words;
    private final Host host;
    private final Supplier<Intake> decided;
    private final PlacePane place;
    private final Label complaint = new Label();
    private final Button create = new Button();
    private final Tooltip why = new Tooltip();
    private Basket basket = Basket.EMPTY;

    /**
     * @param decided what the project is to be made of
     */
    MakingPane(Messages words, Host host, Supplier<Intake> decided) {
        this.words = words;
        this.host = host;
        this.decided = decided;
        this.place = new PlacePane(words, host, this::judge);
        getStyleClass().add("import-foot");
        getChildren()
                .addAll(new StepHead("3", words.text("ui.import.step.place")), place, buttons());
        judge();
    }

    private Node buttons() {
        complaint.setId("new-complaint");
        complaint.setWrapText(true);
        complaint.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(complaint, Priority.ALWAYS);
        Button cancel = new Button(words.text("ui.cancel"));
        cancel.setCancelButton(true);
        cancel.setMinWidth(USE_PREF_SIZE);
        cancel.setOnAction(event -> host.leave());
        create.setText(words.text("ui.import.create"));
        create.setId("new-create");
        create.setDefaultButton(true);
        create.setMinWidth(USE_PREF_SIZE);
        create.setOnAction(event -> create());
        StackPane hovered = new StackPane(create); // a disabled button shows no tooltip
        Tooltip.install(hovered, why);
        HBox buttons = new HBox(8, complaint, cancel, hovered);
        buttons.getStyleClass().add("import-buttons");
        return buttons;
    }

    /** Has the place that was written into another. */
    void take(MakingPane other) {
        place.take(other.place);
    }

    /** Proposes a place for a project of these files, and says what stands against it. */
    void show(Basket files) {
        basket = files;
        if (!files.picks().isEmpty())
            place.propose(
                    files.files().stream().map(Basket.Source::file).toList(),
                    files.picks().get(0).layer());
        judge();
    }

    private void judge() {
        Optional<Message> against = basket.objection().or(place::objection);
        create.setDisable(against.isPresent());
        complaint.getStyleClass().setAll("label", against.isPresent() ? "question" : "muted");
        Optional<Message> said = against.or(() -> place.place().advice());
        complaint.setText(said.map(words::text).orElse(""));
        why.setText(against.map(words::text).orElseGet(() -> words.text("ui.import.create.tip")));
        create.setAccessibleHelp(why.getText());
    }

    private void create() {
        NewProject wished =
                new NewProject(
                        decided.get(),
                        place.title(),
                        place.template(),
                        place.place().file().orElseThrow(),
                        words.text("cli.new.division"));
        host.create(wished, this::complain);
    }

    private void complain(UserException failure) {
        complaint.getStyleClass().setAll("label", "complaint");
        complaint.setText(words.text(failure.sentence()));
    }
}
