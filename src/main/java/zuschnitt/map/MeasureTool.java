package zuschnitt.map;

import java.util.Optional;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import zuschnitt.coverage.Mapping;
import zuschnitt.message.Message;

/**
 * Measures along a line that is drawn as {@link LineGesture} says. What was measured stays until
 * the next line or Escape. The plan stays as it is.
 */
public final class MeasureTool implements MapTool, LineGesture.Purpose {
    private final Mapping toGround;
    private Optional<MapPane> map = Optional.empty();
    private Optional<LineGesture> gesture = Optional.empty();
    private double[] drawn = {};
    private boolean finished;

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
        gesture = Optional.of(new LineGesture(newMap, this));
    }

    @Override
    public void pressed(Pointer pointer) {
        gesture.orElseThrow().pressed(pointer);
    }

    @Override
    public void dragged(Pointer pointer) {
        gesture.orElseThrow().dragged(pointer);
    }

    @Override
    public void released(Pointer pointer) {
        if (!finished) gesture.orElseThrow().released(pointer);
    }

    @Override
    public void moved(Pointer pointer) {
        if (!finished) gesture.orElseThrow().moved(pointer);
    }

    @Override
    public boolean keyed(KeyCode key) {
        return gesture.orElseThrow().keyed(key);
    }

    /** Another line takes the place of a finished one. */
    @Override
    public void begun() {
        if (finished) cancelled();
    }

    @Override
    public void drawn(double[] line) {
        drawn = line;
        finished = false;
        MapPane seen = map.orElseThrow();
        seen.drawing().clear();
        gesture.orElseThrow().showHand();
        if (drawn.length < 4) return;
        seen.drawing().line(Overlay.Look.MEASURE, drawn);
        measured().ifPresent(found -> seen.note(Measured.length(found.metres()), drawn));
    }

    @Override
    public void finished(double[] line) {
        drawn(line);
        finished = line.length >= 4;
    }

    @Override
    public void cancelled() {
        gesture.ifPresent(LineGesture::clear);
        drawn = new double[0];
        finished = false;
        map.ifPresent(seen -> seen.drawing().clear());
    }
}
