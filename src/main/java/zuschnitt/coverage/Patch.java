package zuschnitt.coverage;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * What differs between two coverages, number by number: which arcs and faces stood under a number
 * before, and which stand there after. Small where little changed, found by comparing, and the same
 * in both directions; so nothing that is done to a coverage has to describe its own inverse.
 *
 * @param before the earlier coverage, as far as it differs
 * @param after the later one
 */
public record Patch(Extract before, Extract after) {
    /**
     * A coverage as far as it differs from another one.
     *
     * @param arcCount how many arcs it has
     * @param faceCount how many faces
     * @param unitCount how many units
     * @param arcs number → arc, those that the other has not under this number
     * @param units face → unit, those that the other has not like that
     */
    public record Extract(
            int arcCount,
            int faceCount,
            int unitCount,
            SortedMap<Integer, Arc> arcs,
            SortedMap<Integer, Integer> units) {
        private static Extract of(Coverage coverage, Coverage other) {
            SortedMap<Integer, Arc> arcs = new TreeMap<>();
            for (int arc = 0; arc < coverage.arcCount(); arc++)
                if (arc >= other.arcCount() || !coverage.arc(arc).equals(other.arc(arc)))
                    arcs.put(arc, coverage.arc(arc));
            SortedMap<Integer, Integer> units = new TreeMap<>();
            for (int face = 1; face <= coverage.faceCount(); face++)
                if (face > other.faceCount() || coverage.unit(face) != other.unit(face))
                    units.put(face, coverage.unit(face));
            return new Extract(
                    coverage.arcCount(), coverage.faceCount(), coverage.unitCount(), arcs, units);
        }

        /** Without what the other one has, too. */
        private Extract without(Extract other) {
            SortedMap<Integer, Arc> otherArcs = new TreeMap<>(arcs);
            otherArcs.entrySet().removeAll(other.arcs.entrySet());
            SortedMap<Integer, Integer> otherUnits = new TreeMap<>(units);
            otherUnits.entrySet().removeAll(other.units.entrySet());
            return new Extract(arcCount, faceCount, unitCount, otherArcs, otherUnits);
        }

        private boolean isOf(Coverage coverage) {
            return arcCount == coverage.arcCount()
                    && faceCount == coverage.faceCount()
                    && unitCount == coverage.unitCount()
                    && arcs.entrySet().stream()
                            .allMatch(arc -> coverage.arc(arc.getKey()).equals(arc.getValue()))
                    && units.entrySet().stream()
                            .allMatch(face -> coverage.unit(face.getKey()) == face.getValue());
        }
    }

    /** What leads from one coverage to another; cost proportional to the number of arcs. */
    public static Patch between(Coverage before, Coverage after) {
        return new Patch(Extract.of(before, after), Extract.of(after, before));
    }

    /** Whether both are the same. */
    public boolean isEmpty() {
        return before.equals(after);
    }

    /** What leads back. */
    public Patch inverse() {
        return new Patch(after, before);
    }

    /**
     * The later coverage, made from the earlier one.
     *
     * @throws IllegalArgumentException if the coverage is not the one that the patch begins with
     */
    public Coverage applyTo(Coverage coverage) {
        if (!before.isOf(coverage))
            throw new IllegalArgumentException("the patch does not begin with this coverage");
        int[] unitOfFace =
                IntStream.rangeClosed(0, after.faceCount)
                        .map(face -> face <= before.faceCount ? coverage.unit(face) : 0)
                        .toArray();
        after.units.forEach((face, unit) -> unitOfFace[face] = unit);
        return coverage.with(after.arcCount, after.arcs, unitOfFace, after.unitCount);
    }

    /**
     * This patch and the next one together.
     *
     * @param next begins where this one ends
     */
    public Patch then(Patch next) {
        Extract first = joined(before, next.before, after);
        Extract last = joined(next.after, after, next.before);
        return new Patch(first.without(last), last.without(first));
    }

    /**
     * What one end of two patches has.
     *
     * @param near what the patch at this end says of it
     * @param far what the other patch says of the coverage between them
     * @param between what the patch at this end says of the same; what stands there under a number
     *     is not what stands under it at this end
     */
    private static Extract joined(Extract near, Extract far, Extract between) {
        SortedMap<Integer, Arc> arcs = new TreeMap<>(far.arcs);
        arcs.keySet().removeAll(between.arcs.keySet());
        arcs.putAll(near.arcs);
        SortedMap<Integer, Integer> units = new TreeMap<>(far.units);
        units.keySet().removeAll(between.units.keySet());
        units.putAll(near.units);
        return new Extract(near.arcCount, near.faceCount, near.unitCount, arcs, units);
    }
}
