package zuschnitt.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static zuschnitt.ui.Waiting.await;
import static zuschnitt.ui.Waiting.shown;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.api.FxToolkitContext;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import zuschnitt.compare.Lineage;
import zuschnitt.compare.Turnover;
import zuschnitt.edit.Assign;
import zuschnitt.edit.ChangeRules;
import zuschnitt.map.ComparePane.Mode;
import zuschnitt.map.MapPane;
import zuschnitt.plan.Band;
import zuschnitt.plan.DistrictCode;
import zuschnitt.plan.Indicator;
import zuschnitt.plan.Joined;
import zuschnitt.plan.Source;
import zuschnitt.plan.UnitSet;
import zuschnitt.plan.Version;
import zuschnitt.session.Session;
import zuschnitt.session.VersionDraft;

/** Six became seven: the demo's first version against what is being worked on. */
@ExtendWith(ApplicationExtension.class)
class CompareJourneyTest {
    private static final String SIX_AND_SEVEN =
            "Aus 6 wurden 7 Sozialräume; 58 Bausteine mit 4.032 Einwohnern (14,9 %) wechseln;"
                    + " 1 Sozialraum liegt nicht mehr unter dem Mindestwert;"
                    + " 1 Sozialraum liegt nicht mehr über dem Höchstwert.";

    private Workplace place;
    private Frame frame;

    @Start
    void start(Stage stage) throws Exception {
        place = Workplace.on(stage);
        frame = place.frame();
        frame.project().open(place.layDemo("demo.gpkg"));
    }

    @AfterEach
    void stop() throws IOException {
        place.close();
    }

    private static String summary(FxRobot robot) {
        return robot.lookup("#compare-summary").<Labeled>queryAs(Labeled.class).getText();
    }

    private Session session() {
        return frame.project().session().orElseThrow();
    }

    @Test
    void sixBecameSevenInEveryModeAndWhileTheWorkGoesOn(FxRobot robot) throws Exception {
        await(() -> shown(robot, "#map"));
        robot.push(KeyCode.CONTROL, KeyCode.D);
        await(() -> shown(robot, "#flows") && summary(robot).equals(SIX_AND_SEVEN));
        assertThat(robot.lookup("#lineage").queryTableView().getItems()).hasSize(7);
        everyModeHasItsKey(robot);
        theComparisonFollowsTheWork(robot);
        whoContinuesWhomIsChosenByHand(robot);
    }

    private static void everyModeHasItsKey(FxRobot robot) throws Exception {
        KeyCode[] keys = {
            KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.DIGIT5, KeyCode.DIGIT6
        };
        for (int i = 0; i < keys.length; i++) {
            robot.push(keys[i]);
            String id = "#compare-mode-" + Mode.values()[i + 1].name();
            await(() -> robot.lookup(id).<ToggleButton>queryAs(ToggleButton.class).isSelected());
        }
        assertThat(shown(robot, "#map-difference")).isTrue();
        robot.press(KeyCode.B);
        await(() -> wide(robot) > 600);
        robot.release(KeyCode.B);
        await(() -> wide(robot) == 0);
        robot.push(KeyCode.DIGIT1);
        await(() -> shown(robot, "#map-before") && shown(robot, "#map-after"));
    }

    /** How much of the older version is seen where one blinks, pixels. */
    private static double wide(FxRobot robot) {
        Node clip = robot.lookup("#map-before").query().getParent().getClip();
        return clip.getLayoutBounds().getWidth();
    }

    private void theComparisonFollowsTheWork(FxRobot robot) throws Exception {
        int third = session().settled().find(new DistrictCode("B 3")).orElseThrow();
        UnitSet some = session().settled().units(third).where(unit -> unit % 7 == 0);
        int seventh = session().settled().find(new DistrictCode("B 7")).orElseThrow();
        assertThat(some.isEmpty()).isFalse();
        robot.interact(() -> frame.attempt(() -> session().perform(new Assign(some, seventh))));
        await(() -> summary(robot).contains((58 + some.size()) + " Bausteine"));
        robot.interact(() -> frame.attempt(() -> session().undo()));
        await(() -> summary(robot).equals(SIX_AND_SEVEN));
    }

