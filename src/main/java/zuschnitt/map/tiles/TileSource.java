package zuschnitt.map.tiles;

import com.gluonhq.maps.tile.TileRetriever;
import java.util.concurrent.CompletableFuture;
import javafx.scene.image.Image;

/**
 * Where a base map comes from: a {@link TileRetriever} of Gluon Maps that also says who made the
 * map and how far it goes. Its pictures are square, in Web Mercator, and numbered as usual on the
 * web (row 0 in the north).
 *
 * <p>{@link #loadTile} may read files and decode pictures before it returns, but doesn't wait for a
 * network; it is called in the background, by several threads at once. What it returns fails with
 * nothing but a {@link TileFailure}; cancelling it cancels what is under way.
 */
public interface TileSource extends TileRetriever, AutoCloseable {
    /** No base map. */
    TileSource NONE =
            new TileSource() {
                @Override
                public String attribution() {
                    return "";
                }

                @Override
                public int farthest() {
                    return 0;
                }

                @Override
                public int closest() {
                    return 0;
                }

                @Override
                public CompletableFuture<Image> loadTile(int zoom, long column, long row) {
                    return CompletableFuture.failedFuture(TileFailure.absent());
                }

                @Override
                public void close() {}
            };

    /** Who made the map and under which licence, as it must be named on it; may be empty. */
    String attribution();

    /** The smallest zoom for which there are tiles. */
    int farthest();

    /** The greatest zoom for which there are tiles; closer views enlarge those. */
    int closest();

    /** Lets go of files and connections; tiles asked for later fail. */
    @Override
    void close();
}
