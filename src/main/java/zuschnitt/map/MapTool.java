package zuschnitt.map;

import java.util.Optional;
import javafx.beans.property.DoubleProperty;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import zuschnitt.message.Message;

/**
 * What the left mouse button does on the map. A tool is handed the map when it is taken up; all
 * calls come on the JavaFX thread.
 */
public interface MapTool {
    /** Its name in menus; {@code .tip} added to the key gives the tooltip. */
    Message name();

    /** What to do next, for the status bar; asked after every call. */
    Message hint();

    default Cursor cursor() {
        return Cursor.DEFAULT;
    }

    /** Half the width of what it draws with, in pixels of layout; empty if that can't be chosen. */
    default Optional<DoubleProperty> radiusProperty() {
        return Optional.empty();
    }

    /** It is at hand from now on. */
    void takenUp(MapPane map);

    /** It is put away: what is under way is dropped, its drawings go. */
    default void putAway() {
        cancelled();
    }

    default void moved(Pointer pointer) {}

    default void pressed(Pointer pointer) {}

    default void dragged(Pointer pointer) {}

    default void released(Pointer pointer) {}

    /** Escape: what is under way is dropped. */
    default void cancelled() {}

    /** A key that types nothing, before the map has it; whether the tool had a use for it. */
    default boolean keyed(KeyCode key) {
        return false;
    }

    /** A character, however the keyboard makes it; whether the tool had a use for it. */
    default boolean typed(String character) {
        return false;
    }
}
