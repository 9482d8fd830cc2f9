package zuschnitt.map;

import java.util.Optional;
import javafx.scene.image.Image;

/**
 * Where a base map comes from: square pictures of 256 pixels in Web Mercator, numbered as usual on
 * the web (row 0 in the north).
 */
public interface TileSource {
    /** No base map. */
    TileSource NONE =
            new TileSource() {
                @Override
                public String attribution() {
                    return "";
                }

                @Override
                public int closest() {
                    return 0;
                }

                @Override
                public Optional<Image> tile(Tile tile) {
                    return Optional.empty();
                }
            };

    /** Who made the map and under which licence, as it must be named on it; may be empty. */
    String attribution();

    /** The greatest zoom for which there are tiles; closer views enlarge those. */
    int closest();

    /** The picture; empty if there is none. Called in the background; may take its time. */
    Optional<Image> tile(Tile tile);
}
