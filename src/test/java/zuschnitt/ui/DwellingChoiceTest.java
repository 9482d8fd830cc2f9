package zuschnitt.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static zuschnitt.ui.Waiting.await;
import static zuschnitt.ui.Waiting.shown;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import zuschnitt.cli.CommandLineProgram;
import zuschnitt.cli.Terminal;
import zuschnitt.compare.Dwellings;
import zuschnitt.compare.Flow;
import zuschnitt.plan.Version;
import zuschnitt.session.Job;
import zuschnitt.session.Session;

/**
 * One district of a hundred people is cut in half twenty years later, by other units; all of its
 * addresses lie in one half.
 */
@ExtendWith(ApplicationExtension.class)
class DwellingChoiceTest {
    private static final String SQUARE =
            """
            {"type":"Feature","properties":{"key":"%s","EW":%d,"SR":"%s"},"geometry":
             {"type":"Polygon","coordinates":[[[%s,50.9],[%s,50.9],[%s,50.91],[%s,50.91],[%s,50.9]]]}}""";

    private Workplace place;

    @Start
    void start(Stage stage) throws Exception {
        place = Workplace.on(stage);
        Path project = place.folder().resolve("stadt.gpkg");
        Path old = write("alt.geojson", square("1", 100, "A", "6.10", "6.12"));
        Path now =
                write(
                        "neu.geojson",
                        square("w", 0, "W", "6.10", "6.11"),
                        square("o", 100, "O", "6.11", "6.12"));
        Path doors =
                write(
                        "Adressen.geojson",
                        """
                        {"type":"Feature","properties":{"name":"1"},"geometry":
                         {"type":"Point","coordinates":[6.115,50.905]}}""");
        run("new", project, "--units", old, "--key", "key", "--population", "EW");
        run("import-plan", project, old, "--district", "SR", "--save", "Alt");
        run(
                "add-layer",
                project,
                "--units",
                now,
                "--key",
                "key",
                "--population",
                "EW",
                "--district",
                "SR",
                "--save",
                "Neu");
        run("layer", project, doors, "--name", "Adressen", "--embed");
        place.frame().project().open(project);
    }

    private Path write(String name, String... features) throws IOException {
        return Files.writeString(
                place.folder().resolve(name),
                "{\"type\":\"FeatureCollection\",\"features\":["
                        + String.join(",", features)
                        + "]}");
    }

    private static String square(
            String key, int people, String district, String west, String east) {
        return SQUARE.formatted(key, people, district, west, east, east, west, west);
    }

    private static void run(Object... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        String[] line = Stream.of(words).map(Object::toString).toArray(String[]::new);
        Terminal terminal = new Terminal(stream, stream, false, Locale.GERMANY, Map.of());
        int code = CommandLineProgram.run(terminal, new NoWindow(), line);
        assertThat(code).as(out.toString(StandardCharsets.UTF_8)).isZero();
    }

    @AfterEach
    void stop() throws IOException {
        place.close();
    }

    private static double moved(TableView<Flow> flows, int to) {
        return flows.getItems().stream()
                .filter(flow -> flow.to() == to)
                .mapToDouble(Flow::populationFrom)
                .sum();
    }

    @Test
    void residentsAreSharedOutByALayerOfTheProject(FxRobot robot) throws Exception {
        await(() -> shown(robot, "#map"));
        Session session = place.frame().project().session().orElseThrow();
        Version old = session.versions().find("Alt").orElseThrow();
        Version now = session.versions().find("Neu").orElseThrow();
        robot.push(KeyCode.CONTROL, KeyCode.D);
        await(() -> shown(robot, "#flows"));
        robot.interact(
                () -> {
                    robot.lookup("#compare-before")
                            .queryAs(VersionChoice.class)
                            .setValue(Optional.of(old));
                    robot.lookup("#compare-after")
                            .queryAs(VersionChoice.class)
                            .setValue(Optional.of(now));
                });
        await(() -> shown(robot, "#dwellings"));
        robot.interact(() -> robot.lookup("#compare-everything").queryAs(CheckBox.class).fire());
        TableView<Flow> flows = robot.lookup("#flows").queryTableView();
        int west =
                session.versions().plan(now).districts().get(0).code().text().equals("W") ? 2 : 3;
        await(() -> Math.abs(moved(flows, west) - 50) <= 1);
        DwellingChoice choice = robot.lookup("#dwellings").queryAs(DwellingChoice.class);
        DwellingChoice.Way doors = way(choice, "Adressen");
        robot.interact(() -> choice.setValue(doors));
        await(() -> moved(flows, west) == 0);
    }

    private static DwellingChoice.Way way(DwellingChoice choice, String name) {
        return choice.getItems().stream()
                .filter(way -> way.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Chooses a way, and cancels the reading before anything can come of it. */
    private void chooseAndCancel(DwellingChoice choice, DwellingChoice.Way way) {
        choice.setValue(way);
        List<Job> jobs = place.background().jobs().get();
        assertThat(jobs).as("under way").hasSize(1);
        jobs.get(0).cancel();
    }

    @Test
    void aReadingThatIsCancelledLeavesTheWayInUse(FxRobot robot) throws Exception {
        await(() -> shown(robot, "#map"));
        robot.push(KeyCode.CONTROL, KeyCode.D);
        await(() -> shown(robot, "#crosswalk"));
        robot.interact(() -> robot.lookup("#crosswalk").queryButton().fire());
        await(() -> shown(robot, "#crosswalk-file"));
        DwellingChoice choice = robot.from(robot.lookup(".paper")).lookup("#dwellings").query();
        DwellingChoice.Way area = choice.getValue();
        DwellingChoice.Way doors = way(choice, "Adressen");
        robot.interact(() -> chooseAndCancel(choice, doors));
        await(() -> place.background().jobs().get().isEmpty());
        assertThat(choice.getValue()).isSameAs(area);
        assertThat(robot.lookup("#sheet-answer").queryButton().isDisabled()).isFalse();
        robot.interact(() -> choice.setValue(doors));
        await(() -> place.background().jobs().get().isEmpty());
        Dwellings used = choice.dwellings();
        assertThat(used).isNotEqualTo(Dwellings.UNKNOWN);
        DwellingChoice.Way year = choice.getItems().get(choice.getItems().size() - 1);
        robot.interact(() -> chooseAndCancel(choice, year));
        await(() -> place.background().jobs().get().isEmpty());
        assertThat(choice.getValue()).isSameAs(doors);
        assertThat(choice.dwellings()).isSameAs(used);
    }
}
