package zuschnitt.map.online;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import zuschnitt.map.tiles.Drawn;

@ExtendWith(ApplicationExtension.class)
class TileCacheTest {
    private static final byte[] RED = Drawn.png(256, Color.RED);

    @TempDir Path temp;

    private final HandClock clock = new HandClock();

    private Path folder() {
        return temp.resolve("Jürgen Größer/Zuschnitt");
    }

    private TileCache cache(long most) {
        return TileCache.in(folder(), most, clock);
    }

    private static URI address(int number) {
        return URI.create("https://x.de/" + number + ".png");
    }

    private Freshness forAnHour() {
        Instant until = clock.instant().plus(Duration.ofHours(1));
        return new Freshness(until, false, "\"ä\"", "gestern");
    }

    private static byte[] noise(int seed, int length) {
        byte[] bytes = new byte[length];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }

    private long size() throws Exception {
        try (Stream<Path> files = Files.list(folder())) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }

    @Test
    void whatIsKeptIsFoundByAnotherWindowAndTheNextDay() throws Exception {
        try (TileCache one = cache(1 << 20);
                TileCache other = cache(1 << 20)) {
            one.keep(address(1), RED, forAnHour());
            Kept kept = other.find(address(1)).orElseThrow();
            assertThat(kept.picture().getWidth()).isEqualTo(256);
            assertThat(kept.freshness()).isEqualTo(forAnHour());
            assertThat(other.find(address(2))).isEmpty();
        }
        clock.pass(Duration.ofDays(1));
        try (TileCache next = cache(1 << 20)) {
            assertThat(next.find(address(1)).orElseThrow().fresh(clock.instant())).isFalse();
            next.drop(address(1));
            assertThat(next.find(address(1))).isEmpty();
        }
    }

    @Test
    void aTileThatWasKeptIsReplacedOrRenewed() throws Exception {
        try (TileCache cache = cache(1 << 20)) {
            cache.keep(address(1), RED, forAnHour());
            clock.pass(Duration.ofHours(2));
            cache.renew(address(1), forAnHour());
            assertThat(cache.find(address(1)).orElseThrow().fresh(clock.instant())).isTrue();
            cache.keep(address(1), Drawn.png(512, Color.RED), forAnHour());
            assertThat(cache.find(address(1)).orElseThrow().picture().getWidth()).isEqualTo(512);
        }
    }

    @Test
    void itNeverTakesMuchMoreThanItMayAndForgetsWhatWasLongestUnused() throws Exception {
        long most = 4 << 20;
        try (TileCache cache = cache(most)) {
            cache.keep(address(0), RED, forAnHour());
            for (int i = 1; i <= 400; i++) {
                clock.pass(Duration.ofHours(2));
                cache.keep(address(i), noise(i, 30_000), forAnHour());
                assertThat(cache.find(address(0))).as("used all the time, %d", i).isPresent();
            }
            long found =
                    IntStream.rangeClosed(1, 400)
                            .filter(i -> cache.find(address(i)).isPresent())
                            .count();
            assertThat(found).isBetween(90L, 140L);
            assertThat(cache.find(address(400))).isPresent();
            assertThat(cache.find(address(100))).isEmpty();
        }
        assertThat(size()).isLessThan(most + (most >> 2));
    }

    @Test
    void aCacheThatIsNoneIsBegunAnew() throws Exception {
        cache(1 << 20).close();
        Path file = folder().resolve("tiles-1.sqlite");
        Files.write(file, noise(1, 50_000));
        try (TileCache cache = cache(1 << 20)) {
            cache.keep(address(1), RED, forAnHour());
            assertThat(cache.find(address(1))).isPresent();
        }
    }

    /**
     * Whatever a crash or a bad disk leaves: no exception, no wrong tile, and all well in the end.
     */
    @Test
    void damageIsNeverMoreThanAMissingTile() throws Exception {
        for (int seed = 0; seed < 40; seed++) {
            Random random = new Random(seed);
            try (TileCache cache = cache(1 << 20)) {
                for (int i = 0; i < 20; i++) cache.keep(address(i), noise(i, 5_000), forAnHour());
            }
            Path file = folder().resolve("tiles-1.sqlite");
            byte[] bytes = Files.readAllBytes(file);
            for (int flips = 0; flips < 60; flips++)
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
            Files.write(
                    file, random.nextBoolean() ? bytes : Arrays.copyOf(bytes, bytes.length / 2));
            for (int time = 0; time < 2; time++) {
                try (TileCache cache = cache(1 << 20)) {
                    for (int i = 0; i < 20; i++) cache.find(address(i));
                    cache.keep(address(99), RED, forAnHour());
                }
            }
            try (TileCache cache = cache(1 << 20)) {
                cache.keep(address(99), RED, forAnHour());
                assertThat(cache.find(address(99))).as("seed %d", seed).isPresent();
            }
            Files.delete(file);
        }
    }

    @Test
    void whereNothingCanBeKeptNothingIs() throws Exception {
        Path file = Files.writeString(temp.resolve("kein Ordner"), "x");
        try (TileCache cache = TileCache.in(file, 1 << 20, clock)) {
            cache.keep(address(1), RED, forAnHour());
            assertThat(cache.find(address(1))).isEqualTo(Optional.empty());
        }
    }
}
