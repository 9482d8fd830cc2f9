package zuschnitt.coverage;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * Faces that a new vertex of their border has squeezed apart. Rounding may set it exactly on a
 * vertex of another border of the same face, an island's for instance; where that happens in two
 * places, or beside a place where both touched before, what lies between is cut off from the rest
 * and is a face of its own from then on, of the same unit. Nobody's area changes.
 */
final class Squeezed {
    private Squeezed() {}

    /**
     * The same coverage with such faces as several.
     *
     * @param faces those whose borders are new
     */
    static Coverage apart(Coverage coverage, BitSet faces) {
        BitSet touching = new BitSet();
        faces.stream().filter(face -> touchesItself(coverage, face)).forEach(touching::set);
        return touching.isEmpty()
                ? coverage
                : new CutFaces(coverage, new Knife(coverage, touching)).coverage();
    }

    /** A place on a border, by its coordinates. */
    private record Place(double x, double y) {}

    /** Whether the face's border comes to one place more than once. */
    private static boolean touchesItself(Coverage coverage, int face) {
        Map<Place, Integer> ways = new HashMap<>();
        for (int i = 0; i < coverage.arcCount(face); i++) {
            Polyline line = coverage.arc(coverage.arc(face, i)).line();
            int last = line.size() - 1;
            for (int vertex = 0; vertex <= last; vertex++) {
                int here = vertex == 0 || vertex == last ? 1 : 2;
                Place place = new Place(line.x(vertex), line.y(vertex));
                if (ways.merge(place, here, Integer::sum) > 2) return true;
            }
        }
        return false;
    }
}
