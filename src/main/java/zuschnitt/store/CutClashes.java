package zuschnitt.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import zuschnitt.coverage.Polyline;
import zuschnitt.plan.Origin;
import zuschnitt.plan.Parting;
import zuschnitt.plan.Unit;

/** Finds the units that are cut here, and in another way in a version that comes. */
final class CutClashes {
    /** identity of a unit → the ways in which we have cut it. */
    private final Map<UUID, Set<UUID>> ourPartings = new HashMap<>();

    private final Map<UUID, Unit> cutTwice = new LinkedHashMap<>();
    private final List<Unit> theirParts = new ArrayList<>();

    private CutClashes() {}

    /**
     * Clashes with the cuts of some grounds.
     *
     * @param inUse numbers of those that plans are over
     */
    static CutClashes with(Grounds grounds, Set<Integer> inUse) throws SQLException {
        CutClashes clashes = new CutClashes();
        for (int ground : inUse)
            for (Unit part : grounds.parts(ground)) part.ancestry().forEach(clashes::noteOurs);
        return clashes;
    }

    private void noteOurs(Unit unit) {
        unit.origin()
                .ifPresent(
                        origin ->
                                ourPartings
                                        .computeIfAbsent(
                                                origin.parent().id(), id -> new HashSet<>())
                                        .add(origin.parting().id()));
    }

    /** Compares with the parts that a version brings. */
    void compare(Collection<Unit> parts) {
        theirParts.addAll(parts);
        for (Unit part : parts) part.ancestry().forEach(this::compare);
    }

    private void compare(Unit unit) {
        if (unit.origin().isEmpty()) return;
        Unit whole = unit.origin().map(Origin::parent).orElseThrow();
        UUID parting = unit.origin().map(Origin::parting).map(Parting::id).orElseThrow();
        Set<UUID> ours = ourPartings.getOrDefault(whole.id(), Set.of());
        if (!ours.isEmpty() && !ours.contains(parting)) cutTwice.putIfAbsent(whole.id(), whole);
    }

    /** All of them, each with the lines along which the others have cut it. */
    List<Pulled.Clash> found() {
        return cutTwice.values().stream()
                .map(whole -> new Pulled.Clash(whole, theirLines(whole)))
                .toList();
    }

    private List<Polyline> theirLines(Unit whole) {
        return theirParts.stream()
                .flatMap(Unit::ancestry)
                .flatMap(unit -> unit.origin().stream())
                .filter(origin -> within(origin.parent(), whole))
                .map(origin -> origin.parting().line())
                .distinct()
                .toList();
    }

    private static boolean within(Unit part, Unit whole) {
        return part.ancestry().anyMatch(unit -> unit.id().equals(whole.id()));
    }
}
