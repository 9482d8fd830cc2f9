package zuschnitt.map;

import java.util.Optional;
import javafx.scene.Cursor;
import zuschnitt.coverage.Coverage;
import zuschnitt.message.Message;
import zuschnitt.plan.UnitSet;
import zuschnitt.session.Session;

/** Chooses the units whose middle lies within a line drawn around them. */
public final class LassoTool implements MapTool {
    private final Session session;
    private final BarrierGuard guard;
    private final Trail trail = new Trail();
    private Optional<MapPane> map = Optional.empty();

    /** The unit where the ring began. */
    private int start;

    /** How many units the barriers held back last. */
    private int held;

    /**
     * @param guard keeps the lasso on one side of barriers
     */
    public LassoTool(Session session, BarrierGuard guard) {
        this.session = session;
        this.guard = guard;
    }

    @Override
    public Message name() {
        return Message.of("tool.lasso");
    }

    @Override
    public Message hint() {
        return BarrierGuard.hint(held).orElseGet(() -> Message.of("tool.lasso.hint"));
    }

    @Override
    public Cursor cursor() {
        return Cursor.CROSSHAIR;
    }

    @Override
    public void takenUp(MapPane newMap) {
        map = Optional.of(newMap);
        guard.prepare();
    }

    @Override
    public void pressed(Pointer pointer) {
        trail.clear();
        held = 0;
        start = map.orElseThrow().sight().unitAt(pointer.mapX(), pointer.mapY());
        trail.add(pointer);
    }

    @Override
    public void dragged(Pointer pointer) {
        if (trail.size() == 0) return;
        MapPane seen = map.orElseThrow();
        trail.addIfFar(pointer, seen);
        seen.drawing().clear();
        seen.drawing().line(Overlay.Look.SHAPE, trail.ring());
    }

    @Override
    public void released(Pointer pointer) {
        if (trail.size() == 0) return;
        double[] ring = trail.ring();
        UnitSet units =
                map.flatMap(seen -> seen.sight().borders())
                        .map(scene -> scene.within(ring))
                        .orElse(UnitSet.EMPTY);
        cancelled();
        int first = start == Coverage.NO_UNIT ? units.stream().findFirst().orElse(start) : start;
        UnitSet kept = guard.kept(session.settled(), first, units);
        held = units.size() - kept.size();
        session.select(Choice.of(session.selection().get(), kept, pointer));
    }

    @Override
    public void cancelled() {
        trail.clear();
        map.ifPresent(seen -> seen.drawing().clear());
    }
}
