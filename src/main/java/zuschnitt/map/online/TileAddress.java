package zuschnitt.map.online;

import java.net.URI;
import zuschnitt.map.tiles.Tile;

/** Under which address a server has each tile. */
public interface TileAddress {
    /** The address of a tile; the same tile has always the same one. */
    URI of(Tile tile);

    /** The server that is asked, as the planner is told. */
    default String server() {
        return of(new Tile(0, 0, 0)).getHost();
    }
}
