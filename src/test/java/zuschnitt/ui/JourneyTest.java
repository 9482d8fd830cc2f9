package zuschnitt.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
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
import zuschnitt.map.MapPane;
import zuschnitt.plan.Plan;
import zuschnitt.plan.Unit;
import zuschnitt.session.Session;

/**
 * The whole path in the real window: from a municipality's shapefile to a division that is drawn,
 * saved, compared and exported. After each gesture four witnesses agree on every district's
 * residents: the visible table, the session, the command line on the same file, and a sum over the
 * source table that shares no code with them.
 */
@ExtendWith(ApplicationExtension.class)
class JourneyTest {
    private static final Pattern IN_JSON =
            Pattern.compile("\"code\"\\s*:\\s*\"([^\"]*)\"[^}]*?\"population\"\\s*:\\s*(\\d+)");
    private static final long PATIENCE = 60;

    private Path folder;
    private Path project;
    private Workplace place;
    private Frame frame;
    private SourceTable source;
    private FxRobot robot;

    @Start
    void start(Stage stage) throws IOException {
        place = Workplace.on(stage);
        folder = place.folder();
        frame = place.frame();
        project = folder.resolve("Köln & Würselen.gpkg");
        for (String ending : List.of("shp", "shx", "dbf", "prj", "cpg"))
            place.lay("bloecke." + ending, "bloecke." + ending);
        source = SourceTable.read(folder.resolve("bloecke.dbf"), "BLOCK", "EINW");
    }

    @AfterEach
    void stop() throws IOException {
        place.close();
    }

    @Test
    void fromAShapefileToADivisionThatIsDrawnSavedComparedAndExported(FxRobot planner)
            throws Exception {
        robot = planner;
        importTheTown();
        drawTwoDistricts();
        paint();
        split();
        undoAndRedo();
        merge();
        saveAndCompare();
        export();
    }

    private void importTheTown() throws Exception {
        robot.interact(() -> frame.newProjects().begin(List.of(folder.resolve("bloecke.shp"))));
        await(() -> shown("#new-create") && !node("#new-create").isDisabled());
        write("#new-target", project.toString());
        click("#new-create");
        await(() -> shown("#sheet-cancel"));
        assertThat(frame.project().session()).isPresent();
        click("#sheet-cancel");
        assertThat(session().plan().get().ground().units().count()).isEqualTo(source.rows());
        settle();
        everyoneAgrees();
        assertThat(table()).isEmpty();
    }

    private void drawTwoDistricts() throws Exception {
        drag(0.01, 0.01, 0.5, 0.99);
        robot.push(KeyCode.N);
        everyoneAgrees();
        drag(0.5, 0.01, 0.99, 0.99);
        robot.push(KeyCode.N);
        everyoneAgrees();
        assertThat(table()).hasSize(2);
        assertThat(session().totals().units(Plan.UNASSIGNED)).isZero();
    }

    private void paint() throws Exception {
        Map<String, Long> before = table();
        clickRow("1");
        robot.push(KeyCode.P);
        drag(0.45, 0.5, 0.6, 0.5);
        everyoneAgrees();
        assertThat(table().get("1")).isGreaterThan(before.get("1"));
    }

    private void split() throws Exception {
        robot.push(KeyCode.T);
        drag(0.01, 0.6, 0.62, 0.6);
        await(() -> shown("#split-answer"));
        click("#split-answer");
        everyoneAgrees();
        assertThat(table()).containsOnlyKeys("1a", "1b", "2");
    }

    private void undoAndRedo() throws Exception {
        Map<String, Long> after = table();
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        everyoneAgrees();
        assertThat(table()).containsOnlyKeys("1", "2");
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        everyoneAgrees();
        assertThat(table()).isEqualTo(after);
    }

    private void merge() throws Exception {
        save("Vor dem Zusammenlegen");
        clickRow("1b");
        robot.press(KeyCode.CONTROL);
        clickRow("2");
        robot.release(KeyCode.CONTROL);
        robot.push(KeyCode.M);
        everyoneAgrees();
        assertThat(table()).containsOnlyKeys("1a", "2");
    }

    private void save(String name) throws Exception {
        robot.push(KeyCode.CONTROL, KeyCode.S);
        await(() -> shown("#save-name"));
        write("#save-name", name);
        write("#save-reason", "Weil es so besprochen wurde");
        click("#sheet-answer");
        await(() -> !shown("#save-name"));
        assertThat(session().versions().find(name)).isPresent();
    }

    private void saveAndCompare() throws Exception {
        save("Danach");
        long moved =
                residentsOf(
                        "1b",
                        session()
                                .versions()
                                .plan(
                                        session()
                                                .versions()
                                                .find("Vor dem Zusammenlegen")
                                                .orElseThrow()));
        robot.push(KeyCode.CONTROL, KeyCode.D);
        await(() -> shown("#flows"));
        robot.interact(
                () ->
                        robot.lookup("#compare-before")
                                .queryComboBox()
                                .getSelectionModel()
                                .selectLast());
        await(() -> robot.lookup("#flows").queryTableView().getItems().size() == 1);
        TableView<?> flows = robot.lookup("#flows").queryTableView();
        assertThat(Cells.text(flows, 0, 0)).isEqualTo("1b");
        assertThat(Cells.text(flows, 0, 1)).isEqualTo("2");
        assertThat(Cells.text(flows, 0, 3)).isEqualTo(Desk.WORDS.text("ui.number", moved));
        assertThat(robot.lookup("#compare-summary").<Labeled>queryAs(Labeled.class).getText())
                .startsWith("Aus 3 wurden 2 Sozialräume;")
                .contains(Desk.WORDS.text("ui.number", moved) + " Einwohnern");
        click("#compare-close");
        everyoneAgrees();
    }

