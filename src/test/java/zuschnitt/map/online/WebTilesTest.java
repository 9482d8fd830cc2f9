package zuschnitt.map.online;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import javafx.scene.image.Image;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.framework.junit5.ApplicationExtension;
import zuschnitt.io.Shared;
import zuschnitt.map.tiles.Drawn;
import zuschnitt.map.tiles.Tile;
import zuschnitt.map.tiles.TileFailure;
import zuschnitt.map.tiles.TileFailure.Reason;

/** A server on this computer with every fault that servers have. */
@ExtendWith(ApplicationExtension.class)
class WebTilesTest {
    private static final Tile TILE = new Tile(4, 9, 5);
    private static final byte[] RED = Drawn.png(256, Color.RED);
    private static final byte[] BLUE = Drawn.png(256, Color.BLUE);
    private static final byte[] NOTHING = {};

    @TempDir Path folder;

    private final HandClock clock = new HandClock();
    private TileServer server;
    private WebTiles tiles;

    @BeforeEach
    void start() throws Exception {
        server = new TileServer();
        tiles = tiles(Duration.ofSeconds(20));
    }

    @AfterEach
    void stop() {
        tiles.close();
        server.close();
    }

    private WebTiles tiles(Duration patience) throws Exception {
        return new WebTiles(
                UrlTemplate.parse(server.template()),
                "© Amt",
                18,
                new TileClient("Zuschnitt/Test (+https://x.invalid)", patience),
                TileCache.in(folder, 10 << 20, clock),
                clock);
    }

    private Image load(Tile tile) throws Exception {
        return tiles.loadTile(tile.zoom(), tile.column(), tile.row()).get(20, TimeUnit.SECONDS);
    }

    private void assertShows(Color colour) throws Exception {
        assertThat(new Color(load(TILE).getPixelReader().getArgb(100, 100))).isEqualTo(colour);
    }

    private TileFailure failure(Tile tile) throws Exception {
        try {
            load(tile);
        } catch (ExecutionException failure) {
            return (TileFailure) failure.getCause();
        }
        return Assertions.fail("the tile is there");
    }

    private void assertFails(Reason reason) throws Exception {
        assertThat(failure(TILE).reason()).isEqualTo(reason);
    }

    // ---- good answers ----

    @Test
    void aTileComesFromItsAddressAndTheServerLearnsWhoAsks() throws Exception {
        server.answer(200, Map.of(), RED);
        assertShows(Color.RED);
        assertThat(server.last().path()).isEqualTo("/4/9/5.png");
        assertThat(server.last().header("User-agent"))
                .hasValue("Zuschnitt/Test (+https://x.invalid)");
        assertThat(server.last().header("Cookie")).isEmpty();
        assertThat(tiles.attribution()).isEqualTo("© Amt");
    }

    @Test
    void nothingIsAskedBeforeATileIs() {
        assertThat(server.requests()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "application/octet-stream", ""})
    void aPictureIsOneWhateverTheServerCallsIt(String type) throws Exception {
        server.answer(200, Map.of("Content-Type", type), RED);
        assertShows(Color.RED);
    }

    // ---- keeping ----

    @Test
    void aFreshTileIsNotAskedForAgainNotEvenAfterARestart() throws Exception {
        server.answer(200, Map.of("Cache-Control", "public, max-age=3600"), RED);
        assertShows(Color.RED);
        clock.pass(Duration.ofMinutes(59));
        assertShows(Color.RED);
        tiles.close();
        tiles = tiles(Duration.ofSeconds(20));
        assertShows(Color.RED);
        assertThat(server.requests()).hasSize(1);
        clock.pass(Duration.ofMinutes(2));
        server.answer(200, Map.of(), BLUE);
        assertShows(Color.BLUE);
        assertThat(server.requests()).hasSize(2);
    }

    @Test
    void aTileIsGoodForSevenDaysWhereTheServerSaysNothing() throws Exception {
        server.answer(200, Map.of(), RED);
        assertShows(Color.RED);
        clock.pass(Duration.ofDays(7).minusMinutes(1));
        assertShows(Color.RED);
        assertThat(server.requests()).hasSize(1);
        clock.pass(Duration.ofMinutes(2));
        assertShows(Color.RED);
        assertThat(server.requests()).hasSize(2);
    }

