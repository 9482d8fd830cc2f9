package zuschnitt.map;

import com.gluonhq.maps.tile.TileRetriever;
import com.gluonhq.maps.tile.TileRetrieverProvider;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.image.Image;

/**
 * OpenStreetMap by way of Gluon Maps, which fetches and keeps its tiles. The only thing in the map
 * that asks the network; it does so from the moment it is made and not before.
 */
public final class OnlineTiles implements TileSource {
    private static final int CLOSEST = 19;
    private static final long PATIENCE = 10;

    private final TileRetriever retriever = TileRetrieverProvider.getInstance().load();

    @Override
    public String attribution() {
        return "© OpenStreetMap";
    }

    @Override
    public int closest() {
        return CLOSEST;
    }

    /** Empty also where the network fails; it is asked again when the map is laid again. */
    @Override
    public Optional<Image> tile(Tile tile) {
        try {
            Image image =
                    retriever
                            .loadTile(tile.zoom(), tile.column(), tile.row())
                            .get(PATIENCE, TimeUnit.SECONDS);
            return Optional.ofNullable(image).filter(got -> !got.isError());
        } catch (ExecutionException | CompletionException | TimeoutException noAnswer) {
            return Optional.empty();
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
