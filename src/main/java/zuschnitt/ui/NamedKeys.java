package zuschnitt.ui;

import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** Keys that a menu names as they stand on the planner's keyboard, not as JavaFX would. */
final class NamedKeys extends KeyCombination {
    private final KeyCombination keys;
    private final String text;

    /**
     * @param text as {@link Keys#text} says it
     */
    NamedKeys(KeyCombination keys, String text) {
        super(
                keys.getShift(),
                keys.getControl(),
                keys.getAlt(),
                keys.getMeta(),
                keys.getShortcut());
        this.keys = keys;
        this.text = text;
    }

    @Override
    public boolean match(KeyEvent event) {
        return keys.match(event);
    }

    @Override
    public String getDisplayText() {
        return text;
    }

    @Override
    public String getName() {
        return keys.getName();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NamedKeys named && keys.equals(named.keys);
    }

    @Override
    public int hashCode() {
        return keys.hashCode();
    }
}
