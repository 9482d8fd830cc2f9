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
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TableView;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import zuschnitt.cli.CommandLineProgram;
import zuschnitt.cli.Terminal;
import zuschnitt.compare.Dwellings;
import zuschnitt.compare.Flow;
import zuschnitt.io.reference.Reference;
import zuschnitt.map.MapPane;
import zuschnitt.plan.DistrictCode;
import zuschnitt.plan.Version;
import zuschnitt.session.Job;
import zuschnitt.session.Session;

/**
 * One district of a hundred people is cut in two twenty years later, by other units; all of its
 * addresses lie in the smaller part. East of it two districts become one; all addresses lie where
 * the smaller one was.
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
        Path old =
                write(
                        "alt.geojson",
                        square("1", 100, "A", "6.10", "6.12"),
                        square("2", 50, "C", "6.13", "6.142"),
                        square("3", 50, "D", "6.142", "6.15"));
        Path now =
                write(
                        "neu.geojson",
                        square("w", 0, "W", "6.10", "6.112"),
                        square("o", 100, "O", "6.112", "6.12"),
                        square("n", 100, "N", "6.13", "6.15"));
        Path doors = write("Adressen.geojson", door("6.115"), door("6.145"));
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

    private static String door(String east) {
        return """
        {"type":"Feature","properties":{"name":"1"},"geometry":
         {"type":"Point","coordinates":[%s,50.905]}}"""
                .formatted(east);
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

    /** Compares the two years. */
    private void compare(FxRobot robot) throws Exception {
        await(() -> shown(robot, "#map"));
        robot.push(KeyCode.CONTROL, KeyCode.D);
        await(() -> shown(robot, "#flows"));
        Optional<Version> old = version("Alt");
        Optional<Version> now = version("Neu");
        robot.interact(
                () -> {
                    robot.lookup("#compare-before").queryAs(VersionChoice.class).setValue(old);
                    robot.lookup("#compare-after").queryAs(VersionChoice.class).setValue(now);
                });
        await(() -> shown(robot, "#dwellings"));
    }

    private Optional<Version> version(String name) throws Exception {
        return place.frame().project().session().orElseThrow().versions().find(name);
    }

    @Test
    void aThirdVersionFollowsTheSameChoiceAsTheFirstTwo(FxRobot robot) throws Exception {
        compare(robot);
        robot.push(KeyCode.DIGIT7);
        await(() -> shown(robot, ".further-choice"));
        Optional<Version> old = version("Alt");
        robot.interact(
                () -> robot.lookup(".further-choice").queryAs(VersionChoice.class).setValue(old));
        MapPane first = robot.lookup("#map-before").queryAs(MapPane.class);
        MapPane third = robot.lookup(".further-map .map-pane").queryAs(MapPane.class);
        await(() -> alike(first, third));
        int byArea = WaitForAsyncUtils.asyncFx(() -> colour(first)).get();
        DwellingChoice choice = robot.lookup("#dwellings").queryAs(DwellingChoice.class);
        DwellingChoice.Way doors = way(choice, "Adressen");
        robot.interact(() -> choice.setValue(doors));
        await(() -> first.settled() && colour(first) != byArea);
        await(() -> alike(first, third));
    }

    @Test
    void theWayIsAskedForWhereOnlyAThirdVersionIsOfAnotherYear(FxRobot robot) throws Exception {
        compare(robot);
        Optional<Version> old = version("Alt");
        robot.interact(
                () -> robot.lookup("#compare-after").queryAs(VersionChoice.class).setValue(old));
        await(() -> !shown(robot, "#dwellings"));
        robot.push(KeyCode.DIGIT7);
        await(() -> shown(robot, ".further-choice"));
        Optional<Version> now = version("Neu");
        robot.interact(
                () -> robot.lookup(".further-choice").queryAs(VersionChoice.class).setValue(now));
        await(() -> shown(robot, "#dwellings"));
        robot.push(KeyCode.DIGIT8);
        await(() -> !shown(robot, "#dwellings"));
    }

    /** Whether two maps show the greater one of the eastern districts in the same colour. */
    private static boolean alike(MapPane one, MapPane other) {
        return one.settled() && other.settled() && colour(one) == colour(other);
    }

    /** The most frequent colour in the south west of that district. */
    private static int colour(MapPane map) {
        double[] corner = {6.132, 50.902};
        Reference.WGS84.to(Reference.WEB_MERCATOR).map(corner);
        int left = (int) map.view().toPixelX(corner[0]);
        int top = (int) map.view().toPixelY(corner[1]);
        WritableImage image = map.snapshot(null, null);
        Map<Integer, Integer> counts = new HashMap<>();
        for (int y = top - 6; y < top + 6; y++)
            for (int x = left - 6; x < left + 6; x++)
                counts.merge(image.getPixelReader().getArgb(x, y), 1, Integer::sum);
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
    }

    @Test
    void residentsAreSharedOutByALayerOfTheProject(FxRobot robot) throws Exception {
        compare(robot);
        Session session = place.frame().project().session().orElseThrow();
        Version now = version("Neu").orElseThrow();
        robot.interact(() -> robot.lookup("#compare-everything").queryAs(CheckBox.class).fire());
        TableView<Flow> flows = robot.lookup("#flows").queryTableView();
        int west = session.versions().plan(now).find(new DistrictCode("W")).orElseThrow();
        await(() -> Math.abs(moved(flows, west) - 60) <= 1);
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
