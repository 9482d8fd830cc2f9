package zuschnitt.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import zuschnitt.coverage.Mapping;
import zuschnitt.coverage.Polyline;
import zuschnitt.edit.ChangeRules;
import zuschnitt.layer.Feature;
import zuschnitt.layer.Features;
import zuschnitt.layer.ReferenceLayer;
import zuschnitt.layer.Shape;
import zuschnitt.layer.Shape.Kind;
import zuschnitt.layer.Source;
import zuschnitt.layer.Style;
import zuschnitt.plan.Bridge;
import zuschnitt.session.Background;
import zuschnitt.session.Session;

@ExtendWith(ApplicationExtension.class)
class BarrierSheetTest {
    @TempDir static Path folder;

    private final Background background = new Background(Platform::runLater);
    private final List<Throwable> alarms = new ArrayList<>();
    private Session session;
    private BarrierSheet barriers;

    @Start
    void start(Stage stage) throws Exception {
        session = Desk.session(Files.createTempDirectory(folder, ""), "1122");
        layRivers();
        LayerShelf shelf =
                new LayerShelf(
                        session, new Listening(), background, Mapping.IDENTITY, layers -> {});
        barriers =
                new BarrierSheet(session, background, alarms::add, Desk.WORDS, Look.DEFAULT, shelf);
        Desk.show(stage, barriers.sheet());
    }

    /** Two rivers, one of them in two pieces, and one far away. */
    private void layRivers() throws Exception {
        List<Feature> rivers = new ArrayList<>();
        rivers.add(river("Wurm", 200, 50, 200, -50));
        rivers.add(river("Wurm", 200, -50, 200, -150));
        rivers.add(river("Inde", 100, 50, 100, -150));
        rivers.add(river("Rhein", 90_000, 50, 90_000, -150));
        Features features = Features.of(List.of("name"), rivers);
        ReferenceLayer layer =
                ReferenceLayer.of(
                        "Flüsse",
                        new Source.Embedded("f.shp"),
                        new Style.Simple(0, 1, false, false));
        session.layers().add(layer, features);
    }

    private static Feature river(String name, double... xy) {
        return new Feature(Shape.of(Kind.LINE, List.of(xy)), List.of(name));
    }

    @Test
    void aBarrierIsTakenFromALayerAllOfItOrByName(FxRobot robot) {
        ComboBox<?> layer = robot.lookup("#barrier-layer").queryAs(ComboBox.class);
        ComboBox<?> field = robot.lookup("#barrier-field").queryAs(ComboBox.class);
        robot.interact(() -> layer.getSelectionModel().select(0));
        robot.interact(() -> robot.lookup("#barrier-take").queryAs(Button.class).fire());
        assertThat(session.settled().rules().barriers()).hasSize(1);
        assertThat(session.settled().rules().barriers().get(0).lines()).hasSize(2);
        robot.interact(() -> field.getSelectionModel().select(1));
        robot.interact(() -> robot.lookup("#barrier-take").queryAs(Button.class).fire());
        assertThat(robot.lookup("#barrier-complaint").queryAs(Labeled.class).getText())
                .startsWith("Wählen Sie, was");
        ListView<?> values = robot.lookup("#barrier-values").queryAs(ListView.class);
        assertThat(values.getItems()).asString().isEqualTo("[Inde, Rhein, Wurm]");
        robot.interact(() -> values.getSelectionModel().select(2));
        robot.interact(() -> robot.lookup("#barrier-take").queryAs(Button.class).fire());
        assertThat(session.settled().rules().barriers().get(1).name()).isEqualTo("Wurm");
        assertThat(session.settled().rules().barriers().get(1).lines().get(0))
                .isIn(
                        Polyline.of(200, 50, 200, -50, 200, -150),
                        Polyline.of(200, -150, 200, -50, 200, 50));
        robot.interact(() -> values.getSelectionModel().clearAndSelect(1));
        robot.interact(() -> robot.lookup("#barrier-take").queryAs(Button.class).fire());
        assertThat(session.settled().rules().barriers()).hasSize(2);
        assertThat(alarms).isEmpty();
    }

    @AfterEach
    void close() {
        background.close();
        session.close();
    }

    private void load(FxRobot robot, String name, String text) throws Exception {
        Path file = Files.writeString(folder.resolve(name), text);
        robot.interact(() -> barriers.load(file.toFile()));
        WaitForAsyncUtils.waitFor(
                20,
                TimeUnit.SECONDS,
                () -> WaitForAsyncUtils.asyncFx(() -> background.jobs().get().isEmpty()).get());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private List<String> shown(FxRobot robot) {
        return robot.lookup("#barriers").lookup(".label").queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .toList();
    }

    @Test
    void aBarrierComesFromAFileUnderItsNameAndGoesAgain(FxRobot robot) throws Exception {
        assertThat(shown(robot)).containsExactly("Es gibt noch keine.");
        load(robot, "Bahnlinie Nord.wkt", "LINESTRING (200 50, 200 -150)");
        assertThat(shown(robot)).containsExactly("Barriere „Bahnlinie Nord“");
        assertThat(session.settled().rules().barriers()).hasSize(1);
        robot.clickOn("Entfernen");
        assertThat(shown(robot)).containsExactly("Es gibt noch keine.");
        assertThat(session.history().get().past()).hasSize(3);
    }

    @Test
    void aFileThatIsNoLineIsRefusedInASentence(FxRobot robot) throws Exception {
        load(robot, "Straße.geojson", "{\"type\": \"Feature\"}");
        assertThat(robot.lookup("#barrier-complaint").queryAs(Labeled.class).getText())
                .contains("Straße.geojson");
        assertThat(session.settled().rules().barriers()).isEmpty();
        assertThat(alarms).isEmpty();
    }

    @Test
    void aBridgeIsNamedAfterItsUnits(FxRobot robot) {
        robot.interact(
                () -> {
                    try {
                        var plan = session.settled();
                        Bridge bridge = Bridge.between(plan.ground(), 1, 4);
                        session.perform(new ChangeRules(plan.rules().with(bridge)));
                        barriers.list();
                    } catch (Exception failure) {
                        alarms.add(failure);
                    }
                });
        assertThat(alarms).isEmpty();
        assertThat(shown(robot)).containsExactly("Verbindung 0001 – 0004");
    }
}
