package zuschnitt.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.IntStream;
import zuschnitt.coverage.Coverage;
import zuschnitt.coverage.Polyline;
import zuschnitt.coverage.UnitIndex;

/**
 * Between which units a plan's bridges lead. Where a unit has been cut since, a bridge ends at the
 * part in which its line ends; where that is none, at the first.
 */
final class Links {
    /** Two linked units. */
    record Link(int from, int to) {}

    private final Ground ground;

    private Links(Ground ground) {
        this.ground = ground;
    }

    /** The links of the plan's bridges; a bridge to a unit that is not there leads nowhere. */
    static List<Link> of(Plan plan) {
        Links links = new Links(plan.ground());
        List<Link> found = new ArrayList<>();
        for (Bridge bridge : plan.rules().bridges()) {
            Polyline line = bridge.line();
            int last = line.size() - 1;
            OptionalInt from = links.unit(bridge.from(), line.x(0), line.y(0));
            OptionalInt to = links.unit(bridge.to(), line.x(last), line.y(last));
            if (from.isPresent() && to.isPresent())
                found.add(new Link(from.getAsInt(), to.getAsInt()));
        }
        return found;
    }

    private OptionalInt unit(UUID id, double x, double y) {
        int[] units =
                IntStream.rangeClosed(1, ground.units().count())
                        .filter(unit -> isPartOf(unit, id))
                        .toArray();
        if (units.length < 2) return IntStream.of(units).findFirst();
        int there = UnitIndex.of(ground.coverage(), units).unit(x, y);
        return OptionalInt.of(there == Coverage.NO_UNIT ? units[0] : there);
    }

    private boolean isPartOf(int unit, UUID id) {
        Unit one = ground.units().unit(unit);
        return one.id().equals(id)
                || (one.origin().isPresent()
                        && one.ancestry().anyMatch(ancestor -> ancestor.id().equals(id)));
    }
}
