package zuschnitt.coverage;

/** A rectangle in whole millimetres that grows until it is around all that was added. */
final class Box {
    private static final double MILLIMETRES = 1000.0;

    private long minX = Long.MAX_VALUE;
    private long minY = Long.MAX_VALUE;
    private long maxX = Long.MIN_VALUE;
    private long maxY = Long.MIN_VALUE;

    void add(Polyline line) {
        for (int i = 0; i < line.size(); i++) {
            long x = line.gridX(i);
            long y = line.gridY(i);
            minX = Math.min(minX, x);
            minY = Math.min(minY, y);
            maxX = Math.max(maxX, x);
            maxY = Math.max(maxY, y);
        }
    }

    /** The rectangle in metres. */
    Bounds bounds() {
        if (minX > maxX) return Bounds.EMPTY;
        return new Bounds(
                minX / MILLIMETRES, minY / MILLIMETRES, maxX / MILLIMETRES, maxY / MILLIMETRES);
    }
}