    private static void whoContinuesWhomIsChosenByHand(FxRobot robot) throws Exception {
        robot.interact(
                () ->
                        robot.lookup("#compare-tabs")
                                .<TabPane>queryAs(TabPane.class)
                                .getSelectionModel()
                                .select(2));
        await(() -> shown(robot, "#heirs"));
        ComboBox<?> first = robot.lookup("#heirs .combo-box").query();
        robot.interact(() -> first.getSelectionModel().selectFirst());
        await(() -> !summary(robot).equals(SIX_AND_SEVEN));
        String chosen = summary(robot);
        swap(robot);
        await(() -> summary(robot).startsWith("Aus 7 wurden 6"));
        assertThat(again(robot).isDisabled()).as("said of the other pair").isTrue();
        swap(robot);
        await(() -> summary(robot).equals(chosen));
        robot.interact(() -> again(robot).fire());
        await(() -> summary(robot).equals(SIX_AND_SEVEN));
    }

    private static Button again(FxRobot robot) {
        return robot.lookup("#heirs > .button").queryButton();
    }

    private static void swap(FxRobot robot) {
        robot.interact(
                () ->
                        robot.lookup(".compare-head > .button")
                                .<Button>queryAllAs(Button.class)
                                .iterator()
                                .next()
                                .fire());
    }

    @Test
    void theWorkIsDrawnInsideTheComparisonAndTakenBack(FxRobot robot) throws Exception {
        compare(robot);
        robot.push(KeyCode.P);
        await(() -> shown(robot, "#compare-target"));
        robot.interact(
                () -> {
                    int seventh = session().settled().find(new DistrictCode("B 7")).orElseThrow();
                    session().aim(session().settled().district(seventh).id());
                });
        stroke(robot, "#map-after");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        await(() -> summary(robot).equals(SIX_AND_SEVEN));
        robot.push(KeyCode.DIGIT6);
        await(() -> shown(robot, "#map-difference") && drawn(robot, "#map-difference"));
        stroke(robot, "#map-difference");
    }

    /** Draws near the middle of a map; the comparison follows before the mouse is released. */
    private void stroke(FxRobot robot, String map) throws Exception {
        int steps = session().history().get().past().size();
        Node pane = robot.lookup(map).query();
        Bounds box = pane.localToScreen(pane.getBoundsInLocal());
        double x = box.getCenterX();
        double y = box.getCenterY() - box.getHeight() / 8;
        robot.moveTo(x, y).press(MouseButton.PRIMARY).moveTo(x + 12, y).moveTo(x + 20, y);
        await(() -> !summary(robot).equals(SIX_AND_SEVEN));
        assertThat(session().provisional()).isTrue();
        robot.release(MouseButton.PRIMARY);
        await(() -> session().history().get().past().size() == steps + 1);
        assertThat(summary(robot)).isNotEqualTo(SIX_AND_SEVEN);
    }

    private static boolean drawn(FxRobot robot, String map) {
        return robot.lookup(map).<MapPane>queryAs(MapPane.class).settled();
    }

    private void compare(FxRobot robot) throws Exception {
        await(() -> shown(robot, "#map"));
        robot.push(KeyCode.CONTROL, KeyCode.D);
        await(() -> shown(robot, "#flows") && summary(robot).equals(SIX_AND_SEVEN));
        await(() -> drawn(robot, "#map-after"));
    }

    @Test
    void theMapsStayWhereTheyAreWhicheverToolIsChosen(FxRobot robot) throws Exception {
        compare(robot);
        Node map = robot.lookup("#map-after").query();
        Bounds before = map.localToScene(map.getBoundsInLocal());
        for (KeyCode tool : List.of(KeyCode.P, KeyCode.L, KeyCode.G, KeyCode.A)) {
            robot.push(tool);
            WaitForAsyncUtils.waitForAsyncFx(10_000, () -> map.getScene().getRoot().layout());
            assertThat(map.localToScene(map.getBoundsInLocal()))
                    .as("with " + tool)
                    .isEqualTo(before);
        }
    }

