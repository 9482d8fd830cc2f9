package zuschnitt.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.shape.Circle;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import zuschnitt.coverage.Coverage;
import zuschnitt.coverage.Mapping;
import zuschnitt.coverage.Polyline;
import zuschnitt.edit.Division;
import zuschnitt.layer.DrawnLayer;
import zuschnitt.layer.Feature;
import zuschnitt.layer.Features;
import zuschnitt.layer.Shape;
import zuschnitt.layer.Shape.Kind;
import zuschnitt.layer.Style;
import zuschnitt.plan.Plan;
import zuschnitt.plan.Tiny;
import zuschnitt.plan.UnitSet;
import zuschnitt.plan.UnitTable;
import zuschnitt.raster.Viewport;
import zuschnitt.session.Session;

/**
 * Lines drawn by mouse and keyboard across units of 100 m × 100 m, the first with its upper left
 * corner at the origin.
 */
@ExtendWith(ApplicationExtension.class)
class SplitToolTest {
    private final Plan plan = Tiny.plan("1122\n1122\n1122");
    private final List<Division> asked = new ArrayList<>();
    private Bench bench;
    private Session session;
    private SplitTool knife;

    @Start
    void start(Stage stage) throws Exception {
        bench = new Bench(plan, stage);
        session = bench.session();
        knife =
                new SplitTool(
                        session,
                        bench.background(),
                        Mapping.IDENTITY,
                        Mapping.IDENTITY,
                        asked::add);
    }

    @AfterEach
    void stop() throws IOException {
        bench.close();
    }

    private void begin(FxRobot robot, boolean exact) throws Exception {
        bench.settle();
        robot.interact(
                () -> {
                    knife.exactProperty().set(exact);
                    bench.map().takeUp(knife);
                    bench.map().look(new Viewport(200, -150, 0.9, 720, 500));
                });
        bench.settle();
    }

    private Point2D at(double x, double y) {
        return bench.at(x, y);
    }

    private void await(BooleanSupplier condition) throws Exception {
        WaitForAsyncUtils.waitFor(
                20,
                TimeUnit.SECONDS,
                () -> WaitForAsyncUtils.asyncFx(condition::getAsBoolean).get());
        bench.settle();
    }

    private Coverage shown() {
        return session.plan().get().ground().coverage();
    }

    @Test
    void anExactLineShowsWhatItLeadsToWhileItIsDrawnAndAsksWhenItIsDone(FxRobot robot)
            throws Exception {
        begin(robot, true);
        robot.clickOn(at(-30, -140)).moveTo(at(230, -140));
        await(() -> session.plan().get().slots() == plan.slots() + 1);
        assertThat(session.plan().get().district(Plan.FIRST).code().text()).isEqualTo("B 1a");
        assertThat(session.settled().slots()).isEqualTo(plan.slots());
        assertThat(session.totals().estimated(Plan.FIRST)).isTrue();
        assertThat(knife.hint().key()).isEqualTo("tool.split.sides");
        assertThat(asked).isEmpty();

        robot.clickOn(at(230, -140)).type(KeyCode.ENTER);
        assertThat(asked).hasSize(1);
        Division division = asked.get(0);
        assertThat(division.district()).hasValue(Plan.FIRST);
        assertThat(division.cut().orElseThrow().divided()).hasSize(2);
        Coverage coverage = division.after().ground().coverage();
        assertThat(area(coverage, division.halves().left())).isCloseTo(28_000, within(2_000.0));
        assertThat(area(coverage, division.halves().right())).isCloseTo(32_000, within(2_000.0));
        assertThat(session.plan().get()).isEqualTo(session.settled());
    }

    private static double area(Coverage coverage, UnitSet units) {
        return units.stream().mapToDouble(coverage::area).sum();
    }

    @Test
    void withWholeUnitsNoneIsCut(FxRobot robot) throws Exception {
        begin(robot, false);
        robot.clickOn(at(-30, -140)).clickOn(at(230, -140)).type(KeyCode.ENTER);
        assertThat(asked).hasSize(1);
        assertThat(asked.get(0).cut()).isEmpty();
        assertThat(asked.get(0).halves().left()).isEqualTo(UnitSet.of(1, 2));
    }

