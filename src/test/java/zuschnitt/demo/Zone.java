package zuschnitt.demo;

/**
 * Terrain that is not lived on: blocks whose middle lies within the circle.
 *
 * @param use what it is used for
 * @param name what people call it
 * @param grain square metres of a block there
 */
record Zone(Use use, String name, Place centre, double radius, double grain) {
    boolean contains(Place place) {
        return place.distance(centre) <= radius;
    }
}
