package zuschnitt.coverage;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Groups of units joined to one unit each, and the coverage that comes of it: the way back from a
 * {@link Cut}.
 *
 * <p>Borders between units of a group go. Where they ended and but two borders are left, those
 * become one; vertices stay. What is joined has the smallest number of what it was; where numbers
 * would be left over, the last unit, face or arc moves into the hole.
 */
public final class Joining {
    private final Coverage old;

    /** unit → its group, from 1 on; 0 for none. */
    private final int[] groupOf;

    private final Renumbering units;
    private final Renumbering faces;
    private final Coverage coverage;

    private Joining(Coverage old, List<BitSet> groups) {
        this.old = old;
        this.groupOf = new int[old.unitCount() + 1];
        for (int i = 0; i < groups.size(); i++)
            for (int unit : groups.get(i).stream().toArray()) groupOf[unit] = i + 1;
        this.units = Renumbering.joining(old.unitCount(), groups);
        this.faces = Renumbering.joining(old.faceCount(), joinedFaces());
        this.coverage = joined();
    }

    /**
     * The coverage in which each group is one unit.
     *
     * @param groups units, none in two groups
     */
    public static Joining of(Coverage coverage, List<BitSet> groups) {
        return new Joining(coverage, groups);
    }

    /** The faces of a group that hang together, where there are several. */
    private List<BitSet> joinedFaces() {
        List<BitSet> joined = new ArrayList<>();
        BitSet seen = new BitSet();
        for (int unit = 1; unit < groupOf.length; unit++) {
            if (groupOf[unit] == 0) continue;
            for (int i = 0; i < old.faceCount(unit); i++) {
                BitSet together = from(old.face(unit, i), seen);
                if (together.cardinality() > 1) joined.add(together);
            }
        }
        return joined;
    }

    private BitSet from(int start, BitSet seen) {
        BitSet together = new BitSet();
        List<Integer> open = new ArrayList<>();
        if (!seen.get(start)) open.add(start);
        while (!open.isEmpty()) {
            int face = open.remove(open.size() - 1);
            if (seen.get(face)) continue;
            seen.set(face);
            together.set(face);
            for (int i = 0; i < old.arcCount(face); i++) {
                Arc arc = old.arc(old.arc(face, i));
                if (goes(arc)) open.add(arc.across(face));
            }
        }
        return together;
    }

    private boolean goes(Arc arc) {
        int group = groupOf[old.unit(arc.left())];
        return group != 0 && group == groupOf[old.unit(arc.right())];
    }

    private Coverage joined() {
        BitSet gone = new BitSet();
        List<Arc> removed = new ArrayList<>();
        SortedMap<Integer, Arc> near = new TreeMap<>();
        for (int arc : touched().stream().toArray()) {
            Arc before = old.arc(arc);
            if (goes(before)) {
                gone.set(arc);
                removed.add(before);
            } else {
                near.put(arc, renumbered(before));
            }
        }
        List<Arc> fresh = new ArrayList<>();
        Ends ends = new Ends(near);
        removed.forEach(ends::open);
        near.forEach(
                (arc, now) -> {
                    boolean whole = ends.arc(arc).filter(now::equals).isPresent();
                    if (whole && now.equals(old.arc(arc))) return;
                    gone.set(arc);
                    ends.arc(arc).ifPresent(fresh::add);
                });
        return old.with(gone, fresh, unitOfFace(), units.count());
    }

    private Arc renumbered(Arc arc) {
        return new Arc(arc.line(), faces.now(arc.left()), faces.now(arc.right()));
    }

    /** The arcs of all faces that are joined or get another number, and of their neighbours. */
    private BitSet touched() {
        BitSet around = new BitSet();
        for (int face = 0; face <= old.faceCount(); face++) {
            boolean joins = groupOf[old.unit(face)] != 0;
            if (!joins && faces.now(face) == face) continue;
            around.set(face);
            for (int i = 0; joins && i < old.arcCount(face); i++)
                around.set(old.arc(old.arc(face, i)).across(face));
        }
        BitSet arcs = new BitSet();
        around.stream()
                .forEach(
                        face ->
                                IntStream.range(0, old.arcCount(face))
                                        .forEach(i -> arcs.set(old.arc(face, i))));
        return arcs;
    }

    private int[] unitOfFace() {
        int[] unitOfFace = new int[faces.count() + 1];
        for (int face = 1; face <= old.faceCount(); face++)
            unitOfFace[faces.now(face)] = units.now(old.unit(face));
        return unitOfFace;
    }

    /** The coverage after the joining. */
    public Coverage coverage() {
        return coverage;
    }

    /** The number that a unit has now, or the one that it has become part of. */
    public int now(int unit) {
        return units.now(unit);
    }
}
