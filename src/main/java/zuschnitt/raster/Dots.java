package zuschnitt.raster;

import java.util.Arrays;
import zuschnitt.coverage.Coverage;
import zuschnitt.plan.Plan;
import zuschnitt.theme.Scattering;

/**
 * Where the dots of units lie: scattered evenly over their faces (Halton 1960), each unit in its
 * own way that follows from its identity. So they lie where they lay, whatever is looked at and
 * whoever a unit is assigned to.
 */
final class Dots {
    private static final double RADIUS = 1.7;
    private static final double OPACITY = 0.85;

    /** Places tried for one dot before the last one is taken for it. */
    private static final int TRIES = 200;

    private final Scene scene;
    private final Coverage coverage;
    private final double[] x;
    private final double[] y;
    private int count;

    private Dots(Scattering scattering, Plan plan, Scene scene) {
        this.scene = scene;
        this.coverage = scene.coverage();
        int dots = 0;
        for (int unit = 1; unit <= coverage.unitCount(); unit++) dots += scattering.dots(unit);
        this.x = new double[dots];
        this.y = new double[dots];
        for (int unit = 1; unit <= coverage.unitCount(); unit++)
            scatter(unit, scattering.dots(unit), plan.ground().units().unit(unit).id().hashCode());
    }

    static Symbols of(Scattering scattering, Plan plan, Scene scene) {
        Dots dots = new Dots(scattering, plan, scene);
        double[] radius = new double[dots.count];
        Arrays.fill(radius, RADIUS);
        return new Symbols(
                Arrays.copyOf(dots.x, dots.count),
                Arrays.copyOf(dots.y, dots.count),
                radius,
                OPACITY);
    }

    /** Deals the dots of a unit out to its faces, by their areas. */
    private void scatter(int unit, int dots, int seed) {
        double area = 0;
        int placed = 0;
        for (int i = 0; i < coverage.faceCount(unit); i++) {
            int face = coverage.face(unit, i);
            area += coverage.faceArea(face);
            int due = (int) Math.round(dots * area / coverage.area(unit));
            scatterIn(face, due - placed, seed + i);
            placed = due;
        }
    }

    private void scatterIn(int face, int dots, int seed) {
        Box box = Box.of(scene, face);
        int index = seed & 0xFFFF;
        for (int dot = 0; dot < dots; dot++) {
            double east;
            double north;
            int tries = 0;
            do {
                index++;
                east = box.west + box.width * halton(index, 2);
                north = box.south + box.height * halton(index, 3);
            } while (!inside(face, east, north) && ++tries < TRIES);
            x[count] = scene.lattice().x(east);
            y[count++] = scene.lattice().y(north);
        }
    }

    /** 0…1, evenly spread for indices that follow each other. */
    private static double halton(int index, int base) {
        double result = 0;
        double share = 1;
        for (int rest = index; rest > 0; rest /= base) {
            share /= base;
            result += share * (rest % base);
        }
        return result;
    }

    /** Whether a place lies in a face, in steps of the scene. */
    private boolean inside(int face, double east, double north) {
        boolean odd = false;
        for (int i = 0; i < coverage.arcCount(face); i++)
            odd ^= crossed(coverage.arc(face, i), east, north);
        return odd;
    }

    /** Whether a ray eastward crosses an arc an odd number of times. */
    private boolean crossed(int arc, double east, double north) {
        Strokes strokes = scene.strokes();
        if (strokes.east(arc) < east || strokes.north(arc) < north || strokes.south(arc) > north)
            return false;
        boolean odd = false;
        int end = strokes.firstVertex(arc) + strokes.size(arc);
        for (int v = strokes.firstVertex(arc) + 1; v < end; v++) {
            double fromY = strokes.y(v - 1);
            double toY = strokes.y(v);
            if (fromY > north == toY > north) continue;
            double share = (north - fromY) / (toY - fromY);
            double fromX = strokes.x(v - 1);
            if (east < fromX + share * (strokes.x(v) - fromX)) odd = !odd;
        }
        return odd;
    }

    /** The rectangle around a face, in steps of the scene. */
    private record Box(double west, double south, double width, double height) {
        static Box of(Scene scene, int face) {
            double west = Double.POSITIVE_INFINITY;
            double south = Double.POSITIVE_INFINITY;
            double east = Double.NEGATIVE_INFINITY;
            double north = Double.NEGATIVE_INFINITY;
            for (int i = 0; i < scene.coverage().arcCount(face); i++) {
                int arc = scene.coverage().arc(face, i);
                west = Math.min(west, scene.strokes().west(arc));
                south = Math.min(south, scene.strokes().south(arc));
                east = Math.max(east, scene.strokes().east(arc));
                north = Math.max(north, scene.strokes().north(arc));
            }
            return new Box(west, south, east - west, north - south);
        }
    }
}
