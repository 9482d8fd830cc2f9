package zuschnitt.coverage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.noding.NodedSegmentString;
import org.locationtech.jts.noding.SegmentString;
import org.locationtech.jts.noding.snapround.SnapRoundingNoder;

/**
 * Cuts borders where they meet, on the millimetre grid: afterwards two edges have an end in common,
 * or both, or nothing.
 *
 * <p>Snap rounding (Hobby 1999, as JTS has it) does so for certain, but looks at every vertex; most
 * borders of a layer meet at their vertices already. So the edges that meet otherwise are found
 * first ({@link Crossings}), and only these are rounded. Rounding bends an edge by less than a
 * millimetre, which may make it meet others: it is looked again, until nothing is found.
 */
final class Noding {
    /** After so many rounds all borders are rounded at once. */
    private static final int ROUNDS = 6;

    private static final double PER_METRE = 1000;

    private final List<SegmentString> strings;
    private final Stops stops;

    /** string → its first stop; one entry more than strings. */
    private final int[] first;

    /** stop → the number of the edge that begins there: the same for all copies of an edge. */
    private final int[] edgeAt;

    /** The numbers of edges that meet others elsewhere than at their ends. */
    private final BitSet meeting = new BitSet();

    private Noding(List<SegmentString> strings) {
        this.strings = strings;
        int most = strings.stream().mapToInt(SegmentString::size).sum();
        PlaceIndex index = new PlaceIndex(most);
        this.stops = new Stops(index.places(), most);
        this.first = new int[strings.size() + 1];
        for (int string = 0; string < strings.size(); string++) {
            add(index, strings.get(string).getCoordinates());
            first[string + 1] = stops.count();
        }
        this.edgeAt = new int[stops.count()];
        crossings().find((one, other) -> mark(edgeAt[one], edgeAt[other]));
    }

    /**
     * The strings with a vertex wherever they meet, each piece with the data of its string.
     *
     * @param strings with vertices on the grid
     */
    static List<SegmentString> of(List<SegmentString> strings) {
        List<SegmentString> noded = strings;
        for (int round = 0; round < ROUNDS; round++) {
            Noding noding = new Noding(noded);
            if (noding.meeting.isEmpty()) return noded;
            noded = noding.cut();
        }
        return rounded(noded);
    }

    /** The strings, rounded to the grid and cut wherever they meet then. */
    @SuppressWarnings("unchecked")
    static List<SegmentString> rounded(Collection<SegmentString> strings) {
        SnapRoundingNoder noder = new SnapRoundingNoder(new PrecisionModel(PER_METRE));
        noder.computeNodes(strings);
        return List.copyOf(noder.getNodedSubstrings());
    }

    private void add(PlaceIndex index, Coordinate... coordinates) {
        int last = -1;
        for (Coordinate c : coordinates) {
            int next = index.number(Places.grid(c.x), Places.grid(c.y), last);
            if (next != last) stops.add(next);
            last = next;
        }
    }

    /**
     * Every edge once, although several strings may have it. Edges are numbered by their two
     * places, for which the index of places serves as well.
     */
    private Crossings crossings() {
        Crossings crossings = new Crossings(stops);
        PlaceIndex edges = new PlaceIndex(stops.count());
        for (int string = 0; string < strings.size(); string++) {
            int run = first[string];
            for (int stop = first[string]; stop < first[string + 1] - 1; stop++) {
                int known = edges.places().count();
                int a = stops.place(stop);
                int b = stops.place(stop + 1);
                edgeAt[stop] = edges.number(Math.min(a, b), Math.max(a, b), known - 1);
                if (edgeAt[stop] == known) continue;
                crossings.add(run, stop);
                run = stop + 1;
            }
            crossings.add(run, Math.max(run, first[string + 1] - 1));
        }
        return crossings;
    }

    private void mark(int edge, int other) {
        meeting.set(edge);
        meeting.set(other);
    }

    /** The strings without the edges that meet, and what rounding makes of these. */
    private List<SegmentString> cut() {
        List<SegmentString> kept = new ArrayList<>();
        List<SegmentString> meet = new ArrayList<>();
        for (int string = 0; string < strings.size(); string++) {
            int end = first[string + 1] - 1;
            for (int from = first[string], to; from < end; from = to) {
                boolean met = meeting.get(edgeAt[from]);
                to = from + 1;
                while (!met && to < end && !meeting.get(edgeAt[to])) to++;
                (met ? meet : kept).add(stretch(from, to, string));
            }
        }
        kept.addAll(rounded(meet));
        return kept;
    }

    private SegmentString stretch(int from, int to, int string) {
        Coordinate[] coordinates = new Coordinate[to - from + 1];
        Arrays.setAll(
                coordinates, i -> new Coordinate(stops.metresX(from + i), stops.metresY(from + i)));
        return new NodedSegmentString(coordinates, strings.get(string).getData());
    }
}
