package zuschnitt.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import zuschnitt.plan.Unit;
import zuschnitt.plan.UnitSet;
import zuschnitt.plan.UnitTable;

/**
 * Units of two versions that come from the same one: the youngest that both know, be it whole or
 * cut. So units that both have are a family each, and so is what only one of them has; otherwise
 * one version has cut what the other has whole, or both have cut it, each its own way.
 *
 * @param ancestor identity of the unit that they come from
 * @param before units of the old version
 * @param after units of the new version
 */
record Family(UUID ancestor, List<Integer> before, List<Integer> after) {
    private static final UUID NOBODY = new UUID(0, 0);

    /**
     * The families of some units.
     *
     * @param old those of the old version, and all that may be related to the new ones
     * @param now those of the new version, likewise
     */
    static Collection<Family> of(UnitTable before, UnitSet old, UnitTable after, UnitSet now) {
        Set<UUID> knownBefore = ancestors(before, old);
        Set<UUID> knownAfter = ancestors(after, now);
        Map<UUID, Family> families = new LinkedHashMap<>();
        old.stream()
                .forEach(unit -> of(before.unit(unit), knownAfter, families).before().add(unit));
        now.stream().forEach(unit -> of(after.unit(unit), knownBefore, families).after().add(unit));
        return families.values();
    }

    private static Set<UUID> ancestors(UnitTable units, UnitSet some) {
        return some.stream()
                .mapToObj(units::unit)
                .flatMap(Unit::ancestry)
                .map(Unit::id)
                .collect(Collectors.toSet());
    }

    private static Family of(Unit unit, Set<UUID> known, Map<UUID, Family> families) {
        UUID ancestor =
                unit.ancestry().map(Unit::id).filter(known::contains).findFirst().orElse(unit.id());
        return families.computeIfAbsent(
                ancestor, id -> new Family(id, new ArrayList<>(), new ArrayList<>()));
    }

    /** Whether only one of the versions has such units. */
    boolean alone() {
        return before.isEmpty() || after.isEmpty();
    }

    /** All members of some families as one, which have no ancestor in common. */
    static Family strangers(Collection<Family> families) {
        List<Integer> old = new ArrayList<>();
        List<Integer> now = new ArrayList<>();
        for (Family family : families) {
            old.addAll(family.before);
            now.addAll(family.after);
        }
        return new Family(NOBODY, old, now);
    }

    /** Whether the old version has the ancestor whole. */
    boolean wholeBefore(UnitTable units) {
        return whole(before, units);
    }

    /** Whether the new version has the ancestor whole. */
    boolean wholeAfter(UnitTable units) {
        return whole(after, units);
    }

    private boolean whole(List<Integer> members, UnitTable units) {
        return members.size() == 1 && units.unit(members.get(0)).id().equals(ancestor);
    }
}