    @Test
    void chosenUnitsAreCutAndTheirPartsStay(FxRobot robot) throws Exception {
        begin(robot, true);
        robot.interact(() -> session.select(UnitSet.of(1, 6)));
        robot.clickOn(at(-30, -40)).moveTo(at(330, -50));
        await(() -> shown().unitCount() == plan.ground().units().count() + 1);
        robot.clickOn(at(330, -50)).type(KeyCode.ENTER);
        Division division = asked.get(0);
        assertThat(division.district()).isEmpty();
        assertThat(division.cut().orElseThrow().divided())
                .extracting(unit -> unit.unit())
                .containsExactly(1);
        assertThat(division.after().districtOf(13)).isEqualTo(plan.districtOf(1));
    }

    @Test
    void escapeBringsThePlanAndTheChoiceBack(FxRobot robot) throws Exception {
        begin(robot, true);
        robot.interact(() -> session.select(UnitSet.of(1)));
        robot.clickOn(at(-30, -40)).moveTo(at(150, -60));
        await(() -> shown().unitCount() == plan.ground().units().count() + 1);
        robot.type(KeyCode.ESCAPE);
        bench.settle();
        assertThat(session.plan().get()).isEqualTo(session.settled());
        assertThat(session.selection().get()).isEqualTo(UnitSet.of(1));
        assertThat(asked).isEmpty();
        assertThat(bench.map().drawing().getChildren()).isEmpty();
    }

    /** 12 pixels a key, 0.9 metres each; the view's middle is (200, -150). */
    @Test
    void aLineIsDrawnWithoutAMouse(FxRobot robot) throws Exception {
        begin(robot, true);
        robot.interact(() -> bench.map().requestFocus());
        robot.type(KeyCode.INSERT).type(KeyCode.LEFT, 22).type(KeyCode.UP, 9);
        robot.type(KeyCode.INSERT).type(KeyCode.RIGHT, 30);
        await(() -> shown().unitCount() > plan.ground().units().count());
        robot.type(KeyCode.W).type(KeyCode.ENTER);
        assertThat(asked).hasSize(1);
        Polyline drawn = line(asked.get(0));
        assertThat(drawn.size()).isEqualTo(2);
        assertThat(drawn.x(0)).isCloseTo(200 - 22 * 12 * 0.9, within(1.0));
        assertThat(drawn.y(0)).isCloseTo(-150 + 9 * 12 * 0.9, within(1.0));
        assertThat(drawn.x(1)).isCloseTo(200 + 8 * 12 * 0.9, within(1.0));
        assertThat(bench.map().drawing().getChildren()).isEmpty();
    }

    @Test
    void arrowsMoveTheMapWhileNoHandIsTaken(FxRobot robot) throws Exception {
        begin(robot, true);
        robot.interact(() -> bench.map().requestFocus());
        Viewport before = bench.map().view();
        robot.type(KeyCode.LEFT);
        assertThat(bench.map().view()).isNotEqualTo(before);
        Viewport moved = bench.map().view();
        robot.type(KeyCode.INSERT).type(KeyCode.LEFT).type(KeyCode.ESCAPE);
        assertThat(bench.map().view()).isEqualTo(moved);
        robot.type(KeyCode.LEFT);
        assertThat(bench.map().view()).isNotEqualTo(moved);
    }

    @Test
    void backspaceTakesTheLastPlaceBack(FxRobot robot) throws Exception {
        begin(robot, true);
        robot.interact(() -> session.select(UnitSet.of(1)));
        robot.clickOn(at(-30, -40)).clickOn(at(50, 40)).type(KeyCode.BACK_SPACE);
        robot.clickOn(at(130, -40)).type(KeyCode.ENTER);
        assertThat(line(asked.get(0)).size()).isEqualTo(2);
        assertThat(area(asked.get(0).after().ground().coverage(), UnitSet.of(1)))
                .isCloseTo(4_000, within(400.0));
    }

    private static Polyline line(Division division) {
        return division.cut().orElseThrow().divided().get(0).parting().line();
    }

