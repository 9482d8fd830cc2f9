package zuschnitt.plan;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The units of a coverage, 1…n. Keys are unique. */
public final class UnitTable {
    private static final Pattern COMMUNE_KEY = Pattern.compile("\\d{8}|\\d{12}");

    private final List<String> levels;
    private final List<Unit> units;

    /** key → unit, of the units that the table was made with; some may be there no more. */
    private final Map<String, Integer> byKey;

    /** key → unit, of those that came later; some may be there no more. */
    private final Map<String, Integer> later;

    private final UnitSet parts;

    private UnitTable(
            List<String> levels,
            List<Unit> units,
            Map<String, Integer> byKey,
            Map<String, Integer> later) {
        this.levels = levels;
        this.units = units;
        this.byKey = byKey;
        this.later = later;
        this.parts =
                UnitSet.of(
                        IntStream.rangeClosed(1, units.size())
                                .filter(unit -> unit(unit).origin().isPresent()));
    }

    /**
     * The table of the given units.
     *
     * @param levels names of the groups' levels, outermost first; may be empty
     * @param units unit i + 1 at index i
     * @throws IllegalArgumentException if a key stands twice or a unit has not one group per level
     */
    public static UnitTable of(List<String> levels, List<Unit> units) {
        Map<String, Integer> byKey = new HashMap<>(2 * units.size());
        for (int i = 0; i < units.size(); i++) {
            Unit unit = units.get(i);
            if (unit.groups().size() != levels.size()) {
                throw new IllegalArgumentException(
                        unit + " has not one group for each of " + levels);
            }
            if (byKey.put(unit.key(), i + 1) != null) {
                throw new IllegalArgumentException("the key " + unit.key() + " stands twice");
            }
        }
        return new UnitTable(List.copyOf(levels), List.copyOf(units), byKey, Map.of());
    }

    /**
     * The table with other units under some numbers; the cost is that of copying one list.
     *
     * @param count number of units afterwards
     * @param placed number → unit, all that are not as they were
     * @throws IllegalArgumentException if a key stands twice
     */
    public UnitTable with(int count, SortedMap<Integer, Unit> placed) {
        if (!placed.isEmpty() && placed.lastKey() > count)
            throw new IllegalArgumentException("unit " + placed.lastKey() + " of " + count);
        Unit[] table = Arrays.copyOf(units.toArray(Unit[]::new), count);
        Map<String, Integer> keys = new HashMap<>(later);
        placed.forEach(
                (number, unit) -> {
                    table[number - 1] = unit;
                    keys.put(unit.key(), number);
                });
        UnitTable changed = new UnitTable(levels, List.of(table), byKey, keys);
        placed.forEach((number, unit) -> changed.checkAlone(unit));
        return changed;
    }

    private void checkAlone(Unit unit) {
        boolean twice = holders(unit.key()).distinct().count() > 1;
        if (twice) throw new IllegalArgumentException("the key " + unit.key() + " stands twice");
    }

    public int count() {
        return units.size();
    }

    /**
     * @param unit 1…n
     */
    public Unit unit(int unit) {
        return units.get(unit - 1);
    }

    /** The unit with the key; empty if there is none. */
    public OptionalInt find(String key) {
        return holders(key).findFirst();
    }

    /** Under which numbers the key stands. */
    private IntStream holders(String key) {
        return Stream.of(later, byKey)
                .filter(known -> known.containsKey(key))
                .mapToInt(known -> known.get(key))
                .filter(unit -> unit <= count() && unit(unit).key().equals(key));
    }

    /** The units that were cut from others. */
    public UnitSet parts() {
        return parts;
    }

    /** Names of the groups' levels, outermost first. */
    public List<String> levels() {
        return levels;
    }

    /**
     * The level whose groups are communes: the first one in which every group is an official
     * municipality key (AGS, 8 digits; ARS, 12 digits) and there is more than one; empty if there
     * is none.
     */
    public OptionalInt communeLevel() {
        return IntStream.range(0, levels.size()).filter(this::holdsCommunes).findFirst();
    }

    private boolean holdsCommunes(int level) {
        List<String> groups =
                units.stream().map(unit -> unit.groups().get(level)).distinct().toList();
        return groups.size() > 1
                && groups.stream().allMatch(group -> COMMUNE_KEY.matcher(group).matches());
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof UnitTable table
                        && levels.equals(table.levels)
                        && units.equals(table.units));
    }

    @Override
    public int hashCode() {
        return units.hashCode();
    }
}
