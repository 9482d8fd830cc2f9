package zuschnitt.store;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.IntStream;
import zuschnitt.coverage.Bounds;
import zuschnitt.plan.Bridge;
import zuschnitt.plan.Figures;
import zuschnitt.plan.Ground;
import zuschnitt.plan.Plan;
import zuschnitt.plan.Rules;
import zuschnitt.plan.Unit;
import zuschnitt.plan.UnitSet;

/**
 * Which of another project's imported units are which of ours: those of the same identity, since
 * one project is a copy of the other, and otherwise those of the same key in the same place, since
 * both were made of the same source.
 */
final class Kinship {
    /** Metres that a border may differ by, from one import to another. */
    private static final double TOLERANCE = 1;

    /** Share of its area that a unit may differ by. */
    private static final double AREA_TOLERANCE = 0.001;

    private final Ground theirs;
    private final Ground ours;

    /** their unit → ours, 0 where we have none. */
    private final int[] unit;

    private final boolean same;

    private Kinship(Ground theirs, Ground ours) {
        this.theirs = theirs;
        this.ours = ours;
        this.unit = found();
        this.same =
                IntStream.range(0, unit.length).allMatch(their -> unit[their] == their)
                        && theirs.units().count() == ours.units().count()
                        && theirs.coverage().equals(ours.coverage());
    }

    static Kinship of(Ground theirs, Ground ours) {
        return new Kinship(theirs, ours);
    }

    private int[] found() {
        Map<UUID, Integer> byId = new HashMap<>();
        for (int our = 1; our <= ours.units().count(); our++)
            byId.put(ours.units().unit(our).id(), our);
        int[] found = new int[theirs.units().count() + 1];
        for (int their = 1; their < found.length; their++) {
            Integer twin = byId.get(theirs.units().unit(their).id());
            found[their] = twin != null ? twin : alike(their).orElse(0);
        }
        return found;
    }

    /** Our unit of the same key, if it lies in the same place. */
    private OptionalInt alike(int their) {
        OptionalInt our = ours.units().find(theirs.units().unit(their).key());
        return our.isPresent() && inPlace(their, our.getAsInt()) ? our : OptionalInt.empty();
    }

    private boolean inPlace(int their, int our) {
        double area = theirs.coverage().area(their);
        double change = Math.abs(area - ours.coverage().area(our));
        if (change > Math.max(TOLERANCE, AREA_TOLERANCE * area)) return false;
        if (area == 0) return true;
        Bounds one = theirs.coverage().bounds(their);
        Bounds other = ours.coverage().bounds(our);
        return near(one.minX(), other.minX())
                && near(one.minY(), other.minY())
                && near(one.maxX(), other.maxX())
                && near(one.maxY(), other.maxY());
    }

    private static boolean near(double one, double other) {
        return Math.abs(one - other) <= TOLERANCE;
    }

    /** Whether everything has the same number and the same borders, so that cuts fit as well. */
    boolean same() {
        return same;
    }

    /** Whether no unit of theirs is one of ours. */
    boolean strangers() {
        return Arrays.stream(unit).allMatch(our -> our == 0);
    }

    /** Their units that we have not. */
    UnitSet unknown() {
        return UnitSet.of(IntStream.range(1, unit.length).filter(their -> unit[their] == 0));
    }

    /** Their imported units' identities → the units that they are among ours. */
    Map<UUID, Unit> twins() {
        Map<UUID, Unit> twins = new HashMap<>();
        for (int their = 1; their < unit.length; their++)
            if (unit[their] != 0)
                twins.put(theirs.units().unit(their).id(), ours.units().unit(unit[their]));
        return twins;
    }

    /** Their plan over imported units, over ours; what they have not stays open. */
    int[] assignment(Plan plan) {
        int[] assignment = new int[ours.units().count() + 1];
        for (int their = 1; their < unit.length; their++)
            assignment[unit[their]] = plan.districtOf(their);
        assignment[0] = Plan.UNASSIGNED;
        return assignment;
    }

    /** Their counts over our units; not known where they have no such unit. */
    Figures figures(Figures counted) {
        if (same) return counted;
        Map<String, double[]> counts = new LinkedHashMap<>();
        for (String field : counted.fields()) {
            double[] column = new double[ours.units().count() + 1];
            Arrays.fill(column, Double.NaN);
            for (int their = 1; their < unit.length; their++)
                column[unit[their]] = counted.count(field, their);
            column[0] = 0;
            counts.put(field, column);
        }
        UnitSet estimated =
                UnitSet.of(
                        IntStream.range(1, unit.length)
                                .filter(their -> unit[their] != 0 && counted.estimated(their))
                                .map(their -> unit[their]));
        return Figures.of(counted.date(), counted.populationField(), counts, estimated);
    }

    /** Their rules, bridges between our units. */
    Rules rules(Rules rules) {
        Map<UUID, Unit> twins = twins();
        List<Bridge> bridges =
                rules.bridges().stream()
                        .map(
                                bridge ->
                                        new Bridge(
                                                twin(bridge.from(), twins),
                                                twin(bridge.to(), twins),
                                                bridge.line()))
                        .toList();
        return new Rules(rules.band(), rules.noticeBelow(), rules.barriers(), bridges);
    }

    private static UUID twin(UUID id, Map<UUID, Unit> twins) {
        return Optional.ofNullable(twins.get(id)).map(Unit::id).orElse(id);
    }
}