    @Test
    void nodesDrawTheLineToThemUnlessShiftIsHeld(FxRobot robot) throws Exception {
        begin(robot, true);
        robot.interact(() -> session.select(UnitSet.of(1)));
        robot.clickOn(at(0, 0).add(3, 4)).clickOn(at(100, -100).add(-4, 2)).type(KeyCode.ENTER);
        assertThat(line(asked.get(0))).isEqualTo(Polyline.of(0, 0, 100, -100));

        robot.interact(() -> session.select(UnitSet.of(1)));
        robot.press(KeyCode.SHIFT).clickOn(at(0, 0).add(-6, 4)).clickOn(at(100, -100).add(4, 6));
        robot.release(KeyCode.SHIFT).type(KeyCode.ENTER);
        assertThat(line(asked.get(1)).x(0)).isNotCloseTo(0, within(0.5));
    }

    @Test
    void bordersDrawTheLineToThem(FxRobot robot) throws Exception {
        begin(robot, true);
        robot.interact(() -> session.select(UnitSet.of(1)));
        robot.clickOn(at(0, -40).add(5, 0)).clickOn(at(100, -60).add(-5, 0)).type(KeyCode.ENTER);
        assertThat(asked).hasSize(1);
        assertThat(line(asked.get(0)).x(0)).isZero();
        assertThat(line(asked.get(0)).x(1)).isEqualTo(100);
    }

    @Test
    void aLineThatComesBackToItsBeginningCutsAnEnclaveOut(FxRobot robot) throws Exception {
        begin(robot, true);
        robot.interact(() -> session.select(UnitSet.of(6)));
        robot.clickOn(at(120, -120)).clickOn(at(180, -120)).clickOn(at(150, -180));
        robot.clickOn(at(120, -120).add(3, 3));
        assertThat(asked).hasSize(1);
        Division division = asked.get(0);
        assertThat(division.cut().orElseThrow().divided().get(0).parts()).hasSize(2);
        assertThat(
                        IntStream.of(6, 13)
                                .mapToDouble(division.after().ground().coverage()::area)
                                .min()
                                .orElseThrow())
                .isCloseTo(1_800, within(300.0));
    }

    @Test
    void freehandCutsAsWell(FxRobot robot) throws Exception {
        begin(robot, true);
        robot.moveTo(at(-30, -50)).press(MouseButton.PRIMARY);
        for (int x = -20; x <= 230; x += 25) robot.moveTo(at(x, -50 - x / 4.0));
        robot.release(MouseButton.PRIMARY);
        assertThat(asked).hasSize(1);
        assertThat(asked.get(0).cut()).isPresent();
    }

    @Test
    void aSliverIsRefusedAndItsPlaceRinged(FxRobot robot) throws Exception {
        begin(robot, true);
        robot.interact(
                () -> {
                    session.select(UnitSet.of(1));
                    bench.map().look(new Viewport(0, 0, 0.1, 720, 500));
                });
        bench.settle();
        robot.press(KeyCode.SHIFT).clickOn(at(2, 3)).clickOn(at(2, -4)).clickOn(at(-3, -4));
        robot.release(KeyCode.SHIFT).type(KeyCode.ENTER);
        assertThat(knife.hint().key()).isEqualTo("refusal.cutSliver");
        assertThat(asked).isEmpty();
        assertThat(bench.map().drawing().getChildren()).hasSize(4);
    }

    @Test
    void aLineThatEndsInTheDistrictIsRefused(FxRobot robot) throws Exception {
        begin(robot, true);
        robot.clickOn(at(-30, -40)).clickOn(at(60, -50)).type(KeyCode.ENTER);
        assertThat(knife.hint().key()).isEqualTo("refusal.cutNothing");
        robot.clickOn(at(30, -70)).clickOn(at(60, -250)).type(KeyCode.ENTER);
        assertThat(knife.hint().key()).isEqualTo("refusal.lineTooShort");
        assertThat(asked).isEmpty();
    }

