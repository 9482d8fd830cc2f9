package zuschnitt.coverage;

import java.util.function.DoubleConsumer;

/**
 * Finds how far the vertices that only one unit has are from the nearest border of another unit.
 * Edges are looked up by runs of some that follow each other.
 */
final class MissedBorders {
    /** Edges in a run. */
    private static final int RUN = 16;

    private static final int SEVERAL = -1;

    private final Loops loops;
    private final Stops stops;
    private final double reach;

    /** run → the stop where it begins. */
    private final int[] first;

    /** run → the stop where it ends. */
    private final int[] last;

    private final BoxTree tree;

    /**
     * @param reach metres; what is further away is not looked for
     */
    MissedBorders(Loops loops, double reach) {
        this.loops = loops;
        this.stops = loops.stops();
        this.reach = 1000 * reach;
        int most = loops.ringCount() + stops.count() / RUN;
        int[] starts = new int[most];
        int[] ends = new int[most];
        int count = 0;
        for (int ring = 0; ring < loops.ringCount(); ring++) {
            for (int stop = loops.start(ring); stop < loops.end(ring); stop += RUN) {
                starts[count] = stop;
                ends[count++] = Math.min(stop + RUN, loops.end(ring));
            }
        }
        first = starts;
        last = ends;
        double[] boxes = new double[4 * count];
        for (int run = 0; run < count; run++) stops.putBox(boxes, 4 * run, first[run], last[run]);
        tree = new BoxTree(boxes);
    }

    /** Calls with the metres by which each vertex misses a border, where it is within reach. */
    void distances(DoubleConsumer found) {
        int[] owner = owners();
        for (int ring = 0; ring < loops.ringCount(); ring++) {
            int unit = loops.unitOfRing(ring);
            for (int stop = loops.start(ring); stop < loops.end(ring); stop++) {
                if (owner[stops.place(stop)] != unit) continue;
                double distance = nearest(stop, unit);
                if (distance > 0 && distance < reach) found.accept(distance / 1000);
            }
        }
    }

    /** place → the unit that passes it, or {@link #SEVERAL}. */
    private int[] owners() {
        int[] owner = new int[stops.places().count()];
        for (int ring = 0; ring < loops.ringCount(); ring++) {
            int unit = loops.unitOfRing(ring);
            for (int stop = loops.start(ring); stop < loops.end(ring); stop++) {
                int place = stops.place(stop);
                owner[place] = owner[place] == 0 || owner[place] == unit ? unit : SEVERAL;
            }
        }
        return owner;
    }

    private double nearest(int stop, int unit) {
        double x = stops.x(stop);
        double y = stops.y(stop);
        double[] nearest = {Double.POSITIVE_INFINITY};
        tree.query(
                x - reach,
                y - reach,
                x + reach,
                y + reach,
                run -> {
                    if (loops.unitAt(first[run]) == unit) return;
                    for (int edge = first[run]; edge < last[run]; edge++)
                        nearest[0] = Math.min(nearest[0], distance(x, y, edge));
                });
        return nearest[0];
    }

    private double distance(double x, double y, int edge) {
        double east = stops.x(edge + 1) - stops.x(edge);
        double north = stops.y(edge + 1) - stops.y(edge);
        double px = x - stops.x(edge);
        double py = y - stops.y(edge);
        double along = (px * east + py * north) / (east * east + north * north);
        double share = Math.max(0, Math.min(1, along));
        return Math.hypot(px - share * east, py - share * north);
    }
}
