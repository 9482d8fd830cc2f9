package zuschnitt.raster;

import java.util.Arrays;
import java.util.stream.IntStream;
import zuschnitt.coverage.Arc;
import zuschnitt.coverage.Bounds;
import zuschnitt.coverage.Coverage;
import zuschnitt.coverage.Mapping;
import zuschnitt.plan.UnitSet;

/**
 * The borders of a coverage in map coordinates, ready to be drawn: flat arrays of whole steps from
 * the middle of it all, with a box around each arc. Made once per coverage. Immutable.
 */
public final class Scene {
    /** Faces that a raster can tell apart. */
    static final int MOST_FACES = 1 << 24;

    private final Coverage coverage;
    private final double originX;
    private final double originY;

    /** Map metres. */
    private final double step;

    /** x and y of all arcs' vertices in turn, steps from the origin. */
    private final int[] xy;

    /** arc → its first vertex; one entry more than arcs. */
    private final int[] first;

    /** arc → southern, northern, western edge, steps from the origin. */
    private final int[] south;

    private final int[] north;
    private final int[] west;
    private final Bounds bounds;
    private final double typicalSize;
    private final Centres centres;

    private Scene(Coverage coverage, Mapping mapping) {
        if (coverage.faceCount() >= MOST_FACES)
            throw new IllegalArgumentException(coverage.faceCount() + " faces");
        this.coverage = coverage;
        double[] frame = frame(coverage.bounds(), mapping);
        this.originX = frame[0];
        this.originY = frame[1];
        this.step = step(frame);
        this.first = firstVertices(coverage);
        this.xy = new int[2 * first[first.length - 1]];
        this.south = new int[coverage.arcCount()];
        this.north = new int[coverage.arcCount()];
        this.west = new int[coverage.arcCount()];
        for (int arc = 0; arc < coverage.arcCount(); arc++) project(arc, mapping);
        this.bounds = around(0, coverage.arcCount());
        this.typicalSize = typicalSize(coverage) * stretch(coverage.bounds(), bounds);
        this.centres = Centres.of(this);
    }

