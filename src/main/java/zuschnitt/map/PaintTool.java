package zuschnitt.map;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import javafx.beans.property.DoubleProperty;
import javafx.scene.Cursor;
import zuschnitt.coverage.Coverage;
import zuschnitt.edit.Assign;
import zuschnitt.message.Message;
import zuschnitt.message.UserException;
import zuschnitt.plan.Plan;
import zuschnitt.plan.UnitSet;
import zuschnitt.session.Session;

/**
 * Paints units into the district that the session aims at. While the brush moves the plan is
 * provisional and its populations follow; letting go makes one step of it. Units of locked
 * districts stay as they are.
 */
public final class PaintTool implements MapTool {
    private static final double USUAL_RADIUS = 14;

    private final Session session;
    private final Consumer<UserException> problems;
    private final BarrierGuard guard;

    private final Breadth breadth = new Breadth(USUAL_RADIUS);

    private Optional<MapPane> map = Optional.empty();

    /** Where the brush was last while it is down. */
    private Optional<Pointer> brush = Optional.empty();

    private UnitSet painted = UnitSet.EMPTY;

    /** All that the brush came by, and where it began. */
    private UnitSet touched = UnitSet.EMPTY;

    private int start;

    /** How many units the barriers hold back. */
    private int held;

    /**
     * @param problems is told when a step can't be written
     * @param guard holds the brush back at barriers
     */
    public PaintTool(Session session, Consumer<UserException> problems, BarrierGuard guard) {
        this.session = session;
        this.problems = problems;
        this.guard = guard;
    }

    @Override
    public Optional<DoubleProperty> radiusProperty() {
        return Optional.of(breadth.radiusProperty());
    }

    @Override
    public Message name() {
        return Message.of("tool.paint");
    }

    @Override
    public Message hint() {
        Optional<Message> refusal = refusal();
        return refusal.or(() -> BarrierGuard.hint(held))
                .orElseGet(() -> Message.of("tool.paint.hint", targetName()));
    }

    private Object targetName() {
        int target = session.targetIndex();
        return switch (target) {
            case Plan.UNASSIGNED -> Message.of("district.unassigned");
            case Plan.EXCLUDED -> Message.of("district.excluded");
            default -> session.plan().get().district(target).code().text();
        };
    }

    /** Why nothing can be painted now. */
    private Optional<Message> refusal() {
        if (session.readOnlyReason().isPresent()) return session.readOnlyReason();
        return locked(session.targetIndex())
                ? Optional.of(Message.of("refusal.locked", targetName()))
                : Optional.empty();
    }

    private boolean locked(int district) {
        return district >= Plan.FIRST && session.settled().district(district).locked();
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
    public void moved(Pointer pointer) {
        MapPane seen = map.orElseThrow();
        seen.drawing().clear();
        seen.drawing()
                .circle(pointer.mapX(), pointer.mapY(), breadth.radius() * seen.outputScale());
    }

    @Override
    public void pressed(Pointer pointer) {
        if (refusal().isPresent()) return;
        forget();
        start = map.orElseThrow().sight().unitAt(pointer.mapX(), pointer.mapY());
        brush = Optional.of(pointer);
        dragged(pointer);
    }

    @Override
    public void dragged(Pointer pointer) {
        moved(pointer);
        if (brush.isEmpty()) return;
        MapPane seen = map.orElseThrow();
        double reach = breadth.radius() * seen.outputScale();
        UnitSet more = seen.sight().unitsAlong(brush.get(), pointer, reach);
        brush = Optional.of(pointer);
        touched = touched.union(more);
        if (start == Coverage.NO_UNIT && !touched.isEmpty())
            start = touched.stream().findFirst().orElseThrow();
        UnitSet all = touched.where(paintable());
        UnitSet reached = guard.kept(session.settled(), start, touched).where(paintable());
        held = all.size() - reached.size();
        if (reached.equals(painted)) return;
        painted = reached;
        session.preview(new Assign(painted, session.targetIndex()));
    }

    private IntPredicate paintable() {
        Plan plan = session.settled();
        int target = session.targetIndex();
        return unit -> {
            int district = plan.districtOf(unit);
            return district != target && !locked(district);
        };
    }

    @Override
    public void released(Pointer pointer) {
        if (brush.isEmpty()) return;
        UnitSet units = painted;
        brush = Optional.empty();
        forget();
        if (units.isEmpty()) return;
        try {
            session.perform(new Assign(units, session.targetIndex()));
        } catch (UserException failure) {
            session.abandon();
            problems.accept(failure);
        }
    }

    @Override
    public void cancelled() {
        if (brush.isEmpty()) return;
        brush = Optional.empty();
        forget();
        session.abandon();
    }

    private void forget() {
        painted = UnitSet.EMPTY;
        touched = UnitSet.EMPTY;
        held = 0;
    }

    @Override
    public boolean typed(String character) {
        return breadth.typed(character);
    }
}
