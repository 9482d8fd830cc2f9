package zuschnitt.map;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import zuschnitt.coverage.Coverage;
import zuschnitt.coverage.Mapping;
import zuschnitt.edit.Footprint;
import zuschnitt.edit.Grip;
import zuschnitt.edit.MoveBorder;
import zuschnitt.edit.Pull;
import zuschnitt.edit.Rings;
import zuschnitt.edit.Shift;
import zuschnitt.message.Message;
import zuschnitt.message.UserException;
import zuschnitt.plan.Plan;
import zuschnitt.plan.UnitSet;
import zuschnitt.session.Background;
import zuschnitt.session.Session;

/**
 * Pulls the border between two districts: it is taken hold of with the mouse, and units go over
 * along the way while all districts in view say their numbers; letting go makes one step of it.
 *
 * <p>By keyboard a border is shifted as a whole: page down and page up go through the borders of
 * the district that the session aims at, the up arrow shifts one a row of units outward, the down
 * arrow back or inward, Enter makes a step of it.
 */
public final class BorderTool implements MapTool {
    private static final double USUAL_RADIUS = 5;

    /** A border can be taken hold of from so far away, pixels of layout. */
    private static final double REACH = 10;

    /** From so far away at most where a gap lies between, pixels of layout. */
    private static final double REACH_ACROSS_GAP = 80;

    /** So far a hand may tremble, pixels of layout. */
    private static final double TREMBLE = 5;

    private final Session session;
    private final Consumer<UserException> problems;
    private final BorderLines lines;
    private final BarrierGuard guard;
    private final Breadth breadth = new Breadth(USUAL_RADIUS);
    private final BooleanProperty contiguous = new SimpleBooleanProperty(this, "contiguous", true);
    private Optional<MapPane> map = Optional.empty();

    /** What all that follows is about; if the settled plan is another one by now, it is void. */
    private Optional<Plan> plan = Optional.empty();

    /** What could be taken hold of, or is. */
    private Optional<Grip> grip = Optional.empty();

    private Optional<Pull> pull = Optional.empty();
    private Optional<Rings> rings = Optional.empty();
    private Optional<MoveBorder> shown = Optional.empty();
    private Optional<Pointer> hand = Optional.empty();

    /** All that the handle came by since it was taken. */
    private UnitSet touched = UnitSet.EMPTY;

    /**
     * @param toMap from the project's coordinates to the map's
     * @param guard holds units back behind barriers
     * @param problems is told when a step can't be written
     */
    public BorderTool(
            Session session,
            Background background,
            Mapping toMap,
            BarrierGuard guard,
            Consumer<UserException> problems) {
        this.session = session;
        this.problems = problems;
        this.guard = guard;
        this.lines = new BorderLines(background, toMap);
    }

    /** Whether no district may fall apart while a border is pulled. */
    public BooleanProperty contiguousProperty() {
        return contiguous;
    }

    private Shift.Rule rule() {
        return contiguous.get() ? Shift.Rule.CONTIGUOUS : Shift.Rule.FREE;
    }

    @Override
    public Optional<DoubleProperty> radiusProperty() {
        return Optional.of(breadth.radiusProperty());
    }

    @Override
    public Message name() {
        return Message.of("tool.border");
    }

    @Override
    public Message hint() {
        if (session.readOnlyReason().isPresent()) return session.readOnlyReason().get();
        BorderHint hints = new BorderHint(session.settled(), session.figures().get());
        if (isVoid()) return hints.idle(session.targetIndex());
        Optional<Message> barred = BarrierGuard.hint(behindBarriers());
        if (barred.isPresent()) return barred.get();
        return rings.map(hints::of)
                .or(() -> pull.map(hints::of))
                .or(() -> grip.map(hints::of))
                .orElseGet(() -> hints.idle(session.targetIndex()));
    }

    /** Whether a step was done or undone meanwhile, so that the border may be another one. */
    private boolean isVoid() {
        return plan.isPresent() && plan.get() != session.settled();
    }

    private void dropWhatIsVoid() {
        if (isVoid()) putDown();
    }

    /** By keyboard it is used at once. */
    @Override
    public void takenUp(MapPane newMap) {
        map = Optional.of(newMap);
        guard.prepare();
        newMap.requestFocus();
    }

    // ---- by mouse ----

    @Override
    public void moved(Pointer pointer) {
        dropWhatIsVoid();
        if (rings.isPresent()) return;
        plan = Optional.of(session.settled());
        grip = find(pointer);
        MapPane seen = map.orElseThrow();
        boolean free = grip.filter(found -> found.refusal(session.settled()).isEmpty()).isPresent();
        seen.setCursor(free ? Cursor.HAND : Cursor.DEFAULT);
        if (grip.isPresent()) mark(grip.get(), Overlay.Look.GRIP);
        else lines.clear(seen);
    }

    /** The border next to the hand; a gap may be wider than the hand reaches otherwise. */
    private Optional<Grip> find(Pointer pointer) {
        MapPane seen = map.orElseThrow();
        double reach = REACH;
        if (seen.sight().unitAt(pointer.mapX(), pointer.mapY()) == Coverage.NO_UNIT) {
            double gap = session.project().ground().gapWidth() / metres(seen);
            reach = Math.max(REACH, Math.min(REACH_ACROSS_GAP, 2 * gap));
        }
        Map<Integer, Double> near = seen.sight().near(pointer, reach * seen.outputScale());
        return Grip.nearest(session.settled(), pointer.mapX(), pointer.mapY(), near);
    }

