package zuschnitt.map;

import javafx.scene.image.Image;
import zuschnitt.map.tiles.Tile;
import zuschnitt.map.tiles.TileLook;
import zuschnitt.map.tiles.TilePixels;

/**
 * What is seen in the place of a tile: a picture in the device pixels of its grid.
 *
 * @param origin the tile whose picture it was made of: itself, or a larger one around it
 */
record TilePiece(Tile tile, Tile origin, TileLook look, Image image) {

    /** What is to be made. */
    record Order(Tile tile, Tile origin, TilePixels pixels, TileLook look) {
        TilePiece made(TileGrid grid) {
            TilePixels part = pixels.part(origin, tile, grid.width(tile), grid.height(tile), look);
            return new TilePiece(tile, origin, look, part.image());
        }
    }

    /** Whether it shows what is ordered. */
    boolean answers(Order order) {
        return origin.equals(order.origin()) && look == order.look();
    }
}
