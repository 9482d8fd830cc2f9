package zuschnitt.coverage;

/** A line some of whose vertices lie farther than two thousand kilometres from the first. */
final class FarLine extends Polyline {
    /** East and north in turn. */
    private final long[] way;

    FarLine(long originX, long originY, long[] way) {
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
