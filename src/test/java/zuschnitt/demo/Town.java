package zuschnitt.demo;

import java.util.List;

/**
 * The synthetic town: everything about it is invented, only its name and those of its Ortsteile are
 * borrowed.
 *
 * @param blocks its Baublöcke in the order of their keys
 * @param neighbours which blocks share a border, by their index in {@code blocks}
 * @param lines every stretch of border once, with what runs along it
 * @param lake the ring around the lake, which no block covers; x and y in turn, EPSG:25832
 */
record Town(List<Block> blocks, Neighbours neighbours, List<Line> lines, double[] lake) {
    /** The number of inhabitants, as in the real town of the name. */
    static final int INHABITANTS = 27_033;

    private static final long SEED = 27_033;

    /**
     * A stretch of border.
     *
     * @param way what runs along it
     * @param vertices EPSG:25832, metres
     */
    record Line(Way way, List<Place> vertices) {}

    /**
     * The ways of the sketch over their whole length, so that a map can show that they go on beyond
     * the border.
     */
    List<Line> beyond() {
        Bend bend = new Bend(noise());
        return Sketch.STROKES.stream()
                .filter(stroke -> stroke.way().kind() != Way.Kind.SHORE)
                .map(stroke -> new Line(stroke.way(), bend.surveyed(stroke.prolonged())))
                .toList();
    }

    /** The randomness that the town is made of. */
    Noise noise() {
        return new Noise(SEED);
    }

    /** The one town of the demo; the same at every call and on every machine. */
    static Town baesweiler() {
        Noise noise = new Noise(SEED);
        Terrain terrain = new Terrain(noise);
        Mosaic mosaic = Skeleton.of(noise);
        new Growth(mosaic, terrain, noise, new StreetNames(noise)).grow();
        return new Founding(mosaic, terrain, noise).town();
    }
}
