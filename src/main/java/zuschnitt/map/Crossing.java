package zuschnitt.map;

import java.util.OptionalInt;
import zuschnitt.plan.Plan;

/** Counts the pixels of a line in every district, as the map was last drawn. */
final class Crossing {
    private final MapPane map;
    private final OptionalInt divided;

    /** district of the settled plan → pixels. */
    private final int[] pixels;

    private Crossing(MapPane map, Plan settled, OptionalInt divided) {
        this.map = map;
        this.divided = divided;
        this.pixels = new int[settled.slots()];
    }

    /**
     * @param divided the district that is shown divided, if any: what has come of it, behind all
     *     settled districts, counts as part of it
     */
    static Crossing of(MapPane map, Plan settled, OptionalInt divided) {
        return new Crossing(map, settled, divided);
    }

    /**
     * The district that most of the line lies in; empty if it crosses none.
     *
     * @param line x and y in turn, map coordinates
     */
    OptionalInt most(double[] line) {
        for (int i = 2; i < line.length; i += 2)
            count(line[i - 2], line[i - 1], line[i], line[i + 1]);
        int most = Plan.FIRST;
        for (int district = most; district < pixels.length; district++)
            if (pixels[district] > pixels[most]) most = district;
        boolean crosses = most < pixels.length && pixels[most] > 0;
        return crosses ? OptionalInt.of(most) : OptionalInt.empty();
    }

    private void count(double x, double y, double toX, double toY) {
        double pixel = map.view().metresPerPixel();
        int steps = (int) Math.ceil(Math.hypot(toX - x, toY - y) / pixel) + 1;
        for (int step = 0; step <= steps; step++) {
            double share = step / (double) steps;
            map.sight()
                    .districtAt(x + share * (toX - x), y + share * (toY - y))
                    .ifPresent(this::count);
        }
    }

    private void count(int district) {
        if (district < pixels.length) pixels[district]++;
        else divided.ifPresent(whole -> pixels[whole]++);
    }
}
