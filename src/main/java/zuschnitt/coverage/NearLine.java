package zuschnitt.coverage;

/** A line all of whose vertices lie within two thousand kilometres of the first. */
final class NearLine extends Polyline {
    /** East and north in turn. */
    private final int[] way;

    NearLine(long originX, long originY, int[] way) {
        super(originX, originY);
        this.way = way;
    }

    @Override
    public int size() {
        return way.length / 2;
    }

    @Override
    long east(int vertex) {
        return way[2 * vertex];
    }

    @Override
    long north(int vertex) {
        return way[2 * vertex + 1];
    }
}
