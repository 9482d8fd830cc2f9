package zuschnitt.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import zuschnitt.coverage.Coverage;

/** A Zuschnitt: which unit belongs to which district. Immutable; an edit gives another plan. */
public final class Plan {
    /** District of the units that nobody has assigned yet ("noch offen"). */
    public static final int UNASSIGNED = 0;

    /** District of the units that are meant to be in none ("bewusst ohne Sozialraum"). */
    public static final int EXCLUDED = 1;

    /** Index of the first real district. */
    public static final int FIRST = 2;

    private final Ground ground;
    private final List<District> districts;

    /** unit → district, 0…n; entry 0 is {@link #UNASSIGNED}. */
    private final int[] assignment;

    private final Rules rules;

    private Plan(Ground ground, List<District> districts, int[] assignment, Rules rules) {
        this.ground = ground;
        this.districts = districts;
        this.assignment = assignment;
        this.rules = rules;
    }

    /** The plan in which nothing is decided yet. */
    public static Plan open(Ground ground, Rules rules) {
        return new Plan(ground, List.of(), new int[ground.units().count() + 1], rules);
    }

    /**
     * The given division.
     *
     * @param districts district {@link #FIRST} + i at index i; codes and identities unique
     * @param assignment unit → district, n + 1 entries, the first {@link #UNASSIGNED}; copied
     * @throws IllegalArgumentException if a code stands twice or a unit's district doesn't exist
     */
    public static Plan of(Ground ground, List<District> districts, int[] assignment, Rules rules) {
        if (assignment.length != ground.units().count() + 1) {
            throw new IllegalArgumentException(
                    assignment.length + " entries for " + ground.units().count() + " units");
        }
        checkDistinct(districts);
        for (int district : assignment) {
            if (district < 0 || district >= FIRST + districts.size()) {
                throw new IllegalArgumentException("no district " + district);
            }
        }
        return new Plan(ground, List.copyOf(districts), assignment.clone(), rules);
    }

    /**
     * The division in which every unit is a district of its own, by its key and name. Neighbours
     * have different colours.
     */
    public static Plan ofUnits(Ground ground, Rules rules) {
        List<District> districts = new ArrayList<>();
        int[] assignment = new int[ground.units().count() + 1];
        for (int unit = 1; unit < assignment.length; unit++) {
            Unit known = ground.units().unit(unit);
            districts.add(
                    District.of(new DistrictCode(known.key()), known.name(), Colours.nth(unit)));
            assignment[unit] = FIRST + unit - 1;
        }
        return Colours.apart(of(ground, districts, assignment, rules));
    }

    private static void checkDistinct(List<District> districts) {
        long codes = districts.stream().map(District::code).distinct().count();
        long ids = districts.stream().map(District::id).distinct().count();
        if (codes < districts.size() || ids < districts.size()) {
            throw new IllegalArgumentException("a code or an identity stands twice: " + districts);
        }
    }

    public Ground ground() {
        return ground;
    }

    public Rules rules() {
        return rules;
    }

    /** The districts in order of their indices, from {@link #FIRST} on. */
    public List<District> districts() {
        return districts;
    }

    /** Number of entries in a table over districts: those two that are none included. */
    public int slots() {
        return FIRST + districts.size();
    }

    /**
     * @param district {@link #FIRST}…{@link #slots()} − 1
     */
    public District district(int district) {
        return districts.get(district - FIRST);
    }

    /** The district of a unit; {@link #UNASSIGNED} or {@link #EXCLUDED} if none. */
    public int districtOf(int unit) {
        return assignment[unit];
    }

    /**
     * Identity of the unit's district; {@link PlanChange#UNASSIGNED} or {@link PlanChange#EXCLUDED}
     * if none.
     */
    UUID identityOf(int unit) {
        return switch (assignment[unit]) {
            case UNASSIGNED -> PlanChange.UNASSIGNED;
            case EXCLUDED -> PlanChange.EXCLUDED;
            default -> district(assignment[unit]).id();
        };
    }

    /** unit → district; a copy. */
    public int[] assignment() {
        return assignment.clone();
    }

    /** unit → district, for readers in this package; not to be written to. */
    int[] assignmentTable() {
        return assignment;
    }

    /** The district with the code; empty if there is none. */
    public OptionalInt find(DistrictCode code) {
        return indexWhere(district -> district.code().equals(code));
    }

    /** The district with the identity; empty if there is none. */
    public OptionalInt find(UUID id) {
        return indexWhere(district -> district.id().equals(id));
    }

    private OptionalInt indexWhere(Predicate<District> condition) {
        return IntStream.range(FIRST, slots()).filter(i -> condition.test(district(i))).findFirst();
    }

    /** The units of a district. */
    public UnitSet units(int district) {
        return UnitSet.of(
                IntStream.range(1, assignment.length).filter(unit -> assignment[unit] == district));
    }

    /** The codes of all districts. */
    public List<DistrictCode> codes() {
        return districts.stream().map(District::code).toList();
    }

    /** The plan in which the units belong to the district. */
    public Plan withAssigned(UnitSet units, int district) {
        if (district < 0 || district >= slots())
            throw new IllegalArgumentException("no district " + district);
        int[] changed = assignment.clone();
        units.stream().forEach(unit -> changed[unit] = district);
        return new Plan(ground, districts, changed, rules);
    }

    /**
     * The plan with one district more, without units; its index is {@link #slots()} of this plan.
     */
    public Plan withDistrict(District district) {
        List<District> more = new ArrayList<>(districts);
        more.add(district);
        checkDistinct(more);
        return new Plan(ground, List.copyOf(more), assignment, rules);
    }

    /** The plan in which the district is called and drawn otherwise. */
    public Plan withDistrict(int district, District changed) {
        List<District> others = new ArrayList<>(districts);
        others.set(district - FIRST, changed);
        checkDistinct(others);
        return new Plan(ground, List.copyOf(others), assignment, rules);
    }

    /**
     * The plan without the district; its units belong to another one afterwards, and later indices
     * move.
     */
    public Plan without(int district, int heir) {
        if (district < FIRST || district == heir)
            throw new IllegalArgumentException(district + " to " + heir);
        List<District> others = new ArrayList<>(districts);
        others.remove(district - FIRST);
        int[] changed = new int[assignment.length];
        for (int unit = 1; unit < changed.length; unit++) {
            int old = assignment[unit] == district ? heir : assignment[unit];
            changed[unit] = old > district ? old - 1 : old;
        }
        return new Plan(ground, List.copyOf(others), changed, rules);
    }

    /**
     * The plan over a ground that has other units under some numbers.
     *
     * @param id the identity of that ground
     * @param coverage its coverage
     * @param placed number → unit, all that are not as they were
     * @param districtOf number → district, of those units
     */
    public Plan over(
            UUID id,
            Coverage coverage,
            SortedMap<Integer, Unit> placed,
            Map<Integer, Integer> districtOf) {
        Ground now = ground.with(id, coverage, placed);
        int[] changed = Arrays.copyOf(assignment, now.units().count() + 1);
        districtOf.forEach((unit, district) -> changed[unit] = district);
        return new Plan(now, districts, changed, rules);
    }

    public Plan withRules(Rules newRules) {
        return new Plan(ground, districts, assignment, newRules);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Plan plan
                && rules.equals(plan.rules)
                && districts.equals(plan.districts)
                && Arrays.equals(assignment, plan.assignment)
                && ground.equals(plan.ground);
    }

    @Override
    public int hashCode() {
        return 31 * districts.hashCode() + Arrays.hashCode(assignment);
    }
}
