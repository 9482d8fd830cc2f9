package zuschnitt.coverage;

/**
 * Whether the borders of faces close: at every node each face must be entered as often as it is
 * left. Per face, the nodes left are added and the nodes entered subtracted, each as a 64-bit hash
 * of its place: only a closed border sums to zero.
 */
final class Closure {
    private Closure() {}

    /**
     * Looks whether all borders close.
     *
     * @throws IllegalArgumentException if one doesn't
     */
    static void check(Arc[] arcs, int faces) {
        long[] balance = new long[faces];
        for (Arc arc : arcs) {
            long ends = ends(arc.line());
            balance[arc.left()] += ends;
            balance[arc.right()] -= ends;
        }
        for (int face = 0; face < balance.length; face++) if (balance[face] != 0) throw open(face);
    }

    /** What a line adds to the sum of the face on its left, and takes from the one on its right. */
    static long ends(Polyline line) {
        int last = line.size() - 1;
        return hash(line.gridX(0), line.gridY(0)) - hash(line.gridX(last), line.gridY(last));
    }

    static IllegalArgumentException open(int face) {
        return new IllegalArgumentException("the border of face " + face + " is open");
    }

    private static long hash(long x, long y) {
        long h = x * 0x9E3779B97F4A7C15L + y;
        h = (h ^ (h >>> 30)) * 0xBF58476D1CE4E5B9L;
        h = (h ^ (h >>> 27)) * 0x94D049BB133111EBL;
        return h ^ (h >>> 31);
    }
}
