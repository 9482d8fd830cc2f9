package zuschnitt.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static zuschnitt.ui.Waiting.await;

import java.io.IOException;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import zuschnitt.coverage.Adjacency;
import zuschnitt.coverage.Arc;
import zuschnitt.coverage.Coverage;
import zuschnitt.coverage.Polyline;
import zuschnitt.edit.Assign;
import zuschnitt.edit.FillOpen;
import zuschnitt.io.reference.Reference;
import zuschnitt.map.MapPane;
import zuschnitt.plan.Plan;
import zuschnitt.plan.UnitSet;
import zuschnitt.raster.Viewport;
import zuschnitt.session.Session;

/** Borders, open areas and exclaves in the real window, over the demo town. */
@ExtendWith(ApplicationExtension.class)
class BorderWindowTest {
    private Workplace place;
    private Frame frame;
    private FxRobot robot;

    @Start
    void start(Stage stage) throws IOException {
        place = Workplace.on(stage);
        frame = place.frame();
        frame.project().open(place.layDemo("Stadt.gpkg"));
    }

    @AfterEach
    void stop() throws IOException {
        place.close();
    }

    @Test
    void aBorderIsPulledByMouseAndTheTableFollows(FxRobot planner) throws Exception {
        begin(planner);
        robot.push(KeyCode.G);
        assertThat(robot.lookup("#border").<ToggleButton>queryAs(ToggleButton.class).isSelected())
                .isTrue();
        assertThat(shown("#contiguous")).isTrue();
        Plan before = session().settled();
        Border border = longestBorder(before);
        int units = session().totals().units(border.district());
        drag(border);
        assertThat(hint()).contains("Loslassen übernimmt");
        assertThat(session().totals().units(border.district())).isGreaterThan(units);
        assertThat(residents(border.district()))
                .isEqualTo(session().totals().population(border.district()));
        assertThat(session().settled()).isEqualTo(before);
        robot.release(MouseButton.PRIMARY);
        settle();
        assertThat(session().settled()).isNotEqualTo(before);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        settle();
        assertThat(session().settled()).isEqualTo(before);
    }

    @Test
    void aBorderIsShiftedByKeyboardAlone(FxRobot planner) throws Exception {
        begin(planner);
        Plan before = session().settled();
        robot.push(KeyCode.G).push(KeyCode.PAGE_DOWN).push(KeyCode.UP);
        settle();
        assertThat(session().plan().get()).isNotEqualTo(before);
        robot.push(KeyCode.ESCAPE);
        assertThat(session().plan().get()).isEqualTo(before);
        robot.push(KeyCode.K).push(KeyCode.PAGE_DOWN).push(KeyCode.UP).push(KeyCode.ENTER);
        settle();
        assertThat(session().settled()).isNotEqualTo(before);
        assertThat(session().history().get().undoable().orElseThrow().label().key())
                .isEqualTo("edit.border");
    }

    @Test
    void anEnclosedOpenAreaIsFilledFromItsFinding(FxRobot planner) throws Exception {
        begin(planner);
        Plan before = session().settled();
        UnitSet inner = UnitSet.of(innerUnit(before));
        perform(() -> session().perform(new Assign(inner, Plan.UNASSIGNED)));
        settle();
        robot.push(KeyCode.F8);
        settle();
        assertThat(session().selection().get()).isEqualTo(inner);
        robot.push(KeyCode.F);
        settle();
        assertThat(session().settled()).isEqualTo(before);
    }

    @Test
    void anExclaveGoesToItsNeighbourFromItsFinding(FxRobot planner) throws Exception {
        begin(planner);
        Plan before = session().settled();
        int unit = innerUnit(before);
        int home = before.districtOf(unit);
        int other = home == Plan.FIRST ? Plan.FIRST + 1 : Plan.FIRST;
        perform(() -> session().perform(new Assign(UnitSet.of(unit), other)));
        settle();
        String code = before.district(other).code().text();
        await(() -> finding(code + " besteht aus").isPresent());
        robot.clickOn(finding(code + " besteht aus").orElseThrow());
        settle();
        robot.clickOn("#toNeighbour");
        settle();
        assertThat(session().settled()).isEqualTo(before);
    }

    @Test
    void aWholeQuarterIsAssigned(FxRobot planner) throws Exception {
        begin(planner);
        int unit = innerUnit(session().settled());
        var group = session().settled().ground().units().unit(unit).groups();
        robot.interact(() -> session().select(UnitSet.of(unit)));
        robot.push(KeyCode.O);
        settle();
        Plan after = session().settled();
        for (int each = 1; each <= after.ground().units().count(); each++) {
            if (after.ground().units().unit(each).groups().equals(group))
                assertThat(after.districtOf(each)).isEqualTo(session().targetIndex());
        }
    }

