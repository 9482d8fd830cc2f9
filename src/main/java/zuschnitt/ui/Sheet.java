package zuschnitt.ui;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import zuschnitt.message.Message;
import zuschnitt.message.Messages;
import zuschnitt.message.UserException;

/**
 * A question on a sheet of paper: a title, something to fill in, and an answer that can be given as
 * soon as nothing speaks against it. What speaks against it stands beside the button.
 */
final class Sheet extends VBox {
    private final Messages words;
    private final Label complaint = new Label();
    private final HBox buttons = new HBox();
    private Supplier<Optional<Message>> objection = Optional::empty;
    private Optional<Button> answer = Optional.empty();
    private Runnable onClose = () -> {};

    Sheet(Messages words, String title, Node content) {
        this.words = words;
        getStyleClass().add("paper");
        Label heading = new Label(title);
        heading.getStyleClass().add("heading");
        complaint.getStyleClass().addAll("muted", "small");
        complaint.setWrapText(true);
        complaint.setMinHeight(USE_PREF_SIZE);
        complaint.setId("sheet-complaint");
        buttons.getStyleClass().add("buttons");
        getChildren().addAll(heading, content, complaint, buttons);
        setMaxHeight(USE_PREF_SIZE);
        setMaxWidth(USE_PREF_SIZE);
    }

    /**
     * Adds the buttons: the answer, given with Enter, and a way out, taken with Esc.
     *
     * @param text of the answer's button
     * @param against why the answer can't be given yet
     */
    Sheet ask(String text, Supplier<Optional<Message>> against, Deed given) {
        Button yes = new Button(text);
        yes.setId("sheet-answer");
        yes.setDefaultButton(true);
        yes.setOnAction(event -> give(given));
        objection = against;
        answer = Optional.of(yes);
        buttons.getChildren().addAll(wayOut("ui.cancel"), yes);
        refresh();
        return this;
    }

    /** Adds the one button that puts the sheet away. */
    Sheet tell() {
        Button close = wayOut("ui.close");
        close.setDefaultButton(true);
        buttons.getChildren().add(close);
        refresh();
        return this;
    }

    private Button wayOut(String key) {
        Button button = new Button(words.text(key));
        button.setId("sheet-cancel");
        button.setCancelButton(true);
        button.setOnAction(event -> onClose.run());
        return button;
    }

    private void give(Deed given) {
        try {
            given.perform();
            onClose.run();
        } catch (UserException failure) {
            complain(words.text(failure.sentence()));
        }
    }

    /** Asks again whether something speaks against the answer. */
    void refresh() {
        Optional<Message> against = objection.get();
        answer.ifPresent(button -> button.setDisable(against.isPresent()));
        complaint.getStyleClass().remove("complaint");
        complaint.setText(against.map(words::text).orElse(""));
    }

    private void complain(String sentence) {
        complaint.getStyleClass().add("complaint");
        complaint.setText(sentence);
    }

    /** Goes without an answer. */
    void close() {
        onClose.run();
    }

    void onClose(Runnable listener) {
        onClose = listener;
    }
}
