package zuschnitt.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import zuschnitt.plan.GroundChange.Placed;

/**
 * The difference between two plans, found by comparing them; small where little changed, whatever
 * the edit was. Units and districts are named by what lasts, so it can be written down and applied
 * again.
 *
 * @param ground what happened to the ground; empty if both plans lie over the same
 * @param moves units that changed district and have the same number in both grounds
 * @param districtsBefore all districts of the earlier plan, in order
 * @param districtsAfter all districts of the later plan, in order
 * @param rulesBefore rules of the earlier plan
 * @param rulesAfter rules of the later plan
 */
public record PlanChange(
        Optional<GroundChange> ground,
        List<Move> moves,
        List<District> districtsBefore,
        List<District> districtsAfter,
        Rules rulesBefore,
        Rules rulesAfter) {
    /** Stands for {@link Plan#UNASSIGNED} among identities. */
    public static final UUID UNASSIGNED = new UUID(0, Plan.UNASSIGNED);

    /** Stands for {@link Plan#EXCLUDED} among identities. */
    public static final UUID EXCLUDED = new UUID(0, Plan.EXCLUDED);

    public PlanChange {
        moves = List.copyOf(moves);
        districtsBefore = List.copyOf(districtsBefore);
        districtsAfter = List.copyOf(districtsAfter);
    }

    /**
     * What leads from the one plan to the other; cost proportional to the number of units.
     *
     * @throws IllegalArgumentException if they lie over grounds that have nothing in common
     */
    public static PlanChange between(Plan before, Plan after) {
        Optional<GroundChange> ground =
                before.ground().equals(after.ground())
                        ? Optional.empty()
                        : Optional.of(GroundChange.between(before, after));
        return new PlanChange(
                ground,
                moves(before, after, ground),
                before.districts(),
                after.districts(),
                before.rules(),
                after.rules());
    }

    private static List<Move> moves(Plan before, Plan after, Optional<GroundChange> ground) {
        UUID[] old = identities(before.districts());
        UUID[] now = identities(after.districts());
        int[] same = sameIn(old, now);
        int[] from = before.assignmentTable();
        int[] to = after.assignmentTable();
        Map<Pair, IntStream.Builder> groups = new LinkedHashMap<>();
        for (int unit = 1; unit < Math.min(from.length, to.length); unit++) {
            if (same[from[unit]] == to[unit] || !kept(unit, ground)) continue;
            groups.computeIfAbsent(new Pair(from[unit], to[unit]), pair -> IntStream.builder())
                    .add(unit);
        }
        List<Move> moves = new ArrayList<>();
        groups.forEach(
                (pair, units) ->
                        moves.add(
                                new Move(old[pair.from], now[pair.to], UnitSet.of(units.build()))));
        return moves;
    }

    private static boolean kept(int unit, Optional<GroundChange> ground) {
        return ground.isEmpty() || ground.get().keeps(unit);
    }

    /** A district of the earlier plan and one of the later. */
    private record Pair(int from, int to) {}

    /** Old district → where the same one stands now, −1 where it is gone. */
    private static int[] sameIn(UUID[] old, UUID[] now) {
        Map<UUID, Integer> index = indexOf(now);
        return IntStream.range(0, old.length).map(i -> index.getOrDefault(old[i], -1)).toArray();
    }

    private static Map<UUID, Integer> indexOf(UUID[] identities) {
        Map<UUID, Integer> index = new HashMap<>();
        for (int i = 0; i < identities.length; i++) index.put(identities[i], i);
        return index;
    }

    private static UUID[] identities(List<District> districts) {
        UUID[] ids = new UUID[Plan.FIRST + districts.size()];
        ids[Plan.UNASSIGNED] = UNASSIGNED;
        ids[Plan.EXCLUDED] = EXCLUDED;
        for (int i = 0; i < districts.size(); i++) ids[Plan.FIRST + i] = districts.get(i).id();
        return ids;
    }

    /** The change that leads back. */
    public PlanChange inverse() {
        List<Move> back =
                moves.stream().map(move -> new Move(move.to(), move.from(), move.units())).toList();
        return new PlanChange(
                ground.map(GroundChange::inverse),
                back,
                districtsAfter,
                districtsBefore,
                rulesAfter,
                rulesBefore);
    }

    /** Whether the two plans are the same. */
    public boolean isEmpty() {
        return ground.isEmpty()
                && moves.isEmpty()
                && districtsBefore.equals(districtsAfter)
                && rulesBefore.equals(rulesAfter);
    }

    /** The units, by their numbers in the later plan, that changed district or are new. */
    public UnitSet units() {
        IntStream moved = moves.stream().flatMapToInt(move -> move.units().stream());
        IntStream fresh =
                ground.stream().flatMap(change -> change.fresh().stream()).mapToInt(Placed::number);
        return UnitSet.of(IntStream.concat(moved, fresh));
    }

    /**
     * The later plan, made from the earlier one.
     *
     * @throws IllegalArgumentException if the plan is not the one that the change begins with
     */
    public Plan applyTo(Plan plan) {
        if (!plan.districts().equals(districtsBefore) || !plan.rules().equals(rulesBefore)) {
            throw new IllegalArgumentException("the change does not begin with this plan");
        }
        Ground now = ground.map(change -> change.applyTo(plan.ground())).orElse(plan.ground());
        if (lastUnit() > now.units().count())
            throw new IllegalArgumentException("the change is about units that are not there");
        Map<UUID, Integer> index = indexOf(identities(districtsAfter));
        int[] same = sameIn(identities(districtsBefore), identities(districtsAfter));
        int[] assignment = Arrays.copyOf(plan.assignmentTable(), now.units().count() + 1);
        for (int unit = 1; unit < assignment.length; unit++)
            assignment[unit] = same[assignment[unit]];
        for (Move move : moves) {
            int district = index.getOrDefault(move.to(), -1);
            move.units().stream().forEach(unit -> assignment[unit] = district);
        }
        ground.ifPresent(
                change -> {
                    for (Placed unit : change.fresh())
                        assignment[unit.number()] = index.getOrDefault(unit.district(), -1);
                });
        return Plan.of(now, districtsAfter, assignment, rulesAfter);
    }

    /** The largest number, in the later plan, of a unit that the change is about; 0 if none. */
    private int lastUnit() {
        return units().stream().max().orElse(0);
    }
}
