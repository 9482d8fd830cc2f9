package zuschnitt.coverage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Which units touch: pairs that share a border, or that face each other across a gap narrower than
 * the project's gap width. Units that meet in a single point don't touch. Symmetric.
 */
public final class Adjacency {
    private final double gapWidth;

    /** Where units may face each other; nowhere if the gap width is 0. */
    private final OpenBorders open;

    private final ContactTable contacts;

    private Adjacency(double gapWidth, OpenBorders open, ContactTable contacts) {
        this.gapWidth = gapWidth;
        this.open = open;
        this.contacts = contacts;
    }

    /**
     * The neighbours of every unit.
     *
     * @param gapWidth metres of gap or outside that two units may face each other across and still
     *     touch; 0: none
     */
    public static Adjacency of(Coverage coverage, double gapWidth) {
        ContactsFound found = new ContactsFound();
        for (int arc = 0; arc < coverage.arcCount(); arc++) found.addBorder(coverage, arc);
        OpenBorders open = gapWidth > 0 ? OpenBorders.of(coverage) : OpenBorders.NONE;
        if (gapWidth > 0) FacingBorders.find(coverage, gapWidth, gapWidth, found::addFacing);
        return new Adjacency(gapWidth, open, found.contacts(coverage.unitCount()));
    }

    /**
     * The neighbours of every unit in a coverage of which most is as it was; as {@link #of} would
     * find them. Only units that changed, and those that face them or have come to face them, are
     * looked at; so the cost is that of copying tables.
     *
     * @param after the coverage now
     * @param changed numbers, before or now, of the units that came, went, have another number or
     *     other borders, even if it is only that nobody's ground lies beyond or lies there no more
     */
    public Adjacency with(Coverage after, BitSet changed) {
        BitSet anew = (BitSet) changed.clone();
        OpenBorders openNow = open;
        ContactsFound found = new ContactsFound();
        if (gapWidth > 0) {
            openNow = open.with(after, changed);
            contacts.addNeighbours(changed, anew);
            anew.or(openNow.near(changed, gapWidth));
            BitSet around = openNow.near(anew, gapWidth);
            FacingBorders.find(after, gapWidth, gapWidth, anew, around, found::addFacing);
        }
        UnitArcs.of(after, anew).stream().forEach(arc -> found.addBorder(after, arc));
        ContactTable fresh = found.contacts(after.unitCount());
        return new Adjacency(gapWidth, openNow, contacts.with(fresh, anew));
    }

    /** Number of units that touch the unit. */
    public int degree(int unit) {
        return contacts.degree(unit);
    }

    /**
     * @param index 0…{@link #degree} − 1, in ascending order of the neighbours
     */
    public int neighbour(int unit, int index) {
        return contacts.neighbour(unit, index);
    }

    /** Metres of border shared with the neighbour at the index; 0 where only a gap lies between. */
    public double sharedLength(int unit, int index) {
        return contacts.length(unit, index);
    }

    /** Whether the two units touch. */
    public boolean touching(int unit, int other) {
        return contacts.of(unit, other);
    }

    /**
     * The separate parts of a set of units: within a part, each unit can be reached from every
     * other through units of the set that touch. Costs as much as the set is large, however many
     * units there are.
     *
     * @param units the set, in any order
     * @return the parts in the order of their smallest units, each in ascending order
     */
    public List<int[]> parts(int[] units) {
        int[] sorted = Arrays.stream(units).sorted().distinct().toArray();
        boolean[] seen = new boolean[sorted.length];
        List<int[]> parts = new ArrayList<>();
        for (int i = 0; i < sorted.length; i++) {
            if (!seen[i]) parts.add(partFrom(i, sorted, seen));
        }
        return parts;
    }

    private int[] partFrom(int start, int[] sorted, boolean[] seen) {
        int[] part = new int[sorted.length];
        part[0] = sorted[start];
        seen[start] = true;
        int size = 1;
        for (int next = 0; next < size; next++) {
            int unit = part[next];
            for (int i = 0; i < degree(unit); i++) {
                int found = Arrays.binarySearch(sorted, neighbour(unit, i));
                if (found < 0 || seen[found]) continue;
                seen[found] = true;
                part[size++] = sorted[found];
            }
        }
        return Arrays.stream(part, 0, size).sorted().toArray();
    }
}
