package zuschnitt.map.tiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class TileTest {
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
    }

    @Test
    void aTileLiesWithinTheLargerOnesAtItsMiddle() {
        long seed = 14;
        Random random = new Random(seed);
        for (int i = 0; i < 1_000; i++) {
            int zoom = random.nextInt(Tile.CLOSEST + 1);
            Tile tile =
                    Tile.at(
                            zoom,
                            (random.nextDouble() - 0.5) * 4e7,
                            (random.nextDouble() - 0.5) * 4e7);
            int larger = random.nextInt(zoom + 1);
            double x = tile.bounds().centreX();
            double y = tile.bounds().centreY();
            assertThat(tile.within(larger))
                    .as("seed %d, %s", seed, tile)
                    .isEqualTo(Tile.at(larger, x, y));
            assertThat(tile.row() + tile.rowFromSouth()).isEqualTo((1 << zoom) - 1);
        }
    }
}
