package zuschnitt.map.tiles;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import javafx.scene.image.Image;
import zuschnitt.map.tiles.TileFailure.Reason;
import zuschnitt.message.Message;
import zuschnitt.message.UserException;

/**
 * A base map as a folder of pictures: {@code zoom/column/row.png}. Rows are counted from the north,
 * unless {@code tilemapresource.xml} lies there, which programs write that count from the south.
 */
public final class FolderTiles implements TileSource {
    private static final String FROM_SOUTH = "tilemapresource.xml";
    private static final List<String> ENDINGS = List.of("png", "jpg", "jpeg", "gif");
    private static final Pattern ZOOM = Pattern.compile("[0-9]|1[0-9]|2[0-2]");

    private final Path folder;
    private final TreeSet<Integer> zooms;
    private final boolean southern;

    private FolderTiles(Path folder, TreeSet<Integer> zooms) {
        this.folder = folder;
        this.zooms = zooms;
        this.southern = Files.exists(folder.resolve(FROM_SOUTH));
    }

    /**
     * Looks into a folder.
     *
     * @throws UserException if it can't be read, or has no folders of zooms
     */
    public static FolderTiles open(Path folder) throws UserException {
        String name = folder.toString();
        TreeSet<Integer> zooms = new TreeSet<>();
        try (DirectoryStream<Path> children =
                Files.newDirectoryStream(folder, Files::isDirectory)) {
            for (Path child : children) {
                String zoom = String.valueOf(child.getFileName());
                if (ZOOM.matcher(zoom).matches()) zooms.add(Integer.parseInt(zoom));
            }
        } catch (IOException failure) {
            throw new UserException(Message.of("map.tiles.noFolder", name), failure);
        }
        if (zooms.isEmpty()) throw new UserException(Message.of("map.tiles.emptyFolder", name));
        return new FolderTiles(folder, zooms);
    }

    @Override
    public String attribution() {
        return "";
    }

    @Override
    public int farthest() {
        return zooms.first();
    }

    @Override
    public int closest() {
        return zooms.last();
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
        Path file = file(tile).orElseThrow(TileFailure::absent);
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(TileDecoder.MOST_BYTES + 1);
            return TileDecoder.decode(bytes, TileFailure.FOR_GOOD);
        } catch (IOException failure) {
            throw new TileFailure(Reason.DAMAGED, TileFailure.FOR_GOOD);
        }
    }

    private Optional<Path> file(Tile tile) {
        Path column = folder.resolve(tile.zoom() + "/" + tile.column());
        int row = southern ? tile.rowFromSouth() : tile.row();
        return ENDINGS.stream()
                .map(ending -> column.resolve(row + "." + ending))
                .filter(Files::isRegularFile)
                .findFirst();
    }

    @Override
    public void close() {}
}
