package zuschnitt.map;

import java.util.Optional;
import zuschnitt.coverage.Mapping;
import zuschnitt.message.Message;

/**
 * Measures along a line that is drawn as {@link LineTool} says. What was measured stays until the
 * next line or Escape. The plan stays as it is.
 */
public final class MeasureTool extends LineTool {
    private final Mapping toGround;
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

    /** What is finished stays as it is until the next line. */
    @Override
    public void released(Pointer pointer) {
        if (!finished) super.released(pointer);
    }

    @Override
    public void moved(Pointer pointer) {
        if (!finished) super.moved(pointer);
    }

    /** Another line takes the place of a finished one. */
    @Override
    void begun() {
        if (finished) cancelled();
    }

    @Override
    void drawn(double[] line) {
        drawn = line;
        finished = false;
        Overlay drawing = cleared();
        if (drawn.length < 4) return;
        drawing.line(Overlay.Look.MEASURE, drawn);
        measured().ifPresent(found -> map().sketch().note(Measured.length(found.metres()), drawn));
    }

    @Override
    void finished(double[] line) {
        drawn(line);
        finished = line.length >= 4;
    }

    @Override
    public void cancelled() {
        super.cancelled();
        drawn = new double[0];
        finished = false;
    }
}
