package zuschnitt.coverage;

/** Turns the rings of every unit so that whoever walks them has the unit on the left. */
final class Orientation {
    /** So many units are turned in one go. */
    private static final int SHARE = 1024;

    private final Loops loops;

    private Orientation(Loops loops) {
        this.loops = loops;
    }

    /**
     * Turns outer rings counter-clockwise and holes clockwise, as the number of other rings of the
     * same unit around each says.
     *
     * @param loops rings of which no two of a unit cross or share an edge
     */
    static void correct(Loops loops) {
        Orientation orientation = new Orientation(loops);
        Shares.of(
                loops.unitCount(),
                SHARE,
                (from, to) -> {
                    for (int i = from; i < to; i++) orientation.correct(loops.unit(i));
                });
    }

    private void correct(int unit) {
        int first = loops.firstRing(unit);
        int end = loops.endRing(unit);
        if (end - first == 1) turn(first, false);
        else if (end > first) correct(first, end);
    }

    private void correct(int first, int end) {
        double[] boxes = new double[4 * (end - first)];
        for (int ring = first; ring < end; ring++) {
            loops.stops().putBox(boxes, 4 * (ring - first), loops.start(ring), loops.end(ring));
        }
        BoxTree tree = new BoxTree(boxes);
        for (int ring = first; ring < end; ring++) turn(ring, hole(ring, first, tree));
    }

    private boolean hole(int ring, int first, BoxTree tree) {
        int stop = loops.start(ring);
        Inside inside = new Inside(loops.stops(), stop);
        double x = loops.stops().x(stop);
        double y = loops.stops().y(stop);
        boolean[] odd = {false};
        tree.query(
                x,
                y,
                x,
                y,
                candidate -> {
                    int other = first + candidate;
                    if (other != ring) odd[0] ^= inside.odd(loops.start(other), loops.end(other));
                });
        return odd[0];
    }

    private void turn(int ring, boolean hole) {
        if (hole == loops.doubleArea(ring) > 0) loops.reverse(ring);
    }
}
