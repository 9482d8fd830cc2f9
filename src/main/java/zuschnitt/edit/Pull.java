package zuschnitt.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import zuschnitt.coverage.Adjacency;
import zuschnitt.coverage.Coverage;
import zuschnitt.plan.Plan;
import zuschnitt.plan.UnitSet;

/**
 * A border that somebody has taken hold of and pulls: how far it has been shifted follows from the
 * way alone. Immutable; each {@link #to} gives the next one.
 *
 * <p><b>The direction</b> is decided when the hand leaves the grip: the district that it enters
 * gives, the one across the border takes. Back at the grip nothing has happened, and the way may
 * lead to the other side.
 *
 * <p><b>What counts is the way without its detours.</b> Who comes back to a unit, or as near to a
 * place as the handle is wide, gives back all that came after it; so pulling back gives back. (The
 * loop-erased walk of Lawler, 1980.) Who goes home, to a unit of the taker that doesn't lie at the
 * border, gives back all of it; units at the border don't count as home, for a hand that follows a
 * ragged border passes over them. Who crosses the grabbed border before anything but the unit at
 * the grip was touched has changed his mind about the direction.
 */
public final class Pull {
    /** A way must be so many times longer than the handle is wide before it can come back. */
    private static final double DETOUR = 4;

    private final Plan plan;
    private final Grip grip;
    private final Handle handle;
    private final List<Stop> way;

    private Pull(Plan plan, Grip grip, Handle handle, List<Stop> way) {
        this.plan = plan;
        this.grip = grip;
        this.handle = handle;
        this.way = List.copyOf(way);
    }

    /**
     * How the border is held.
     *
     * @param slack map metres around the grip within which nothing is pulled yet
     * @param reach map metres: places that are no farther from each other are the same
     * @param rule what the border asks of the units that cross it
     */
    public record Handle(double slack, double reach, Shift.Rule rule) {}

    /**
     * A place on the way.
     *
     * @param at where
     * @param stay number of the stay in one unit, counted along the way
     * @param walked map metres since the grip
     * @param shift what the way has done up to here; empty as long as its direction is open
     */
    private record Stop(Footprint at, int stay, double walked, Optional<Shift> shift) {}

    /** The border as it was grabbed. */
    public static Pull of(Plan plan, Grip grip, Handle handle) {
        return new Pull(plan, grip, handle, List.of());
    }

    /** The border after the hand has moved to the next place. */
    public Pull to(Footprint next) {
        boolean atGrip = next.distance(grip.x(), grip.y()) <= handle.slack;
        if (atGrip) return along(decided() ? List.of() : way, next, false);
        if (!decided()) return along(way, next, true);
        if (isHome(next)) return again(next);
        return along(turnsAround(next) ? undecided() : withoutDetour(next), next, true);
    }

    /** Whether the hand is within the taker. */
    private boolean isHome(Footprint next) {
        Shift shift = shift().orElseThrow();
        if (next.unit() == Coverage.NO_UNIT || plan.districtOf(next.unit()) != shift.to())
            return false;
        Adjacency adjacency = plan.ground().adjacency();
        for (int i = 0; i < adjacency.degree(next.unit()); i++) {
            int neighbour = adjacency.neighbour(next.unit(), i);
            if (plan.districtOf(neighbour) == shift.from()) return false;
        }
        return true;
    }

    /** Begins anew at a place, in the same direction. */
    private Pull again(Footprint next) {
        Optional<Shift> nothing = shift().map(Shift::undone);
        return new Pull(plan, grip, handle, List.of(new Stop(next, 0, 0, nothing)));
    }

    private Pull along(List<Stop> kept, Footprint next, boolean leaving) {
        Optional<Shift> before = last(kept).flatMap(Stop::shift);
        Optional<Shift> shift = before.map(done -> done.over(next.touched()));
        if (shift.isEmpty() && leaving) shift = begin(kept, next);
        List<Stop> longer = new ArrayList<>(kept);
        longer.add(new Stop(next, stay(kept, next), walked(kept, next), shift));
        return new Pull(plan, grip, handle, longer);
    }

    /** The direction, as soon as the hand is in one of the two districts. */
    private Optional<Shift> begin(List<Stop> kept, Footprint next) {
        int entered = plan.districtOf(next.unit());
        if (next.unit() == Coverage.NO_UNIT || !grip.parts(entered)) return Optional.empty();
        UnitSet touched = next.touched();
        for (Stop stop : kept) touched = touched.union(stop.at.touched());
        return Optional.of(
                Shift.of(plan, entered, grip.across(entered), handle.rule).over(touched));
    }

    private static int stay(List<Stop> kept, Footprint next) {
        Optional<Stop> last = last(kept);
        if (last.isEmpty()) return 0;
        boolean same = next.unit() == last.get().at.unit();
        return last.get().stay + (same ? 0 : 1);
    }

    private double walked(List<Stop> kept, Footprint next) {
        return last(kept)
                .map(stop -> stop.walked + stop.at.distance(next))
                .orElseGet(() -> next.distance(grip.x(), grip.y()));
    }

    private static Optional<Stop> last(List<Stop> stops) {
        return stops.isEmpty() ? Optional.empty() : Optional.of(stops.get(stops.size() - 1));
    }

    private boolean decided() {
        return last(way).flatMap(Stop::shift).isPresent();
    }

    /** The beginning of the way, before its direction was decided. */
    private List<Stop> undecided() {
        return way.stream().filter(stop -> stop.shift.isEmpty()).toList();
    }

    /** Whether the hand crosses the border to the other side before it came any farther. */
    private boolean turnsAround(Footprint next) {
        int from = shift().orElseThrow().from();
        int home = grip.unitOf(from);
        return next.unit() == grip.unitOf(grip.across(from))
                && way.stream()
                        .filter(stop -> stop.shift.isPresent())
                        .mapToInt(stop -> stop.at.unit())
                        .allMatch(unit -> unit == home || unit == Coverage.NO_UNIT);
    }

    /** The way up to the first place to which the hand now comes back; all of it if to none. */
    private List<Stop> withoutDetour(Footprint next) {
        double walked = walked(way, next);
        for (int i = 0; i < way.size(); i++) {
            Stop stop = way.get(i);
            if (isIn(stop.at.unit(), next) && stop.stay < way.get(way.size() - 1).stay)
                return way.subList(0, endOfStay(i));
            boolean near = stop.at.distance(next) <= handle.reach;
            if (near && walked - stop.walked > DETOUR * handle.reach) return way.subList(0, i + 1);
        }
        return way;
    }

    private static boolean isIn(int unit, Footprint next) {
        return unit == next.unit() && unit != Coverage.NO_UNIT;
    }

    private int endOfStay(int begin) {
        int end = begin + 1;
        while (end < way.size() && way.get(end).stay == way.get(begin).stay) end++;
        return end;
    }

    /** Where the border was taken hold of. */
    public Grip grip() {
        return grip;
    }

    /** What the way does; empty at the grip. */
    public Optional<Shift> shift() {
        return last(way).flatMap(Stop::shift);
    }

    /** What the way does to the plan; empty if nothing. */
    public Optional<MoveBorder> edit() {
        return shift().flatMap(Shift::edit);
    }
}
