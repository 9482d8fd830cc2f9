package zuschnitt.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import zuschnitt.coverage.Bounds;
import zuschnitt.coverage.Mapping;
import zuschnitt.layer.DrawnLayer;
import zuschnitt.layer.Features;
import zuschnitt.layer.ReferenceLayer;
import zuschnitt.layer.Said;
import zuschnitt.layer.Source;
import zuschnitt.layer.Style;
import zuschnitt.session.Background;
import zuschnitt.session.Session;

@ExtendWith(ApplicationExtension.class)
class LayerPaneTest {
    private static final String STREET =
            """
            {"type":"FeatureCollection","features":[
            {"type":"Feature","properties":{"name":"Am Markt"},"geometry":
              {"type":"LineString","coordinates":[[6.1,50.9],[6.2,50.9]]}}]}""";

    @TempDir static Path all;

    private final Background background = new Background(Platform::runLater);
    private final List<Throwable> alarms = new ArrayList<>();
    private final List<LayerAdding.Asked> asked = new ArrayList<>();
    private final List<Bounds> looks = new ArrayList<>();
    private final List<List<DrawnLayer>> shown = new ArrayList<>();
    private Path folder;
    private Session session;
    private LayerAdding adding;
    private LayerShelf shelf;

    @Start
    void start(Stage stage) throws Exception {
        folder = Files.createTempDirectory(all, "");
        session = Desk.session(folder, "1122");
        Listening listening = new Listening();
        shelf = new LayerShelf(session, listening, background, Mapping.IDENTITY, shown::add);
        adding = new LayerAdding(session, background, shelf, asked::add, alarms::add);
        LayerPane.Host host =
                new LayerPane.Host() {
                    @Override
                    public void alarm(Throwable failure) {
                        alarms.add(failure);
                    }

                    @Override
                    public void lookAt(Bounds place) {
                        looks.add(place);
                    }

                    @Override
                    public void leave() {}
                };
        Desk.show(stage, new LayerPane(session, listening, shelf, adding, Desk.WORDS, host));
    }

    @AfterEach
    void close() {
        background.close();
        session.close();
    }

    private void add(FxRobot robot, String... names) throws Exception {
        List<Path> files = new ArrayList<>();
        for (String name : names) files.add(Files.writeString(folder.resolve(name), STREET));
        robot.interact(() -> adding.add(files));
        settle();
    }

