package zuschnitt.map;

import java.util.Optional;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import zuschnitt.coverage.Mapping;
import zuschnitt.message.Message;

/**
 * Measures: clicks set corners, dragging draws freehand, a double click, Enter or coming back to
 * the beginning finishes, Backspace takes back a corner. What was measured stays until the next
 * click or Escape. Without a mouse, Insert (or W) takes a pointer in hand that the arrow keys move,
 * and then sets corners. The plan stays as it is.
 */
public final class MeasureTool implements MapTool {
    private final Mapping toGround;
    private final Hand hand = new Hand();
    private Optional<MapPane> map = Optional.empty();
    private Optional<Pencil> pencil = Optional.empty();
    private double[] drawn = {};
    private boolean finished;
    private boolean freehand;

    /**
     * @param toGround from map coordinates to the project's
     */
    public MeasureTool(Mapping toGround) {
        this.toGround = toGround;
    }

    @Override
    public Message name() {
        return Message.of("tool.measure");
    }

    @Override
    public Message hint() {
        return measured().map(Measured::sentence).orElseGet(() -> Message.of("tool.measure.hint"));
    }

    private Optional<Measured> measured() {
        if (drawn.length < 4) return Optional.empty();
        double[] ground = drawn.clone();
        toGround.map(ground);
        return Optional.of(Measured.of(ground));
    }

    @Override
    public Cursor cursor() {
        return Cursor.CROSSHAIR;
    }

    @Override
    public void takenUp(MapPane newMap) {
        map = Optional.of(newMap);
        pencil = Optional.of(new Pencil(newMap));
    }

    private Pencil line() {
        return pencil.orElseThrow();
    }

    @Override
    public void pressed(Pointer pointer) {
        if (finished) cancelled();
        freehand = false;
        if (pointer.clicks() == 1) line().set(pointer);
        draw(line().line());
        line().showAnchor(pointer);
    }

    @Override
    public void dragged(Pointer pointer) {
        if (line().size() == 0) return;
        freehand |= line().drawOn(pointer);
        draw(line().line());
    }

    @Override
    public void released(Pointer pointer) {
        if (line().size() == 0) return;
        if (freehand) line().end(pointer);
        draw(line().line());
        if (freehand || pointer.clicks() == 2 || line().closed()) finish();
    }

    @Override
    public void moved(Pointer pointer) {
        if (finished) return;
        draw(line().size() > 0 ? line().lineTo(pointer) : new double[0]);
        line().showAnchor(pointer);
    }

    @Override
    public boolean keyed(KeyCode key) {
        switch (key) {
            case ENTER -> finish();
            case BACK_SPACE -> takeBack();
            case INSERT, W -> setByHand();
            default -> {
                if (!hand.there() || !key.isArrowKey()) return false;
                moved(hand.moved(key, map.orElseThrow()));
            }
        }
        return true;
    }

    /** Sets a corner where the hand is, or takes it up first. */
    private void setByHand() {
        boolean there = hand.there();
        Pointer pointer = hand.taken(map.orElseThrow());
        if (there) pressed(pointer);
        if (there && line().closed()) finish();
        else moved(pointer);
    }

    private void takeBack() {
        finished = false;
        line().takeBack();
        if (line().size() == 0) cancelled();
        else draw(line().line());
    }

    private void finish() {
        draw(line().line());
        finished = drawn.length >= 4;
    }

    private void draw(double[] places) {
        drawn = places;
        MapPane seen = map.orElseThrow();
        seen.drawing().clear();
        hand.show(seen);
        if (drawn.length < 4) return;
        seen.drawing().line(Overlay.Look.MEASURE, drawn);
        measured().ifPresent(found -> seen.note(Measured.length(found.metres()), drawn));
    }

    @Override
    public void cancelled() {
        pencil.ifPresent(Pencil::clear);
        hand.drop();
        drawn = new double[0];
        finished = false;
        map.ifPresent(seen -> seen.drawing().clear());
    }
}
