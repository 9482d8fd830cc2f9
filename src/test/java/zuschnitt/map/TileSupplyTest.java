package zuschnitt.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;
import zuschnitt.map.tiles.Tile;
import zuschnitt.map.tiles.TileFailure;
import zuschnitt.map.tiles.TileFailure.Reason;
import zuschnitt.map.tiles.TileSource;
import zuschnitt.session.Background;

@ExtendWith(ApplicationExtension.class)
class TileSupplyTest {
    private final Background background = new Background(Platform::runLater);
    private final AtomicLong nanos = new AtomicLong();
    private final List<Tile> asked = Collections.synchronizedList(new ArrayList<>());
    private final TileSupply supply = new TileSupply(background, () -> {}, nanos::get);

    @AfterEach
    void stop() {
        background.close();
    }

    private TileSource source(Callable<Image> answer) {
        return new TileSource() {
            @Override
            public String attribution() {
                return "";
            }

            @Override
            public int farthest() {
                return 0;
            }

            @Override
            public int closest() {
                return 19;
            }

            @Override
            public CompletableFuture<Image> loadTile(int zoom, long column, long row) {
                asked.add(new Tile(zoom, (int) column, (int) row));
                try {
                    return CompletableFuture.completedFuture(answer.call());
                } catch (Exception failure) {
                    return CompletableFuture.failedFuture(failure);
                }
            }

            @Override
            public void close() {}
        };
    }

    private void onScreen(Runnable act) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, act);
    }

    private void settle() throws Exception {
        WaitForAsyncUtils.waitFor(
                20, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(() -> !supply.busy()).get());
    }

    private static List<Tile> column(int number) {
        return IntStream.range(0, 100).mapToObj(row -> new Tile(12, number, row)).toList();
    }

    @Test
    void noMoreIsKeptThanFitsAndNeverLessThanIsWanted() throws Exception {
        onScreen(() -> supply.use(source(() -> new WritableImage(256, 256))));
        for (int i = 0; i < 8; i++) {
            List<Tile> wanted = column(i);
            onScreen(() -> supply.want(wanted));
            settle();
            onScreen(() -> assertThat(wanted).allMatch(tile -> supply.picture(tile).isPresent()));
        }
        assertThat(asked).hasSize(800);
        long kept =
                IntStream.range(0, 8)
                        .mapToLong(
                                i ->
                                        column(i).stream()
                                                .filter(tile -> supply.picture(tile).isPresent())
                                                .count())
                        .sum();
        assertThat(kept * 256 * 256 * 4).isLessThanOrEqualTo(64 << 20);
        assertThat(kept).as("but as much as fits").isGreaterThan(200);
    }

    @Test
    void whatFailedIsAskedForAgainWhenItIsWorthwhileAndNotBefore() throws Exception {
        TileFailure failure = new TileFailure(Reason.UNKNOWN, Duration.ofMinutes(10));
        onScreen(
                () ->
                        supply.use(
                                source(
                                        () -> {
                                            throw failure;
                                        })));
        List<Tile> wanted = column(1);
        for (int minute = 0; minute < 30; minute++) {
            onScreen(() -> supply.want(List.of()));
            onScreen(() -> supply.want(wanted));
            settle();
            nanos.addAndGet(TimeUnit.MINUTES.toNanos(1));
        }
        assertThat(asked).hasSize(300);
        onScreen(
                () -> assertThat(supply.trouble().orElseThrow().arguments().get(0)).isEqualTo(100));
    }
}
