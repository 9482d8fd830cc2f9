package zuschnitt.ui;

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
    private final Button remedy = new Button();
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
        remedy.setId("notice-remedy");
        remedy.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(sentence, remedy, close);
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

    /**
     * Says what went wrong, until it is closed, and offers what can be done.
     *
     * @param way what the button says
     */
    void alarm(Message message, String way, Runnable act) {
        alarm(message);
        remedy.setText(way);
        remedy.setOnAction(
                event -> {
                    setVisible(false);
                    act.run();
                });
        offerRemedy(true);
    }

    private void show(Message message) {
        sentence.setText(words.text(message));
        offerRemedy(false);
        setVisible(true);
    }

    private void offerRemedy(boolean offered) {
        remedy.setVisible(offered);
        remedy.setManaged(offered);
    }
}
