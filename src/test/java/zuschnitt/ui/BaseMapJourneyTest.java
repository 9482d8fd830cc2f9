package zuschnitt.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Slider;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import zuschnitt.map.MapPane;
import zuschnitt.map.online.TileServer;
import zuschnitt.map.tiles.Drawn;
import zuschnitt.map.tiles.Tile;
import zuschnitt.plan.Project;
import zuschnitt.raster.Viewport;
import zuschnitt.store.ProjectFile;

/** A planner chooses base maps in the real window: a file beside the project, a server, none. */
@ExtendWith(ApplicationExtension.class)
class BaseMapJourneyTest {
    private static final Pattern PLACE = Pattern.compile("/(\\d+)/(\\d+)/(\\d+)\\.png");

    private final TileServer server = server();
    private Path folder;
    private Path project;
    private Workplace place;
    private Frame frame;
    private FxRobot robot;

    private static TileServer server() {
        try {
            return new TileServer();
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    @Start
    void start(Stage stage) throws IOException {
        place = Workplace.on(stage);
        folder = place.folder();
        frame = place.frame();
        project = place.layDemo("Köln & Würselen.gpkg");
        place.lay("grundkarte.mbtiles", "grün.mbtiles");
        frame.project().open(project);
    }

    @BeforeEach
    void begin(FxRobot planner) {
        robot = planner;
        server.answer(
                exchange -> {
                    Matcher place = PLACE.matcher(exchange.getRequestURI().getPath());
                    assertThat(place.matches()).isTrue();
                    Tile tile =
                            new Tile(
                                    Integer.parseInt(place.group(1)),
                                    Integer.parseInt(place.group(2)),
                                    Integer.parseInt(place.group(3)));
                    byte[] png = Drawn.png(256, Drawn.colour(tile));
                    exchange.sendResponseHeaders(200, png.length);
                    exchange.getResponseBody().write(png);
                    exchange.close();
                });
        await(() -> robot.lookup("#map").tryQuery().isPresent() && map().settled());
    }

    @AfterEach
    void stop() throws IOException {
        place.close();
        server.close();
    }

    private MapPane map() {
        return robot.lookup("#map").queryAs(MapPane.class);
    }

    private void await(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(
                    60, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition).get());
            WaitForAsyncUtils.waitForFxEvents();
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }

    private void choose(String id) {
        robot.interact(() -> robot.lookup("#base-map-" + id).queryAs(RadioButton.class).fire());
    }

    private void write(String id, String text) {
        robot.interact(
                () ->
                        robot.lookup("#base-map-" + id)
                                .queryAs(TextInputControl.class)
                                .setText(text));
    }

    private void use() {
        robot.interact(() -> robot.lookup("#base-map-use").queryAs(Button.class).fire());
    }

    private String said() {
        return robot.lookup("#base-map-said").queryAs(Labeled.class).getText();
    }

    private void openPane() {
        robot.push(KeyCode.CONTROL, KeyCode.B);
        await(() -> shown("#base-map"));
    }

    private boolean shown(String query) {
        return robot.lookup(query).tryQuery().filter(Node::isVisible).isPresent();
    }

    /** A pixel of the map near its corner, where no district lies. */
    private Color corner() {
        WritableImage image = map().snapshot(null, null);
        return new Color(image.getPixelReader().getArgb(60, 60), true);
    }

    private Color expectedInCorner() {
        Viewport view = map().view();
        double exact = Math.log(Tile.edge(0) / Tile.PIXELS / view.metresPerPixel()) / Math.log(2);
        return Drawn.colour(Tile.at((int) Math.round(exact), view.toMapX(60.5), view.toMapY(60.5)));
    }

    @Test
    void theFileBesideTheProjectLiesThereAtOnceAndNobodyIsAsked() {
        await(() -> map().base().attribution().contains("synthetische"));
        await(() -> corner().equals(new Color(0xf4f2ea)));
        openPane();
        assertThat(robot.lookup("#base-map-file-name").queryAs(Labeled.class).getText())
                .endsWith("grün.mbtiles");
        assertThat(server.requests()).isEmpty();
        assertThat(Files.exists(folder.resolve("Köln"))).isFalse();
    }

    @Test
    void aServerIsAskedOnceItIsChosenAndAgainForThisProjectOnly() throws Exception {
        openPane();
        choose("own");
        write("address", "http://127.0.0.1/{z}/{x}.png");
        assertThat(said()).contains("fehlt {y}");
        assertThat(robot.lookup("#base-map-use").query().isDisabled()).isTrue();
        write("address", server.template());
        write("address-by", "© Katasteramt");
        assertThat(said()).contains("127.0.0.1").contains("nichts aus dem Projekt");
        assertThat(server.requests()).isEmpty();
        use();
        await(() -> corner().equals(expectedInCorner()));
        assertThat(map().base().attribution()).isEqualTo("© Katasteramt");
        int asked = server.requests().size();
        assertThat(asked).isPositive();

        Path other = folder.resolve("anderes/Projekt.gpkg");
        Files.createDirectories(other.getParent());
        ProjectFile.create(other, anotherProject()).close();
        robot.interact(() -> frame.project().open(other));
        await(() -> frame.project().session().orElseThrow().file().path().equals(other));
        await(() -> map().settled());
        assertThat(map().base().attribution()).isEmpty();

        robot.interact(() -> frame.project().open(project));
        await(() -> frame.project().session().orElseThrow().file().path().equals(project));
        await(() -> corner().equals(expectedInCorner()));
        assertThat(map().base().attribution()).isEqualTo("© Katasteramt");
    }

    private Project anotherProject() {
        Project shown = frame.project().session().orElseThrow().project();
        return new Project(
                new UUID(7, 7),
                "Anderes",
                shown.crs(),
                shown.ground(),
                shown.rules(),
                shown.figures(),
                List.of());
    }

    @Test
    void aServerThatFailsIsOneLineBelowTheMapAndNoDialog() {
        server.answer(
                exchange -> {
                    exchange.sendResponseHeaders(503, -1);
                    exchange.close();
                });
        openPane();
        choose("own");
        write("address", server.template());
        use();
        await(() -> shown("#status-trouble"));
        await(
                () ->
                        robot.lookup("#status-trouble")
                                .queryAs(Labeled.class)
                                .getText()
                                .matches(
                                        "Grundkarte: \\d+ Kacheln fehlen – der Server bittet um eine Pause"));
        assertThat(server.requests().size()).isLessThan(8);
        choose("none");
        use();
        await(() -> !shown("#status-trouble"));
        assertThat(map().base().attribution()).isEmpty();
    }

    @Test
    void looksAndOpacityAreSeenAtOnceAndRemembered() throws Exception {
        await(() -> corner().equals(new Color(0xf4f2ea)));
        openPane();
        robot.clickOn("#base-map-look-GREY");
        await(() -> corner().getRed() == corner().getBlue());
        Color grey = WaitForAsyncUtils.asyncFx(this::corner).get();
        robot.clickOn("#base-map-look-FADED");
        await(() -> corner().getRed() > grey.getRed());
        robot.interact(() -> robot.lookup("#base-map-opacity").queryAs(Slider.class).setValue(0.3));
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.B);
        await(() -> map().base().attribution().isEmpty());
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.B);
        await(() -> corner().getRed() > grey.getRed());

