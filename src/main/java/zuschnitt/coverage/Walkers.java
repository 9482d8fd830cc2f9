package zuschnitt.coverage;

import java.util.Arrays;
import java.util.List;

/**
 * Several at once walk the rings of a layer, each those of some units on end, in an order that
 * keeps neighbours together. So most places are met by one walker alone.
 */
final class Walkers {
    private final List<Rings> units;
    private final int[] order;
    private final double[] seats;

    /**
     * index in the order → how many rings, and vertices, come before; one entry more than units.
     */
    private final int[] rings;

    private final int[] vertices;

    /**
     * @param units unit 1 at index 0
     * @param order the units, less 1, as they are to be walked
     * @param seats unit − 1 → a box around a place of it
     */
    Walkers(List<Rings> units, int[] order, double[] seats) {
        this.units = units;
        this.order = order;
        this.seats = seats;
        this.rings = new int[order.length + 1];
        this.vertices = new int[order.length + 1];
        for (int i = 0; i < order.length; i++) {
            Rings unit = units.get(order[i]);
            rings[i + 1] = rings[i] + unit.size();
            vertices[i + 1] = vertices[i];
            for (int ring = 0; ring < unit.size(); ring++)
                vertices[i + 1] = Math.addExact(vertices[i + 1], unit.vertices(ring));
        }
    }

    /**
     * The walks around all rings.
     *
     * @param most no more than so many walk
     * @param least so many vertices are not worth a walker of their own
     */
    RingWalks walk(int most, int least) {
        int walkers = Math.max(1, Math.min(most, vertices[order.length] / least));
        int[] room = new int[vertices[order.length]];
        RingWalks[] walks = new RingWalks[walkers];
        Shares.of(
                walkers,
                1,
                (from, to) -> {
                    for (int i = from; i < to; i++)
                        walks[i] = walk(begin(i, walkers), begin(i + 1, walkers), room);
                });
        return RingWalks.joined(List.of(walks));
    }

    /** Where a walker begins, so that all see about as many vertices. */
    private int begin(int walker, int walkers) {
        if (walker == 0) return 0;
        if (walker == walkers) return order.length;
        int wished = (int) ((long) vertices[order.length] * walker / walkers);
        int found = Arrays.binarySearch(vertices, wished);
        return found >= 0 ? found : -found - 1;
    }

    /** Who walks first has room for what the others bring. */
    private RingWalks walk(int from, int to, int... room) {
        int roomTo = from == 0 ? order.length : to;
        Places places = Places.alongBorders(vertices[roomTo] - vertices[from]);
        double[] box = BoxTree.around(seats(from, to));
        PlaceIndex index = PlaceIndex.near(places, vertices[to] - vertices[from], box);
        Stops stops = new Stops(places, room, vertices[from]);
        RingWalks walks = new RingWalks(index, stops, rings[roomTo] - rings[from]);
        for (int i = from; i < to; i++) walks.add(order[i] + 1, units.get(order[i]));
        return walks;
    }

    private double[] seats(int from, int to) {
        double[] some = new double[4 * (to - from)];
        for (int i = from; i < to; i++)
            System.arraycopy(seats, 4 * order[i], some, 4 * (i - from), 4);
        return some;
    }
}
