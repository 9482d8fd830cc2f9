package zuschnitt.map.tiles;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import javafx.scene.image.Image;
import zuschnitt.map.tiles.TileFailure.Reason;
import zuschnitt.map.tiles.TileHeader.Format;
import zuschnitt.message.Message;
import zuschnitt.message.UserException;

/**
 * A base map in one file that needs no network: MBTiles 1.3 with PNG, JPEG or GIF tiles. What its
 * metadata say of zooms and bounds is not believed: the tiles themselves are asked.
 */
public final class MbTiles implements TileSource {
    private static final Set<String> VECTOR_FORMATS = Set.of("pbf", "mvt");

    private final TileDatabase database;
    private final String attribution;
    private final int farthest;
    private final int closest;

    private MbTiles(TileDatabase database, int farthest, int closest) throws SQLException {
        this.database = database;
        this.farthest = farthest;
        this.closest = closest;
        this.attribution = PlainText.of(database.metadata("attribution"));
    }

    /**
     * Opens a base map for reading. The file is not changed, and nothing appears beside it.
     *
     * @throws UserException if it is no MBTiles file, is damaged, or holds no tiles that can be
     *     drawn
     */
    public static MbTiles open(Path file) throws UserException {
        String name = String.valueOf(file.getFileName());
        if (!Files.isRegularFile(file))
            throw new UserException(Message.of("map.tiles.noFile", name));
        try {
            TileDatabase database = TileDatabase.open(file);
            try {
                return open(database, name);
            } catch (SQLException | UserException refused) {
                database.close();
                throw refused;
            }
        } catch (SQLException failure) {
            throw new UserException(Message.of("map.noBaseMap", name), failure);
        }
    }

    private static MbTiles open(TileDatabase database, String name)
            throws SQLException, UserException {
        Format first = TileHeader.of(database.firstBytes()).format();
        String declared = database.metadata("format");
        if (first == Format.VECTOR || VECTOR_FORMATS.contains(declared))
            throw new UserException(Message.of("map.tiles.vectorFile", name));
        if (first == Format.WEBP || declared.equals("webp"))
            throw new UserException(Message.of("map.tiles.webpFile", name));
        int closest = Tile.CLOSEST;
        while (closest >= 0 && !database.has(closest)) closest--;
        if (closest < 0) throw new UserException(Message.of("map.tiles.emptyFile", name));
        int farthest = 0;
        while (!database.has(farthest)) farthest++;
        return new MbTiles(database, farthest, closest);
    }

    @Override
    public String attribution() {
        return attribution;
    }

    @Override
    public int farthest() {
        return farthest;
    }

    @Override
    public int closest() {
        return closest;
    }

    @Override
    public CompletableFuture<Image> loadTile(int zoom, long column, long row) {
        try {
            return CompletableFuture.completedFuture(tile(new Tile(zoom, (int) column, (int) row)));
        } catch (TileFailure failure) {
            return CompletableFuture.failedFuture(failure);
        }
    }

    private Image tile(Tile tile) throws TileFailure {
        try {
            Optional<byte[]> bytes = database.tile(tile);
            return TileDecoder.decode(bytes.orElseThrow(TileFailure::absent), TileFailure.FOR_GOOD);
        } catch (SQLException damaged) {
            throw new TileFailure(Reason.DAMAGED, TileFailure.FOR_GOOD);
        }
    }

    @Override
    public void close() {
        database.close();
    }
}
