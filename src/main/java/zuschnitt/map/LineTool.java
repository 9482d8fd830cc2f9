package zuschnitt.map;

import java.util.Optional;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;

/**
 * A tool that draws a line, whatever the line is for: clicks set corners, dragging draws freehand,
 * a double click, Enter or coming back to the beginning finishes, Backspace takes back a corner.
 * Without a mouse, Insert (or W) takes a pointer in hand that the arrow keys move, and then sets
 * corners.
 */
abstract class LineTool implements MapTool {
    private final Hand hand = new Hand();
    private Optional<MapPane> map = Optional.empty();
    private Optional<Pencil> pencil = Optional.empty();
    private boolean freehand;

    /**
     * The line has grown, or would if the pointer were its next corner.
     *
     * @param line x and y in turn, map coordinates; may have fewer than two places
     */
    abstract void drawn(double[] line);

    /** The line is finished. */
    abstract void finished(double[] line);

    /** A corner is about to be set or looked for. */
    abstract void begun();

    /** The map; there is one while the tool is at hand. */
    final MapPane map() {
        return map.orElseThrow();
    }

    private Pencil pencil() {
        return pencil.orElseThrow();
    }

    /** Number of places so far. */
    final int size() {
        return pencil.map(Pencil::size).orElse(0);
    }

    /** Whether the last corner is on a line that could be followed. */
    final boolean following() {
        return pencil().following();
    }

    @Override
    public final Cursor cursor() {
        return Cursor.CROSSHAIR;
    }

    @Override
    public void takenUp(MapPane newMap) {
        map = Optional.of(newMap);
        pencil = Optional.of(new Pencil(newMap));
    }

    @Override
    public void pressed(Pointer pointer) {
        begun();
        freehand = false;
        if (pointer.clicks() == 1) pencil().set(pointer);
        drawn(pencil().line());
        pencil().showAnchor(pointer);
    }

    @Override
    public final void dragged(Pointer pointer) {
        if (size() == 0) return;
        freehand |= pencil().drawOn(pointer);
        drawn(pencil().line());
    }

    @Override
    public void released(Pointer pointer) {
        if (size() == 0) return;
        if (freehand) pencil().end(pointer);
        if (freehand || pointer.clicks() == 2 || pencil().closed()) finished(pencil().line());
    }

    @Override
    public void moved(Pointer pointer) {
        drawn(size() > 0 ? pencil().lineTo(pointer) : new double[0]);
        pencil().showAnchor(pointer);
    }

    @Override
    public boolean keyed(KeyCode key) {
        switch (key) {
            case ENTER -> finished(pencil().line());
            case BACK_SPACE -> takeBack();
            case INSERT, W -> setByHand();
            default -> {
                if (!hand.there() || !key.isArrowKey()) return false;
                begun();
                moved(hand.moved(key, map()));
            }
        }
        return true;
    }

    /** Sets a corner where the hand is, or takes it up first. */
    private void setByHand() {
        boolean there = hand.there();
        Pointer pointer = hand.taken(map());
        begun();
        if (there) pressed(pointer);
        if (there && pencil().closed()) finished(pencil().line());
        else moved(pointer);
    }

    private void takeBack() {
        pencil().takeBack();
        if (size() == 0) hand.drop();
        drawn(pencil().line());
    }

    /**
     * Clears what the tool has drawn on the map, and shows the pointer in hand, if there is one.
     */
    final Overlay cleared() {
        map().drawing().clear();
        hand.show(map());
        return map().drawing();
    }

    @Override
    public void cancelled() {
        pencil.ifPresent(Pencil::clear);
        hand.drop();
        map.ifPresent(seen -> seen.drawing().clear());
    }
}
