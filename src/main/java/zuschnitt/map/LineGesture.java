package zuschnitt.map;

import javafx.scene.input.KeyCode;

/**
 * How a line is drawn on the map, whatever it is for: clicks set corners, dragging draws freehand,
 * a double click, Enter or coming back to the beginning finishes, Backspace takes back a corner.
 * Without a mouse, Insert (or W) takes a pointer in hand that the arrow keys move, and then sets
 * corners.
 */
final class LineGesture {
    /** What a line is for. */
    interface Purpose {
        /**
         * The line has grown, or would if the pointer were its next corner.
         *
         * @param line x and y in turn, map coordinates; may have fewer than two places
         */
        void drawn(double[] line);

        /** The line is finished. */
        void finished(double[] line);

        /** A corner is about to be set or looked for. */
        default void begun() {}
    }

    private final MapPane map;
    private final Purpose purpose;
    private final Pencil pencil;
    private final Hand hand = new Hand();
    private boolean freehand;

    LineGesture(MapPane map, Purpose purpose) {
        this.map = map;
        this.purpose = purpose;
        this.pencil = new Pencil(map);
    }

    /** Number of places so far. */
    int size() {
        return pencil.size();
    }

    /** Whether the last corner is on a line that could be followed. */
    boolean following() {
        return pencil.following();
    }

    void pressed(Pointer pointer) {
        purpose.begun();
        freehand = false;
        if (pointer.clicks() == 1) pencil.set(pointer);
        purpose.drawn(pencil.line());
        pencil.showAnchor(pointer);
    }

    void dragged(Pointer pointer) {
        if (size() == 0) return;
        freehand |= pencil.drawOn(pointer);
        purpose.drawn(pencil.line());
    }

    void released(Pointer pointer) {
        if (size() == 0) return;
        if (freehand) pencil.end(pointer);
        if (freehand || pointer.clicks() == 2 || pencil.closed()) finish();
    }

    void moved(Pointer pointer) {
        purpose.drawn(size() > 0 ? pencil.lineTo(pointer) : new double[0]);
        pencil.showAnchor(pointer);
    }

    /** Whether the gesture had a use for the key. */
    boolean keyed(KeyCode key) {
        switch (key) {
            case ENTER -> finish();
            case BACK_SPACE -> takeBack();
            case INSERT, W -> setByHand();
            default -> {
                if (!hand.there() || !key.isArrowKey()) return false;
                purpose.begun();
                moved(hand.moved(key, map));
            }
        }
        return true;
    }

    /** Sets a corner where the hand is, or takes it up first. */
    private void setByHand() {
        boolean there = hand.there();
        Pointer pointer = hand.taken(map);
        purpose.begun();
        if (there) pressed(pointer);
        if (there && pencil.closed()) finish();
        else moved(pointer);
    }

    private void takeBack() {
        pencil.takeBack();
        if (size() == 0) hand.drop();
        purpose.drawn(pencil.line());
    }

    private void finish() {
        purpose.finished(pencil.line());
    }

    /** Shows the pointer that the arrow keys move, if there is one. */
    void showHand() {
        hand.show(map);
    }

    /** Drops what has been drawn. */
    void clear() {
        pencil.clear();
        hand.drop();
    }
}
