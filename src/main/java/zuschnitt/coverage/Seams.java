package zuschnitt.coverage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The edges of borders and of a line that cuts them, each with the faces on its two hands as they
 * were before the cut. Where rounding has laid several borders over one edge, what lay between them
 * has no width left there, and the outer two faces remain.
 */
final class Seams {
    /** Stands for a face where only the line runs: the same on both hands, and not known here. */
    static final int UNKNOWN = -1;

    private final Places places;
    private final Map<Long, Seam> byEnds = new LinkedHashMap<>();
    private final BitSet ends = new BitSet();

    /** One edge between two places, seen by who walks from the lower number to the higher. */
    private static final class Seam {
        private final int low;
        private final int high;
        private final List<Integer> lefts = new ArrayList<>(1);
        private final List<Integer> rights = new ArrayList<>(1);
        private boolean onLine;
        private int heading;

        Seam(int low, int high) {
            this.low = low;
            this.high = high;
        }

        void settle() {
            for (Integer face : List.copyOf(lefts)) if (rights.remove(face)) lefts.remove(face);
        }

        boolean border() {
            return !lefts.isEmpty();
        }

        int left() {
            return border() ? lefts.get(0) : UNKNOWN;
        }

        int right() {
            return border() ? rights.get(0) : UNKNOWN;
        }
    }

    /**
     * @param most no more than this many vertices will be met
     */
    Seams(int most) {
        this.places = new Places(most);
    }

    /** A border, with the old faces on either hand. Ends of borders stay nodes, unless closed. */
    void add(Arc border) {
        int last = -1;
        for (int vertex = 0; vertex < border.line().size(); vertex++) {
            int next = place(border.line(), vertex, last);
            if (last >= 0 && next != last) {
                Seam seam = seam(last, next);
                boolean forward = seam.low == last;
                seam.lefts.add(forward ? border.left() : border.right());
                seam.rights.add(forward ? border.right() : border.left());
            }
            boolean end = vertex == 0 || vertex == border.line().size() - 1;
            if (end && !border.line().closed()) ends.set(next);
            last = next;
        }
    }

    /** The line; it may run over borders, and over itself. */
    void addLine(Polyline line) {
        int last = -1;
        for (int vertex = 0; vertex < line.size(); vertex++) {
            int next = place(line, vertex, last);
            if (last >= 0 && next != last) {
                Seam seam = seam(last, next);
                seam.onLine = true;
                seam.heading += seam.low == last ? 1 : -1;
            }
            last = next;
        }
    }

    private int place(Polyline line, int vertex, int last) {
        return places.number(Places.grid(line.x(vertex)), Places.grid(line.y(vertex)), last);
    }

    private Seam seam(int one, int other) {
        int low = Math.min(one, other);
        int high = Math.max(one, other);
        return byEnds.computeIfAbsent((long) low << 32 | high, key -> new Seam(low, high));
    }

    /** The plane as all these edges cut it. */
    Cloth cloth() {
        List<Seam> edges = new ArrayList<>();
        for (Seam seam : byEnds.values()) {
            seam.settle();
            if (seam.border() || seam.onLine) edges.add(seam);
        }
        return new Cloth(edges);
    }

    /** Edges chained from node to node, and the pieces of the plane between them. */
    final class Cloth {
        private final List<Seam> edges;
        private final Groups edgesAt;
        private final boolean[] used;
        private final Stops stops;
        private final List<int[]> chains = new ArrayList<>();
        private final Stretches stretches;
        private final Faces pieces;

        /** piece → the old face that it is a part of; {@link #UNKNOWN} if it can't be told. */
        private final int[] faceOf;

        private final DoubleArea[] doubleArea;
        private final double[] onLeft;
        private final double[] onRight;

        private Cloth(List<Seam> edges) {
            this.edges = edges;
            this.edgesAt =
                    Groups.ofPairs(
                            edges.size(),
                            edge -> edges.get(edge).low + 1,
                            edge -> edges.get(edge).high + 1,
                            places.count());
            this.used = new boolean[edges.size()];
            this.stops = new Stops(places, 2 * edges.size());
            for (int place = 0; place < places.count(); place++) if (node(place)) walkFrom(place);
            for (int place = 0; place < places.count(); place++) walkFrom(place);
            int[] from = chains.stream().mapToInt(chain -> chain[0]).toArray();
            int[] to = chains.stream().mapToInt(chain -> chain[1]).toArray();
            this.stretches =
                    new Stretches(stops, from, to, new int[from.length], new int[from.length]);
            this.pieces = new Faces(stretches);
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
            int[] chain = {stops.count(), 0, first};
            stops.add(start);
            int edge = first;
            int place = start;
            while (true) {
                used[edge] = true;
                place = edges.get(edge).low + edges.get(edge).high - place;
                stops.add(place);
                if (place == start || node(place)) break;
                edge = edgesAt.member(place + 1, 0) + edgesAt.member(place + 1, 1) - edge;
            }
            chain[1] = stops.count() - 1;
            chains.add(chain);
        }

        private int[] faces() {
            int[] faces = new int[pieces.unitOfFace().length];
            Arrays.fill(faces, UNKNOWN);
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
            if ((faces[left] == UNKNOWN) == (faces[right] == UNKNOWN)) return false;
            if (faces[left] == UNKNOWN) faces[left] = faces[right];
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

        /** The old face on the left; {@link #UNKNOWN} if no border ran here. */
        int leftBefore(int stretch) {
            return forward(stretch) ? first(stretch).left() : first(stretch).right();
        }

        int rightBefore(int stretch) {
            return forward(stretch) ? first(stretch).right() : first(stretch).left();
        }

        private Seam first(int stretch) {
            return edges.get(chains.get(stretch)[2]);
        }

        private boolean forward(int stretch) {
            return first(stretch).low == stretches.first(stretch);
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
            return first(stretch).onLine;
        }

        private void measure(int stretch) {
            DoubleArea area = stretches.doubleArea(stretch);
            doubleArea[left(stretch)] = doubleArea[left(stretch)].plus(area);
            doubleArea[right(stretch)] = doubleArea[right(stretch)].minus(area);
            int[] chain = chains.get(stretch);
            for (int stop = chain[0]; stop < chain[1]; stop++) {
                int from = stops.place(stop);
                int to = stops.place(stop + 1);
                int heading = seam(from, to).heading * (from < to ? 1 : -1);
                double length =
                        Math.hypot(
                                stops.metresX(stop + 1) - stops.metresX(stop),
                                stops.metresY(stop + 1) - stops.metresY(stop));
                onLeft[heading > 0 ? left(stretch) : right(stretch)] += heading == 0 ? 0 : length;
                onRight[heading > 0 ? right(stretch) : left(stretch)] += heading == 0 ? 0 : length;
            }
        }

        /**
         * The plane without those stretches of the line that divide nothing, because the line ends
         * in a piece, and without those outside the given faces.
         */
        Cloth trimmed(BitSet faces) {
            List<Seam> kept = new ArrayList<>();
            for (int stretch = 0; stretch < count(); stretch++) {
                int face = faceOf[left(stretch)];
                boolean divides = left(stretch) != right(stretch);
                boolean stays = border(stretch) || (divides && face != UNKNOWN && faces.get(face));
                for (int stop = chains.get(stretch)[0];
                        stays && stop < chains.get(stretch)[1];
                        stop++) kept.add(seam(stops.place(stop), stops.place(stop + 1)));
            }
            return kept.size() == edges.size() ? this : new Cloth(kept);
        }
    }
}
