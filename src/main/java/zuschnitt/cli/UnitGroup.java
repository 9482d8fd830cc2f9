package zuschnitt.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import zuschnitt.plan.Figures;
import zuschnitt.plan.Ground;
import zuschnitt.plan.UnitSet;
import zuschnitt.plan.UnitTable;

/**
 * Units that lie in the same place: a commune, an Ortsteil.
 *
 * @param level name of the level
 * @param key the place, as the units' source calls it
 * @param units how many
 * @param population their residents, unknown ones left out
 */
record UnitGroup(String level, String key, int units, double population) {
    /** All groups, level by level from the outermost, in the order in which the units name them. */
    static List<UnitGroup> of(Ground ground, Figures figures) {
        UnitTable units = ground.units();
        List<UnitGroup> groups = new ArrayList<>();
        for (int level = 0; level < units.levels().size(); level++) {
            String name = units.levels().get(level);
            members(units, level + 1)
                    .forEach((path, some) -> groups.add(group(name, path, some, figures)));
        }
        return List.copyOf(groups);
    }

    /** Path from the outermost level → its units: two communes may have an Ortsteil of one name. */
    private static Map<List<String>, UnitSet> members(UnitTable units, int depth) {
        Map<List<String>, IntStream.Builder> members = new LinkedHashMap<>();
        for (int unit = 1; unit <= units.count(); unit++) {
            List<String> path = units.unit(unit).groups().subList(0, depth);
            members.computeIfAbsent(path, key -> IntStream.builder()).add(unit);
        }
        Map<List<String>, UnitSet> sets = new LinkedHashMap<>();
        members.forEach((path, some) -> sets.put(path, UnitSet.of(some.build())));
        return sets;
    }

    private static UnitGroup group(
            String level, List<String> path, UnitSet units, Figures figures) {
        String key = path.get(path.size() - 1);
        return new UnitGroup(level, key, units.size(), figures.population(units));
    }
}
