package zuschnitt.map;

import java.util.Optional;
import zuschnitt.coverage.Bounds;
import zuschnitt.coverage.Coverage;
import zuschnitt.message.Message;
import zuschnitt.plan.Plan;
import zuschnitt.plan.UnitSet;
import zuschnitt.session.Session;

/**
 * Chooses units: a click takes one, a double click all of its district, a drawn box those whose
 * middle lies in it, however small they are.
 */
public final class ChooseTool implements MapTool {
    private final Session session;
    private Optional<MapPane> map = Optional.empty();
    private Optional<Pointer> begin = Optional.empty();
    private Bounds box = Bounds.EMPTY;

    public ChooseTool(Session session) {
        this.session = session;
    }

    @Override
    public Message name() {
        return Message.of("tool.choose");
    }

    @Override
    public Message hint() {
        return Message.of("tool.choose.hint");
    }

    @Override
    public void takenUp(MapPane newMap) {
        map = Optional.of(newMap);
    }

    @Override
    public void pressed(Pointer pointer) {
        begin = Optional.of(pointer);
        box = Bounds.EMPTY;
    }

    @Override
    public void dragged(Pointer pointer) {
        begin.ifPresent(first -> stretch(first, pointer));
    }

    private void stretch(Pointer first, Pointer now) {
        box = corner(first).union(corner(now));
        Overlay drawing = map.orElseThrow().drawing();
        drawing.clear();
        drawing.line(
                Overlay.Look.SHAPE,
                box.minX(),
                box.minY(),
                box.maxX(),
                box.minY(),
                box.maxX(),
                box.maxY(),
                box.minX(),
                box.maxY(),
                box.minX(),
                box.minY());
    }

    private static Bounds corner(Pointer pointer) {
        return new Bounds(pointer.mapX(), pointer.mapY(), pointer.mapX(), pointer.mapY());
    }

    @Override
    public void released(Pointer pointer) {
        if (begin.isEmpty()) return;
        MapPane seen = map.orElseThrow();
        UnitSet units = box.empty() || tiny(seen) ? clicked(seen, pointer) : boxed(seen);
        cancelled();
        session.select(Choice.of(session.selection().get(), units, pointer));
    }

    /** A hand that trembled, not a box. */
    private boolean tiny(MapPane seen) {
        double slack = 4 * seen.outputScale() * seen.view().metresPerPixel();
        return Math.max(box.width(), box.height()) < slack;
    }

    private UnitSet boxed(MapPane seen) {
        return seen.sight().borders().map(scene -> scene.units(box)).orElse(UnitSet.EMPTY);
    }

    private UnitSet clicked(MapPane seen, Pointer pointer) {
        int unit = seen.sight().unitAt(pointer.mapX(), pointer.mapY());
        if (unit == Coverage.NO_UNIT) return UnitSet.EMPTY;
        Plan plan = session.plan().get();
        return pointer.clicks() == 2 ? plan.units(plan.districtOf(unit)) : UnitSet.of(unit);
    }

    @Override
    public void cancelled() {
        begin = Optional.empty();
        box = Bounds.EMPTY;
        map.ifPresent(seen -> seen.drawing().clear());
    }
}
