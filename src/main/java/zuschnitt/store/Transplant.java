package zuschnitt.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import zuschnitt.edit.PartKeys;
import zuschnitt.plan.Origin;
import zuschnitt.plan.Unit;
import zuschnitt.plan.UnitTable;

/**
 * Sets cut grounds of another project on ours. Grounds and parts keep their identities, by which
 * they are recognised the next time; a part whose key another unit of ours has gets the next letter
 * that is free.
 */
final class Transplant {
    private final Grounds theirs;

    /** Ours, with those that have been set on them. */
    private Grounds ours;

    private final List<CutGround> made = new ArrayList<>();

    /** identity → unit as it is called with us. */
    private final Map<UUID, Unit> known = new HashMap<>();

    /** Keys that we have given. */
    private final Set<String> taken = new HashSet<>();

    /**
     * @param kinship of the imported grounds, which are the same
     */
    Transplant(Grounds theirs, Grounds ours, Kinship kinship) {
        this.theirs = theirs;
        this.ours = ours;
        known.putAll(kinship.twins());
        UnitTable imported = ours.imported().units();
        IntStream.rangeClosed(1, imported.count())
                .forEach(unit -> taken.add(imported.unit(unit).key()));
        ours.parts()
                .forEach(
                        part -> {
                            known.put(part.id(), part);
                            taken.add(part.key());
                        });
    }

    /**
     * The number among ours of a ground of theirs, which is set on ours if it isn't there yet.
     *
     * @param number among theirs
     */
    int set(int number) throws SQLException {
        for (CutGround ground : theirs.lineage(number))
            if (ours.find(ground.id()).isEmpty()) add(ground);
        return number(number);
    }

    private int number(int theirNumber) throws SQLException {
        OptionalInt number = ours.find(theirs.id(theirNumber));
        return number.orElse(ours.importedNumber());
    }

    private void add(CutGround ground) throws SQLException {
        GroundDelta delta = ground.delta();
        CutGround own =
                new CutGround(
                        ours.nextNumber(),
                        ground.id(),
                        number(ground.base()),
                        new GroundDelta(delta.patch(), own(delta.gone()), own(delta.fresh())));
        made.add(own);
        ours = ours.with(own);
    }

    private SortedMap<Integer, Unit> own(SortedMap<Integer, Unit> units) {
        SortedMap<Integer, Unit> own = new TreeMap<>();
        units.forEach((number, unit) -> own.put(number, own(unit)));
        return own;
    }

    private Unit own(Unit unit) {
        Unit there = known.get(unit.id());
        if (there != null) return there;
        Origin origin = unit.origin().orElseThrow();
        Unit parent = own(origin.parent());
        Unit part =
                parent.part(
                        unit.id(),
                        key(unit, origin.parent(), parent),
                        origin.imported(),
                        origin.parting(),
                        origin.part());
        known.put(part.id(), part);
        return part;
    }

    /**
     * @param theirParent what the unit is a part of
     * @param parent the same as it is called with us
     */
    private String key(Unit unit, Unit theirParent, Unit parent) {
        boolean sameParent = theirParent.key().equals(parent.key());
        if (sameParent && taken.add(unit.key())) return unit.key();
        String key = new PartKeys(taken::contains).next(parent.key());
        taken.add(key);
        return key;
    }

    /** Our grounds with all that were set on them. */
    Grounds grounds() {
        return ours;
    }

    /** Those that were set on ours, each after the one that it is made of. */
    List<CutGround> made() {
        return List.copyOf(made);
    }

    /** What a unit of theirs is called with us; empty before a ground with it is there. */
    Optional<Unit> named(UUID unit) {
        return Optional.ofNullable(known.get(unit));
    }
}
