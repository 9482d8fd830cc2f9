package zuschnitt.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import zuschnitt.coverage.Bounds;
import zuschnitt.map.tiles.Tile;
import zuschnitt.map.tiles.TileSource;
import zuschnitt.raster.Viewport;

/**
 * How the tiles of one zoom lie on whole device pixels at one scale of the view: each edge is
 * rounded once, so that neighbours share it and no seam shows, whatever the scale.
 *
 * @param zoom of the tiles
 * @param metresPerPixel edge of a device pixel on the map
 * @param anchor the tile from whose north-western corner pixels are counted; near the view, since
 *     the screen counts in single precision
 */
record TileGrid(int zoom, double metresPerPixel, Tile anchor) {
    /** Pictures of a closer zoom are shrunk by as many zooms at most before there is no map. */
    private static final int MOST_SHRUNK = 2;

    /** On finer screens the tiles are finer by so much of a zoom: sharper, but still to be read. */
    private static final double MOST_REFINED = 0.5;

    /** The grid for a view; its anchor is the tile in the middle. */
    static TileGrid of(Viewport view, double outputScale, TileSource source) {
        double metres = view.metresPerPixel() * outputScale;
        double refined = Math.min(MOST_REFINED, log2(outputScale));
        long exact = Math.round(log2(Tile.edge(0) / Tile.PIXELS / metres) + refined);
        int zoom = (int) Math.max(source.farthest(), Math.min(source.closest(), exact));
        return new TileGrid(
                zoom, view.metresPerPixel(), Tile.at(zoom, view.centreX(), view.centreY()));
    }

    private static double log2(double value) {
        return Math.log(value) / Math.log(2);
    }

    /** Whether tiles lie on the same pixels in both, wherever those are counted from. */
    boolean matches(TileGrid other) {
        return zoom == other.zoom && metresPerPixel == other.metresPerPixel;
    }

    /** Whether so many tiles would be needed that they would be mush. */
    boolean tooFine() {
        return Tile.edge(zoom) / metresPerPixel < Tile.PIXELS / Math.pow(2, MOST_SHRUNK + 0.5);
    }

    /** The tiles that cover a view, from its middle outwards. */
    List<Tile> seen(Viewport view) {
        Bounds bounds = view.bounds();
        Tile first = Tile.at(zoom, bounds.minX(), bounds.maxY());
        Tile last = Tile.at(zoom, bounds.maxX(), bounds.minY());
        List<Tile> tiles = new ArrayList<>();
        for (int row = first.row(); row <= last.row(); row++)
            for (int column = first.column(); column <= last.column(); column++)
                tiles.add(new Tile(zoom, column, row));
        tiles.sort(Comparator.comparingDouble(tile -> fromMiddle(tile, view)));
        return tiles;
    }

    private static double fromMiddle(Tile tile, Viewport view) {
        Bounds bounds = tile.bounds();
        return Math.hypot(bounds.centreX() - view.centreX(), bounds.centreY() - view.centreY());
    }

    /** The pixel at which a column of tiles begins. */
    int left(int column) {
        return edge(column) - edge(anchor.column());
    }

    /** The pixel at which a row of tiles begins, downwards. */
    int top(int row) {
        return edge(row) - edge(anchor.row());
    }

    /** Pixels from the world's edge; fewer than 2^31 at the closest view there is. */
    private int edge(int number) {
        return (int) Math.rint(number * Tile.edge(zoom) / metresPerPixel);
    }

    int width(Tile tile) {
        return left(tile.column() + 1) - left(tile.column());
    }

    int height(Tile tile) {
        return top(tile.row() + 1) - top(tile.row());
    }
}
