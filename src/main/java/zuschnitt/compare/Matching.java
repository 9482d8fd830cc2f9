package zuschnitt.compare;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import zuschnitt.plan.Origin;
import zuschnitt.plan.Unit;
import zuschnitt.plan.UnitSet;
import zuschnitt.plan.UnitTable;

/**
 * Which ground of an old version is which of a new one, by where their units come from. Costs a
 * look at each unit, and more only for those that are not the same.
 */
final class Matching {
    private final Side before;
    private final Side after;
    private final UnitTable old;
    private final UnitTable now;

    private Matching(Side before, Side after) {
        this.before = before;
        this.after = after;
        this.old = before.plan().ground().units();
        this.now = after.plan().ground().units();
    }

    /** The pieces of both versions, those with residents and those without. */
    static Stream<Piece> pieces(Side before, Side after, Dwellings dwellings) {
        return new Matching(before, after).pieces(dwellings);
    }

    private Stream<Piece> pieces(Dwellings dwellings) {
        BitSet same = new BitSet();
        for (int unit = 1; unit <= old.count(); unit++) same.set(unit, same(before, after, unit));
        Collection<Family> others = Family.of(old, others(old, same), now, others(now, same));
        List<Family> alone = others.stream().filter(Family::alone).toList();
        Family strangers = Family.strangers(alone);
        boolean layers = !strangers.alone();
        List<Family> conflicts = new ArrayList<>();
        others.stream().filter(this::conflicting).forEach(conflicts::add);
        if (layers) conflicts.add(strangers);
        return Stream.of(
                        same.stream().mapToObj(unit -> later(unit, unit)),
                        others.stream()
                                .filter(family -> !conflicting(family))
                                .filter(family -> !layers || !family.alone())
                                .flatMap(this::pieces),
                        Conflicts.pieces(before, after, dwellings, conflicts))
                .flatMap(pieces -> pieces);
    }

    /** Whether the unit of that number is in both versions. */
    static boolean same(Side before, Side after, int unit) {
        UnitTable old = before.plan().ground().units();
        UnitTable now = after.plan().ground().units();
        return unit > 0
                && unit <= Math.min(old.count(), now.count())
                && old.unit(unit).id().equals(now.unit(unit).id());
    }

    private static UnitSet others(UnitTable units, BitSet same) {
        BitSet others = new BitSet();
        others.set(1, units.count() + 1);
        others.andNot(same);
        return UnitSet.of(others);
    }

    private boolean conflicting(Family family) {
        return !family.alone() && !family.wholeBefore(old) && !family.wholeAfter(now);
    }

    private Stream<Piece> pieces(Family family) {
        if (family.after().isEmpty())
            return family.before().stream().map(unit -> Piece.gone(before, unit));
        if (family.before().isEmpty())
            return family.after().stream().map(unit -> Piece.fresh(after, unit));
        int oldest = family.before().get(0);
        int newest = family.after().get(0);
        return family.wholeBefore(old)
                ? family.after().stream().map(part -> later(oldest, part))
                : family.before().stream().map(part -> earlier(part, newest));
    }

    /** A unit of the new version that the old one has as well, or has in a larger one. */
    private Piece later(int unit, int part) {
        double people = before.figures().population(unit);
        return new Piece(
                unit,
                part,
                share(now.unit(part), old.unit(unit).id(), people),
                after.figures().population(part),
                after.area(part),
                estimated(unit, part));
    }

    /** A unit of the old version that the new one has in a larger one. */
    private Piece earlier(int part, int unit) {
        double people = after.figures().population(unit);
        return new Piece(
                part,
                unit,
                before.figures().population(part),
                share(old.unit(part), now.unit(unit).id(), people),
                before.area(part),
                estimated(part, unit));
    }

    private boolean estimated(int old, int now) {
        return before.figures().estimated(old) || after.figures().estimated(now);
    }

    /** What a unit counts of what the one counts that it comes from. */
    private static double share(Unit unit, UUID ancestor, double count) {
        if (unit.id().equals(ancestor)) return count;
        Origin origin = unit.origin().orElseThrow();
        return origin.share(share(origin.parent(), ancestor, count));
    }
}
