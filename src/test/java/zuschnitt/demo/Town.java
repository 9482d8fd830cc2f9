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

    /** The one town of the demo; the same at every call and on every machine. */
    static Town baesweiler() {
        Noise noise = new Noise(SEED);
        Terrain terrain = new Terrain(noise);
        Mosaic mosaic = Skeleton.of(noise);
        new Growth(mosaic, terrain, noise, new StreetNames(noise)).grow();
        return new Founding(mosaic, terrain, noise).town();
    }
}
