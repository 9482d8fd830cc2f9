package zuschnitt.demo;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import javax.imageio.ImageIO;
import zuschnitt.message.UserException;

/**
 * Draws the town into an offline base map: raster MBTiles 1.3, PNG of 256 pixels, rows counted from
 * the south.
 */
final class BaseMap {
    static final int FIRST_ZOOM = 11;
    static final int LAST_ZOOM = 15;

    /** Metres around the town that are drawn as well. */
    private static final double MARGIN = 1_500;

    private BaseMap() {}

    /** Writes the tiles of the town; an older file is replaced. */
    static void write(Town town, Path file) throws IOException, SQLException, UserException {
        Files.deleteIfExists(file);
        try (Connection tiles = DriverManager.getConnection("jdbc:sqlite:" + file.toUri())) {
            tiles.setAutoCommit(false);
            describe(tiles);
            for (int zoom = FIRST_ZOOM; zoom <= LAST_ZOOM; zoom++) draw(town, zoom, tiles);
            tiles.commit();
        }
    }

    private static void describe(Connection tiles) throws SQLException {
        try (Statement statement = tiles.createStatement()) {
            statement.execute("CREATE TABLE metadata (name TEXT, value TEXT)");
            statement.execute(
                    "CREATE TABLE tiles (zoom_level INTEGER, tile_column INTEGER, tile_row INTEGER,"
                            + " tile_data BLOB, PRIMARY KEY (zoom_level, tile_column, tile_row))");
        }
        try (PreparedStatement insert =
                tiles.prepareStatement("INSERT INTO metadata VALUES (?, ?)")) {
            String[][] entries = {
                {"name", "Baesweiler (synthetisch)"},
                {"format", "png"},
                {"type", "baselayer"},
                {"version", "1"},
                {"description", "Erfundene Grundkarte zum Beispiel; keine amtlichen Daten"},
                {"attribution", "Zuschnitt, synthetische Grundkarte"},
                {"minzoom", Integer.toString(FIRST_ZOOM)},
                {"maxzoom", Integer.toString(LAST_ZOOM)},
            };
            for (String[] entry : entries) {
                insert.setString(1, entry[0]);
                insert.setString(2, entry[1]);
                insert.executeUpdate();
            }
        }
    }

    private static void draw(Town town, int zoom, Connection tiles)
            throws SQLException, IOException, UserException {
        Mercator mercator = new Mercator(zoom);
        Place northWest =
                mercator.pixel(
                        new Place(Sketch.EAST - MARGIN, Sketch.NORTH + Sketch.SIDE + MARGIN));
        Place southEast =
                mercator.pixel(
                        new Place(Sketch.EAST + Sketch.SIDE + MARGIN, Sketch.NORTH - MARGIN));
        MapSheet sheet = new MapSheet(town, zoom);
        try (PreparedStatement insert =
                tiles.prepareStatement("INSERT INTO tiles VALUES (?, ?, ?, ?)")) {
            for (int x = tile(northWest.x()); x <= tile(southEast.x()); x++) {
                for (int y = tile(northWest.y()); y <= tile(southEast.y()); y++) {
                    insert.setInt(1, zoom);
                    insert.setInt(2, x);
                    insert.setInt(3, (1 << zoom) - 1 - y);
                    insert.setBytes(4, png(sheet, x, y));
                    insert.executeUpdate();
                }
            }
        }
    }

    private static int tile(double pixel) {
        return (int) Math.floor(pixel / Mercator.TILE);
    }

    private static byte[] png(MapSheet sheet, int x, int y) throws IOException {
        BufferedImage image =
                new BufferedImage(Mercator.TILE, Mercator.TILE, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.setRenderingHint(
                RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        sheet.draw(canvas, x * Mercator.TILE, y * Mercator.TILE);
        canvas.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }
}
