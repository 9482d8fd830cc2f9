package zuschnitt.edit;

import java.util.BitSet;
import java.util.Optional;
import zuschnitt.plan.Contacts;
import zuschnitt.plan.Joint;
import zuschnitt.plan.Plan;
import zuschnitt.plan.UnitSet;

/**
 * How far the border between two districts has been shifted into one of them. Whole units go, and
 * always the same way. Immutable.
 *
 * <p>A border has two sides: the last unit of a district stays. Under {@link Rule#CONTIGUOUS} no
 * unit goes whose going would tear the giving district, or that would be an island in the taking
 * one, so neither falls into more parts than it had. What had to stay for that reason is tried
 * again as soon as others have gone, and is known as {@link #held}.
 */
public final class Shift {
    /** What a border asks of the units that cross it. */
    public enum Rule {
        /** Any unit may go. */
        FREE,
        /** No district may fall into more parts than it had. */
        CONTIGUOUS
    }

    private final Plan plan;
    private final Contacts contacts;
    private final int from;
    private final int to;
    private final Rule rule;
    private final UnitSet moved;
    private final UnitSet held;

    /** Number of units that the giving district still has. */
    private final int left;

    private Shift(Shift before, BitSet moved, BitSet held) {
        this.plan = before.plan;
        this.contacts = before.contacts;
        this.from = before.from;
        this.to = before.to;
        this.rule = before.rule;
        this.moved = UnitSet.of(moved);
        this.held = UnitSet.of(held);
        this.left = before.left + before.moved.size() - this.moved.size();
    }

    private Shift(Plan plan, int from, int to, Rule rule) {
        this.plan = plan;
        this.contacts = Contacts.of(plan);
        this.from = from;
        this.to = to;
        this.rule = rule;
        this.moved = UnitSet.EMPTY;
        this.held = UnitSet.EMPTY;
        this.left = plan.units(from).size();
    }

    /**
     * The border as it is.
     *
     * @param from the district that gives; {@link Plan#UNASSIGNED} and {@link Plan#EXCLUDED} may
     * @param to the district that takes, likewise
     */
    public static Shift of(Plan plan, int from, int to, Rule rule) {
        if (from == to) throw new IllegalArgumentException(from + " has no border with itself");
        return new Shift(plan, from, to, rule);
    }

    /** The border after it was drawn over some units; those that are not the giver's stay. */
    public Shift over(UnitSet touched) {
        BitSet open = bits(touched.where(this::remaining));
        held.stream().forEach(open::clear);
        if (open.isEmpty()) return this;
        BitSet gone = bits(moved);
        boolean any = takeWhatCanGo(open, gone);
        held.stream().forEach(open::set);
        while (any) any = takeWhatCanGo(open, gone);
        return new Shift(this, gone, open);
    }

    /** The border as it was in the beginning. */
    public Shift undone() {
        return new Shift(this, new BitSet(), new BitSet());
    }

    /** The border one row of units further, all along. */
    public Shift ring() {
        return over(
                plan.units(from)
                        .where(unit -> remaining(unit) && contacts.anyTouching(unit, this::taken)));
    }

    /** Moves what can go out of the open units; whether any could. */
    private boolean takeWhatCanGo(BitSet open, BitSet gone) {
        int before = gone.cardinality();
        for (int unit = open.nextSetBit(0); unit >= 0; unit = open.nextSetBit(unit + 1)) {
            if (!mayGo(unit, gone)) continue;
            gone.set(unit);
            open.clear(unit);
        }
        return gone.cardinality() > before;
    }

    private boolean mayGo(int unit, BitSet gone) {
        boolean last = left + moved.size() - gone.cardinality() == 1;
        if (last && from >= Plan.FIRST) return false;
        return rule == Rule.FREE
                || contacts.anyTouching(
                                unit, other -> plan.districtOf(other) == to || gone.get(other))
                        && !Joint.at(
                                contacts,
                                other -> plan.districtOf(other) == from && !gone.get(other),
                                unit);
    }

    private boolean remaining(int unit) {
        return plan.districtOf(unit) == from && !moved.contains(unit);
    }

    private boolean taken(int unit) {
        return plan.districtOf(unit) == to || moved.contains(unit);
    }

    private static BitSet bits(UnitSet units) {
        BitSet bits = new BitSet();
        units.stream().forEach(bits::set);
        return bits;
    }

    /** The district that gives. */
    public int from() {
        return from;
    }

    /** The district that takes. */
    public int to() {
        return to;
    }

    /** The units that go. */
    public UnitSet moved() {
        return moved;
    }

    /** The units that were to go, and stay because a district would fall apart otherwise. */
    public UnitSet held() {
        return held;
    }

    /** What this does to the plan; empty if nothing. */
    public Optional<MoveBorder> edit() {
        return moved.isEmpty() ? Optional.empty() : Optional.of(new MoveBorder(from, to, moved));
    }
}
