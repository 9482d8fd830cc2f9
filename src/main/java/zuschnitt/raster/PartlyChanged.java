package zuschnitt.raster;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;
import zuschnitt.plan.UnitSet;

/**
 * Units of a plan of which only some ground is changed: that on which certain units of another plan
 * lie, since one of the two has cut them, or both have, each its own way.
 *
 * @param scene the borders of the other plan, in the same map coordinates
 * @param units unit of the plan → units of the other one
 */
public record PartlyChanged(Scene scene, Map<Integer, UnitSet> units) {
    private static final BitSet NONE = new BitSet();

    public PartlyChanged {
        units = Map.copyOf(units);
    }

    /** The pixels that are changed, numbered row by row from the top left. */
    BitSet pixels(FaceRaster raster) {
        BitSet[] changing = changing(raster.scene().coverage().unitCount());
        FaceRaster other = FaceRaster.of(scene, raster.viewport());
        BitSet pixels = new BitSet();
        for (int y = 0, pixel = 0; y < raster.viewport().height(); y++)
            for (int x = 0; x < raster.viewport().width(); x++, pixel++)
                if (changing[raster.unit(x, y)].get(other.unit(x, y))) pixels.set(pixel);
        return pixels;
    }

    /** Unit of the plan → the units of the other one as bits. */
    private BitSet[] changing(int unitCount) {
        BitSet[] changing = new BitSet[unitCount + 1];
        Arrays.fill(changing, NONE);
        units.forEach(
                (unit, others) -> {
                    changing[unit] = new BitSet();
                    others.stream().forEach(changing[unit]::set);
                });
        return changing;
    }
}
