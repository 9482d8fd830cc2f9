package zuschnitt.compare;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import zuschnitt.coverage.Coverage;
import zuschnitt.coverage.Outlines;
import zuschnitt.coverage.Overlay;
import zuschnitt.coverage.Rings;
import zuschnitt.plan.Apportionment;

/**
 * What is common to the units that both versions have cut, each its own way: they are laid over one
 * another, and the residents of each are shared out by the areas of its pieces, so that they add up
 * in either version.
 */
final class Conflicts {
    /**
     * Metres. What is narrower is not meant: where lines run along one another, their nodes may be
     * rounded to different millimetres.
     */
    private static final double SLIVER = 0.01;

    private final Side before;
    private final Side after;
    private final Outlines old;
    private final Outlines now;

    private Conflicts(Side before, Side after, List<Family> families) {
        this.before = before;
        this.after = after;
        this.old = outlines(before, families, Family::before);
        this.now = outlines(after, families, Family::after);
    }

    /**
     * The pieces of some families.
     *
     * @param families of which either version has parts and neither the whole
     */
    static Stream<Piece> pieces(Side before, Side after, List<Family> families) {
        if (families.isEmpty()) return Stream.empty();
        return families.stream().flatMap(new Conflicts(before, after, families)::pieces);
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
        Map<Meeting, Double> from = shares(meetings, Meeting::old, before.figures()::population);
        Map<Meeting, Double> to = shares(meetings, Meeting::now, after.figures()::population);
        Stream<Piece> common =
                meetings.stream()
                        .map(
                                one ->
                                        one.piece(
                                                from.getOrDefault(one, 0.0),
                                                to.getOrDefault(one, 0.0)));
        List<Integer> metBefore = meetings.stream().map(Meeting::old).toList();
        List<Integer> metAfter = meetings.stream().map(Meeting::now).toList();
        Stream<Piece> gone =
                family.before().stream()
                        .filter(unit -> !metBefore.contains(unit))
                        .map(unit -> Piece.gone(before, unit));
        Stream<Piece> fresh =
                family.after().stream()
                        .filter(unit -> !metAfter.contains(unit))
                        .map(unit -> Piece.fresh(after, unit));
        return Stream.of(common, gone, fresh).flatMap(pieces -> pieces);
    }

    /** Which units have ground in common, in order of the old, then of the new ones. */
    private List<Meeting> meetings(Family family) {
        List<Rings> oldRings = family.before().stream().map(old::rings).toList();
        List<Rings> newRings = family.after().stream().map(now::rings).toList();
        Overlay overlay = Overlay.of(List.of(oldRings, newRings));
        Map<List<Integer>, Meeting> meetings = new HashMap<>();
        for (int piece = 1; piece <= overlay.count(); piece++) {
            for (int i : overlay.areas(piece, 0)) {
                for (int j : overlay.areas(piece, 1)) {
                    int oldUnit = family.before().get(i);
                    int newUnit = family.after().get(j);
                    Meeting part =
                            new Meeting(
                                    oldUnit, newUnit, overlay.area(piece), overlay.width(piece));
                    meetings.merge(List.of(oldUnit, newUnit), part, Meeting::with);
                }
            }
        }
        return meetings.values().stream()
                .sorted(Comparator.comparingInt(Meeting::old).thenComparingInt(Meeting::now))
                .toList();
    }

    /** All that are no slivers, and the largest of every unit. */
    private static List<Meeting> meant(List<Meeting> meetings) {
        return meetings.stream()
                .filter(
                        one ->
                                one.width() > SLIVER
                                        || largest(one, meetings, Meeting::old)
                                        || largest(one, meetings, Meeting::now))
                .toList();
    }

    private static boolean largest(
            Meeting one, List<Meeting> meetings, Function<Meeting, Integer> unit) {
        return meetings.stream()
                .filter(other -> unit.apply(other).equals(unit.apply(one)))
                .allMatch(other -> other.area() <= one.area());
    }

    /** What each piece has of the residents of its unit in one version. */
    private static Map<Meeting, Double> shares(
            List<Meeting> meetings, Function<Meeting, Integer> unit, IntToDoubleFunction people) {
        Map<Meeting, Double> shares = new HashMap<>();
        meetings.stream()
                .collect(Collectors.groupingBy(unit))
                .forEach(
                        (whole, pieces) -> {
                            double[] weights =
                                    pieces.stream().mapToDouble(Meeting::weight).toArray();
                            double[] counts =
                                    Apportionment.of(people.applyAsDouble(whole), weights);
                            for (int i = 0; i < counts.length; i++)
                                shares.put(pieces.get(i), counts[i]);
                        });
        return shares;
    }

    /**
     * The ground that an old unit and a new one have in common.
     *
     * @param area square metres
     * @param width metres, of its widest part
     */
    private record Meeting(int old, int now, double area, double width) {
        /** Areas between places on the millimetre grid are so many halves of its squares. */
        private static final double HALF_SQUARES = 2e6;

        Meeting with(Meeting other) {
            return new Meeting(old, now, area + other.area, Math.max(width, other.width));
        }

        /** The area without rounding errors, so that none of them decides about a resident. */
        double weight() {
            return Math.rint(area * HALF_SQUARES);
        }

        Piece piece(double from, double to) {
            return new Piece(old, now, from, to, area, true);
        }
    }
}
