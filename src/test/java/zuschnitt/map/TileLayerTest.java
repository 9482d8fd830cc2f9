package zuschnitt.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.transform.Transform;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import zuschnitt.coverage.Bounds;
import zuschnitt.map.tiles.Drawn;
import zuschnitt.map.tiles.Tile;
import zuschnitt.map.tiles.TileFailure;
import zuschnitt.map.tiles.TileFailure.Reason;
import zuschnitt.map.tiles.TileLook;
import zuschnitt.map.tiles.TileSource;
import zuschnitt.message.Messages;
import zuschnitt.raster.Viewport;
import zuschnitt.session.Background;

@ExtendWith(ApplicationExtension.class)
class TileLayerTest {
    private static final int WIDTH = 700;
    private static final int HEIGHT = 500;
    private static final Viewport VIEW = new Viewport(688_711, 6_606_301, 7.1, WIDTH, HEIGHT);

    private final Background background = new Background(Platform::runLater);
    private final List<Throwable> thrown = Collections.synchronizedList(new ArrayList<>());
    private TileLayer layer;

    @Start
    void start(Stage stage) {
        Thread.currentThread()
                .setUncaughtExceptionHandler((thread, failure) -> thrown.add(failure));
        layer = new TileLayer(background);
        stage.setScene(new Scene(new Pane(layer), WIDTH, HEIGHT));
        stage.show();
    }

    @AfterEach
    void stop() {
        background.close();
        assertThat(thrown).isEmpty();
    }

    /** Tiles that a test has in its hand. */
    private static final class Scripted implements TileSource {
        private final Function<Tile, CompletableFuture<Image>> script;
        private final Map<Tile, CompletableFuture<Image>> asked = new ConcurrentHashMap<>();
        private final CompletableFuture<Boolean> closed = new CompletableFuture<>();

        Scripted(Function<Tile, CompletableFuture<Image>> script) {
            this.script = script;
        }

        @Override
        public String attribution() {
            return "© Test";
        }

        @Override
        public int farthest() {
            return 8;
        }

        @Override
        public int closest() {
            return 18;
        }

        @Override
        public CompletableFuture<Image> loadTile(int zoom, long column, long row) {
            Tile tile = new Tile(zoom, (int) column, (int) row);
            CompletableFuture<Image> answer = script.apply(tile);
            asked.put(tile, answer);
            return answer;
        }

        @Override
        public void close() {
            closed.complete(true);
        }
    }

    private static Image image(Tile tile) {
        WritableImage image = new WritableImage(256, 256);
        int colour = Drawn.colour(tile).getRGB();
        for (int y = 0; y < 256; y++)
            for (int x = 0; x < 256; x++) image.getPixelWriter().setArgb(x, y, colour);
        return image;
    }

    private static CompletableFuture<Image> at(Tile tile) {
        return CompletableFuture.completedFuture(image(tile));
    }

    private static CompletableFuture<Image> never(Tile tile) {
        return new CompletableFuture<>();
    }

