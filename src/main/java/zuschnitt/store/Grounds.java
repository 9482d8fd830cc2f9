package zuschnitt.store;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import zuschnitt.coverage.Patch;
import zuschnitt.plan.Ground;
import zuschnitt.plan.GroundChange;
import zuschnitt.plan.GroundChange.Placed;
import zuschnitt.plan.PlanChange;
import zuschnitt.plan.Unit;
import zuschnitt.plan.Vintage;

/**
 * The grounds of a project under their numbers: the imported one, and a tree of those that cuts
 * made of it. Kept are differences; a ground is made of them when it is asked for. Those of units
 * of other years stand beside them, whole. A value.
 */
final class Grounds {
    private final int importedNumber;
    private final Ground imported;

    /** number → ground, the imported one not among them. */
    private final Map<Integer, CutGround> cut;

    /** number → ground of the units of another year, which are not cut. */
    private final Map<Integer, Ground> otherYears;

    private final Map<UUID, Integer> numbers;

    private Grounds(
            int importedNumber,
            Ground imported,
            Map<Integer, CutGround> cut,
            Map<Integer, Ground> otherYears) {
        this.importedNumber = importedNumber;
        this.imported = imported;
        this.cut = cut;
        this.otherYears = otherYears;
        this.numbers = new HashMap<>(Map.of(imported.id(), importedNumber));
        cut.values().forEach(ground -> numbers.put(ground.id(), ground.number()));
        otherYears.forEach((number, ground) -> numbers.put(ground.id(), number));
    }

    static Grounds of(int importedNumber, Ground imported, List<CutGround> cuts) {
        Map<Integer, CutGround> cut = new HashMap<>();
        cuts.forEach(ground -> cut.put(ground.number(), ground));
        return new Grounds(importedNumber, imported, cut, Map.of());
    }

    /** These grounds and those of units of other years. */
    Grounds beside(Map<Integer, Vintage> vintages) {
        Map<Integer, Ground> grounds = new HashMap<>();
        vintages.forEach((number, vintage) -> grounds.put(number, vintage.ground()));
        return new Grounds(importedNumber, imported, cut, grounds);
    }

    /** Whether no unit was ever cut. */
    boolean uncut() {
        return cut.isEmpty();
    }

    Ground imported() {
        return imported;
    }

    int importedNumber() {
        return importedNumber;
    }

    /**
     * The number of a ground.
     *
     * @throws IllegalArgumentException if the project hasn't got it
     */
    int number(UUID ground) {
        Integer number = numbers.get(ground);
        if (number == null) throw new IllegalArgumentException("no ground " + ground);
        return number;
    }

    /**
     * The number of a ground, which for the imported one may also be found by what it consists of.
     *
     * @throws IllegalArgumentException if the project hasn't got it
     */
    int number(Ground ground) {
        boolean other = !numbers.containsKey(ground.id()) && imported.equals(ground);
        return other ? importedNumber : number(ground.id());
    }

    /** The ground that a change makes, unless the project has it already. */
    Optional<CutGround> made(PlanChange change) {
        return change.ground()
                .filter(ground -> !numbers.containsKey(ground.after()))
                .map(ground -> CutGround.of(nextNumber(), number(ground.before()), ground));
    }

