package zuschnitt.ui;

import java.util.List;
import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import zuschnitt.message.Message;
import zuschnitt.message.Messages;

/** Says one sentence at the lower edge of the window, and takes it back after a while. */
final class Notices extends HBox {
    private static final PseudoClass ALARMING = PseudoClass.getPseudoClass("alarming");

    private final Messages words;
    private final Label sentence = new Label();
    private final HBox remedies = new HBox(8);
    private final PauseTransition pause = new PauseTransition(Duration.seconds(8));

    Notices(Messages words) {
        this.words = words;
        getStyleClass().add("notice-bar");
        setId("notice");
        sentence.setWrapText(true);
        sentence.setId("notice-sentence");
        Button close = new Button("", new FontIcon(Material2OutlinedAL.CLOSE));
        close.getStyleClass().addAll("flat", "button-icon");
        close.setAccessibleText(words.text("ui.close"));
        close.setOnAction(event -> setVisible(false));
        remedies.setAlignment(Pos.CENTER);
        remedies.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(sentence, remedies, close);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        sentence.setMaxWidth(720);
        setVisible(false);
        StackPane.setAlignment(this, Pos.BOTTOM_CENTER);
        StackPane.setMargin(this, new Insets(0, 0, 48, 0));
        pause.setOnFinished(event -> setVisible(false));
    }

    /** Says why something can't be done, or that it was done. */
    void say(Message message) {
        show(message);
        pseudoClassStateChanged(ALARMING, false);
        pause.playFromStart();
    }

    /** Says what is worth to be read, until it is closed. */
    void tell(Message message) {
        show(message);
        pseudoClassStateChanged(ALARMING, false);
        pause.stop();
    }

    /** Says what went wrong, until it is closed. */
    void alarm(Message message) {
        show(message);
        pseudoClassStateChanged(ALARMING, true);
        pause.stop();
    }

    /** Says what went wrong, until it is closed, and offers what can be done. */
    void alarm(Message message, List<Remedy> ways) {
        alarm(message);
        for (Remedy way : ways) remedies.getChildren().add(button(way));
        offerRemedies();
    }

    private Button button(Remedy way) {
        Button button = new Button(words.text(way.key()));
        boolean first = remedies.getChildren().isEmpty();
        button.setId(first ? "notice-remedy" : "notice-" + way.key().replace('.', '-'));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(
                event -> {
                    setVisible(false);
                    way.act().run();
                });
        return button;
    }

    private void show(Message message) {
        sentence.setText(words.text(message));
        remedies.getChildren().clear();
        offerRemedies();
        setVisible(true);
    }

    private void offerRemedies() {
        remedies.setManaged(!remedies.getChildren().isEmpty());
    }

    /**
     * What can be done about what went wrong.
     *
     * @param key of what the button says
     */
    record Remedy(String key, Runnable act) {}
}
