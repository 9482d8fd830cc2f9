package zuschnitt.ui;

import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import zuschnitt.message.Message;
import zuschnitt.message.Messages;

/** Says why nothing can be changed in the project, and offers what can be done about it. */
final class AccessBar extends HBox {
    /** What can be done about it. */
    interface Host {
        /** Opens the project again. */
        void openAgain();

        /** Keeps what is seen in a new file, to go on working there. */
        void copy();

        /** Opens it although somebody has it who gives no sign of life. */
        void takeOver();
    }

    /** Reasons for which one works in a copy. */
    private static final Set<String> COPIED =
            Set.of("store.backup", "store.readOnlyFile", "store.readOnlyFolder");

    /** Reasons that are still there if one tries again. */
    private static final Set<String> FIXED = Set.of("store.backup", "store.newer");

    private AccessBar(Message reason, Messages words, Host host) {
        setId("access");
        getStyleClass().add("access-bar");
        Label sentence = new Label(words.text(reason));
        sentence.setId("access-sentence");
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        getChildren().addAll(new FontIcon(Material2OutlinedAL.LOCK), sentence);
        if (COPIED.contains(reason.key()))
            getChildren().add(button("access.copy.work", words, host::copy));
        if (reason.key().equals("store.inUseSilent"))
            getChildren().add(button("access.takeOver", words, host::takeOver));
        if (!FIXED.contains(reason.key()))
            getChildren().add(button("access.again", words, host::openAgain));
    }

    /** The bar, where there is a reason for one. */
    static Optional<AccessBar> of(Optional<Message> reason, Messages words, Host host) {
        return reason.map(why -> new AccessBar(why, words, host));
    }

    private static Button button(String key, Messages words, Runnable act) {
        Button button = new Button(words.text(key));
        button.setId(key.replace('.', '-'));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> act.run());
        return button;
    }
}
