package zuschnitt.edit;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import zuschnitt.coverage.Joining;
import zuschnitt.message.Message;
import zuschnitt.plan.Plan;
import zuschnitt.plan.Unit;
import zuschnitt.plan.UnitSet;

/**
 * Joins parts of cut units again: of every chosen part, all that came of the same cut. The unit
 * comes back with its identity, key and counts. What was cut several times heals from the inside,
 * as far as all parts were chosen.
 */
public final class HealUnits implements Edit {
    private final UnitSet units;

    /** Identity of the ground that comes of it. */
    private final UUID after = UUID.randomUUID();

    /**
     * @param units one or more parts of each unit that is to come back
     */
    public HealUnits(UnitSet units) {
        this.units = units;
    }

    @Override
    public Optional<Message> refusal(Plan plan) {
        return Refusals.nothingChosen(units)
                .or(() -> Families.of(plan, units).refusal())
                .or(() -> locked(plan));
    }

    private Optional<Message> locked(Plan plan) {
        return Families.of(plan, units).whole().stream()
                .map(family -> Refusals.locked(plan, family.district()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    @Override
    public Plan applyTo(Plan plan) {
        List<Families.Family> whole = Families.of(plan, units).whole();
        List<BitSet> groups = whole.stream().map(family -> bits(family.units())).toList();
        Joining joining = Joining.of(plan.ground().coverage(), groups);
        SortedMap<Integer, Unit> placed = new TreeMap<>();
        Map<Integer, Integer> districtOf = new HashMap<>();
        for (int unit = 1; unit <= plan.ground().units().count(); unit++) {
            int now = joining.now(unit);
            if (now == unit) continue;
            placed.put(now, plan.ground().units().unit(unit));
            districtOf.put(now, plan.districtOf(unit));
        }
        for (Families.Family family : whole) {
            int now = joining.now(family.units().stream().findFirst().orElseThrow());
            placed.put(now, family.unit());
            districtOf.put(now, family.district());
        }
        return plan.over(after, joining.coverage(), placed, districtOf);
    }

    private static BitSet bits(UnitSet units) {
        BitSet bits = new BitSet();
        units.stream().forEach(bits::set);
        return bits;
    }

    @Override
    public Message label(Plan plan) {
        List<Families.Family> whole = Families.of(plan, units).whole();
        return Message.of("edit.heal", whole.size(), whole.get(0).unit().key());
    }
}
