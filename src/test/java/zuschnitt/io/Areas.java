package zuschnitt.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import zuschnitt.coverage.Rings;
import zuschnitt.io.layer.Layer;
import zuschnitt.io.shapefile.Part;

/** Areas for tests, and how to measure them independently of the readers. */
public final class Areas {
    private Areas() {}

    /** A rectangle, drawn clockwise. */
    public static double[] rectangle(double x, double y, double width, double height) {
        return new double[] {x, y, x, y + height, x + width, y + height, x + width, y, x, y};
    }

    public static Rings of(double[]... rings) {
        return Rings.of(List.of(rings));
    }

    /**
     * A star around a place, sometimes with a hole, sometimes in two parts, sometimes nothing at
     * all.
     */
    static Rings random(Random random, double x, double y) {
        if (random.nextInt(10) == 0) return Rings.NONE;
        List<double[]> rings = new ArrayList<>();
        rings.add(star(random, x, y, 20));
        if (random.nextInt(3) == 0) rings.add(star(random, x, y, 3));
        if (random.nextInt(4) == 0) rings.add(star(random, x + 60, y, 20));
        return Rings.of(rings);
    }

    private static double[] star(Random random, double x, double y, double radius) {
        int n = 3 + random.nextInt(30);
        double turn = random.nextBoolean() ? 1 : -1;
        double[] xy = new double[2 * n + 2];
        for (int i = 0; i < n; i++) {
            double angle = turn * 2 * Math.PI * i / n;
            double distance = radius * (0.5 + random.nextDouble() / 2);
            xy[2 * i] = x + distance * Math.cos(angle);
            xy[2 * i + 1] = y + distance * Math.sin(angle);
        }
        xy[2 * n] = xy[0];
        xy[2 * n + 1] = xy[1];
        return xy;
    }

    /**
     * The area by even–odd rings, where rings lie in one another or apart: outer ones count, inner
     * ones are taken off.
     */
    static double sum(Rings rings) {
        double sum = 0;
        for (Part part : Part.of(rings)) {
            sum += Math.abs(Part.signedArea(part.shell()));
            for (double[] hole : part.holes()) sum -= Math.abs(Part.signedArea(hole));
        }
        return sum;
    }

    static double sum(Layer layer) {
        return layer.geometry().stream().mapToDouble(Areas::sum).sum();
    }
}