    /** Map metres of a pixel of layout. */
    private static double metres(MapPane map) {
        return map.outputScale() * map.view().metresPerPixel();
    }

    private void mark(Grip found, Overlay.Look look) {
        lines.show(
                map.orElseThrow(),
                session.settled(),
                found.district(),
                found.otherDistrict(),
                look);
    }

    @Override
    public void pressed(Pointer pointer) {
        cancelled();
        moved(pointer);
        boolean refused = session.readOnlyReason().isPresent();
        if (refused || grip.isEmpty() || grip.get().refusal(session.settled()).isPresent()) return;
        take(grip.get());
        hand = Optional.of(pointer);
    }

    private void take(Grip found) {
        MapPane seen = map.orElseThrow();
        double slack = found.distance() + TREMBLE * seen.outputScale();
        double reach = Math.max(TREMBLE, breadth.radius()) * metres(seen);
        Pull.Handle handle = new Pull.Handle(slack * seen.view().metresPerPixel(), reach, rule());
        pull = Optional.of(Pull.of(session.settled(), found, handle));
        seen.setCursor(Cursor.CLOSED_HAND);
        seen.hover(Coverage.NO_UNIT);
        mark(found, Overlay.Look.GHOST);
        seen.labels().live(Optional.of(Set.of(found.district(), found.otherDistrict())));
    }

    @Override
    public void dragged(Pointer pointer) {
        dropWhatIsVoid();
        if (pull.isEmpty()) return;
        MapPane seen = map.orElseThrow();
        double radius = breadth.radius() * seen.outputScale();
        Pull pulled = pull.get();
        for (Footprint place : seen.sight().footprints(hand.orElseThrow(), pointer, radius))
            pulled = pulled.to(onThisSide(place));
        pull = Optional.of(pulled);
        hand = Optional.of(pointer);
        show(pulled.edit());
        seen.drawing().clear();
        seen.drawing().circle(pointer.mapX(), pointer.mapY(), radius);
    }

    /** The place without the units that barriers hold back. */
    private Footprint onThisSide(Footprint place) {
        touched = touched.union(place.touched());
        UnitSet kept = guard.kept(session.settled(), grip.orElseThrow().unit(), touched);
        UnitSet here = place.touched().where(kept::contains);
        return new Footprint(place.x(), place.y(), place.unit(), here);
    }

    /** Units behind a barrier that the hand came by; none unless barriers resist. */
    private int behindBarriers() {
        if (grip.isEmpty() || touched.isEmpty()) return 0;
        return touched.size() - guard.kept(session.settled(), grip.get().unit(), touched).size();
    }

    private void show(Optional<MoveBorder> edit) {
        if (edit.equals(shown)) return;
        shown = edit;
        edit.ifPresentOrElse(session::preview, session::abandon);
    }

    @Override
    public void released(Pointer pointer) {
        if (pull.isEmpty()) return;
        settle();
        moved(pointer);
    }

    // ---- by keyboard ----

    @Override
    public boolean keyed(KeyCode key) {
        dropWhatIsVoid();
        switch (key) {
            case PAGE_DOWN -> choose(1);
            case PAGE_UP -> choose(-1);
            case UP -> shift(Rings::grown);
            case DOWN -> shift(Rings::shrunk);
            case ENTER -> settle();
            default -> {
                return false;
            }
        }
        return rings.isPresent() || key == KeyCode.ENTER;
    }

    /** Goes on to the next border of the district; not before the last one is settled. */
    private void choose(int direction) {
        if (pull.isPresent() || shown.isPresent()) return;
        Plan settled = session.settled();
        int district = session.targetIndex();
        int other = rings.filter(it -> it.district() == district).map(Rings::other).orElse(-1);
        plan = Optional.of(settled);
        rings =
                Rings.neighbour(settled, district, other, direction)
                        .map(next -> Rings.at(settled, district, next, rule()));
        rings.ifPresent(this::mark);
    }

    private void mark(Rings chosen) {
        MapPane seen = map.orElseThrow();
        Overlay.Look look = chosen.count() == 0 ? Overlay.Look.GRIP : Overlay.Look.GHOST;
        lines.show(seen, session.settled(), chosen.district(), chosen.other(), look);
        seen.labels().live(Optional.of(Set.of(chosen.district(), chosen.other())));
    }

    private void shift(UnaryOperator<Rings> way) {
        if (rings.isEmpty() || rings.get().refusal().isPresent()) return;
        Rings shifted = way.apply(rings.get().with(rule()));
        rings = Optional.of(shifted);
        mark(shifted);
        show(shifted.edit());
    }

    // ---- either way ----

    /** Makes a step of what is shown. */
    private void settle() {
        dropWhatIsVoid();
        Optional<MoveBorder> edit = shown;
        putDown();
        if (edit.isEmpty()) return;
        try {
            session.perform(edit.get());
        } catch (UserException failure) {
            session.abandon();
            problems.accept(failure);
        }
    }

    @Override
    public void cancelled() {
        boolean provisional = shown.isPresent();
        putDown();
        if (provisional) session.abandon();
    }

    private void putDown() {
        plan = Optional.empty();
        pull = Optional.empty();
        rings = Optional.empty();
        grip = Optional.empty();
        hand = Optional.empty();
        touched = UnitSet.EMPTY;
        shown = Optional.empty();
        map.ifPresent(
                seen -> {
                    lines.clear(seen);
                    seen.drawing().clear();
                    seen.labels().live(Optional.empty());
                    seen.setCursor(cursor());
                });
    }

    @Override
    public boolean typed(String character) {
        return breadth.typed(character);
    }
}