    @Test
    void anOldTileIsAskedForWithItsTagAndStaysIfItHasNotChanged() throws Exception {
        server.answer(
                200,
                Map.of(
                        "Cache-Control", "max-age=60",
                        "ETag", "\"v1\"",
                        "Last-Modified", "Sun, 01 Mar 2026 08:00:00 GMT"),
                RED);
        assertShows(Color.RED);
        clock.pass(Duration.ofMinutes(2));
        server.answer(304, Map.of("Cache-Control", "max-age=600"), NOTHING);
        assertShows(Color.RED);
        assertThat(server.last().header("If-none-match")).hasValue("\"v1\"");
        assertThat(server.last().header("If-modified-since"))
                .hasValue("Sun, 01 Mar 2026 08:00:00 GMT");
        clock.pass(Duration.ofMinutes(9));
        assertShows(Color.RED);
        assertThat(server.requests()).hasSize(2);
        clock.pass(Duration.ofMinutes(2));
        assertShows(Color.RED);
        assertThat(server.requests()).as("the tag was kept").hasSize(3);
        assertThat(server.last().header("If-none-match")).hasValue("\"v1\"");
    }

    @Test
    void whatMustNotBeKeptIsNotKept() throws Exception {
        server.answer(200, Map.of("Cache-Control", "no-store"), RED);
        assertShows(Color.RED);
        server.answer(200, Map.of("Cache-Control", "no-store"), BLUE);
        assertShows(Color.BLUE);
        assertThat(TileCache.in(folder, 1 << 20, clock).find(address())).isEmpty();
    }

    private URI address() {
        return URI.create(
                server.template().replace("{z}", "4").replace("{x}", "9").replace("{y}", "5"));
    }

    @Test
    void withoutTheServerTheOldTileStands() throws Exception {
        server.answer(200, Map.of("Cache-Control", "max-age=60"), RED);
        assertShows(Color.RED);
        clock.pass(Duration.ofDays(30));
        server.answer(500, Map.of(), NOTHING);
        assertShows(Color.RED);
        clock.pass(Duration.ofHours(1));
        server.close();
        assertShows(Color.RED);
        assertShows(Color.RED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"max-age=60, must-revalidate", "no-cache"})
    void unlessItsServerForbidsThat(String rule) throws Exception {
        server.answer(200, Map.of("Cache-Control", rule), RED);
        assertShows(Color.RED);
        clock.pass(Duration.ofMinutes(2));
        server.answer(500, Map.of(), NOTHING);
        assertFails(Reason.BROKEN);
    }

    @Test
    void aLoginPageNeverReplacesATile() throws Exception {
        server.answer(200, Map.of("Cache-Control", "max-age=60"), RED);
        assertShows(Color.RED);
        clock.pass(Duration.ofMinutes(2));
        server.answer(200, Map.of("Content-Type", "image/png"), html());
        assertShows(Color.RED);
        clock.pass(Duration.ofMinutes(2));
        server.answer(200, Map.of(), BLUE);
        assertShows(Color.BLUE);
    }

    private static byte[] html() {
        return "<!DOCTYPE html><html><body>Anmelden im Rathausnetz</body></html>"
                .getBytes(StandardCharsets.UTF_8);
    }

    // ---- bad answers ----

    @ParameterizedTest
    @CsvSource({
        "404, UNKNOWN",
        "410, UNKNOWN",
        "400, UNKNOWN",
        "204, UNKNOWN",
        "401, FORBIDDEN",
        "403, FORBIDDEN",
        "429, BUSY",
        "503, BUSY",
        "500, BROKEN",
        "502, BROKEN"
    })
    void aStatusThatIsNoTileIsAMissingOne(int status, Reason reason) throws Exception {
        server.answer(status, Map.of(), NOTHING);
        assertFails(reason);
        assertThat(failure(TILE).patience()).isPositive();
    }

    @Test
    void aPageWithStatus200IsNoPictureWhateverItIsCalled() throws Exception {
        server.answer(200, Map.of("Content-Type", "image/png"), html());
        assertFails(Reason.NO_PICTURE);
    }

