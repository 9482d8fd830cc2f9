package zuschnitt.coverage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * From noded borders to {@link Pieces}. Who covers a piece is known without asking whether a place
 * lies in a polygon: nobody covers the outside, and whoever crosses a border enters or leaves the
 * units that have it.
 */
final class Arrangement {
    private final Linework linework;

    /** place + 1 → the edges that end there. */
    private final Groups edgesAt;

    private final boolean[] used;
    private final Stops stops;
    private final int[] from;
    private final int[] to;

    /** stretch, later arc → one of its edges; all have the same units. */
    private final int[] edgeOf;

    private int count;

    private Arrangement(Linework linework) {
        this.linework = linework;
        int edges = linework.count();
        edgesAt =
                Groups.ofPairs(
                        edges,
                        edge -> linework.low(edge) + 1,
                        edge -> linework.high(edge) + 1,
                        linework.places().count());
        used = new boolean[edges];
        stops = new Stops(linework.places(), 2 * edges);
        from = new int[edges];
        to = new int[edges];
        edgeOf = new int[edges];
    }

    /** The pieces into which the borders cut the plane. */
    static Pieces of(Linework linework) {
        Arrangement arrangement = new Arrangement(linework);
        int places = linework.places().count();
        for (int place = 0; place < places; place++)
            if (arrangement.degree(place) != 2) arrangement.walkFrom(place);
        for (int place = 0; place < places; place++) arrangement.walkFrom(place);
        return arrangement.pieces();
    }

    private int degree(int place) {
        return edgesAt.size(place + 1);
    }

    private void walkFrom(int place) {
        for (int i = 0; i < degree(place); i++) {
            int edge = edgesAt.member(place + 1, i);
            if (!used[edge]) walk(place, edge);
        }
    }

    /** Goes along the edge and on to the next node, or around to where it began. */
    private void walk(int start, int first) {
        from[count] = stops.count();
        edgeOf[count] = first;
        stops.add(start);
        int edge = first;
        int place = start;
        while (true) {
            used[edge] = true;
            place = linework.low(edge) + linework.high(edge) - place;
            stops.add(place);
            if (place == start || degree(place) != 2) break;
            edge = edgesAt.member(place + 1, 0) + edgesAt.member(place + 1, 1) - edge;
        }
        to[count++] = stops.count() - 1;
    }

    /**
     * The pieces on the two sides of every stretch. A stretch that leads nowhere, because rounding
     * has torn a ring whose edges are as long as a country, parts nothing and is left out.
     */
    private Pieces pieces() {
        int[] none = new int[count];
        Stretches stretches =
                new Stretches(
                        stops, Arrays.copyOf(from, count), Arrays.copyOf(to, count), none, none);
        Faces faces = Faces.of(stretches);
        List<Arc> arcs = new ArrayList<>(count);
        for (int stretch = 0; stretch < count; stretch++) {
            if (faces.left(stretch) == faces.right(stretch)) continue;
            edgeOf[arcs.size()] = edgeOf[stretch];
            arcs.add(new Arc(stretches.line(stretch), faces.left(stretch), faces.right(stretch)));
        }
        Coverage map = Coverage.of(arcs, faces.unitOfFace(), 0);
        return new Pieces(map, unitsOf(map));
    }

    /** Goes from piece to piece, beginning outside. */
    private int[][] unitsOf(Coverage map) {
        int[][] unitsOf = new int[map.faceCount() + 1][];
        boolean[] reached = new boolean[unitsOf.length];
        int[] open = new int[unitsOf.length];
        int size = 1;
        unitsOf[Coverage.OUTSIDE] = new int[0];
        reached[Coverage.OUTSIDE] = true;
        for (int next = 0; next < size; next++) {
            int piece = open[next];
            for (int i = 0; i < map.arcCount(piece); i++) {
                int arc = map.arc(piece, i);
                int across = map.arc(arc).across(piece);
                if (reached[across]) continue;
                reached[across] = true;
                unitsOf[across] =
                        UnitSets.difference(unitsOf[piece], linework.unitsOf(edgeOf[arc]));
                open[size++] = across;
            }
        }
        return unitsOf;
    }
}
