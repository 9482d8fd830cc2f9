package zuschnitt.compare;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import zuschnitt.compare.Dwellings.Pair;
import zuschnitt.coverage.Coverage;
import zuschnitt.coverage.Outlines;
import zuschnitt.coverage.Overlay;
import zuschnitt.coverage.Rings;

/**
 * What is common to units that no lineage relates: those that both versions have cut, each its own
 * way, and those of different layers. They are laid over one another, and the residents of each are
 * shared out among its pieces by who lives there ({@link Dwellings}), or by area where nobody knows
 * of anybody, so that they add up in either version.
 */
final class Conflicts {
    /**
     * Metres. What is narrower is not meant: where lines run along one another, their nodes may be
     * rounded to different millimetres.
     */
    private static final double SLIVER = 0.01;

    private static final double INFINITE = Double.POSITIVE_INFINITY;

    private final Side before;
    private final Side after;
    private final Dwellings dwellings;
    private final Outlines old;
    private final Outlines now;

    private Conflicts(Side before, Side after, Dwellings dwellings, List<Family> families) {
        this.before = before;
        this.after = after;
        this.dwellings = dwellings;
        this.old = outlines(before, families, Family::before);
        this.now = outlines(after, families, Family::after);
    }

    /**
     * The pieces of some families.
     *
     * @param families of which either version has parts and neither the whole; or all units of
     *     different layers
     */
    static Stream<Piece> pieces(
            Side before, Side after, Dwellings dwellings, List<Family> families) {
        if (families.isEmpty()) return Stream.empty();
        Conflicts conflicts = new Conflicts(before, after, dwellings, families);
        return families.stream().flatMap(conflicts::pieces);
    }

    /** The outlines of the families' units; of no others. */
    private static Outlines outlines(
            Side side, List<Family> families, Function<Family, List<Integer>> members) {
        Coverage coverage = side.plan().ground().coverage();
        int[] groups = new int[coverage.unitCount() + 1];
        for (Family family : families) for (int unit : members.apply(family)) groups[unit] = unit;
        return Outlines.of(coverage, groups, coverage.unitCount());
    }

    private Stream<Piece> pieces(Family family) {
        List<Meeting> meetings = meant(meetings(family));
        Map<Meeting, Double> from =
                Residents.of(meetings, Meeting::old, before.figures()::population);
        Map<Meeting, Double> to = Residents.of(meetings, Meeting::now, after.figures()::population);
        Stream<Piece> common =
                meetings.stream()
                        .map(
                                one ->
                                        piece(
                                                one,
                                                from.getOrDefault(one, 0.0),
                                                to.getOrDefault(one, 0.0)));
        Stream<Piece> gone =
                without(family.before(), meetings, Meeting::old)
                        .map(unit -> Piece.gone(before, unit));
        Stream<Piece> fresh =
                without(family.after(), meetings, Meeting::now)
                        .map(unit -> Piece.fresh(after, unit));
        return Stream.of(common, gone, fresh).flatMap(pieces -> pieces);
    }

    /** The units that have no ground at all, but may have people. */
    private static Stream<Integer> without(
            List<Integer> members, List<Meeting> meetings, Function<Meeting, Integer> unit) {
        Set<Integer> met = meetings.stream().map(unit).collect(Collectors.toSet());
        return members.stream().filter(member -> !met.contains(member));
    }

    private Piece piece(Meeting one, double from, double to) {
        boolean estimated =
                apportioned(before, one.old(), from) || apportioned(after, one.now(), to);
        return new Piece(one.old(), one.now(), from, to, one.area(), estimated);
    }

    /** Whether a count is neither all nor nothing of what was counted. */
    private static boolean apportioned(Side side, int unit, double count) {
        if (unit == Piece.NONE) return false;
        boolean counted = count == 0 || Double.compare(count, side.figures().population(unit)) == 0;
        return !counted || side.figures().estimated(unit);
    }

    /**
     * Which units have ground in common, and what ground of theirs the other version hasn't got, in
     * order of the old, then of the new ones.
     */
    private List<Meeting> meetings(Family family) {
        List<Rings> oldRings = family.before().stream().map(old::rings).toList();
        List<Rings> newRings = family.after().stream().map(now::rings).toList();
        Overlay overlay = Overlay.of(List.of(oldRings, newRings));
        Map<Pair, Meeting> meetings = new HashMap<>();
        for (int piece = 1; piece <= overlay.count(); piece++) {
            for (int oldUnit : units(overlay.areas(piece, 0), family.before())) {
                for (int newUnit : units(overlay.areas(piece, 1), family.after())) {
                    if (oldUnit == Piece.NONE && newUnit == Piece.NONE) continue;
                    double width = overlay.width(piece);
                    Meeting part = new Meeting(oldUnit, newUnit, overlay.area(piece), width, 0);
                    meetings.merge(new Pair(oldUnit, newUnit), part, Meeting::with);
                }
            }
        }
        dwellings
                .common(oldRings, newRings)
                .forEach(
                        (common, people) ->
                                meetings.computeIfPresent(
                                        new Pair(
                                                family.before().get(common.one()),
                                                family.after().get(common.other())),
                                        (pair, meeting) -> meeting.inhabited(people)));
        return meetings.values().stream()
                .sorted(Comparator.comparingInt(Meeting::old).thenComparingInt(Meeting::now))
                .toList();
    }

    private static int[] units(int[] areas, List<Integer> members) {
        return areas.length == 0
                ? new int[] {Piece.NONE}
                : IntStream.of(areas).map(members::get).toArray();
    }

    /** All that are no slivers, and the largest of every unit. */
    private static List<Meeting> meant(List<Meeting> meetings) {
        Map<Integer, Double> mostOld = largest(meetings, Meeting::old);
        Map<Integer, Double> mostNew = largest(meetings, Meeting::now);
        return meetings.stream()
                .filter(
                        one ->
                                one.width() > SLIVER
                                        || one.area() >= mostOld.getOrDefault(one.old(), INFINITE)
                                        || one.area() >= mostNew.getOrDefault(one.now(), INFINITE))
                .toList();
    }

    /** Unit → area of the largest piece of it. */
    private static Map<Integer, Double> largest(
            List<Meeting> meetings, Function<Meeting, Integer> unit) {
        Map<Integer, Double> largest = new HashMap<>();
        for (Meeting one : meetings)
            if (unit.apply(one) != Piece.NONE)
                largest.merge(unit.apply(one), one.area(), Math::max);
        return largest;
    }
}
