package zuschnitt.plan;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import zuschnitt.coverage.Patch;

/**
 * The difference between two grounds, found by comparing them: what a cut did, or leads from one
 * version's cuts to another's. All units that it doesn't name have the same number in both.
 *
 * @param before identity of the earlier ground
 * @param after identity of the later ground
 * @param patch what happened to the coverage
 * @param gone units that the earlier ground has and the later has not under this number
 * @param fresh units that the later ground has and the earlier has not under this number
 */
public record GroundChange(
        UUID before, UUID after, Patch patch, List<Placed> gone, List<Placed> fresh) {
    public GroundChange {
        gone = List.copyOf(gone);
        fresh = List.copyOf(fresh);
    }

    /**
     * A unit that is in one of two plans only.
     *
     * @param number its number there
     * @param unit what it is
     * @param district identity of its district there; {@link PlanChange#UNASSIGNED} or {@link
     *     PlanChange#EXCLUDED} if none
     */
    public record Placed(int number, Unit unit, UUID district) {}

    /**
     * What leads from the ground of one plan to that of another.
     *
     * @throws IllegalArgumentException if the grounds have other levels or another gap width
     */
    static GroundChange between(Plan before, Plan after) {
        Ground old = before.ground();
        Ground now = after.ground();
        if (old.gapWidth() != now.gapWidth() || !old.units().levels().equals(now.units().levels()))
            throw new IllegalArgumentException("grounds that have nothing to do with each other");
        return new GroundChange(
                old.id(),
                now.id(),
                Patch.between(old.coverage(), now.coverage()),
                only(before, now.units()),
                only(after, old.units()));
    }

    /** The plan's units that are not in the other table under their numbers. */
    private static List<Placed> only(Plan plan, UnitTable other) {
        UnitTable units = plan.ground().units();
        return IntStream.rangeClosed(1, units.count())
                .filter(unit -> unit > other.count() || !units.unit(unit).equals(other.unit(unit)))
                .mapToObj(unit -> new Placed(unit, units.unit(unit), plan.identityOf(unit)))
                .toList();
    }

    /** The change that leads back. */
    GroundChange inverse() {
        return new GroundChange(after, before, patch.inverse(), fresh, gone);
    }

    /**
     * The later ground, made from the earlier one.
     *
     * @throws IllegalArgumentException if the ground is not the one that the change begins with
     */
    public Ground applyTo(Ground ground) {
        if (!ground.id().equals(before))
            throw new IllegalArgumentException("the change does not begin with ground " + before);
        SortedMap<Integer, Unit> placed =
                fresh.stream()
                        .collect(
                                Collectors.toMap(
                                        Placed::number,
                                        Placed::unit,
                                        (one, other) -> other,
                                        TreeMap::new));
        return ground.with(after, patch.applyTo(ground.coverage()), placed);
    }

    /** Whether the unit has the same number in both grounds. */
    boolean keeps(int unit) {
        return gone.stream().noneMatch(placed -> placed.number() == unit)
                && fresh.stream().noneMatch(placed -> placed.number() == unit);
    }
}
