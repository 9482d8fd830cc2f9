package zuschnitt.coverage;

import java.util.Arrays;

/**
 * A coverage whose faces are given to other units: borders within a unit vanish, and where nothing
 * branches any more, two borders become one. The same as {@link Topology} finds for the rings of
 * those units, without looking at what is known to fit together.
 */
final class Dissolution {
    private final Coverage coverage;
    private final int[] unitOfFace;
    private final Places places;
    private final Stops stops;

    /** dart → the node where it sets out: dart 2a runs along arc a, dart 2a + 1 against it. */
    private final int[] origin;

    /** node + 1 → the darts of borders that set out there. */
    private final Groups around;

    private final boolean[] walked;
    private final int[] from;
    private final int[] to;
    private final int[] left;
    private final int[] right;
    private int count;

    private Dissolution(Coverage coverage, int... unitOfFace) {
        this.coverage = coverage;
        this.unitOfFace = unitOfFace;
        int arcs = coverage.arcCount();
        int vertices = 0;
        for (int arc = 0; arc < arcs; arc++) vertices += coverage.arc(arc).line().size();
        this.places = new Places(vertices);
        this.stops = new Stops(places, vertices);
        this.origin = new int[2 * arcs];
        this.around = around();
        this.walked = new boolean[arcs];
        this.from = new int[arcs];
        this.to = new int[arcs];
        this.left = new int[arcs];
        this.right = new int[arcs];
    }

    /**
     * The coverage with other units.
     *
     * @param unitOfFace face → unit, 0…unitCount; the outside stays nobody's
     */
    static Coverage of(Coverage coverage, int[] unitOfFace, int unitCount) {
        Dissolution dissolution = new Dissolution(coverage, unitOfFace);
        Stretches stretches = dissolution.stretches().sorted();
        return Topology.coverage(stretches, Faces.of(stretches), unitCount);
    }

    private int unitLeftOf(int dart) {
        int arc = dart / 2;
        return unitOfFace[dart % 2 == 0 ? coverage.left(arc) : coverage.right(arc)];
    }

    private boolean border(int arc) {
        return unitLeftOf(2 * arc) != unitLeftOf(2 * arc + 1);
    }

    /** Numbers the places where borders begin and end. */
    private Groups around() {
        PlaceIndex nodes = new PlaceIndex(places, origin.length);
        int[] nodeOf = new int[origin.length];
        for (int dart = 0; dart < origin.length; dart++) {
            if (!border(dart / 2)) continue;
            origin[dart] = nodes.number(gridX(dart, 0), gridY(dart, 0), -1);
            nodeOf[dart] = origin[dart] + 1;
        }
        return Groups.of(nodeOf, places.count());
    }

    private boolean branches(int node) {
        return around.size(node + 1) != 2;
    }

    /** Walks from all nodes first; what is left then are rings that meet none. */
    private Stretches stretches() {
        for (int dart = 0; dart < origin.length; dart++)
            if (open(dart) && branches(origin[dart])) walk(dart);
        for (int dart = 0; dart < origin.length; dart += 2) if (open(dart)) walkAround(dart);
        return new Stretches(
                stops,
                Arrays.copyOf(from, count),
                Arrays.copyOf(to, count),
                Arrays.copyOf(left, count),
                Arrays.copyOf(right, count));
    }

    private boolean open(int dart) {
        return !walked[dart / 2] && border(dart / 2);
    }

    /** Walks a ring without a node, which begins at its first place from the south-west. */
    private void walkAround(int dart) {
        int start = stops.count();
        walk(dart);
        int end = stops.count() - 1;
        int first = start;
        for (int stop = start; stop < end; stop++)
            if (places.compare(stops.place(stop), stops.place(first)) < 0) first = stop;
        stops.rotate(start, end, first);
        direct(count - 1, start, end, dart);
    }

    /** Goes on to the next node, or around to where it began. */
    private void walk(int first) {
        int start = stops.count();
        stops.add(origin[first]);
        for (int dart = first; open(dart); dart = onward(dart)) {
            walked[dart / 2] = true;
            for (int v = 1; v < coverage.arc(dart / 2).line().size() - 1; v++)
                stops.add(places.add(gridX(dart, v), gridY(dart, v)));
            stops.add(origin[dart ^ 1]);
            if (branches(origin[dart ^ 1])) break;
        }
        direct(count++, start, stops.count() - 1, first);
    }

    /** The other dart that sets out where this one ends; nothing branches there. */
    private int onward(int dart) {
        int node = origin[dart ^ 1] + 1;
        return around.member(node, 0) + around.member(node, 1) - (dart ^ 1);
    }

    /**
     * Lets a stretch run eastward.
     *
     * @param dart any on the way from start to end
     */
    private void direct(int stretch, int start, int end, int dart) {
        boolean east = stops.runEast(start, end);
        from[stretch] = east ? start : end;
        to[stretch] = east ? end : start;
        left[stretch] = unitLeftOf(east ? dart : dart ^ 1);
        right[stretch] = unitLeftOf(east ? dart ^ 1 : dart);
    }

    private long gridX(int dart, int n) {
        return Places.grid(line(dart).x(vertex(dart, n)));
    }

    private long gridY(int dart, int n) {
        return Places.grid(line(dart).y(vertex(dart, n)));
    }

    private Polyline line(int dart) {
        return coverage.arc(dart / 2).line();
    }

    /** The vertex of the dart's line that is the n-th on its way. */
    private int vertex(int dart, int n) {
        return dart % 2 == 0 ? n : line(dart).size() - 1 - n;
    }
}