    @Test
    void aHugePictureIsNotDecoded() throws Exception {
        byte[] liar = RED.clone();
        ByteBuffer.wrap(liar).putInt(16, 20_000).putInt(20, 20_000);
        server.answer(200, Map.of(), liar);
        assertFails(Reason.HUGE);
    }

    @Test
    void anEndlessAnswerIsLeft() throws Exception {
        CountDownLatch left = new CountDownLatch(1);
        server.answer(
                exchange -> {
                    exchange.sendResponseHeaders(200, 0);
                    byte[] block = new byte[1 << 16];
                    System.arraycopy(RED, 0, block, 0, 64);
                    try (OutputStream out = exchange.getResponseBody()) {
                        while (true) out.write(block);
                    } catch (IOException gone) {
                        left.countDown();
                    }
                });
        assertFails(Reason.HUGE);
        assertThat(left.await(20, TimeUnit.SECONDS)).as("the connection is closed").isTrue();
    }

    @Test
    void aPictureThatIsNoSquareIsRefused() throws Exception {
        server.answer(200, Map.of(), Drawn.picture("png", 256, 200, Color.RED));
        assertFails(Reason.MISSHAPEN);
    }

    @Test
    void aConnectionThatBreaksOffIsAMissingTile() throws Exception {
        server.answer(
                exchange -> {
                    exchange.sendResponseHeaders(200, RED.length);
                    exchange.getResponseBody().write(RED, 0, 100);
                    exchange.getResponseBody().flush();
                    exchange.close();
                });
        assertFails(Reason.UNREACHABLE);
    }

    @Test
    void aServerThatIsNotThereIsUnreachable() throws Exception {
        server.close();
        assertFails(Reason.UNREACHABLE);
    }

    @Test
    void answersKnownToBeBadAreNotKept() throws Exception {
        for (String file : List.of("truncated.png", "bomb.png", "text.txt", "json_error.json")) {
            server.answer(200, Map.of(), Files.readAllBytes(Shared.badInput("tile/" + file)));
            assertThat(failure(TILE).reason()).isIn(Reason.DAMAGED, Reason.HUGE, Reason.NO_PICTURE);
            assertThat(TileCache.in(folder, 1 << 20, clock).find(address())).isEmpty();
            clock.pass(Duration.ofHours(1));
        }
    }

    @Test
    void aServerThatNeverAnswersIsLeftAfterAWhile() throws Exception {
        tiles.close();
        tiles = tiles(Duration.ofMillis(300));
        server.answer(exchange -> await(new CountDownLatch(1)));
        assertFails(Reason.SLOW);
    }

    @Test
    void anAnswerThatOnlyDripsIsLeftAfterAWhile() throws Exception {
        tiles.close();
        tiles = tiles(Duration.ofMillis(400));
        server.answer(
                exchange -> {
                    exchange.sendResponseHeaders(200, RED.length);
                    exchange.getResponseBody().write(RED, 0, 40);
                    exchange.getResponseBody().flush();
                    await(new CountDownLatch(1));
                });
        assertFails(Reason.SLOW);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    // ---- redirections ----

    private void redirect(String to, Map<String, byte[]> pages) {
        server.answer(
                exchange -> {
                    String path = exchange.getRequestURI().getPath();
                    byte[] page = pages.getOrDefault(path, NOTHING);
                    if (page.length == 0) exchange.getResponseHeaders().set("Location", to);
                    exchange.sendResponseHeaders(
                            page.length == 0 ? 302 : 200, page.length == 0 ? -1 : page.length);
                    exchange.getResponseBody().write(page);
                    exchange.close();
                });
    }

    @Test
    void aRedirectionOnTheSameServerIsFollowed() throws Exception {
        redirect("/neu/5.png", Map.of("/neu/5.png", RED));
        assertShows(Color.RED);
        assertThat(server.requests()).hasSize(2);
        assertThat(server.last().header("User-agent")).isPresent();
    }

    @Test
    void aRedirectionInACircleIsLeft() throws Exception {
        redirect("/kreis", Map.of());
        assertFails(Reason.REDIRECTED);
        assertThat(server.requests()).hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost.invalid/tile.png",
                "file:///etc/passwd",
                "ftp://127.0.0.1/tile.png",
                "::::"
            })
    void noRedirectionLeadsToAnotherServerOrOutOfTheWeb(String target) throws Exception {
        redirect(target, Map.of());
        assertFails(Reason.REDIRECTED);
        assertThat(server.requests()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "https://a.de/1, https://a.de/2, true",
        "http://a.de/1, https://A.de/2, true",
        "http://a.de/1, http://a.de:81/2, true",
        "https://a.de/1, http://a.de/1, false",
        "https://a.de/1, https://b.de/1, false",
        "http://a.de/1, ftp://a.de/1, false"
    })
    void encryptionIsNeverGivenUp(URI from, URI to, boolean followed) {
        assertThat(TileClient.mayFollow(from, to)).isEqualTo(followed);
    }

