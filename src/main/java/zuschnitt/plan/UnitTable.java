package zuschnitt.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The units of a coverage, 1…n. Keys are unique. */
public final class UnitTable {
    private static final Pattern COMMUNE_KEY = Pattern.compile("\\d{8}|\\d{12}");

    private final List<String> levels;
    private final List<Unit> units;
    private final Map<String, Integer> byKey;

    private UnitTable(List<String> levels, List<Unit> units, Map<String, Integer> byKey) {
        this.levels = levels;
        this.units = units;
        this.byKey = byKey;
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
        return new UnitTable(List.copyOf(levels), List.copyOf(units), byKey);
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
        Integer unit = byKey.get(key);
        return unit == null ? OptionalInt.empty() : OptionalInt.of(unit);
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
