package zuschnitt.map.tiles;

import zuschnitt.coverage.Bounds;

/**
 * One square of a base map.
 *
 * @param zoom 0 for the whole world in one tile, each further one halves the edge
 * @param column 0…2^zoom − 1 from the west
 * @param row 0…2^zoom − 1 from the north
 */
public record Tile(int zoom, int column, int row) {
    /** Usual edge of a tile's picture. */
    public static final int PIXELS = 256;

    /** The greatest zoom there is: a pixel of a tile is two centimetres. */
    public static final int CLOSEST = 22;

    /** Half the edge of the world in Web Mercator, metres. */
    private static final double HALF_WORLD = Math.PI * 6_378_137;

    /** Edge of a tile, map metres. */
    public static double edge(int zoom) {
        return 2 * HALF_WORLD / (1 << zoom);
    }

    /** The tile at a place of the map; the nearest one if the place lies beyond the world. */
    public static Tile at(int zoom, double mapX, double mapY) {
        int last = (1 << zoom) - 1;
        int column = (int) Math.floor((mapX + HALF_WORLD) / edge(zoom));
        int row = (int) Math.floor((HALF_WORLD - mapY) / edge(zoom));
        return new Tile(
                zoom, Math.max(0, Math.min(last, column)), Math.max(0, Math.min(last, row)));
    }

    /** The part of the map that it shows, metres of EPSG:3857. */
    public Bounds bounds() {
        double edge = edge(zoom);
        double west = column * edge - HALF_WORLD;
        double north = HALF_WORLD - row * edge;
        return new Bounds(west, north - edge, west + edge, north);
    }

    /** The row as those number it who begin in the south. */
    public int rowFromSouth() {
        return (1 << zoom) - 1 - row;
    }

    /** The tile of a smaller zoom that it is a part of; itself at its own zoom. */
    public Tile within(int smallerZoom) {
        int steps = zoom - smallerZoom;
        return new Tile(smallerZoom, column >> steps, row >> steps);
    }
}
