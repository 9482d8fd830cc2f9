package zuschnitt.map.tiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import zuschnitt.map.tiles.TileFailure.Reason;
import zuschnitt.message.UserException;

@ExtendWith(ApplicationExtension.class)
class FolderTilesTest {
    @TempDir Path folder;

    private void put(String name, byte[] bytes) throws Exception {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    private static boolean red(TileSource tiles, Tile tile) {
        return tiles.loadTile(tile.zoom(), tile.column(), tile.row())
                        .join()
                        .getPixelReader()
                        .getColor(10, 10)
                        .getRed()
                > 0.9;
    }

    private static Reason reason(TileSource tiles, Tile tile) {
        try {
            return Assertions.fail("there is a tile, red: " + red(tiles, tile));
        } catch (CompletionException failure) {
            return ((TileFailure) failure.getCause()).reason();
        }
    }

    @Test
    void aFolderHasTheZoomsThatLieInIt() throws Exception {
        put("11/5/7.png", Drawn.png(256, Color.RED));
        put("13/20/28.jpg", Drawn.picture("jpg", 256, 256, Color.RED));
        put("99/1/1.png", Drawn.png(256, Color.RED));
        put("fonts/a.txt", new byte[] {1});
        try (FolderTiles tiles = FolderTiles.open(folder)) {
            assertThat(tiles.farthest()).isEqualTo(11);
            assertThat(tiles.closest()).isEqualTo(13);
            assertThat(red(tiles, new Tile(11, 5, 7))).isTrue();
            assertThat(red(tiles, new Tile(13, 20, 28))).isTrue();
            assertThat(reason(tiles, new Tile(13, 20, 29))).isEqualTo(Reason.ABSENT);
        }
    }

    @Test
    void rowsAreCountedFromTheSouthWhereTheFolderSaysSo() throws Exception {
        put("2/1/3.png", Drawn.png(256, Color.RED));
        put("tilemapresource.xml", new byte[0]);
        try (FolderTiles tiles = FolderTiles.open(folder)) {
            assertThat(red(tiles, new Tile(2, 1, 0))).isTrue();
        }
    }

    @Test
    void aFileThatIsNoPictureIsAMissingTile() throws Exception {
        put("2/1/3.png", "<html>".repeat(10).getBytes(StandardCharsets.UTF_8));
        try (FolderTiles tiles = FolderTiles.open(folder)) {
            assertThat(reason(tiles, new Tile(2, 1, 3))).isEqualTo(Reason.NO_PICTURE);
        }
    }

    @Test
    void aFolderWithoutTilesIsNamed() {
        assertThatThrownBy(() -> FolderTiles.open(folder))
                .isInstanceOfSatisfying(
                        UserException.class,
                        failure ->
                                assertThat(failure.sentence().arguments())
                                        .containsExactly(folder.toString()));
        assertThatThrownBy(() -> FolderTiles.open(folder.resolve("weg")))
                .isInstanceOf(UserException.class);
    }
}
