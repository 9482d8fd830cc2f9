package zuschnitt.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import javafx.scene.image.Image;
import org.junit.jupiter.api.Test;
import zuschnitt.coverage.Bounds;
import zuschnitt.map.tiles.Tile;
import zuschnitt.map.tiles.TileSource;
import zuschnitt.raster.Viewport;

class TileGridTest {
    private static final double X = 688_711.4;
    private static final double Y = 6_606_300.9;

    private static TileSource source(int farthest, int closest) {
        return new TileSource() {
            @Override
            public String attribution() {
                return "";
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
                throw new UnsupportedOperationException();
            }

            @Override
            public void close() {}
        };
    }

    private static TileGrid grid(double metresPerPixel, double outputScale) {
        return TileGrid.of(
                new Viewport(X, Y, metresPerPixel, 1920, 1080), outputScale, source(0, 19));
    }

    /**
     * Every pixel of the view belongs to exactly one tile, within a pixel of where it should be.
     */
    @Test
    void tilesCoverTheViewWithoutSeamsAtEveryScale() {
        Random random = new Random(125);
        for (int i = 0; i < 300; i++) {
            double outputScale = List.of(1.0, 1.25, 1.5, 1.75, 2.0).get(random.nextInt(5));
            double metres = Math.exp(random.nextDouble() * 9 - 2);
            Viewport view =
                    new Viewport(
                            X + random.nextDouble() * 1e4,
                            Y + random.nextDouble() * 1e4,
                            metres,
                            300 + random.nextInt(2000),
                            300 + random.nextInt(1200));
            TileGrid grid = TileGrid.of(view, outputScale, source(0, 19));
            List<Tile> seen = grid.seen(view);
            double originX = view.toPixelX(grid.anchor().bounds().minX());
            double originY = view.toPixelY(grid.anchor().bounds().maxY());
            double area = 0;
            for (Tile tile : seen) {
                Bounds bounds = tile.bounds();
                String where = "run " + i + ", " + tile;
                assertThat(originX + grid.left(tile.column()))
                        .as(where)
                        .isBetween(
                                view.toPixelX(bounds.minX()) - 1, view.toPixelX(bounds.minX()) + 1);
                assertThat(originY + grid.top(tile.row()))
                        .as(where)
                        .isBetween(
                                view.toPixelY(bounds.maxY()) - 1, view.toPixelY(bounds.maxY()) + 1);
                assertThat(grid.left(tile.column()) + grid.width(tile))
                        .isEqualTo(grid.left(tile.column() + 1));
                area += (double) grid.width(tile) * grid.height(tile);
            }
            assertThat(area)
                    .as("run " + i)
                    .isGreaterThanOrEqualTo(0.99 * view.width() * view.height());
            assertThat(seen.get(0).bounds().contains(view.centreX(), view.centreY())).isTrue();
        }
    }

    @Test
    void tilesAreShownNearTheirOwnSizeAndSharperOnFinerScreens() {
        Random random = new Random(1);
        for (int i = 0; i < 200; i++) {
            double metres = Math.exp(random.nextDouble() * 7 - 1);
            Tile usual = grid(metres, 1).anchor();
            assertThat(grid(metres, 1).width(usual)).isBetween(181, 363);
            Tile fine = grid(metres, 1.25).anchor();
            assertThat(grid(metres, 1.25).width(fine)).isBetween(181, 406);
            Tile finest = grid(metres, 2).anchor();
            assertThat(grid(metres, 2).width(finest)).isBetween(255, 513);
        }
    }

    @Test
    void beyondTheClosestZoomTilesAreEnlargedAndBeyondTheFarthestThereIsSoonNoMap() {
        Viewport close = new Viewport(X, Y, 0.05, 800, 600);
        TileGrid enlarged = TileGrid.of(close, 1, source(11, 15));
        assertThat(enlarged.zoom()).isEqualTo(15);
        assertThat(enlarged.tooFine()).isFalse();
        Viewport far = new Viewport(X, Y, Tile.edge(11) / 256 * 3, 800, 600);
        assertThat(TileGrid.of(far, 1, source(11, 15)).zoom()).isEqualTo(11);
        assertThat(TileGrid.of(far, 1, source(11, 15)).tooFine()).isFalse();
        Viewport farther = new Viewport(X, Y, Tile.edge(11) / 256 * 7, 800, 600);
        assertThat(TileGrid.of(farther, 1, source(11, 15)).tooFine()).isTrue();
    }
}
