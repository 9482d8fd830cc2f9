package zuschnitt.coverage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.noding.NodedSegmentString;
import org.locationtech.jts.noding.Noder;
import org.locationtech.jts.noding.SegmentString;
import org.locationtech.jts.noding.snap.SnappingNoder;

/**
 * Draws the borders of a layer together where they nearly touch.
 *
 * <p>Snapping looks at every vertex, and most borders have nothing to be drawn to: two units walk
 * them alike, edge by edge. So only the other edges take part, which nobody or too many have in
 * common, and those that lie near one of them. The rest is passed on as it is; nothing there
 * shifts.
 */
final class Snapping {
    /** An edge is near another if it is within so many times the distance of snapping. */
    private static final double NEAR = 3;

    private final Loops loops;
    private final double snap;

    /** stop → the number of the edge that begins there: the same for all copies of an edge. */
    private final int[] edgeAt;

    /** edge → a stop where it begins. */
    private final int[] stopOf;

    /** Edges that are not walked by exactly two units. */
    private final BitSet loose = new BitSet();

    private Snapping(Loops loops, double snap) {
        this.loops = loops;
        this.snap = snap;
        this.edgeAt = new int[loops.stops().count()];
        this.stopOf = new int[loops.stops().count()];
        findLoose();
    }

    /**
     * All borders, drawn together where they nearly touch; on the grid, but not yet noded there.
     */
    static List<SegmentString> nearMisses(Loops loops, double snap) {
        Snapping snapping = new Snapping(loops, snap);
        BitSet near = snapping.near();
        List<SegmentString> kept = new ArrayList<>();
        List<SegmentString> moving = new ArrayList<>();
        for (int ring = 0; ring < loops.ringCount(); ring++) {
            for (int from = loops.start(ring), to; from < loops.end(ring); from = to) {
                boolean moves = near.get(snapping.edgeAt[from]);
                to = from + 1;
                while (to < loops.end(ring) && near.get(snapping.edgeAt[to]) == moves) to++;
                (moves ? moving : kept).add(string(loops, from, to, ring));
            }
        }
        kept.addAll(snapped(moving, snap));
        return kept;
    }

    /** All borders, with all vertices drawn together that are near each other. */
    static List<SegmentString> everywhere(Loops loops, double snap) {
        return snapped(nowhere(loops), snap);
    }

    /** All borders as they are. */
    static List<SegmentString> nowhere(Loops loops) {
        List<SegmentString> strings = new ArrayList<>();
        for (int unit = 1; unit <= loops.unitCount(); unit++) {
            for (int ring = loops.firstRing(unit); ring < loops.endRing(unit); ring++)
                strings.add(string(loops, loops.start(ring), loops.end(ring), ring));
        }
        return strings;
    }

    /** Numbers the edges by their two places, for which the index of places serves as well. */
    private void findLoose() {
        Stops stops = loops.stops();
        PlaceIndex edges = new PlaceIndex(stops.count());
        int[] walks = new int[stops.count()];
        for (int ring = 0; ring < loops.ringCount(); ring++) {
            for (int stop = loops.start(ring); stop < loops.end(ring); stop++) {
                int known = edges.places().count();
                int a = stops.place(stop);
                int b = stops.place(stop + 1);
                int edge = edges.number(Math.min(a, b), Math.max(a, b), known - 1);
                edgeAt[stop] = edge;
                if (edge == known) stopOf[edge] = stop;
                boolean same = edge < known && sameUnit(stopOf[edge], ring);
                walks[edge] += same ? 2 : 1;
                loose.set(edge, walks[edge] != 2 || same);
            }
        }
    }

    private boolean sameUnit(int stop, int ring) {
        return loops.unitAt(stop) == loops.unitOfRing(ring);
    }

    /** The loose edges and those near one. */
    private BitSet near() {
        BitSet near = (BitSet) loose.clone();
        if (loose.isEmpty()) return near;
        double[] boxes = new double[4 * loose.cardinality()];
        int count = 0;
        for (int edge = loose.nextSetBit(0); edge >= 0; edge = loose.nextSetBit(edge + 1))
            loops.stops().putBox(boxes, 4 * count++, stopOf[edge], stopOf[edge] + 1);
        BoxTree tree = new BoxTree(boxes);
        double reach = NEAR * snap * 1000;
        double[] box = new double[4];
        for (int ring = 0; ring < loops.ringCount(); ring++) {
            for (int stop = loops.start(ring); stop < loops.end(ring); stop++) {
                int edge = edgeAt[stop];
                if (stopOf[edge] != stop || near.get(edge)) continue;
                loops.stops().putBox(box, 0, stop, stop + 1);
                tree.query(
                        box[0] - reach,
                        box[1] - reach,
                        box[2] + reach,
                        box[3] + reach,
                        found -> near.set(edge));
            }
        }
        return near;
    }

    private static SegmentString string(Loops loops, int from, int to, int ring) {
        Polyline line = loops.stops().line(from, to);
        Coordinate[] coordinates = new Coordinate[line.size()];
        Arrays.setAll(coordinates, i -> new Coordinate(line.x(i), line.y(i)));
        return new NodedSegmentString(coordinates, loops.unitOfRing(ring));
    }

    private static List<SegmentString> snapped(List<SegmentString> strings, double snap) {
        Noder noder = new SnappingNoder(snap);
        noder.computeNodes(strings);
        List<SegmentString> rounded = new ArrayList<>();
        for (Object noded : noder.getNodedSubstrings()) rounded.add(rounded((SegmentString) noded));
        return rounded;
    }

    private static SegmentString rounded(SegmentString string) {
        Coordinate[] coordinates = new Coordinate[string.size()];
        Arrays.setAll(
                coordinates,
                i ->
                        new Coordinate(
                                Polyline.millimetre(string.getCoordinate(i).x),
                                Polyline.millimetre(string.getCoordinate(i).y)));
        return new NodedSegmentString(coordinates, string.getData());
    }
}