    /** A street that bends through the town, in two pieces, and one that only crosses it. */
    private void layStreets(FxRobot robot) throws Exception {
        double[] west = {-60, -150, 50, -150, 50, -120};
        double[] east = {50, -120, 150, -120, 150, -150, 260, -150};
        double[] crossing = {120, 40, 120, -400};
        List<Feature> streets = new ArrayList<>();
        for (double[] xy : List.of(west, east, crossing))
            streets.add(new Feature(Shape.of(Kind.LINE, List.of(xy)), List.of()));
        Features features = Features.of(List.of(), streets);
        Style.Simple style = new Style.Simple(0, 2, false, false);
        robot.interact(() -> bench.map().refer(List.of(DrawnLayer.of(features, style))));
        bench.settle();
    }

    /** The line, as every part remembers it. */
    private static Polyline drawn(Division division) {
        UnitTable units = division.after().ground().units();
        return units.unit(units.count()).origin().orElseThrow().parting().line();
    }

    private static List<Double> vertices(Division division) {
        List<Double> xy = new ArrayList<>();
        for (double number : drawn(division).toArray()) xy.add((double) Math.round(number));
        return xy;
    }

    @Test
    void twoClicksOnAStreetFollowItsCourse(FxRobot robot) throws Exception {
        begin(robot, true);
        layStreets(robot);
        robot.clickOn(at(-30, -147)).moveTo(at(229, -153));
        assertThat(knife.hint().key()).matches("tool.split.(follow|sides)");
        robot.clickOn(at(229, -153)).type(KeyCode.ENTER);
        List<Double> line = vertices(asked.get(0));
        assertThat(line.subList(2, line.size() - 2))
                .containsExactly(50.0, -150.0, 50.0, -120.0, 150.0, -120.0, 150.0, -150.0);
        assertThat(line.get(1)).isEqualTo(-150);
        assertThat(line.get(line.size() - 1)).isEqualTo(-150);
    }

    @Test
    void whereLinesOnlyCrossTheLineRunsStraight(FxRobot robot) throws Exception {
        begin(robot, true);
        layStreets(robot);
        robot.clickOn(at(-30, -147)).clickOn(at(122, -230)).clickOn(at(260, -230));
        robot.type(KeyCode.ENTER);
        List<Double> line = vertices(asked.get(0));
        assertThat(line).hasSize(6);
        assertThat(line.get(2)).isEqualTo(120);
    }

    @Test
    void shiftReleasesFromStreetsAsFromBorders(FxRobot robot) throws Exception {
        begin(robot, true);
        layStreets(robot);
        robot.press(KeyCode.SHIFT).clickOn(at(-30, -147)).clickOn(at(229, -153));
        robot.release(KeyCode.SHIFT).type(KeyCode.ENTER);
        List<Double> line = vertices(asked.get(0));
        assertThat(line).hasSize(4);
        assertThat(line.get(1)).isNotEqualTo(-150);
    }

    @Test
    void backspaceTakesTheWayBackWithItsCorner(FxRobot robot) throws Exception {
        begin(robot, true);
        layStreets(robot);
        robot.clickOn(at(-30, -147)).clickOn(at(229, -153)).type(KeyCode.BACK_SPACE);
        robot.press(KeyCode.SHIFT).clickOn(at(260, -200)).release(KeyCode.SHIFT);
        robot.type(KeyCode.ENTER);
        assertThat(vertices(asked.get(0))).hasSize(4);
    }

    @Test
    void aRingOfLightShowsWhereAStreetHoldsTheLine(FxRobot robot) throws Exception {
        begin(robot, true);
        layStreets(robot);
        robot.moveTo(at(75, -145));
        long before = circles();
        robot.moveTo(at(75, -123));
        assertThat(circles()).isGreaterThan(before);
    }

    private long circles() {
        return bench.map().lookupAll("*").stream().filter(Circle.class::isInstance).count();
    }

    @Test
    void byKeyboardAStreetIsFollowedAsWell(FxRobot robot) throws Exception {
        begin(robot, true);
        layStreets(robot);
        robot.interact(() -> bench.map().requestFocus());
        robot.type(KeyCode.W);
        for (int i = 0; i < 20; i++) robot.type(KeyCode.LEFT);
        robot.type(KeyCode.W);
        for (int i = 0; i < 22; i++) robot.type(KeyCode.RIGHT);
        robot.type(KeyCode.W).type(KeyCode.ENTER);
        assertThat(vertices(asked.get(0)).size()).isGreaterThan(8);
    }
}
