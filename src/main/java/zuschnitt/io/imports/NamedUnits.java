package zuschnitt.io.imports;

import java.util.HashMap;
import java.util.Map;
import zuschnitt.plan.Unit;
import zuschnitt.plan.UnitSet;
import zuschnitt.plan.UnitTable;

/**
 * Which units a foreign table means by a key: the one that has it, otherwise the parts of the one
 * that had it before it was cut, since nobody else knows of our cuts.
 */
final class NamedUnits {
    private final UnitTable units;
    private final Map<String, UnitSet> parts = new HashMap<>();

    NamedUnits(UnitTable units) {
        this.units = units;
        units.parts().stream()
                .forEach(
                        part ->
                                units.unit(part)
                                        .ancestry()
                                        .skip(1)
                                        .map(Unit::key)
                                        .forEach(key -> add(key, part)));
    }

    private void add(String key, int part) {
        parts.merge(key, UnitSet.of(part), UnitSet::union);
    }

    /** Whether the key is a unit's, not that of one that has been cut. */
    boolean whole(String key) {
        return units.find(key).isPresent();
    }

    boolean known(String key) {
        return whole(key) || parts.containsKey(key);
    }

    /** The units that are meant; none if nobody has, or had, the key. */
    UnitSet of(String key) {
        return whole(key)
                ? UnitSet.of(units.find(key).orElseThrow())
                : parts.getOrDefault(key, UnitSet.EMPTY);
    }
}
