package zuschnitt.coverage;

import java.util.Arrays;

/** A line all of whose vertices lie within two thousand kilometres of the first. */
final class NearLine extends Polyline {
    private final long originX;
    private final long originY;

    /** The way of each vertex from the first in millimetres, x and y in turn. */
    private final int[] way;

    NearLine(long originX, long originY, int[] way) {
        this.originX = originX;
        this.originY = originY;
        this.way = way;
    }

    @Override
    public int size() {
        return way.length / 2;
    }

    @Override
    public long gridX(int vertex) {
        return originX + way[2 * vertex];
    }

    @Override
    public long gridY(int vertex) {
        return originY + way[2 * vertex + 1];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NearLine line
                && originX == line.originX
                && originY == line.originY
                && Arrays.equals(way, line.way);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(31 * originX + originY) ^ Arrays.hashCode(way);
    }
}
