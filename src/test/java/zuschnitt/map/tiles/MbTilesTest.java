package zuschnitt.map.tiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import javafx.scene.image.Image;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.framework.junit5.ApplicationExtension;
import zuschnitt.io.Shared;
import zuschnitt.map.tiles.TileFailure.Reason;
import zuschnitt.message.UserException;

@ExtendWith(ApplicationExtension.class)
class MbTilesTest {
    private static final Path DEMO = Path.of("maps", "baesweiler", "grundkarte.mbtiles");

    /** Baesweiler's church, in Web Mercator. */
    private static final double X = 688_711.4;

    private static final double Y = 6_606_300.9;

    /** Longer than this no file may take to be opened or refused. */
    private static final Duration SOON = Duration.ofSeconds(5);

    private static Image tile(TileSource source, Tile tile) {
        return source.loadTile(tile.zoom(), tile.column(), tile.row()).join();
    }

    private static Reason reason(TileSource source, Tile tile) {
        try {
            tile(source, tile);
        } catch (CompletionException failure) {
            return ((TileFailure) failure.getCause()).reason();
        }
        return Assertions.fail(tile + " is there");
    }

    private static void assertRefused(Path file, String key) {
        Assertions.assertTimeout(
                SOON,
                () ->
                        assertThatThrownBy(() -> MbTiles.open(file))
                                .isInstanceOfSatisfying(
                                        UserException.class,
                                        failure -> {
                                            assertThat(failure.sentence().key()).isEqualTo(key);
                                            assertThat(failure.sentence().arguments())
                                                    .containsExactly(file.getFileName().toString());
                                        }));
    }

    /** A file with one tile of zoom 1, the north-western one. */
    private static Path file(Path folder, String name, byte[] bytes) throws Exception {
        Path file = folder.resolve(name);
        try (Connection tiles = DriverManager.getConnection("jdbc:sqlite:" + file.toUri());
                Statement statement = tiles.createStatement()) {
            statement.execute("CREATE TABLE metadata (name TEXT, value TEXT)");
            statement.execute(
                    "INSERT INTO metadata VALUES ('attribution', '© <b>Katasteramt</b>')");
            statement.execute(
                    "CREATE TABLE tiles (zoom_level INTEGER, tile_column INTEGER, tile_row INTEGER,"
                            + " tile_data BLOB)");
            try (PreparedStatement insert =
                    tiles.prepareStatement("INSERT INTO tiles VALUES (1, 0, 1, ?)")) {
                insert.setBytes(1, bytes);
                insert.executeUpdate();
            }
        }
        return file;
    }