    private void settle() throws Exception {
        WaitForAsyncUtils.waitFor(
                20,
                TimeUnit.SECONDS,
                () -> WaitForAsyncUtils.asyncFx(() -> background.jobs().get().isEmpty()).get());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private List<ReferenceLayer> layers() {
        return session.layers().all().get();
    }

    private List<String> names() {
        return layers().stream().map(ReferenceLayer::name).toList();
    }

    private void awaitOnMap(int count) throws Exception {
        WaitForAsyncUtils.waitFor(
                20,
                TimeUnit.SECONDS,
                () ->
                        WaitForAsyncUtils.asyncFx(() -> shown.get(shown.size() - 1).size() == count)
                                .get());
    }

    @Test
    void filesBecomeLayersAreStyledByTheirNamesAndSeen(FxRobot robot) throws Exception {
        add(robot, "Straßen.geojson", "Bahn.geojson");
        assertThat(names()).containsExactlyInAnyOrder("Straßen", "Bahn");
        assertThat(layers())
                .allMatch(layer -> ((Style.Sld) layer.style()).name().matches("strassen|bahn"));
        awaitOnMap(2);
        assertThat(
                        robot
                                .lookup("#layer-list")
                                .lookup(".small")
                                .queryAllAs(Labeled.class)
                                .stream()
                                .map(Labeled::getText)
                                .filter("eine Linie · im Projekt"::equals))
                .hasSize(2);
        assertThat(session.history().get().past()).as("no step").hasSize(1);
        assertThat(alarms).isEmpty();
    }

    @Test
    void aLayerIsHiddenAndShownByMouseAndBySpace(FxRobot robot) throws Exception {
        add(robot, "Wege.geojson");
        awaitOnMap(1);
        robot.clickOn(robot.lookup("#layer-list").lookup(".check-box").queryAs(CheckBox.class));
        assertThat(layers().get(0).visible()).isFalse();
        awaitOnMap(0);
        robot.interact(() -> robot.lookup("#layer-list").queryAs(ListView.class).requestFocus());
        robot.type(KeyCode.SPACE);
        assertThat(layers().get(0).visible()).isTrue();
        awaitOnMap(1);
    }

    @Test
    void layersAreMovedRenamedAndTakenAwayByKeyboard(FxRobot robot) throws Exception {
        add(robot, "eins.geojson");
        add(robot, "zwei.geojson");
        robot.interact(
                () -> {
                    ListView<?> list = robot.lookup("#layer-list").queryAs(ListView.class);
                    list.requestFocus();
                    list.getSelectionModel().select(1);
                });
        robot.press(KeyCode.ALT).type(KeyCode.UP).release(KeyCode.ALT);
        assertThat(names()).containsExactly("eins", "zwei");
        robot.type(KeyCode.F2);
        robot.interact(() -> robot.lookup("#layer-name").queryAs(TextField.class).setText("drei"));
        robot.type(KeyCode.ENTER);
        assertThat(names()).containsExactly("drei", "zwei");
        robot.interact(() -> robot.lookup("#layer-list").queryAs(ListView.class).requestFocus());
        robot.type(KeyCode.DELETE);
        assertThat(names()).containsExactly("zwei");
        assertThat(alarms).isEmpty();
    }

    @Test
    void aNameThatIsTakenIsRefusedAndComesBack(FxRobot robot) throws Exception {
        add(robot, "eins.geojson");
        add(robot, "zwei.geojson");
        TextField name = robot.lookup("#layer-name").queryAs(TextField.class);
        String before = name.getText();
        robot.interact(
                () -> {
                    name.setText(before.equals("eins") ? "zwei" : "eins");
                    name.getOnAction().handle(null);
                });
        assertThat(alarms).hasSize(1);
        assertThat(name.getText()).isEqualTo(before);
        assertThat(names()).containsExactlyInAnyOrder("eins", "zwei");
    }

    @Test
    void aStyleIsChosenAndSimpleOnesAreSet(FxRobot robot) throws Exception {
        add(robot, "xyz.geojson");
        assertThat(layers().get(0).style()).isInstanceOf(Style.Simple.class);
        ComboBox<?> styles = robot.lookup("#layer-style").queryAs(ComboBox.class);
        robot.interact(() -> styles.getSelectionModel().select(3));
        assertThat(((Style.Sld) layers().get(0).style()).name()).isEqualTo("gewaesser");
        robot.interact(() -> styles.getSelectionModel().select(0));
        robot.clickOn("gestrichelt");
        assertThat(((Style.Simple) layers().get(0).style()).dashed()).isTrue();
    }

    @Test
    void aLayerIsBroughtIntoView(FxRobot robot) throws Exception {
        add(robot, "xyz.geojson");
        robot.clickOn("#layer-zoom");
        assertThat(looks).hasSize(1);
        assertThat(looks.get(0).width()).isBetween(6_900.0, 7_200.0);
    }

    @Test
    void aLinkWhoseFileIsMissingSaysSoAndSparesTheOthers(FxRobot robot) throws Exception {
        add(robot, "da.geojson");
        ReferenceLayer gone =
                ReferenceLayer.of(
                        "weg",
                        new Source.Linked("fort/weg.shp", Said.NOTHING),
                        layers().get(0).style());
        robot.interact(
                () -> {
                    try {
                        session.layers().add(gone, Features.NONE);
                    } catch (Exception failure) {
                        alarms.add(failure);
                    }
                });
        settle();
        awaitOnMap(1);
        assertThat(
                        robot
                                .lookup("#layer-list")
                                .lookup(".complaint")
                                .queryAllAs(Labeled.class)
                                .stream()
                                .map(Labeled::getText))
                .anyMatch(text -> text.startsWith("fort/weg.shp ist nicht mehr da."));
        assertThat(robot.lookup("#layer-relink").tryQuery()).isPresent();
        assertThat(alarms).isEmpty();
    }

    @Test
    void aLinkedLayerIsTakenIntoTheProject(FxRobot robot) throws Exception {
        Path file = Files.writeString(folder.resolve("Ä.geojson"), STREET);
        ReferenceLayer linked =
                ReferenceLayer.of(
                        "Ä",
                        Source.Linked.to(file, session.file().path(), Said.NOTHING),
                        new Style.Simple(0, 1, false, false));
        robot.interact(
                () -> {
                    try {
                        session.layers().add(linked, Features.NONE);
                    } catch (Exception failure) {
                        alarms.add(failure);
                    }
                });
        settle();
        awaitOnMap(1);
        robot.clickOn("#layer-embed");
        Files.delete(file);
        assertThat(layers().get(0).source()).isEqualTo(new Source.Embedded("Ä.geojson"));
        assertThat(session.layers().features(layers().get(0)).size()).isEqualTo(1);
    }

    @Test
    void whatIsOpenIsAskedAndWhatIsDamagedSaid(FxRobot robot) throws Exception {
        Path bad = Files.writeString(folder.resolve("kaputt.geojson"), STREET.substring(0, 80));
        robot.interact(() -> adding.add(List.of(bad)));
        settle();
        assertThat(alarms).hasSize(1);
        Path far =
                Files.writeString(
                        folder.resolve("ohne.geojson"),
                        STREET.replace("6.1,50.9", "300000,5630000")
                                .replace("6.2,50.9", "300100,5630000"));
        robot.interact(() -> adding.add(List.of(far)));
        settle();
        assertThat(asked).hasSize(1);
        robot.interact(
                () -> {
                    try {
                        asked.get(0).answer().given("EPSG:25832");
                    } catch (Exception failure) {
                        alarms.add(failure);
                    }
                });
        settle();
        assertThat(names()).containsExactly("ohne");
        assertThat(alarms).hasSize(1);
    }
}
