package zuschnitt.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.image.Image;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import zuschnitt.message.UserException;

@ExtendWith(ApplicationExtension.class)
class TileTest {
    private static final Path BASE_MAP = Path.of("maps", "baesweiler", "grundkarte.mbtiles");

    /** Baesweiler's church, 6.1868° E, 50.9077° N, in Web Mercator. */
    private static final double X = 688_711.4;

    private static final double Y = 6_606_300.9;

    @Test
    void aTileLiesWhereTheWebNumbersIt() {
        Tile tile = Tile.at(14, X, Y);
        double column = (6.1868 + 180) / 360 * (1 << 14);
        double latitude = Math.toRadians(50.9077);
        double row =
                (1 - Math.log(Math.tan(latitude) + 1 / Math.cos(latitude)) / Math.PI)
                        / 2
                        * (1 << 14);
        assertThat(tile).isEqualTo(new Tile(14, (int) column, (int) row));
        assertThat(tile.bounds().contains(X, Y)).isTrue();
        assertThat(tile.bounds().width()).isCloseTo(40_075_016.68 / (1 << 14), within(0.01));
        assertThat(tile.parent()).isEqualTo(Tile.at(13, X, Y));
    }

    @Test
    void aBaseMapInAFileHasItsTilesAndSaysWhoMadeIt() throws UserException {
        try (MbTiles map = MbTiles.open(BASE_MAP)) {
            assertThat(map.attribution()).isNotBlank();
            assertThat(map.closest()).isEqualTo(15);
            Image tile = map.tile(Tile.at(15, X, Y)).orElseThrow();
            assertThat(tile.getWidth()).isEqualTo(Tile.PIXELS);
            assertThat(map.tile(Tile.at(15, X + 500_000, Y))).isEmpty();
        }
    }

    @Test
    void whatIsNoBaseMapIsNamed(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("grün.mbtiles"), "not a database, not at all");
        assertThatThrownBy(() -> MbTiles.open(file))
                .isInstanceOfSatisfying(
                        UserException.class,
                        failure ->
                                assertThat(failure.sentence().arguments())
                                        .containsExactly("grün.mbtiles"));
        assertThatThrownBy(() -> MbTiles.open(folder.resolve("missing.mbtiles")))
                .isInstanceOf(UserException.class);
    }

    @Test
    void scaleBarsHaveRoundLengths() {
        assertThat(Furniture.round(140)).isEqualTo(100);
        assertThat(Furniture.round(260)).isEqualTo(200);
        assertThat(Furniture.round(7.2)).isEqualTo(5);
        assertThat(Furniture.round(2000)).isEqualTo(2000);
    }
}
