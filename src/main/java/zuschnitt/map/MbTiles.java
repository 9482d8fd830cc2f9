package zuschnitt.map;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javafx.scene.image.Image;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteOpenMode;
import zuschnitt.message.Message;
import zuschnitt.message.UserException;

/** A base map in one file that needs no network: MBTiles 1.3 with PNG or JPEG tiles. */
public final class MbTiles implements TileSource, AutoCloseable {
    private static final String TILE =
            "SELECT tile_data FROM tiles WHERE zoom_level = ? AND tile_column = ? AND tile_row = ?";

    private final Connection connection;
    private final String attribution;
    private final int closest;

    private MbTiles(Connection connection) throws SQLException {
        this.connection = connection;
        this.attribution =
                text(connection, "SELECT value FROM metadata WHERE name = 'attribution'")
                        .orElse("");
        this.closest =
                text(connection, "SELECT max(zoom_level) FROM tiles")
                        .map(Integer::parseInt)
                        .orElse(0);
    }

    /**
     * Opens a base map for reading.
     *
     * @throws UserException if it can't be read or is no MBTiles file
     */
    public static MbTiles open(Path file) throws UserException {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        config.resetOpenMode(SQLiteOpenMode.CREATE);
        try {
            return new MbTiles(config.createConnection("jdbc:sqlite:" + file.toAbsolutePath()));
        } catch (SQLException | NumberFormatException failure) {
            String name = String.valueOf(file.getFileName());
            throw new UserException(Message.of("map.noBaseMap", name), failure);
        }
    }

    private static Optional<String> text(Connection connection, String query) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query);
                ResultSet rows = statement.executeQuery()) {
            return rows.next() ? Optional.ofNullable(rows.getString(1)) : Optional.empty();
        }
    }

    @Override
    public String attribution() {
        return attribution;
    }

    @Override
    public int closest() {
        return closest;
    }

    /** MBTiles counts its rows from the south. */
    @Override
    public Optional<Image> tile(Tile tile) {
        try (PreparedStatement statement = connection.prepareStatement(TILE)) {
            statement.setInt(1, tile.zoom());
            statement.setInt(2, tile.column());
            statement.setInt(3, (1 << tile.zoom()) - 1 - tile.row());
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? image(rows.getBytes(1)) : Optional.empty();
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("tile " + tile, failure);
        }
    }

    private static Optional<Image> image(byte[] bytes) {
        Image image = new Image(new ByteArrayInputStream(bytes));
        return image.isError() ? Optional.empty() : Optional.of(image);
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException failure) {
            throw new IllegalStateException("could not close a base map", failure);
        }
    }
}
