package zuschnitt.raster;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import zuschnitt.plan.Plan;
import zuschnitt.theme.Level;
import zuschnitt.theme.Scaling;

/**
 * Where the circles of values lie: in the middle of the unit, or of that unit of a district which
 * is nearest to the middle of all of them, so that no circle lies in another district. The largest
 * are drawn first.
 */
final class Circles {
    private static final double OPACITY = 0.8;

    private final Scaling scaling;
    private final Scene scene;

    /** index of the values → unit in whose middle its circle lies; 0 for none. */
    private final int[] place;

    private Circles(Scaling scaling, Plan plan, Scene scene) {
        this.scaling = scaling;
        this.scene = scene;
        this.place =
                scaling.values().level() == Level.UNITS
                        ? IntStream.range(0, scaling.values().size()).toArray()
                        : inTheMidst(plan);
    }

    static Symbols of(Scaling scaling, Plan plan, Scene scene) {
        return new Circles(scaling, plan, scene).symbols();
    }

    private Symbols symbols() {
        int[] shown =
                IntStream.range(0, place.length)
                        .filter(index -> radius(index) > 0 && placed(place[index]))
                        .boxed()
                        .sorted(Comparator.comparingDouble(this::radius).reversed())
                        .mapToInt(Integer::intValue)
                        .toArray();
        return new Symbols(
                Arrays.stream(shown).mapToDouble(index -> scene.centreX(place[index])).toArray(),
                Arrays.stream(shown).mapToDouble(index -> scene.centreY(place[index])).toArray(),
                Arrays.stream(shown).mapToDouble(this::radius).toArray(),
                OPACITY);
    }

    private double radius(int index) {
        return scaling.radius(scaling.values().value(index));
    }

    private boolean placed(int unit) {
        return unit > 0 && !Double.isNaN(scene.centreX(unit));
    }

    private int[] inTheMidst(Plan plan) {
        double[] area = new double[plan.slots()];
        double[] x = new double[plan.slots()];
        double[] y = new double[plan.slots()];
        int units = scene.coverage().unitCount();
        for (int unit = 1; unit <= units; unit++) {
            if (!placed(unit)) continue;
            int district = plan.districtOf(unit);
            double weight = scene.coverage().area(unit);
            area[district] += weight;
            x[district] += weight * scene.centreX(unit);
            y[district] += weight * scene.centreY(unit);
        }
        int[] nearest = new int[plan.slots()];
        double[] least = new double[plan.slots()];
        Arrays.fill(least, Double.POSITIVE_INFINITY);
        for (int unit = 1; unit <= units; unit++) {
            int district = plan.districtOf(unit);
            double dx = scene.centreX(unit) - x[district] / area[district];
            double dy = scene.centreY(unit) - y[district] / area[district];
            double distance = Math.hypot(dx, dy);
            if (!placed(unit) || !(distance < least[district])) continue;
            least[district] = distance;
            nearest[district] = unit;
        }
        return nearest;
    }
}
