package zuschnitt.map;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import zuschnitt.map.tiles.TileLook;
import zuschnitt.map.tiles.TileSource;
import zuschnitt.message.Message;

/** The base map under a map's picture, and who made it, which is named in a corner. */
public final class BaseMap {
    private final TileLayer tiles;
    private final Furniture furniture;

    BaseMap(TileLayer tiles, Furniture furniture) {
        this.tiles = tiles;
        this.furniture = furniture;
    }

    /** Lays another, {@link TileSource#NONE} for none; closes the last. */
    public void lay(TileSource source) {
        tiles.lay(source);
        furniture.credit(attribution());
    }

    /** Colours it in another way, or hides it. */
    public void wear(TileLook look) {
        tiles.wear(look);
        furniture.credit(attribution());
    }

    /** Who made it, as it must be named under each picture of it; empty without one. */
    public String attribution() {
        return tiles.attribution();
    }

    /** Why parts of it are missing, in one line; empty while none are. */
    public ReadOnlyObjectProperty<Optional<Message>> troubleProperty() {
        return tiles.troubleProperty();
    }
}