    @Test
    void theMapsStayWhereTheyAreWhenTheSentenceBecomesShorter(FxRobot robot) throws Exception {
        compare(robot);
        Node map = robot.lookup("#map-after").query();
        Bounds before = map.localToScene(map.getBoundsInLocal());
        robot.interact(
                () -> {
                    robot.lookup("#compare-summary")
                            .<Labeled>queryAs(Labeled.class)
                            .setText("Kein Baustein wechselt.");
                    map.getScene().getRoot().layout();
                });
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> map.getScene().getRoot().layout());
        assertThat(map.localToScene(map.getBoundsInLocal())).isEqualTo(before);
    }

    @Test
    void threeAndFourVersionsStandSideBySideAndTheTablesFoldAway(FxRobot robot) throws Exception {
        compare(robot);
        robot.push(KeyCode.DIGIT7).push(KeyCode.DIGIT7).push(KeyCode.DIGIT7);
        await(() -> robot.lookup(".further-map").queryAll().size() == 2);
        robot.push(KeyCode.DIGIT8);
        await(() -> robot.lookup(".further-map").queryAll().size() == 1);
        robot.push(KeyCode.DIGIT9);
        await(() -> !shown(robot, "#compare-tabs"));
        robot.push(KeyCode.DIGIT9);
        await(() -> shown(robot, "#compare-tabs"));
    }

    @Test
    void mapsAndTablesAreReadAtOnceOnAProjector(FxRobot robot) throws Exception {
        compare(robot);
        Bounds maps = onScreen(robot, ".compare-pane");
        Bounds tables = onScreen(robot, "#compare-tabs");
        assertThat(tables.getMinX()).as("beside").isGreaterThanOrEqualTo(maps.getMaxX());
        assertThat(maps.getWidth()).isGreaterThanOrEqualTo(tables.getWidth());
        assertThat(wholeRows(robot, "#lineage")).isEqualTo(7);
        assertThat(wholeRows(robot, "#flows")).isGreaterThanOrEqualTo(3);
    }

    /** How many rows of a table are seen from top to bottom. */
    private static long wholeRows(FxRobot robot, String table) {
        Bounds box = onScreen(robot, table);
        return robot.lookup(table + " .table-row-cell").queryAll().stream()
                .filter(node -> node instanceof TableRow<?> row && !row.isEmpty())
                .filter(row -> box.contains(row.localToScreen(row.getLayoutBounds())))
                .count();
    }

    private static Bounds onScreen(FxRobot robot, String selector) {
        Node node = robot.lookup(selector).query();
        return node.localToScreen(node.getLayoutBounds());
    }

    @Test
    void theTablesAreAgainWhereTheyWereLeft(FxRobot robot) throws Exception {
        compare(robot);
        double left = onScreen(robot, "#compare-tabs").getMinX();
        Bounds divider = onScreen(robot, ".compare-room > .split-pane-divider");
        robot.moveTo(divider.getCenterX(), divider.getCenterY()).press(MouseButton.PRIMARY);
        robot.moveBy(40, 0).moveBy(40, 0).release(MouseButton.PRIMARY);
        await(() -> onScreen(robot, "#compare-tabs").getMinX() > left + 60);
        double pulled = onScreen(robot, "#compare-tabs").getMinX();
        reopen(robot);
        assertThat(onScreen(robot, "#compare-tabs").getMinX()).isCloseTo(pulled, within(2.0));
        robot.push(KeyCode.DIGIT0);
        await(() -> below(robot));
        reopen(robot);
        assertThat(below(robot)).isTrue();
        robot.push(KeyCode.DIGIT0);
        await(() -> Math.abs(onScreen(robot, "#compare-tabs").getMinX() - pulled) <= 2);
    }

    private static boolean below(FxRobot robot) {
        return onScreen(robot, "#compare-tabs").getMinY()
                >= onScreen(robot, ".compare-pane").getMaxY();
    }

    /** Leaves the comparison and the window's look, and compares again. */
    private void reopen(FxRobot robot) throws Exception {
        robot.interact(() -> frame.wear(frame.look()));
        await(() -> !shown(robot, "#compare-tabs"));
        compare(robot);
    }

    @Test
    void whoSeesAllOfTheTownSeesAllOfItWhateverSizeTheMapsAreGiven(FxRobot robot) throws Exception {
        compare(robot);
        for (KeyCode key :
                List.of(
                        KeyCode.DIGIT6,
                        KeyCode.DIGIT1,
                        KeyCode.DIGIT7,
                        KeyCode.DIGIT0,
                        KeyCode.DIGIT9)) {
            robot.push(key);
            String map = key == KeyCode.DIGIT6 ? "#map-difference" : "#map-after";
            await(() -> drawn(robot, map));
            assertThat(filled(robot, map)).as("after " + key).isBetween(0.5, 1.0);
        }
    }

    /** What part of a map's width or height the town takes, whichever is scarcer. */
    private static double filled(FxRobot robot, String id) {
        MapPane map = robot.lookup(id).queryAs(MapPane.class);
        zuschnitt.coverage.Bounds town = map.borders().orElseThrow().bounds();
        zuschnitt.coverage.Bounds seen = map.view().bounds();
        return Math.max(town.width() / seen.width(), town.height() / seen.height());
    }

    @Test
    void theNamesOnTheMapsAreAsLargeAsTheWindowWrites(FxRobot robot) throws Exception {
        compare(robot);
        double usual = largest(robot);
        robot.interact(() -> frame.wear(frame.look().withTextSize(Look.TextSize.PROJECTOR)));
        await(() -> !shown(robot, "#compare-tabs"));
        compare(robot);
        assertThat(largest(robot)).isGreaterThan(1.3 * usual);
        Node head = robot.lookup(".compare-head").query();
        Bounds box = head.localToScene(head.getLayoutBounds());
        assertThat(box.getMinX()).as("nothing cut off").isGreaterThanOrEqualTo(0);
        assertThat(box.getMaxX()).isLessThanOrEqualTo(head.getScene().getWidth());
    }

    /** The size of the letters on the newer version's map. */
    private static double largest(FxRobot robot) {
        return robot.lookup("#map-after .map-label").<Text>queryAllAs(Text.class).stream()
                .mapToDouble(text -> text.getFont().getSize())
                .max()
                .orElseThrow();
    }

    @Test
    void aStraighteningIsNothingToSpeakOf(FxRobot robot) throws Exception {
        compare(robot);
        assertThat(unchanged(robot)).isEqualTo(1);
        robot.interact(
                () -> {
                    robot.lookup("#tolerance-percent").queryTextInputControl().setText("30");
                    robot.lookup("#tolerance-people").queryTextInputControl().setText("2000");
                });
        await(() -> unchanged(robot) > 1);
        assertThat(summary(robot)).isEqualTo(SIX_AND_SEVEN);
    }

    private static long unchanged(FxRobot robot) {
        return robot.lookup("#lineage").<Turnover>queryTableView().getItems().stream()
                .filter(row -> row.lineage().kind() == Lineage.Kind.UNCHANGED)
                .count();
    }

    @Test
    void allVersionsStandOnABoardAndAClickComparesOne(FxRobot robot) throws Exception {
        await(() -> shown(robot, "#map"));
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
        await(() -> shown(robot, "#board"));
        TableView<BoardTable.Row> table = robot.lookup("#board-table").queryTableView();
        await(() -> table.getItems().stream().allMatch(row -> row.found().isPresent()));
        assertThat(table.getItems()).hasSize(1 + session().versions().all().get().size());
        BoardTable.Row present = table.getItems().get(0);
        assertThat(present.found().orElseThrow().figures().districts()).isEqualTo(7);
        assertThat(present.found().orElseThrow().figures().moved()).isEqualTo(4032);
        WaitForAsyncUtils.waitForFxEvents();
        robot.clickOn(
                robot.lookup("#board-table .table-row-cell")
                        .<Node>lookup(
                                (Node node) ->
                                        node instanceof TableRow<?> row
                                                && present.equals(row.getItem()))
                        .<Node>query());
        await(() -> shown(robot, "#flows") && summary(robot).equals(SIX_AND_SEVEN));
    }

    @Test
    void theCrosswalkOfTheTwoVersionsIsWritten(FxRobot robot) throws Exception {
        compare(robot);
        robot.interact(() -> robot.lookup("#crosswalk").queryButton().fire());
        await(() -> shown(robot, "#crosswalk-file"));
        Path file = place.folder().resolve("Schlüssel.csv");
        robot.interact(
                () -> {
                    robot.lookup("#crosswalk-file").queryTextInputControl().setText("tabelle.txt");
                    assertThat(robot.lookup("#sheet-answer").queryButton().isDisabled()).isTrue();
                    robot.lookup("#crosswalk-file")
                            .queryTextInputControl()
                            .setText(file.toString());
                    robot.lookup("#sheet-answer").queryButton().fire();
                });
        await(() -> Files.exists(file));
        assertThat(Files.readAllLines(file).get(0)).contains("old_code").contains("new_code");
    }

    @Test
    void indicatorsFollowTheWork(FxRobot robot) throws Exception {
        await(() -> shown(robot, "#map"));
        Indicator homes = new Indicator("Haushalte", "", List.of("HH"), List.of());
        Source source = new Source("HH.csv", 1, "UTF-8", "", List.of());
        robot.interact(
                () ->
                        frame.attempt(
                                () ->
                                        session()
                                                .add(
                                                        new Joined(
                                                                Optional.empty(),
                                                                List.of(homes),
                                                                source))));
        compare(robot);
        TableView<Turnover> table = robot.lookup("#lineage").queryTableView();
        assertThat(table.getColumns()).hasSize(8);
        int third = session().settled().find(new DistrictCode("B 3")).orElseThrow();
        int seventh = session().settled().find(new DistrictCode("B 7")).orElseThrow();
        String before = indicator(table, seventh);
        assertThat(before).contains(" → ");
        UnitSet some = session().settled().units(third).where(unit -> unit % 7 == 0);
        robot.interact(() -> frame.attempt(() -> session().perform(new Assign(some, seventh))));
        await(() -> summary(robot).contains((58 + some.size()) + " Bausteine"));
        assertThat(indicator(table, seventh)).contains(" → ").isNotEqualTo(before);
    }

    /** What is read of the only indicator in the line of a new district. */
    private static String indicator(TableView<Turnover> table, int district) {
        List<Turnover> lines = table.getItems();
        int row =
                IntStream.range(0, lines.size())
                        .filter(line -> lines.get(line).lineage().to().contains(district))
                        .findFirst()
                        .orElseThrow();
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> table.scrollTo(row));
        return Cells.text(table, row, 7);
    }

    @Test
    void whatTwoVersionsGiveAwayOfSmallGroupsIsWarnedOfAndShown(FxRobot robot) throws Exception {
        compare(robot);
        assertThat(shown(robot, "#disclosure")).isFalse();
        robot.interact(
                () -> frame.attempt(() -> session().versions().save(VersionDraft.of("Beschluss"))));
        int third = session().settled().find(new DistrictCode("B 3")).orElseThrow();
        int seventh = session().settled().find(new DistrictCode("B 7")).orElseThrow();
        int one = session().settled().units(third).stream().findFirst().orElseThrow();
        double people = session().figures().get().population(UnitSet.of(one));
        assertThat(people).isBetween(1.0, 299.0);
        robot.interact(
                () -> frame.attempt(() -> session().perform(new Assign(UnitSet.of(one), seventh))));
        robot.push(KeyCode.ESCAPE);
        await(() -> shown(robot, "#map"));
        robot.push(KeyCode.CONTROL, KeyCode.D);
        await(() -> shown(robot, "#disclosure"));
        assertThat(robot.lookup("#disclosure-sentence").<Labeled>queryAs(Labeled.class).getText())
                .contains("einer Gruppe unter 300 Einwohnern");
        await(() -> drawn(robot, "#map-after"));
        MapPane after = robot.lookup("#map-after").queryAs(MapPane.class);
        double coarse = after.view().metresPerPixel();
        MenuButton places = robot.lookup("#disclosure-places").queryAs(MenuButton.class);
        assertThat(places.getItems().get(0).getText())
                .isEqualTo("B 3 → B 7: " + Math.round(people) + " Einwohner");
        robot.interact(() -> places.getItems().get(0).fire());
        assertThat(after.view().metresPerPixel()).isLessThan(coarse);
    }

    @Test
    void aVersionThatCantBeReadIsNotChosen(FxRobot robot) throws Exception {
        compare(robot);
        VersionChoice newer = robot.lookup("#compare-after").queryAs(VersionChoice.class);
        Version decided =
                session().versions().all().get().stream()
                        .filter(version -> version.status() == Version.Status.DECIDED)
                        .findFirst()
                        .orElseThrow();
        Damage.toDecidedVersions(session().file().path());
        robot.interact(() -> newer.setValue(Optional.of(decided)));
        assertThat(newer.getValue()).isEmpty();
        assertThat(robot.lookup("#notice-sentence").<Labeled>queryAs(Labeled.class).getText())
                .isNotEmpty();
        assertThat(shown(robot, "#compare-work")).as("still drawn in").isTrue();
        assertThat(summary(robot)).isEqualTo(SIX_AND_SEVEN);
    }

    @Test
    void versionsThatAreSavedMeanwhileCanBeChosen(FxRobot robot) throws Exception {
        compare(robot);
        robot.push(KeyCode.DIGIT7);
        await(() -> shown(robot, ".further-choice"));
        robot.interact(
                () -> frame.attempt(() -> session().versions().save(VersionDraft.of("Beschluss"))));
        for (String choice : List.of("#compare-before", "#compare-after", ".further-choice"))
            assertThat(robot.lookup(choice).queryAs(VersionChoice.class).getItems())
                    .as(choice)
                    .hasSize(4);
        assertThat(summary(robot)).isEqualTo(SIX_AND_SEVEN);
    }

    @Test
    void otherThresholdsAreReadInTheTables(FxRobot robot) throws Exception {
        compare(robot);
        TableView<Turnover> table = robot.lookup("#lineage").queryTableView();
        robot.interact(() -> table.scrollTo(0));
        String before = Cells.text(table, 0, 6);
        Band strict = new Band(OptionalInt.of(20_000), OptionalInt.empty(), OptionalInt.empty());
        robot.interact(
                () ->
                        frame.attempt(
                                () ->
                                        session()
                                                .perform(
                                                        new ChangeRules(
                                                                session()
                                                                        .settled()
                                                                        .rules()
                                                                        .withBand(strict)))));
        await(() -> summary(robot).contains("neu unter dem Mindestwert"));
        assertThat(Cells.text(table, 0, 6)).isNotEqualTo(before).contains("▼");
    }

    @Test
    void aClosedComparisonIsLetGo(FxRobot robot) throws Exception {
        compare(robot);
        WeakReference<Node> closed =
                new WeakReference<>(robot.lookup("#compare-summary").query().getParent());
        robot.push(KeyCode.ESCAPE);
        await(() -> shown(robot, "#map"));
        forgetEvents();
        WaitForAsyncUtils.waitFor(
                60,
                TimeUnit.SECONDS,
                () -> {
                    System.gc();
                    return closed.get() == null;
                });
    }

    /** TestFX keeps every event with its target, until a stage is registered. */
    private static void forgetEvents() {
        FxToolkitContext context = FxToolkit.toolkitContext();
        WaitForAsyncUtils.waitForAsyncFx(
                10_000, () -> context.setRegisteredStage(context.getRegisteredStage()));
    }
}