    private static <T> T onScreen(Callable<T> act) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, act);
    }

    private void show(TileSource source, Viewport view, double outputScale) {
        onScreen(
                () -> {
                    layer.lay(source);
                    layer.look(view, outputScale);
                    return true;
                });
    }

    private void look(Viewport view) {
        onScreen(
                () -> {
                    layer.look(view, 1);
                    return true;
                });
    }

    private void waitUntil(Callable<Boolean> fulfilled) throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> onScreen(fulfilled));
    }

    private void settle() throws Exception {
        waitUntil(layer::settled);
    }

    /** The layer in device pixels. */
    private PixelReader pixels(double outputScale) {
        return onScreen(
                () -> {
                    SnapshotParameters parameters = new SnapshotParameters();
                    parameters.setTransform(Transform.scale(outputScale, outputScale));
                    parameters.setViewport(new Rectangle2D(0, 0, WIDTH, HEIGHT));
                    return layer.snapshot(parameters, null).getPixelReader();
                });
    }

    private static void assertColour(PixelReader pixels, int x, int y, Color colour, String where) {
        int found = pixels.getArgb(x, y);
        assertThat(new Color(found)).as(where).isEqualTo(colour);
    }

    /** Whether a pixel is so near an edge of a tile that rounding decides whose it is. */
    private static boolean atEdge(Viewport view, Tile tile, double x, double y) {
        Bounds bounds = tile.bounds();
        double aside =
                Math.min(
                        Math.min(
                                x - view.toPixelX(bounds.minX()), view.toPixelX(bounds.maxX()) - x),
                        Math.min(
                                y - view.toPixelY(bounds.maxY()),
                                view.toPixelY(bounds.minY()) - y));
        return aside < 1.6;
    }

    private void assertEveryTileInItsPlace(Viewport view, double outputScale, int zoom) {
        PixelReader pixels = pixels(outputScale);
        Random random = new Random(3);
        for (int i = 0; i < 4_000; i++) {
            int x = random.nextInt(view.width());
            int y = random.nextInt(view.height());
            Tile tile = Tile.at(zoom, view.toMapX(x + 0.5), view.toMapY(y + 0.5));
            if (atEdge(view, tile, x + 0.5, y + 0.5)) continue;
            assertColour(pixels, x, y, Drawn.colour(tile), tile + " at " + x + ", " + y);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 1.25, 1.5, 2})
    void eachTileIsSeenWhereItsPlaceIs(double outputScale) throws Exception {
        for (double metres : new double[] {7.1, 12.34, 3.3}) {
            Viewport view = new Viewport(688_711, 6_606_301, metres, WIDTH, HEIGHT);
            Scripted source = new Scripted(TileLayerTest::at);
            show(source, view, outputScale);
            settle();
            int zoom = TileGrid.of(view, outputScale, source).zoom();
            assertEveryTileInItsPlace(view, outputScale, zoom);
        }
    }

    @Test
    void panningMovesTheTilesThatAreThereAndMakesNoneAnew() throws Exception {
        Scripted source = new Scripted(TileLayerTest::at);
        show(source, VIEW, 1);
        settle();
        Set<Image> before = images();
        int asked = source.asked.size();
        Viewport panned = VIEW.panned(-13, 7);
        look(panned);
        assertThat(images()).isEqualTo(before);
        settle();
        assertThat(images()).containsAll(before);
        assertThat(source.asked.size() - asked).isLessThan(5);
        assertEveryTileInItsPlace(panned, 1, TileGrid.of(panned, 1, source).zoom());
    }

    private Set<Image> images() {
        return onScreen(
                () -> views(layer).stream().map(ImageView::getImage).collect(Collectors.toSet()));
    }

    private static List<ImageView> views(Node node) {
        if (node instanceof ImageView view) return List.of(view);
        if (!(node instanceof Parent parent)) return List.of();
        return parent.getChildrenUnmodifiable().stream()
                .flatMap(child -> views(child).stream())
                .toList();
    }

    @Test
    void afterAZoomOnlyTilesOfTheNewScaleAreLeft() throws Exception {
        Scripted source = new Scripted(TileLayerTest::at);
        show(source, VIEW, 1);
        settle();
        Viewport closer = VIEW.zoomedAt(100, 200, 3);
        look(closer);
        settle();
        int zoom = TileGrid.of(closer, 1, source).zoom();
        assertEveryTileInItsPlace(closer, 1, zoom);
        assertThat(layer.getChildren()).hasSize(1);
    }

    @Test
    void untilATileIsThereTheLargerOneIsSeenInItsPlace() throws Exception {
        int zoom = TileGrid.of(VIEW, 1, new Scripted(TileLayerTest::at)).zoom();
        Scripted source = new Scripted(tile -> tile.zoom() == zoom + 1 ? never(tile) : at(tile));
        show(source, VIEW, 1);
        settle();
        Viewport closer = VIEW.zoomedAt(WIDTH / 2.0, HEIGHT / 2.0, 2);
        look(closer);
        Tile own = Tile.at(zoom + 1, closer.centreX(), closer.centreY());
        waitUntil(() -> source.asked.containsKey(own) && shown(Drawn.colour(own.within(zoom))));
        source.asked.get(own).complete(image(own));
        waitUntil(() -> shown(Drawn.colour(own)));
    }

    /** Whether the middle of the map is of a colour. */
    private boolean shown(Color colour) {
        WritableImage image = layer.snapshot(new SnapshotParameters(), null);
        Corner where =
                new Corner(
                        layer.getBoundsInParent().getMinX(), layer.getBoundsInParent().getMinY());
        int x = (int) Math.round(WIDTH / 2.0 + 3 - where.x());
        int y = (int) Math.round(HEIGHT / 2.0 + 3 - where.y());
        return new Color(image.getPixelReader().getArgb(x, y)).equals(colour);
    }

    private record Corner(double x, double y) {}

    @Test
    void whatFailsIsOneLineThatGoesWhenItIsGoodAgain() throws Exception {
        Messages words = Messages.of(java.util.Locale.GERMANY);
        TileFailure slow = new TileFailure(Reason.SLOW, Duration.ofMillis(300));
        Set<Tile> once = ConcurrentHashMap.newKeySet();
        Scripted source =
                new Scripted(
                        tile -> once.add(tile) ? CompletableFuture.failedFuture(slow) : at(tile));
        List<String> lines = Collections.synchronizedList(new ArrayList<>());
        onScreen(
                () -> {
                    layer.troubleProperty()
                            .subscribe(line -> lines.add(line.map(words::text).orElse("")));
                    return true;
                });
        show(source, VIEW, 1);
        waitUntil(() -> layer.troubleProperty().get().isPresent());
        waitUntil(() -> layer.troubleProperty().get().isEmpty());
        settle();
        assertThat(lines).contains("Grundkarte: eine Kachel fehlt – der Server antwortet nicht");
        assertThat(lines).last().isEqualTo("");
        assertEveryTileInItsPlace(VIEW, 1, TileGrid.of(VIEW, 1, source).zoom());
    }

    @Test
    void whatIsAbsentAsItShouldBeIsNoTrouble() throws Exception {
        show(new Scripted(tile -> CompletableFuture.failedFuture(TileFailure.absent())), VIEW, 1);
        settle();
        assertThat(onScreen(() -> layer.troubleProperty().get())).isEmpty();
    }

    @Test
    void aSourceThatBreaksItsPromiseIsAMissingTileToo() throws Exception {
        show(
                new Scripted(
                        tile -> {
                            if (tile.column() % 2 == 0) throw new IllegalStateException("broken");
                            return CompletableFuture.failedFuture(new AssertionError("broken"));
                        }),
                VIEW,
                1);
        settle();
        assertThat(onScreen(() -> layer.troubleProperty().get())).isPresent();
    }

    @Test
    void onlyAFewAreAskedForAtOnceAndWhatIsOutOfViewIsCancelled() throws Exception {
        Scripted source = new Scripted(TileLayerTest::never);
        Viewport wide = VIEW.withSize(2 * WIDTH, 2 * HEIGHT);
        show(source, wide, 1);
        waitUntil(() -> source.asked.size() == 6);
        List<CompletableFuture<Image>> first = List.copyOf(source.asked.values());
        look(wide.panned(50_000, 0));
        waitUntil(() -> first.stream().allMatch(CompletableFuture::isCancelled));
        waitUntil(() -> source.asked.size() == 12);
        assertThat(source.asked.values()).filteredOn(answer -> !answer.isDone()).hasSize(6);
    }

    @Test
    void whatIsOffIsNotFetchedAndNotNamed() throws Exception {
        Scripted source = new Scripted(TileLayerTest::at);
        onScreen(
                () -> {
                    layer.wear(TileLook.OFF);
                    return true;
                });
        show(source, VIEW, 1);
        settle();
        assertThat(source.asked).isEmpty();
        assertThat(layer.attribution()).isEmpty();
        onScreen(
                () -> {
                    layer.wear(TileLook.GREY);
                    return true;
                });
        settle();
        assertThat(source.asked).isNotEmpty();
        assertThat(layer.attribution()).isEqualTo("© Test");
        int colour = pixels(1).getArgb(WIDTH / 2, HEIGHT / 2);
        assertThat(colour >> 16 & 0xff).isEqualTo(colour & 0xff);
    }

    @Test
    void aMapThatIsTakenAwayIsClosed() throws Exception {
        Scripted source = new Scripted(TileLayerTest::at);
        show(source, VIEW, 1);
        settle();
        show(TileSource.NONE, VIEW, 1);
        assertThat(source.closed.get(20, TimeUnit.SECONDS)).isTrue();
        assertThat(onScreen(() -> layer.getChildren().size())).isZero();
    }
}
