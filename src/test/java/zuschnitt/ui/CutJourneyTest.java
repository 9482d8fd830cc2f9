package zuschnitt.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static zuschnitt.ui.Waiting.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import javafx.geometry.Point2D;
import javafx.scene.Node;
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
import zuschnitt.coverage.Bounds;
import zuschnitt.coverage.Polyline;
import zuschnitt.edit.Adopt;
import zuschnitt.io.reference.Reference;
import zuschnitt.map.MapPane;
import zuschnitt.plan.Colours;
import zuschnitt.plan.District;
import zuschnitt.plan.DistrictCode;
import zuschnitt.plan.Parting.Basis;
import zuschnitt.plan.Plan;
import zuschnitt.plan.Unit;
import zuschnitt.plan.UnitSet;
import zuschnitt.session.Session;

/**
 * Cutting in the real window, by mouse and keyboard: a district exactly along a line, one unit with
 * numbers that are typed or read, and back. Table and session agree, nobody is lost, and the file
 * opens again as it was left.
 */
@ExtendWith(ApplicationExtension.class)
class CutJourneyTest {
    private Path folder;
    private Workplace place;
    private Frame frame;
    private FxRobot robot;

    @Start
    void start(Stage stage) throws IOException {
        place = Workplace.on(stage);
        folder = place.folder();
        frame = place.frame();
        place.layDemo("Ort.gpkg");
    }

    @AfterEach
    void stop() throws IOException {
        place.close();
    }

    @Test
    void aDistrictIsSplitExactlyAUnitIsCutAndHealed(FxRobot planner) throws Exception {
        robot = planner;
        open();
        double everybody = session().totals().population();
        Plan first = session().settled();
        int steps = session().history().get().past().size();

        robot.push(KeyCode.E);
        robot.clickOn(at(0.02, 0.55)).clickOn(at(0.6, 0.5)).type(KeyCode.ENTER);
        await(() -> shown("#split-answer") && shown("#cut-units"));
        assertThat(session().settled().equals(first)).isTrue();
        click("#split-answer");
        await(() -> !shown("#cut-units"));
        Plan split = session().settled();
        assertThat(split.slots()).isEqualTo(first.slots() + 1);
        assertThat(split.ground().units().parts().isEmpty()).isFalse();
        assertThat(session().history().get().past().size()).isEqualTo(steps + 1);
        agree(everybody);
        assertThat(table()).containsOnlyKeys("1a", "1b", "2");

        robot.push(KeyCode.CONTROL, KeyCode.Z);
        agree(everybody);
        assertThat(session().settled().equals(first)).isTrue();
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        agree(everybody);
        assertThat(session().settled().equals(split)).isTrue();

        Unit whole = cutOne();
        typePeople(whole);
        sharesFromAFile(whole);
        UnitSet parts = UnitSet.of(unit("Hof"), unit(whole.key() + "b"));
        click("#split-answer");
        agree(everybody);
        assertThat(session().selection().get()).isEqualTo(parts);
        assertThat(session().settled().ground().units().find(whole.key())).isEmpty();
        assertThat(session().settled().ground().units().find("Hof")).isPresent();

        Plan cut = session().settled();
        robot.interact(() -> session().select(UnitSet.of(unit("Hof"))));
        heal();
        agree(everybody);
        assertThat(session().settled().ground().units().find(whole.key())).isPresent();
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        agree(everybody);
        assertThat(session().settled().equals(cut)).isTrue();
    }

