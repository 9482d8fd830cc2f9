package zuschnitt.map;

/**
 * Where the mouse is and what is held down.
 *
 * @param mapX map coordinate
 * @param mapY map coordinate
 * @param shift whether Shift is held: what is pointed at is added
 * @param toggling whether Ctrl (on a Mac, Command) is held: what is pointed at changes sides
 * @param clicks how often the button was pressed in quick succession
 */
public record Pointer(double mapX, double mapY, boolean shift, boolean toggling, int clicks) {
    /** The same at another place. */
    Pointer at(double otherX, double otherY) {
        return new Pointer(otherX, otherY, shift, toggling, clicks);
    }
}