    @Test
    void theDemosMapHasItsTilesAndSaysWhoMadeIt() throws Exception {
        try (MbTiles map = MbTiles.open(DEMO)) {
            assertThat(map.attribution()).isNotBlank();
            assertThat(map.farthest()).isEqualTo(11);
            assertThat(map.closest()).isEqualTo(15);
            assertThat(tile(map, Tile.at(15, X, Y)).getWidth()).isEqualTo(Tile.PIXELS);
            assertThat(reason(map, Tile.at(15, X + 500_000, Y))).isEqualTo(Reason.ABSENT);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Karte Würselen (neu).mbtiles", "a?b#c%20d&mode=rw.mbtiles"})
    void rowsAreCountedFromTheSouthAndAnyFileNameWillDo(String name, @TempDir Path folder)
            throws Exception {
        Path file = file(folder, name, Drawn.png(256, Color.RED));
        byte[] before = Files.readAllBytes(file);
        try (MbTiles map = MbTiles.open(file)) {
            assertThat(map.attribution()).isEqualTo("© Katasteramt");
            assertThat(map.farthest()).isEqualTo(1);
            assertThat(tile(map, new Tile(1, 0, 0)).getWidth()).isEqualTo(256);
            assertThat(reason(map, new Tile(1, 0, 1))).isEqualTo(Reason.ABSENT);
        }
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void aMapThatWasClosedHasNoTilesAndThrowsNothing(@TempDir Path folder) throws Exception {
        MbTiles map = MbTiles.open(file(folder, "karte.mbtiles", Drawn.png(256, Color.RED)));
        map.close();
        assertThat(reason(map, new Tile(1, 0, 0))).isEqualTo(Reason.DAMAGED);
    }

    @Test
    void whatIsNoBaseMapIsNamed(@TempDir Path folder) throws Exception {
        Path text = Files.writeString(folder.resolve("grün.mbtiles"), "not a database, not at all");
        assertRefused(text, "map.noBaseMap");
        assertRefused(folder.resolve("missing.mbtiles"), "map.tiles.noFile");
    }

    @ParameterizedTest
    @CsvSource({
        "bad_format_pbf, map.tiles.vectorFile",
        "bad_webp, map.tiles.webpFile",
        "bad_no_tiles_table, map.noBaseMap",
        "bad_view_endless, map.noBaseMap",
        "bad_tile_500mb, map.noBaseMap",
        "bad_text, map.noBaseMap",
        "bad_truncated, map.noBaseMap"
    })
    void filesKnownToBeBadAreRefusedInTime(String name, String key) {
        assertRefused(Shared.badInput("mbtiles/" + name + ".mbtiles"), key);
    }

    @ParameterizedTest
    @CsvSource({
        "ok, 5",
        "ok_view, 5",
        "ok_512, 1",
        "ok_gap, 2",
        "warn_no_meta_rows, 5",
        "warn_bounds, 5",
        "warn_html_attribution, 5",
        "warn_zoom_99, 0",
        "bad_tile_html, 0",
        "bad_tile_null, 0",
        "bad_tile_truncated, 0",
        "bad_tile_bomb, 0",
        "bad_tile_ihdr, 0"
    })
    void filesKnownToBeUsableShowTheTilesThatAreGood(String name, int good) throws Exception {
        Path file = Shared.badInput("mbtiles/" + name + ".mbtiles");
        try (MbTiles map = MbTiles.open(file)) {
            List<Tile> all =
                    Stream.iterate(map.farthest(), zoom -> zoom <= map.closest(), zoom -> zoom + 1)
                            .flatMap(MbTilesTest::corner)
                            .toList();
            assertThat(all.stream().filter(tile -> drawn(map, tile))).hasSize(good);
            assertThat(map.attribution()).doesNotContain("<", "script", "alert");
        }
    }

    private static boolean drawn(MbTiles map, Tile tile) {
        return !map.loadTile(tile.zoom(), tile.column(), tile.row()).isCompletedExceptionally();
    }

    /** The tiles near the corners of the world, where small files have theirs. */
    private static Stream<Tile> corner(int zoom) {
        int last = (1 << zoom) - 1;
        return Stream.of(0, 1, 2, last - 2, last - 1, last)
                .filter(row -> row >= 0 && row <= last)
                .distinct()
                .flatMap(
                        row ->
                                Stream.of(0, 1, 2)
                                        .filter(column -> column <= last)
                                        .map(column -> new Tile(zoom, column, row)));
    }

    @Test
    void filesOfOtherProgramsAreReadOrRefused() throws Exception {
        try (MbTiles map = MbTiles.open(Shared.data("odd_mbtiles/plain_3.mbtiles"))) {
            assertThat(map.farthest()).isEqualTo(4);
            assertThat(map.closest()).isEqualTo(8);
            Tile berlin = Tile.at(8, 1_490_000, 6_890_000);
            assertThat(tile(map, berlin).getWidth()).isEqualTo(256);
        }
        assertRefused(Shared.data("odd_mbtiles/with spaces.mbtiles"), "map.tiles.emptyFile");
        assertRefused(Shared.data("odd_mbtiles/corrupt.mbtiles"), "map.noBaseMap");
    }

    @Test
    void aMapOfRealStreetsHasEveryTileOfItsZooms() throws Exception {
        Path aachen = Shared.data("aachen_osm/aachen_osm_z10-16.mbtiles");
        try (MbTiles map = MbTiles.open(aachen)) {
            assertThat(map.farthest()).isEqualTo(10);
            assertThat(map.closest()).isEqualTo(16);
            assertThat(map.attribution()).contains("OpenStreetMap");
            double cathedralX = 6.0839 / 180 * Math.PI * 6_378_137;
            double cathedralY = 6_580_300;
            for (int zoom = 10; zoom <= 16; zoom++)
                assertThat(tile(map, Tile.at(zoom, cathedralX, cathedralY)).isError()).isFalse();
        }
    }
}
