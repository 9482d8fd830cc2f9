package zuschnitt.coverage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Layers of areas laid over one another: the plane cut along all their borders at once, so that
 * every piece belongs to the same areas throughout.
 *
 * <p>It is made as {@link Mending} is: borders are noded on the millimetre grid, and walking from
 * the outside across them tells for every piece who covers it. So areas may overlap, within a layer
 * as well, and needn't be valid: what an odd number of an area's rings surround belongs to it.
 * Borders that two layers have in common are one, and leave no slivers.
 */
public final class Overlay {
    private final Pieces pieces;

    /** layer → how many areas the layers before it have; one entry more than layers. */
    private final int[] before;

    private Overlay(Pieces pieces, int[] before) {
        this.pieces = pieces;
        this.before = before;
    }

    /**
     * The overlay of some layers. Costs a few seconds for a million vertices: leave out what can't
     * meet ({@link AreaIndex}).
     *
     * @param layers the areas of each; metres
     */
    public static Overlay of(List<List<Rings>> layers) {
        List<Rings> all = new ArrayList<>();
        int[] before = new int[layers.size() + 1];
        for (int layer = 0; layer < layers.size(); layer++) {
            all.addAll(layers.get(layer));
            before[layer + 1] = all.size();
        }
        return new Overlay(Arrangement.of(Linework.of(new Loops(all), 0)), before);
    }

    /** Pieces are numbered 1…count; the outside is none of them. */
    public int count() {
        return pieces.count();
    }

    /** Square metres of a piece. */
    public double area(int piece) {
        return pieces.area(piece);
    }

    /** Metres across a piece, if it is long and narrow. */
    public double width(int piece) {
        return pieces.width(piece);
    }

    /** The rectangle around a piece. */
    public Bounds bounds(int piece) {
        return pieces.map().faceBounds(piece);
    }

    /**
     * The areas of a layer that the piece belongs to, ascending.
     *
     * @param layer 0… in the order in which they were given
     * @return indices of the areas in their layer, from 0
     */
    public int[] areas(int piece, int layer) {
        return IntStream.range(0, pieces.depth(piece))
                .map(index -> pieces.unit(piece, index) - 1 - before[layer])
                .filter(area -> area >= 0 && area < before[layer + 1] - before[layer])
                .toArray();
    }

    @Override
    public String toString() {
        return count() + " pieces of layers that end at " + Arrays.toString(before);
    }
}
