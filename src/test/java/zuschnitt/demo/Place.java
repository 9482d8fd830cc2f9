package zuschnitt.demo;

/**
 * A point of the invented ground.
 *
 * @param x metres east of the sketch's south-western corner
 * @param y metres north of it
 */
record Place(double x, double y) {
    double distance(Place other) {
        return Math.sqrt((x - other.x) * (x - other.x) + (y - other.y) * (y - other.y));
    }

    /** The place that lies the given share of the way towards another. */
    Place towards(Place other, double share) {
        return new Place(x + share * (other.x - x), y + share * (other.y - y));
    }

    Place plus(double dx, double dy) {
        return new Place(x + dx, y + dy);
    }

    /** Twice the area of the triangle from here to two others; positive if they turn left. */
    double turn(Place a, Place b) {
        return (a.x - x) * (b.y - y) - (a.y - y) * (b.x - x);
    }
}