    // ---- the planner's hands ----

    private void begin(FxRobot planner) throws Exception {
        robot = planner;
        await(() -> frame.project().session().isPresent() && shown("#map"));
        settle();
    }

    /** A place on a border between two districts, and one within the unit across it. */
    private record Border(int district, Point2D at, Point2D across) {}

    /** The longest stretch of border between two districts that lies between two units. */
    private Border longestBorder(Plan plan) {
        Coverage coverage = plan.ground().coverage();
        int longest =
                IntStream.range(0, coverage.arcCount())
                        .filter(index -> separates(plan, coverage.arc(index)))
                        .boxed()
                        .max(Comparator.comparingDouble(i -> coverage.arc(i).line().length()))
                        .orElseThrow();
        Arc arc = coverage.arc(longest);
        int across = coverage.unit(arc.right());
        Polyline line = arc.line();
        int middle = line.size() / 2;
        double x = (line.x(middle - 1) + line.x(middle)) / 2;
        double y = (line.y(middle - 1) + line.y(middle)) / 2;
        return new Border(
                plan.districtOf(coverage.unit(arc.left())),
                onScreen(x, y),
                onScreen(coverage.bounds(across).centreX(), coverage.bounds(across).centreY()));
    }

    private static boolean separates(Plan plan, Arc arc) {
        int left = plan.districtOf(plan.ground().coverage().unit(arc.left()));
        int right = plan.districtOf(plan.ground().coverage().unit(arc.right()));
        return Math.min(left, right) >= Plan.FIRST && left != right;
    }

    private Point2D onScreen(double x, double y) {
        double[] place = {x, y};
        Reference reference = Reference.parse(session().project().crs().wkt()).orElseThrow();
        reference.to(Reference.WEB_MERCATOR).map(place);
        Viewport view = map().view();
        return map().localToScreen(view.toPixelX(place[0]), view.toPixelY(place[1]));
    }

    private void drag(Border border) throws Exception {
        robot.moveTo(border.at()).press(MouseButton.PRIMARY).moveTo(border.across());
        settle();
    }

    /** A unit all of whose neighbours are of its own district, and that lies at no edge. */
    private static int innerUnit(Plan plan) {
        Adjacency adjacency = plan.ground().adjacency();
        for (int unit = 1; unit <= plan.ground().units().count(); unit++) {
            int home = plan.districtOf(unit);
            boolean inner = home >= Plan.FIRST && adjacency.degree(unit) > 3;
            for (int i = 0; i < adjacency.degree(unit); i++)
                inner &= plan.districtOf(adjacency.neighbour(unit, i)) == home;
            if (inner && plan.equals(filled(plan, unit))) return unit;
        }
        throw new AssertionError("no unit lies within its district");
    }

    /** The plan after the unit was taken out of it and filled again. */
    private static Plan filled(Plan plan, int unit) {
        Plan open = plan.withAssigned(UnitSet.of(unit), Plan.UNASSIGNED);
        return FillOpen.of(open).applyTo(open);
    }

    private Optional<Labeled> finding(String begin) {
        return robot.lookup("#findings .list-cell").<Labeled>queryAll().stream()
                .filter(cell -> cell.getText() != null && cell.getText().startsWith(begin))
                .findFirst();
    }

    /** What the visible table says. */
    private double residents(int district) {
        String code = session().plan().get().district(district).code().text();
        TableView<?> table = robot.lookup("#districts").queryTableView();
        for (int row = 0; row < table.getItems().size(); row++) {
            if (Cells.text(table, row, 0).equals(code))
                return Double.parseDouble(Cells.text(table, row, 2).replace(".", ""));
        }
        throw new AssertionError("no row " + code);
    }

    private String hint() {
        return robot.lookup("#tool-hint").<Labeled>queryAs(Labeled.class).getText();
    }

    private Session session() {
        return frame.project().session().orElseThrow();
    }

    private MapPane map() {
        return robot.lookup("#map").queryAs(MapPane.class);
    }

    private boolean shown(String query) {
        return robot.lookup(query).tryQuery().filter(Node::isVisible).isPresent();
    }

    private void settle() throws Exception {
        await(() -> map().settled());
    }

    private void perform(Deed deed) {
        WaitForAsyncUtils.waitForAsyncFx(
                5000,
                () -> {
                    deed.perform();
                    return true;
                });
    }
}
