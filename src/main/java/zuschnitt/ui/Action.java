package zuschnitt.ui;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.Ikon;
import zuschnitt.message.Message;
import zuschnitt.message.Messages;

/**
 * One thing that a planner can tell the program to do. Its words stand in the bundle under {@code
 * action.ID} and {@code action.ID.tip}.
 */
final class Action {
    private final String id;
    private final Ikon icon;
    private final Optional<KeyCombination> key;
    private final Supplier<Optional<Message>> reason;
    private final Runnable act;
    private final ReadOnlyObjectWrapper<Message> name;
    private final ReadOnlyObjectWrapper<Optional<Message>> refusal =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /**
     * @param key as {@link KeyCombination#valueOf} reads it; empty for none
     * @param reason why it can't be done now; empty if it can
     */
    Action(String id, Ikon icon, String key, Supplier<Optional<Message>> reason, Runnable act) {
        this.id = id;
        this.icon = icon;
        this.key = key.isEmpty() ? Optional.empty() : Optional.of(KeyCombination.valueOf(key));
        this.reason = reason;
        this.act = act;
        this.name = new ReadOnlyObjectWrapper<>(Message.of("action." + id));
    }

    String id() {
        return id;
    }

    Ikon icon() {
        return icon;
    }

    Optional<KeyCombination> key() {
        return key;
    }

    /** What menus call it; changes for undo and redo. */
    ReadOnlyObjectProperty<Message> name() {
        return name.getReadOnlyProperty();
    }

    void rename(Message newName) {
        name.set(newName);
    }

    /** Why it can't be done now, as of the last {@link #refresh}. */
    ReadOnlyObjectProperty<Optional<Message>> refusal() {
        return refusal.getReadOnlyProperty();
    }

    /** Asks again whether it can be done. */
    void refresh() {
        refusal.set(reason.get());
    }

    /** Does it; the reason why not, if it can't be done. */
    Optional<Message> invoke() {
        refresh();
        if (refusal.get().isEmpty()) act.run();
        return refusal.get();
    }

    /** What it does and with which key, or why it can't be done now. */
    String tip(Messages words) {
        String keyText =
                key.map(combination -> "  (" + Keys.text(combination, words) + ")").orElse("");
        String detail =
                refusal.get()
                        .map(words::text)
                        .orElseGet(
                                () ->
                                        words.contains("action." + id + ".tip")
                                                ? words.text("action." + id + ".tip")
                                                : "");
        String title = words.text(name.get()) + keyText;
        return detail.isEmpty() ? title : title + "\n" + detail;
    }
}