    // ---- no storms ----

    @ParameterizedTest
    @ValueSource(ints = {500, 503, 403, 429})
    void aServerThatFailsIsLeftInPeaceAndThenAskedOnce(int status) throws Exception {
        server.answer(status, Map.of(), NOTHING);
        for (int i = 0; i < 50; i++) failure(new Tile(10, i, 5));
        assertThat(server.requests()).hasSize(1);
        clock.pass(Duration.ofSeconds(2));
        for (int i = 0; i < 50; i++) failure(new Tile(10, i, 5));
        assertThat(server.requests()).hasSize(2);
        clock.pass(Duration.ofSeconds(2));
        failure(TILE);
        assertThat(server.requests()).as("the second rest is longer").hasSize(2);
        clock.pass(Duration.ofSeconds(2));
        server.answer(200, Map.of(), RED);
        for (int i = 0; i < 5; i++) load(new Tile(10, i, 5));
        assertThat(server.requests()).hasSize(7);
    }

    @Test
    void inAnHourOfFailureAServerIsAskedLessThanTwentyTimes() throws Exception {
        server.answer(500, Map.of(), NOTHING);
        for (int second = 0; second < 3_600; second++) {
            failure(new Tile(12, second, 5));
            clock.pass(Duration.ofSeconds(1));
        }
        assertThat(server.requests()).hasSizeBetween(10, 20);
    }

    @ParameterizedTest
    @ValueSource(strings = {"120", "Mon, 02 Mar 2026 08:02:00 GMT"})
    void aServerThatAsksForAPauseGetsIt(String wish) throws Exception {
        server.answer(429, Map.of("Retry-After", wish), NOTHING);
        assertThat(failure(TILE).patience()).isEqualTo(Duration.ofMinutes(2));
        clock.pass(Duration.ofSeconds(119));
        failure(TILE);
        assertThat(server.requests()).hasSize(1);
        clock.pass(Duration.ofSeconds(2));
        server.answer(200, Map.of(), RED);
        assertShows(Color.RED);
    }

    @Test
    void aMissingTileIsNoReasonToLeaveTheOthers() throws Exception {
        server.answer(404, Map.of(), NOTHING);
        assertThat(failure(TILE).patience()).isEqualTo(WebTiles.LATER);
        failure(new Tile(4, 9, 6));
        assertThat(server.requests()).hasSize(2);
    }

    @Test
    void aRequestThatIsCancelledIsClosed() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch gone = new CountDownLatch(1);
        server.answer(
                exchange -> {
                    asked.countDown();
                    exchange.sendResponseHeaders(200, 0);
                    try (OutputStream out = exchange.getResponseBody()) {
                        while (true) {
                            out.write(new byte[1]);
                            out.flush();
                        }
                    } catch (IOException closed) {
                        gone.countDown();
                    }
                });
        CompletableFuture<Image> tile = tiles.loadTile(4, 9, 5);
        assertThat(asked.await(20, TimeUnit.SECONDS)).isTrue();
        tile.cancel(true);
        assertThat(gone.await(20, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void manyAtOnceAllCome() throws Exception {
        server.answer(200, Map.of(), RED);
        List<CompletableFuture<Image>> all = new ArrayList<>();
        for (int i = 0; i < 60; i++) all.add(tiles.loadTile(10, i, 5));
        for (CompletableFuture<Image> tile : all)
            assertThat(tile.get(20, TimeUnit.SECONDS).getWidth()).isEqualTo(256);
    }
}