        robot.interact(() -> frame.wear(frame.look().withShade(Look.Shade.DARK)));
        await(() -> corner().getRed() > grey.getRed());
        assertThat(map().colouring().opacityProperty().get()).isEqualTo(0.3);
        assertThat(new SettingsFile(folder.resolve("settings.properties")).read())
                .isEqualTo(frame.settings());
    }

    @Test
    void aComparisonLiesOverTheSameMap() {
        await(() -> map().base().attribution().contains("synthetische"));
        robot.push(KeyCode.CONTROL, KeyCode.D);
        await(
                () -> {
                    List<MapPane> both =
                            List.copyOf(
                                    robot.lookup(".compare-pane .map-pane")
                                            .queryAllAs(MapPane.class));
                    return both.size() == 2
                            && both.stream()
                                    .allMatch(
                                            it -> it.base().attribution().contains("synthetische"));
                });
        robot.clickOn("#compare-close");
        await(() -> shown("#map") && map().base().attribution().contains("synthetische"));
    }

    @Test
    void aFileThatWentWithTheProjectToAnotherFolderIsFoundThere() throws Exception {
        await(() -> map().base().attribution().contains("synthetische"));
        openPane();
        robot.clickOn("#base-map-look-GREY");
        robot.interact(() -> frame.project().close());
        Path moved = Files.createDirectory(folder.resolve("umgezogen"));
        await(
                () ->
                        folder.resolve("grün.mbtiles")
                                .toFile()
                                .renameTo(moved.resolve("grün.mbtiles").toFile()));
        Files.move(project, moved.resolve("Stadt.gpkg"));
        robot.interact(() -> frame.project().open(moved.resolve("Stadt.gpkg")));
        await(() -> frame.project().session().isPresent() && map().settled());
        await(() -> map().base().attribution().contains("synthetische"));
        await(() -> corner().getRed() == corner().getBlue());
    }

    @Test
    void aFileThatIsGoneIsSaidOnceAndNothingElseHappens() {
        openPane();
        robot.push(KeyCode.ESCAPE);
        await(() -> !shown("#base-map"));
        openPane();
        choose("file");
        use();
        await(() -> map().base().attribution().contains("synthetische"));
        robot.interact(() -> assertThat(folder.resolve("grün.mbtiles").toFile().delete()).isTrue());
        use();
        await(() -> said().contains("grün.mbtiles ist nicht mehr da"));
        robot.interact(() -> frame.project().open(project));
        await(() -> robot.lookup(".notice-bar").tryQuery().isPresent());
    }
}