    /**
     * The scene of a coverage.
     *
     * @param mapping from the coverage's coordinate system to the map's
     * @throws IllegalArgumentException if there are 16,777,216 faces or more
     */
    public static Scene of(Coverage coverage, Mapping mapping) {
        return new Scene(coverage, mapping);
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

    /** So small that an int reaches twice as far as the corners lie. */
    private static double step(double[] frame) {
        double reach = 1;
        for (int i = 2; i < frame.length; i++) {
            double distance = Math.abs(frame[i] - frame[i % 2]);
            if (distance > reach) reach = distance;
        }
        return 2 * reach / Integer.MAX_VALUE;
    }

    private static int[] firstVertices(Coverage coverage) {
        int[] first = new int[coverage.arcCount() + 1];
        for (int arc = 0; arc < coverage.arcCount(); arc++)
            first[arc + 1] = first[arc] + coverage.arc(arc).line().size();
        return first;
    }

    private static double typicalSize(Coverage coverage) {
        double[] areas = new double[coverage.faceCount()];
        for (int face = 1; face <= areas.length; face++) areas[face - 1] = coverage.faceArea(face);
        Arrays.sort(areas);
        return areas.length == 0 ? 0 : Math.sqrt(areas[areas.length / 2]);
    }

    /** Map metres to one on the ground, roughly. */
    private static double stretch(Bounds ground, Bounds map) {
        return ground.height() > 0 ? map.height() / ground.height() : 1;
    }

    private void project(int arc, Mapping mapping) {
        double[] line = coverage.arc(arc).line().toArray();
        mapping.map(line);
        int low = Integer.MAX_VALUE;
        int high = Integer.MIN_VALUE;
        int left = Integer.MAX_VALUE;
        int at = 2 * first[arc];
        for (int i = 0; i < line.length; i += 2) {
            int x = (int) Math.rint((line[i] - originX) / step);
            int y = (int) Math.rint((line[i + 1] - originY) / step);
            xy[at + i] = x;
            xy[at + i + 1] = y;
            low = Math.min(low, y);
            high = Math.max(high, y);
            left = Math.min(left, x);
        }
        south[arc] = low;
        north[arc] = high;
        west[arc] = left;
    }

    private Bounds around(int fromArc, int toArc) {
        Bounds box = Bounds.EMPTY;
        for (int i = 2 * first[fromArc]; i < 2 * first[toArc]; i += 2) {
            double x = originX + step * xy[i];
            double y = originY + step * xy[i + 1];
            box = box.contains(x, y) ? box : box.union(new Bounds(x, y, x, y));
        }
        return box;
    }

    public Coverage coverage() {
        return coverage;
    }

    /** The rectangle around everything, in map coordinates. */
    public Bounds bounds() {
        return bounds;
    }

    /** The rectangle around some units, in map coordinates; empty if none has geometry. */
    public Bounds bounds(UnitSet units) {
        return units.stream()
                .flatMap(this::arcsOf)
                .mapToObj(arc -> around(arc, arc + 1))
                .reduce(Bounds.EMPTY, Bounds::union);
    }

    /** Map coordinate of the middle of a unit's largest part; NaN if it has no geometry. */
    public double centreX(int unit) {
        return centres.x(unit);
    }

    /** Map coordinate of the middle of a unit's largest part; NaN if it has no geometry. */
    public double centreY(int unit) {
        return centres.y(unit);
    }

    /** The units whose middle lies within the rectangle, in map coordinates. */
    public UnitSet units(Bounds box) {
        return UnitSet.of(
                IntStream.rangeClosed(1, coverage.unitCount())
                        .filter(unit -> box.contains(centreX(unit), centreY(unit))));
    }

    /**
     * The units whose middle lies within the ring.
     *
     * @param ring x and y in turn, in map coordinates; closed by itself
     */
    public UnitSet within(double[] ring) {
        return UnitSet.of(
                IntStream.rangeClosed(1, coverage.unitCount())
                        .filter(unit -> surrounds(ring, centreX(unit), centreY(unit))));
    }

    private static boolean surrounds(double[] ring, double x, double y) {
        boolean odd = false;
        for (int i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
            boolean spans = ring[i + 1] > y != ring[j + 1] > y;
            double share = (y - ring[i + 1]) / (ring[j + 1] - ring[i + 1]);
            if (spans && x < ring[i] + share * (ring[j] - ring[i])) odd = !odd;
        }
        return odd;
    }

    /** The borders around a unit: arc → x and y in turn, in map coordinates. */
    public double[][] outline(int unit) {
        return arcsOf(unit).mapToObj(this::line).toArray(double[][]::new);
    }

    private IntStream arcsOf(int unit) {
        return IntStream.range(0, coverage.faceCount(unit))
                .map(part -> coverage.face(unit, part))
                .flatMap(
                        face ->
                                IntStream.range(0, coverage.arcCount(face))
                                        .map(index -> coverage.arc(face, index)));
    }

    private double[] line(int arc) {
        double[] line = new double[2 * (first[arc + 1] - first[arc])];
        for (int i = 0; i < line.length; i += 2) {
            line[i] = originX + step * xy[2 * first[arc] + i];
            line[i + 1] = originY + step * xy[2 * first[arc] + i + 1];
        }
        return line;
    }

    /** Edge of a square as large as the middle one of the faces, in map metres. */
    double typicalSize() {
        return typicalSize;
    }

    int arcCount() {
        return first.length - 1;
    }

    /** The arc that the borders came from: its faces, not its coordinates. */
    Arc arc(int arc) {
        return coverage.arc(arc);
    }

    double originX() {
        return originX;
    }

    double originY() {
        return originY;
    }

    /** Map metres between neighbouring coordinates of vertices. */
    double step() {
        return step;
    }

    int firstVertex(int arc) {
        return first[arc];
    }

    int x(int vertex) {
        return xy[2 * vertex];
    }

    int y(int vertex) {
        return xy[2 * vertex + 1];
    }

    int south(int arc) {
        return south[arc];
    }

    int north(int arc) {
        return north[arc];
    }

    int west(int arc) {
        return west[arc];
    }
}
