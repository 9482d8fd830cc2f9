package zuschnitt.ui;

import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Keeps the keys of actions away from those who write, and from what lies under a sheet: {@code M}
 * merges, but not in the middle of a name. The letter itself arrives all the same, for it is typed
 * by an event of its own.
 *
 * @param actions whose keys are meant
 * @param covered whether a sheet lies over the window
 */
record KeyGuard(Scene scene, Supplier<Actions> actions, BooleanSupplier covered)
        implements EventHandler<KeyEvent> {
    @Override
    public void handle(KeyEvent event) {
        boolean writing = scene.getFocusOwner() instanceof TextInputControl;
        boolean forWriter = writing && editsText(event);
        boolean forSheet = covered.getAsBoolean();
        if (meansAction(event) && !forWriter && (forSheet || writing && isLetter(event)))
            event.consume();
    }

    private boolean meansAction(KeyEvent event) {
        return actions.get().all().stream()
                .flatMap(action -> action.key().stream())
                .anyMatch(key -> key.match(event));
    }

    private static boolean isLetter(KeyEvent event) {
        return event.getCode().isLetterKey() && !event.isShortcutDown() && !event.isAltDown();
    }

    private static boolean editsText(KeyEvent event) {
        return event.getCode() == KeyCode.DELETE
                || event.isShortcutDown()
                        && (event.getCode() == KeyCode.Z || event.getCode() == KeyCode.Y);
    }
}
