package zuschnitt.raster;

import zuschnitt.coverage.Bounds;
import zuschnitt.coverage.Mapping;

/**
 * Map coordinates as ints: whole steps from the middle of a coverage.
 *
 * @param mapping from the coverage's coordinate system to the map's
 * @param originX map coordinate of the middle
 * @param originY map coordinate of the middle
 * @param step map metres; so small that an int reaches twice as far as the corners lie
 */
record Lattice(Mapping mapping, double originX, double originY, double step) {
    /** The lattice of what lies within a rectangle of the ground. */
    static Lattice of(Bounds bounds, Mapping mapping) {
        double[] frame = frame(bounds, mapping);
        return new Lattice(mapping, frame[0], frame[1], step(frame));
    }

    /** The middle and the four corners on the map, x and y in turn. */
    private static double[] frame(Bounds bounds, Mapping mapping) {
        if (bounds.empty()) return new double[10];
        double[] frame = {
            bounds.centreX(), bounds.centreY(),
            bounds.minX(), bounds.minY(),
            bounds.maxX(), bounds.minY(),
            bounds.maxX(), bounds.maxY(),
            bounds.minX(), bounds.maxY()
        };
        mapping.map(frame);
        return frame;
    }

    private static double step(double[] frame) {
        double reach = 1;
        for (int i = 2; i < frame.length; i++) {
            double distance = Math.abs(frame[i] - frame[i % 2]);
            if (distance > reach) reach = distance;
        }
        return 2 * reach / Integer.MAX_VALUE;
    }

    /**
     * Places of the ground in steps, x and y in turn.
     *
     * @param ground given away
     */
    int[] steps(double[] ground) {
        mapping.map(ground);
        int[] steps = new int[ground.length];
        for (int i = 0; i < ground.length; i += 2) {
            steps[i] = (int) Math.rint((ground[i] - originX) / step);
            steps[i + 1] = (int) Math.rint((ground[i + 1] - originY) / step);
        }
        return steps;
    }

    /** Map coordinate. */
    double x(double steps) {
        return originX + step * steps;
    }

    /** Map coordinate. */
    double y(double steps) {
        return originY + step * steps;
    }
}
