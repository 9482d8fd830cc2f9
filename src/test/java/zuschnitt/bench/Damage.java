package zuschnitt.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import zuschnitt.coverage.Rings;
import zuschnitt.io.Layers;
import zuschnitt.io.bytes.Existing;
import zuschnitt.io.layer.Layer;
import zuschnitt.io.shapefile.ShapefileWriter;
import zuschnitt.message.UserException;

/**
 * Spoils one unit in a hundred of a layer in one of the ways in which units come spoilt: moved a
 * little, so that it overlaps some neighbours and leaves gaps to others; drawn again with an
 * unsteady hand; or with vertices left out that its neighbours still have. The same at every call.
 */
public final class Damage {
    private static final int ONE_IN = 100;
    private static final int KINDS = 3;

    /** Metres. */
    private static final double MOVED = 0.3;

    private static final double UNSTEADY = 0.02;

    private Damage() {}

    /**
     * @param arguments the layer, and the shapefile to write
     */
    public static void main(String... arguments) throws UserException {
        Layer layer = Layers.read(Path.of(arguments[0]), Layers.Options.NONE);
        Random random = new Random(1);
        List<Rings> spoilt = new ArrayList<>();
        for (Rings unit : layer.geometry())
            spoilt.add(random.nextInt(ONE_IN) == 0 ? spoilt(unit, random) : unit);
        Layer damaged = Layer.of("damaged", layer.table(), spoilt, layer.reference().orElseThrow());
        ShapefileWriter.write(Path.of(arguments[1]), damaged, Existing.REPLACE);
    }

    private static Rings spoilt(Rings unit, Random random) {
        return switch (random.nextInt(KINDS)) {
            case 0 -> moved(unit, random, MOVED * random.nextGaussian(), 0);
            case 1 -> moved(unit, random, 0, UNSTEADY);
            default -> thinned(unit);
        };
    }

    private static Rings moved(Rings unit, Random random, double all, double each) {
        return unit.mapped(
                xy -> {
                    for (int i = 0; i < xy.length; i++) xy[i] += all + each * random.nextGaussian();
                });
    }

    /** Without every fourth vertex. */
    private static Rings thinned(Rings unit) {
        List<double[]> rings = new ArrayList<>();
        for (int ring = 0; ring < unit.size(); ring++) {
            int last = unit.vertices(ring) - 1;
            List<Double> xy = new ArrayList<>();
            for (int v = 0; v <= last; v++) {
                if (v % 4 == 3 && v < last && last > 8) continue;
                xy.add(unit.x(ring, v));
                xy.add(unit.y(ring, v));
            }
            rings.add(xy.stream().mapToDouble(Double::doubleValue).toArray());
        }
        return Rings.of(rings);
    }
}
