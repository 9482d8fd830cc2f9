package zuschnitt.ui;

import java.util.Map;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import zuschnitt.message.Messages;

/** Names of keys as they stand on the planner's keyboard: {@code Strg+Umschalt+Z}. */
final class Keys {
    private static final Map<KeyCode, String> NAMED =
            Map.of(
                    KeyCode.DELETE, "key.delete",
                    KeyCode.ESCAPE, "key.escape",
                    KeyCode.ENTER, "key.enter",
                    KeyCode.SPACE, "key.space");

    private Keys() {}

    static String text(KeyCombination keys, Messages words) {
        if (!(keys instanceof KeyCodeCombination combination)) return keys.getDisplayText();
        StringBuilder text = new StringBuilder();
        if (down(combination.getShortcut()) || down(combination.getControl()))
            text.append(words.text("key.control")).append('+');
        if (down(combination.getAlt())) text.append(words.text("key.alt")).append('+');
        if (down(combination.getShift())) text.append(words.text("key.shift")).append('+');
        return text.append(name(combination.getCode(), words)).toString();
    }

    private static boolean down(KeyCombination.ModifierValue modifier) {
        return modifier == KeyCombination.ModifierValue.DOWN;
    }

    private static String name(KeyCode code, Messages words) {
        String key = NAMED.get(code);
        return key == null ? code.getName() : words.text(key);
    }

    /** Whether the keys could be meant as text: no modifier but Shift. */
    static boolean writes(KeyCombination keys) {
        return keys instanceof KeyCodeCombination combination
                && !down(combination.getShortcut())
                && !down(combination.getControl())
                && !down(combination.getAlt())
                && !combination.getCode().isFunctionKey();
    }
}