    /** The question is answered once, however many lines were drawn meanwhile. */
    @Test
    void whatLayAtTheRightComesBackWhenTheCutIsLeft(FxRobot planner) throws Exception {
        robot = planner;
        open();
        robot.push(KeyCode.CONTROL, KeyCode.L);
        assertThat(shown("#layers")).isTrue();
        robot.push(KeyCode.E);
        robot.clickOn(at(0.02, 0.55)).clickOn(at(0.6, 0.5)).type(KeyCode.ENTER);
        await(() -> shown("#split-answer") && shown("#cut-units"));
        robot.clickOn(at(0.02, 0.65)).clickOn(at(0.6, 0.6));
        robot.push(KeyCode.ENTER);
        await(() -> shown("#split-answer") && shown("#cut-units"));
        click("#split-cancel");
        await(() -> !shown("#cut-units"));
        assertThat(shown("#layers")).isTrue();
        robot.push(KeyCode.CONTROL, KeyCode.L);
        assertThat(shown("#districts")).isTrue();
    }

    @Test
    void aQuestionThatIsOpenIsForgottenWithTheLook(FxRobot planner) throws Exception {
        robot = planner;
        open();
        Plan before = session().settled();
        robot.push(KeyCode.T);
        robot.clickOn(at(0.02, 0.55)).clickOn(at(0.6, 0.5)).type(KeyCode.ENTER);
        await(() -> shown("#split-answer") && session().provisional());
        assertThat(shown("#cut-units")).isFalse();
        robot.interact(() -> frame.switchShade());
        await(() -> shown("#map") && map().settled());
        assertThat(session().plan().get()).isSameAs(before);
        assertThat(table()).containsOnlyKeys("1", "2");
    }

    /** The demo town in two districts. */
    private void open() throws Exception {
        robot.interact(() -> frame.project().open(folder.resolve("Ort.gpkg")));
        await(() -> frame.project().session().isPresent() && shown("#map") && map().settled());
        Plan plan = session().settled();
        Bounds box = plan.ground().coverage().bounds();
        int[] assignment = new int[plan.ground().units().count() + 1];
        for (int unit = 1; unit < assignment.length; unit++) {
            double x = plan.ground().coverage().bounds(unit).centreX();
            assignment[unit] = x < box.centreX() ? Plan.FIRST : Plan.FIRST + 1;
        }
        List<District> two =
                List.of(
                        District.of(new DistrictCode("1"), "", Colours.nth(0)),
                        District.of(new DistrictCode("2"), "", Colours.nth(1)));
        Plan halves = Plan.of(plan.ground(), two, assignment, plan.rules());
        perform(() -> session().perform(new Adopt(halves, "Hälften")));
        settle();
    }

    /** Draws across a unit that was chosen; what it was. */
    private Unit cutOne() throws Exception {
        Plan plan = session().settled();
        int populous =
                IntStream.rangeClosed(1, plan.ground().units().count())
                        .filter(unit -> plan.ground().units().unit(unit).origin().isEmpty())
                        .boxed()
                        .max(
                                Comparator.comparingDouble(
                                        unit -> session().figures().get().population(unit)))
                        .orElseThrow();
        robot.interact(
                () -> {
                    session().select(UnitSet.of(populous));
                    map().lookAt(UnitSet.of(populous));
                });
        settle();
        robot.clickOn(at(0.02, 0.5)).moveTo(at(0.98, 0.5)).clickOn(at(0.98, 0.5));
        robot.type(KeyCode.ENTER);
        await(() -> shown("#split-answer") && shown("#cut-units"));
        return plan.ground().units().unit(populous);
    }

    private void typePeople(Unit whole) throws Exception {
        int unit = unit(whole.key(), session().settled());
        double all = session().delivered().population(unit);
        write("#cut-people-" + unit + "-0", "7");
        await(() -> session().plan().get().ground().units().parts().size() > 0);
        int part = unit(whole.key() + "a");
        assertThat(session().figures().get().population(part)).isEqualTo(7);
        assertThat(text("#cut-people-" + unit + "-1"))
                .isEqualTo(Desk.WORDS.text("ui.number", Math.round(all) - 7));
        write("#cut-key-" + unit + "-0", "Hof");
        assertThat(unit("Hof")).isEqualTo(part);
    }