    /** A number that no ground has. */
    int nextNumber() {
        return 1 + numbers.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    /** These grounds and the one that a change makes. */
    Grounds with(PlanChange change) {
        return made(change).map(this::with).orElse(this);
    }

    /** These grounds and one more. */
    Grounds with(CutGround made) {
        Map<Integer, CutGround> more = new HashMap<>(cut);
        more.put(made.number(), made);
        return new Grounds(importedNumber, imported, more, otherYears);
    }

    /** The number of the ground with the identity; empty if there is none. */
    OptionalInt find(UUID ground) {
        Integer number = numbers.get(ground);
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /**
     * All parts that there are or ever were; one that is in several grounds comes several times.
     */
    Stream<Unit> parts() {
        return cut.values().stream()
                .flatMap(ground -> ground.delta().fresh().values().stream())
                .flatMap(Unit::ancestry)
                .filter(unit -> unit.origin().isPresent());
    }

    /** The parts that the ground of the number has. */
    Collection<Unit> parts(int number) throws SQLException {
        if (otherYears.containsKey(number)) return List.of();
        Map<Integer, Unit> parts = new HashMap<>();
        for (CutGround ground : lineage(number)) {
            parts.keySet().removeAll(ground.delta().gone().keySet());
            parts.putAll(ground.delta().fresh());
        }
        parts.values().removeIf(unit -> unit.origin().isEmpty());
        return parts.values();
    }

    /**
     * The ground of the number.
     *
     * @throws SQLException if there is none
     */
    Ground ground(int number) throws SQLException {
        if (number == importedNumber) return imported;
        Ground other = otherYears.get(number);
        if (other != null) return other;
        return change(importedNumber, number, Map.of(), Map.of()).applyTo(imported);
    }

    /** The largest number of units that any ground has. */
    int mostUnits() {
        return cut.values().stream()
                .mapToInt(ground -> ground.delta().patch().after().unitCount())
                .reduce(imported.units().count(), Math::max);
    }

    /**
     * What leads from one ground to another.
     *
     * @param goneFrom number → identity of the district of a unit that goes; left out: open
     * @param freshTo number → identity of the district of a unit that comes
     * @throws SQLException if one of them doesn't exist
     */
    GroundChange change(
            int before, int after, Map<Integer, UUID> goneFrom, Map<Integer, UUID> freshTo)
            throws SQLException {
        Deque<CutGround> up = lineage(before);
        Deque<CutGround> down = lineage(after);
        while (!up.isEmpty() && !down.isEmpty() && up.peek() == down.peek()) {
            up.pop();
            down.pop();
        }
        GroundDelta delta = new GroundDelta(nothing(up, down), new TreeMap<>(), new TreeMap<>());
        while (!up.isEmpty()) delta = delta.then(up.removeLast().delta().inverse());
        while (!down.isEmpty()) delta = delta.then(down.pop().delta());
        return new GroundChange(
                id(before),
                id(after),
                delta.patch(),
                placed(delta.gone(), goneFrom),
                placed(delta.fresh(), freshTo));
    }

    /** A patch that changes nothing, from where the way begins. */
    private Patch nothing(Deque<CutGround> up, Deque<CutGround> down) {
        if (!up.isEmpty()) {
            Patch last = up.getLast().delta().patch();
            return last.inverse().then(last);
        }
        if (!down.isEmpty()) {
            Patch first = down.peek().delta().patch();
            return first.then(first.inverse());
        }
        return Patch.between(imported.coverage(), imported.coverage());
    }

    /** The grounds from the imported one, itself left out, to that of the number. */
    Deque<CutGround> lineage(int number) throws SQLException {
        Deque<CutGround> lineage = new ArrayDeque<>();
        for (int at = number; at != importedNumber; at = lineage.peek().base()) {
            CutGround ground = cut.get(at);
            if (ground == null || lineage.size() > cut.size())
                throw new SQLException("no ground " + at);
            lineage.push(ground);
        }
        return lineage;
    }

    /** The identity of the ground of the number. */
    UUID id(int number) throws SQLException {
        if (number == importedNumber) return imported.id();
        CutGround ground = cut.get(number);
        if (ground == null) throw new SQLException("no ground " + number);
        return ground.id();
    }

    private static List<Placed> placed(
            SortedMap<Integer, Unit> units, Map<Integer, UUID> districts) {
        return units.entrySet().stream()
                .map(
                        unit ->
                                new Placed(
                                        unit.getKey(),
                                        unit.getValue(),
                                        districts.getOrDefault(
                                                unit.getKey(), PlanChange.UNASSIGNED)))
                .toList();
    }
}
