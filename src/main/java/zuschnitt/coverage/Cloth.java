package zuschnitt.coverage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** Edges chained from node to node, and the pieces of the plane between them. */
final class Cloth {
    private final Places places;
    private final BitSet ends;
    private final List<Seam> edges;
    private final Groups edgesAt;
    private final boolean[] used;
    private final Stops stops;

    /** stop → the edge from there to the next stop of its stretch. */
    private final int[] edgeAt;

    /** stretch → its first and its last stop. */
    private final List<int[]> chains = new ArrayList<>();

    private final Stretches stretches;
    private final Faces pieces;

    /** piece → the old face that it is a part of; {@link Seams#UNKNOWN} if it can't be told. */
    private final int[] faceOf;

    private final DoubleArea[] doubleArea;
    private final double[] onLeft;
    private final double[] onRight;

    /**
     * @param ends places that stay nodes, however few edges meet there
     * @param edges of borders and of the line
     */
    Cloth(Places places, BitSet ends, List<Seam> edges) {
        this.places = places;
        this.ends = ends;
        this.edges = edges;
        this.edgesAt =
                Groups.ofPairs(
                        edges.size(),
                        edge -> edges.get(edge).low() + 1,
                        edge -> edges.get(edge).high() + 1,
                        places.count());
        this.used = new boolean[edges.size()];
        this.stops = new Stops(places, 2 * edges.size());
        this.edgeAt = new int[2 * edges.size()];
        for (int place = 0; place < places.count(); place++) if (node(place)) walkFrom(place);
        for (int place = 0; place < places.count(); place++) walkFrom(place);
        int[] from = chains.stream().mapToInt(chain -> chain[0]).toArray();
        int[] to = chains.stream().mapToInt(chain -> chain[1]).toArray();
        this.stretches = new Stretches(stops, from, to, new int[from.length], new int[from.length]);
        this.pieces = Faces.of(stretches);
        this.faceOf = faces();
        this.doubleArea = new DoubleArea[faceOf.length];
        Arrays.fill(doubleArea, DoubleArea.ZERO);
        this.onLeft = new double[faceOf.length];
        this.onRight = new double[faceOf.length];
        for (int stretch = 0; stretch < count(); stretch++) measure(stretch);
    }

    private boolean node(int place) {
        return ends.get(place) || edgesAt.size(place + 1) != 2;
    }

    private void walkFrom(int place) {
        for (int i = 0; i < edgesAt.size(place + 1); i++) {
            int edge = edgesAt.member(place + 1, i);
            if (!used[edge]) walk(place, edge);
        }
    }

    private void walk(int start, int first) {
        int begin = stops.count();
        stops.add(start);
        int edge = first;
        int place = start;
        while (true) {
            used[edge] = true;
            edgeAt[stops.count() - 1] = edge;
            place = edges.get(edge).across(place);
            stops.add(place);
            if (place == start || node(place)) break;
            edge = edgesAt.member(place + 1, 0) + edgesAt.member(place + 1, 1) - edge;
        }
        chains.add(new int[] {begin, stops.count() - 1});
    }

    private int[] faces() {
        int[] faces = new int[pieces.unitOfFace().length];
        Arrays.fill(faces, Seams.UNKNOWN);
        for (int stretch = 0; stretch < count(); stretch++) {
            if (!border(stretch)) continue;
            faces[pieces.left(stretch)] = leftBefore(stretch);
            faces[pieces.right(stretch)] = rightBefore(stretch);
        }
        boolean more = true;
        while (more) {
            more = false;
            for (int stretch = 0; stretch < count(); stretch++)
                if (!border(stretch)) more |= spread(faces, stretch);
        }
        return faces;
    }

    private boolean spread(int[] faces, int stretch) {
        int left = pieces.left(stretch);
        int right = pieces.right(stretch);
        if ((faces[left] == Seams.UNKNOWN) == (faces[right] == Seams.UNKNOWN)) return false;
        if (faces[left] == Seams.UNKNOWN) faces[left] = faces[right];
        else faces[right] = faces[left];
        return true;
    }

    /** Number of stretches from node to node. */
    int count() {
        return chains.size();
    }

    /** Number of pieces; piece 0 is what surrounds all of them. */
    int pieceCount() {
        return faceOf.length - 1;
    }

    /** The old face that the piece is a part of. */
    int face(int piece) {
        return faceOf[piece];
    }

    int left(int stretch) {
        return pieces.left(stretch);
    }

    int right(int stretch) {
        return pieces.right(stretch);
    }

    Polyline lineOf(int stretch) {
        return stretches.line(stretch);
    }

    /** Whether the stretch was a border before the cut. */
    boolean border(int stretch) {
        return first(stretch).border();
    }

    /** The old face on the left; {@link Seams#UNKNOWN} if no border ran here. */
    int leftBefore(int stretch) {
        return first(stretch).left(stretches.first(stretch));
    }

    int rightBefore(int stretch) {
        return first(stretch).left(stretches.second(stretch));
    }

    private Seam first(int stretch) {
        return edges.get(edgeAt[chains.get(stretch)[0]]);
    }

    /** Metres of the line's left side that the piece meets; a run to and one fro cancel out. */
    double onLeft(int piece) {
        return onLeft[piece];
    }

    double onRight(int piece) {
        return onRight[piece];
    }

    /** Square metres of a piece. */
    double area(int piece) {
        return doubleArea[piece].value() / 2e6;
    }

    /** Whether the line runs along the whole stretch. */
    boolean onLine(int stretch) {
        return first(stretch).onLine();
    }

    private void measure(int stretch) {
        DoubleArea area = stretches.doubleArea(stretch);
        doubleArea[left(stretch)] = doubleArea[left(stretch)].plus(area);
        doubleArea[right(stretch)] = doubleArea[right(stretch)].minus(area);
        int[] chain = chains.get(stretch);
        for (int stop = chain[0]; stop < chain[1]; stop++) {
            int heading = edges.get(edgeAt[stop]).heading(stops.place(stop));
            if (heading == 0) continue;
            double length =
                    Math.hypot(
                            stops.metresX(stop + 1) - stops.metresX(stop),
                            stops.metresY(stop + 1) - stops.metresY(stop));
            onLeft[heading > 0 ? left(stretch) : right(stretch)] += length;
            onRight[heading > 0 ? right(stretch) : left(stretch)] += length;
        }
    }

    /**
     * The plane without those stretches of the line that divide nothing, because the line ends in a
     * piece, and without those outside the given faces.
     */
    Cloth trimmed(BitSet faces) {
        List<Seam> kept = new ArrayList<>();
        for (int stretch = 0; stretch < count(); stretch++) {
            int face = faceOf[left(stretch)];
            boolean divides = left(stretch) != right(stretch);
            boolean stays =
                    border(stretch) || (divides && face != Seams.UNKNOWN && faces.get(face));
            int[] chain = chains.get(stretch);
            for (int stop = chain[0]; stays && stop < chain[1]; stop++)
                kept.add(edges.get(edgeAt[stop]));
        }
        return kept.size() == edges.size() ? this : new Cloth(places, ends, kept);
    }
}