    /** Everybody lives at one place of the second part, says a file. */
    private void sharesFromAFile(Unit whole) throws Exception {
        int unit = unit(whole.key(), session().settled());
        Plan shown = session().plan().get();
        int second = unit(whole.key() + "b");
        Polyline border =
                shown.ground()
                        .coverage()
                        .arc(shown.ground().coverage().arc(face(shown, second), 0))
                        .line();
        Bounds box = shown.ground().coverage().bounds(second);
        double[] place = {
            0.2 * border.x(0) + 0.8 * box.centreX(), 0.2 * border.y(0) + 0.8 * box.centreY()
        };
        Reference.parse(session().project().crs().wkt())
                .orElseThrow()
                .to(Reference.WGS84)
                .map(place);
        Path file = folder.resolve("Adressen.csv");
        Files.writeString(file, "lon,lat,EINW\n" + place[0] + "," + place[1] + ",5\n");
        robot.interact(
                () -> ((ShareBox) robot.lookup(".share-box").query()).take(file, Basis.POINTS));
        await(() -> text("#cut-people-" + unit + "-0").equals("0"));
        assertThat(text("#cut-key-" + unit + "-0")).isEqualTo("Hof");
        assertThat(session().figures().get().population(unit("Hof"))).isZero();
    }

    private static int face(Plan plan, int unit) {
        return plan.ground().coverage().face(unit, 0);
    }

    private void heal() {
        robot.clickOn("#menu-edit");
        robot.clickOn("#menu-heal");
        WaitForAsyncUtils.waitForFxEvents();
    }

    // ---- the witnesses ----

    /** Table and session say the same, and nobody is lost. */
    private void agree(double everybody) throws Exception {
        settle();
        Plan plan = session().settled();
        assertThat(session().plan().get().equals(plan)).isTrue();
        assertThat(map().hoveredProperty().get())
                .isLessThanOrEqualTo(plan.ground().units().count());
        Map<String, Long> expected = new TreeMap<>();
        for (int district = Plan.FIRST; district < plan.slots(); district++)
            expected.put(
                    plan.district(district).code().text(),
                    Math.round(session().figures().get().population(plan.units(district))));
        assertThat(table()).isEqualTo(expected);
        assertThat(session().totals().population()).isEqualTo(everybody);
    }

    private Map<String, Long> table() {
        TableView<?> view = robot.lookup("#districts").queryTableView();
        Map<String, Long> residents = new TreeMap<>();
        IntStream.range(0, view.getItems().size())
                .forEach(
                        row ->
                                residents.put(
                                        Cells.text(view, row, 0),
                                        Long.parseLong(
                                                Cells.text(view, row, 2).replaceAll("\\D", ""))));
        return residents;
    }

    // ---- the planner's hands ----

    private Session session() {
        return frame.project().session().orElseThrow();
    }

    private int unit(String key) {
        return unit(key, session().plan().get());
    }

    private static int unit(String key, Plan plan) {
        return plan.ground().units().find(key).orElseThrow();
    }

    private MapPane map() {
        return robot.lookup("#map").queryAs(MapPane.class);
    }

    private Point2D at(double x, double y) {
        return map().localToScreen(x * map().getWidth(), y * map().getHeight());
    }

    private void settle() throws Exception {
        await(() -> map().settled());
    }

    private void write(String query, String text) {
        robot.interact(() -> field(query).setText(text));
    }

    private String text(String query) {
        return field(query).getText();
    }

    private TextInputControl field(String query) {
        return robot.lookup(query).queryAs(TextInputControl.class);
    }

    private void click(String query) {
        robot.clickOn(query);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private boolean shown(String query) {
        return robot.lookup(query).tryQuery().filter(Node::isVisible).isPresent();
    }

    private void perform(Deed deed) {
        WaitForAsyncUtils.waitForAsyncFx(
                10_000,
                () -> {
                    deed.perform();
                    return true;
                });
    }
}