    private void export() throws Exception {
        Path csv = folder.resolve("Zuordnung.csv");
        robot.push(KeyCode.CONTROL, KeyCode.E);
        await(() -> shown("#export-file"));
        robot.interact(
                () -> {
                    robot.lookup("#export-content")
                            .queryComboBox()
                            .getSelectionModel()
                            .selectLast();
                    robot.lookup("#export-format").queryComboBox().getSelectionModel().selectLast();
                });
        write("#export-file", csv.toString());
        click("#sheet-answer");
        await(() -> !shown("#export-file") && Files.exists(csv));
        Map<String, Long> sums = new TreeMap<>();
        List<String> lines = Files.readAllLines(csv);
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(";");
            sums.merge(cells[1], (long) source.residents(cells[0]), Long::sum);
        }
        assertThat(sums).isEqualTo(table());
    }

    // ---- the witnesses ----

    private void everyoneAgrees() throws Exception {
        WaitForAsyncUtils.waitForFxEvents();
        Plan plan = session().settled();
        Map<String, Long> expected = new TreeMap<>();
        for (int district = Plan.FIRST; district < plan.slots(); district++) {
            String code = plan.district(district).code().text();
            expected.put(code, residentsOf(code, plan));
            assertThat(session().totals().population(district))
                    .isEqualTo(expected.get(code).doubleValue());
        }
        assertThat(table()).isEqualTo(expected);
        assertThat(commandLine()).isEqualTo(expected);
        assertThat(session().totals().population()).isEqualTo(source.residents());
    }

    /** Residents of a district by the source table, one key at a time. */
    private long residentsOf(String code, Plan plan) {
        long sum = 0;
        for (int unit = 1; unit <= plan.ground().units().count(); unit++) {
            Unit found = plan.ground().units().unit(unit);
            int district = plan.districtOf(unit);
            if (district >= Plan.FIRST && plan.district(district).code().text().equals(code))
                sum += source.residents(found.key());
        }
        return sum;
    }

    /** What stands in the visible table: code → residents. */
    private Map<String, Long> table() {
        TableView<?> view = robot.lookup("#districts").queryTableView();
        Map<String, Long> residents = new TreeMap<>();
        IntStream.range(0, view.getItems().size())
                .forEach(
                        row ->
                                residents.put(
                                        Cells.text(view, row, 0),
                                        Long.parseLong(Cells.text(view, row, 2).replace(".", ""))));
        return residents;
    }

    /** What {@code stats --json} says of the same file meanwhile: code → residents. */
    private Map<String, Long> commandLine() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        Terminal terminal = new Terminal(stream, stream, false, Locale.GERMANY, Map.of());
        int code =
                CommandLineProgram.run(
                        terminal, new NoWindow(), "stats", project.toString(), "--json");
        String said = out.toString(StandardCharsets.UTF_8);
        assertThat(code).as(said).isZero();
        Map<String, Long> residents = new TreeMap<>();
        for (MatchResult found : IN_JSON.matcher(said).results().toList())
            residents.put(found.group(1), Long.parseLong(found.group(2)));
        return residents;
    }

    // ---- the planner's hands ----

    private Session session() {
        return frame.project().session().orElseThrow();
    }

    private MapPane map() {
        return robot.lookup("#map").queryAs(MapPane.class);
    }

    private void settle() throws Exception {
        await(() -> map().settled());
    }

    /** Drags across the map, from and to shares of its width and height. */
    private void drag(double fromX, double fromY, double toX, double toY) throws Exception {
        settle();
        robot.drag(at(fromX, fromY))
                .moveTo(at((fromX + toX) / 2, (fromY + toY) / 2))
                .dropTo(at(toX, toY));
        settle();
    }

    private Point2D at(double x, double y) {
        return map().localToScreen(x * map().getWidth(), y * map().getHeight());
    }

    private void clickRow(String code) {
        Node row =
                robot.lookup("#districts .table-row-cell").queryAll().stream()
                        .filter(
                                node ->
                                        node.lookupAll(".strong").stream()
                                                .anyMatch(
                                                        label ->
                                                                ((Labeled) label)
                                                                        .getText()
                                                                        .equals(code)))
                        .findFirst()
                        .orElseThrow();
        robot.clickOn(row);
    }

    private void write(String query, String text) {
        robot.interact(
                () ->
                        robot.lookup(query)
                                .<TextInputControl>queryAs(TextInputControl.class)
                                .setText(text));
    }

    private void click(String query) {
        robot.clickOn(query);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private boolean shown(String query) {
        return robot.lookup(query).tryQuery().filter(Node::isVisible).isPresent();
    }

    private Node node(String query) {
        return robot.lookup(query).query();
    }

    private void await(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(
                    PATIENCE, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition).get());
        } catch (TimeoutException late) {
            throw new AssertionError("waited in vain; the window says: " + complaints(), late);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** What the window says against what the planner wants. */
    private List<String> complaints() {
        return robot
                .lookup("#new-complaint, #sheet-complaint, #notice-sentence, #tool-hint")
                .<Labeled>queryAll()
                .stream()
                .map(Labeled::getText)
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
