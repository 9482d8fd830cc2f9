package zuschnitt.io.imports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import zuschnitt.compare.Dwellings;
import zuschnitt.coverage.Bounds;
import zuschnitt.coverage.Coverage;
import zuschnitt.coverage.Outlines;
import zuschnitt.coverage.Overlay;
import zuschnitt.coverage.Rings;
import zuschnitt.coverage.UnitIndex;
import zuschnitt.message.Message;
import zuschnitt.message.UserException;
import zuschnitt.plan.Crs;
import zuschnitt.plan.Parting.Basis;

/**
 * Where people live: places with a weight each, points or areas over which it is spread evenly.
 * Read once, and asked about as many units as one likes.
 */
public final class Weights {
    private final Said said;

    /** place → its area, places from west to east by their western edges; none for a point. */
    private final List<Rings> areas;

    /** place → the rectangle around it; without extent for a point. */
    private final List<Bounds> extents;

    private final double[] weights;

    /** Metres from west to east of the place that extends furthest. */
    private final double widest;

    /**
     * What is told about weights.
     *
     * @param basis points, or the cells of a grid or other areas
     * @param source the name of the file
     * @param sentence that tells what the weights are
     */
    record Said(Basis basis, String source, Message sentence) {}

    /**
     * @param areas in the project's coordinates; {@link Rings#NONE} for points
     * @param extents the rectangles around them; without extent for a point
     * @param weights 0 or more
     */
    Weights(Said said, List<Rings> areas, List<Bounds> extents, double[] weights) {
        Integer[] order = IntStream.range(0, weights.length).boxed().toArray(Integer[]::new);
        Arrays.sort(order, Comparator.comparingDouble(place -> extents.get(place).minX()));
        this.said = said;
        this.areas = Arrays.stream(order).map(areas::get).toList();
        this.extents = Arrays.stream(order).map(extents::get).toList();
        this.weights = Arrays.stream(order).mapToDouble(place -> weights[place]).toArray();
        this.widest = extents.stream().mapToDouble(Bounds::width).max().orElse(0);
    }

    /**
     * The weights of a source in the project's coordinates.
     *
     * @param around what is outside is left out
     * @throws zuschnitt.io.layer.OpenQuestion if it is not known which column counts, or what
     *     coordinates mean
     * @throws UserException if a column doesn't exist, there are no places, or none is around
     */
    public static Weights of(WeightSource source, Crs project, Bounds around) throws UserException {
        return WeightLayer.read(source, Placement.project(project), around);
    }

    /** What kind of places these are: points or the cells of a grid. */
    public Basis basis() {
        return said.basis();
    }

    /** The name of the file from which they come. */
    public String source() {
        return said.source();
    }

    /** The sentence that tells what the weights are. */
    public Message said() {
        return said.sentence();
    }

    /**
     * What some units weigh. Of an area, the share counts that lies in the unit; a point on a
     * border belongs to one of the units there. Costs as much as there are places near the units.
     *
     * @return in the order of the units, 0 or more
     */
    public double[] over(Coverage coverage, int... units) {
        Bounds[] boxes = IntStream.of(units).mapToObj(coverage::bounds).toArray(Bounds[]::new);
        Bounds all = Bounds.EMPTY;
        for (Bounds box : boxes) all = all.union(box);
        UnitIndex index = UnitIndex.of(coverage, units);
        double[] sums = new double[units.length];
        List<Integer> spread = new ArrayList<>();
        for (int place = firstFrom(all.minX() - widest); place < weights.length; place++) {
            Bounds extent = extents.get(place);
            if (extent.minX() > all.maxX()) break;
            if (weights[place] == 0 || !extent.intersects(all)) continue;
            if (areas.get(place).empty()) {
                int found = index.unit(extent.minX(), extent.minY());
                for (int i = 0; i < units.length; i++)
                    if (units[i] == found) sums[i] += weights[place];
            } else if (Arrays.stream(boxes).anyMatch(extent::intersects)) {
                spread.add(place);
            }
        }
        if (!spread.isEmpty()) spread(spread, Outlines.ringsOf(coverage, units), sums);
        return sums;
    }

    /** The first place whose western edge is no further west. */
    private int firstFrom(double x) {
        int from = 0;
        int to = weights.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (extents.get(middle).minX() < x) from = middle + 1;
            else to = middle;
        }
        return from;
    }

    private void spread(List<Integer> places, List<Rings> units, double[] sums) {
        List<Rings> cells = places.stream().map(areas::get).toList();
        Overlay overlay = Overlay.of(List.of(units, cells));
        double[] sizes = new double[cells.size()];
        for (int piece = 1; piece <= overlay.count(); piece++)
            for (int cell : overlay.areas(piece, 1)) sizes[cell] += overlay.area(piece);
        for (int piece = 1; piece <= overlay.count(); piece++)
            for (int unit : overlay.areas(piece, 0))
                for (int cell : overlay.areas(piece, 1))
                    sums[unit] += weights[places.get(cell)] * overlay.area(piece) / sizes[cell];
    }

    /** The places as areas: a point is a very small one. */
    List<Rings> cells() {
        return IntStream.range(0, weights.length)
                .mapToObj(
                        place ->
                                areas.get(place).empty()
                                        ? PlaceColumns.speck(extents.get(place))
                                        : areas.get(place))
                .toList();
    }

    /** The places as they are known to a comparison. */
    public Dwellings dwellings() {
        List<Rings> cells = cells();
        return new Dwellings(
                IntStream.range(0, weights.length)
                        .filter(place -> weights[place] > 0)
                        .mapToObj(
                                place ->
                                        new Dwellings.Place(
                                                cells.get(place),
                                                Extent.of(cells.get(place)),
                                                weights[place]))
                        .toList());
    }

    /** 0 or more. */
    double weight(int place) {
        return weights[place];
    }

    /** Those places of whose rectangles the condition is true. */
    Weights where(Predicate<Bounds> condition) {
        int[] kept =
                IntStream.range(0, weights.length)
                        .filter(place -> condition.test(extents.get(place)))
                        .toArray();
        return new Weights(
                said,
                IntStream.of(kept).mapToObj(areas::get).toList(),
                IntStream.of(kept).mapToObj(extents::get).toList(),
                IntStream.of(kept).mapToDouble(place -> weights[place]).toArray());
    }

    /** Whether there is no place at all. */
    boolean empty() {
        return weights.length == 0;
    }
}
