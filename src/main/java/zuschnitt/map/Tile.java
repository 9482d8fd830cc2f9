package zuschnitt.map;

import zuschnitt.coverage.Bounds;

/**
 * One square of a base map.
 *
 * @param zoom 0 for the whole world in one tile, each further one halves the edge
 * @param column 0…2^zoom − 1 from the west
 * @param row 0…2^zoom − 1 from the north
 */
public record Tile(int zoom, int column, int row) {
    /** Half the edge of the world in Web Mercator, metres. */
    private static final double HALF_WORLD = Math.PI * 6_378_137;

    static final int PIXELS = 256;

    /** Edge of a tile, map metres. */
    static double edge(int zoom) {
        return 2 * HALF_WORLD / (1 << zoom);
    }

    /** The tile at a place of the map. */
    static Tile at(int zoom, double mapX, double mapY) {
        int last = (1 << zoom) - 1;
        int column = (int) Math.floor((mapX + HALF_WORLD) / edge(zoom));
        int row = (int) Math.floor((HALF_WORLD - mapY) / edge(zoom));
        return new Tile(
                zoom, Math.max(0, Math.min(last, column)), Math.max(0, Math.min(last, row)));
    }

    /** The part of the map that it shows. */
    Bounds bounds() {
        double edge = edge(zoom);
        double west = column * edge - HALF_WORLD;
        double north = HALF_WORLD - row * edge;
        return new Bounds(west, north - edge, west + edge, north);
    }

    /** The tile of the next smaller zoom that it is a quarter of. */
    Tile parent() {
        return new Tile(zoom - 1, column / 2, row / 2);
    }
}
