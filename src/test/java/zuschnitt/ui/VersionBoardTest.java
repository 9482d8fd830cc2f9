package zuschnitt.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static zuschnitt.ui.Waiting.await;
import static zuschnitt.ui.Waiting.shown;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import zuschnitt.edit.Assign;
import zuschnitt.plan.DistrictCode;
import zuschnitt.plan.UnitSet;
import zuschnitt.plan.Version;
import zuschnitt.session.Session;
import zuschnitt.session.VersionDraft;

/** The board of the demo: what is being worked on, "Nach dem Workshop", "Entwurf". */
@ExtendWith(ApplicationExtension.class)
class VersionBoardTest {
    private Workplace place;

    @Start
    void start(Stage stage) throws Exception {
        place = Workplace.on(stage);
        place.frame().project().open(place.layDemo("demo.gpkg"));
    }

    @AfterEach
    void stop() throws IOException {
        place.close();
    }

    private Session session() {
        return place.frame().project().session().orElseThrow();
    }

    /** Opens the board, without waiting for what it finds. */
    private static TableView<BoardTable.Row> open(FxRobot robot) throws Exception {
        await(() -> shown(robot, "#map"));
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
        await(() -> shown(robot, "#board"));
        return robot.lookup("#board-table").queryTableView();
    }

    private static TableView<BoardTable.Row> found(FxRobot robot) throws Exception {
        TableView<BoardTable.Row> table = open(robot);
        awaitAll(table);
        return table;
    }

    private static void awaitAll(TableView<BoardTable.Row> table) throws Exception {
        await(() -> table.getItems().stream().noneMatch(BoardTable.Row::awaited));
    }

    private static VersionChoice base(FxRobot robot) {
        return robot.lookup("#board-base").queryAs(VersionChoice.class);
    }

    private void move(int units) {
        int third = session().settled().find(new DistrictCode("B 3")).orElseThrow();
        int seventh = session().settled().find(new DistrictCode("B 7")).orElseThrow();
        UnitSet some = UnitSet.of(session().settled().units(third).stream().limit(units).toArray());
        place.frame().attempt(() -> session().perform(new Assign(some, seventh)));
    }

    @Test
    void whoMovedIsNotToldAgainstAnotherBase(FxRobot robot) throws Exception {
        TableView<BoardTable.Row> table = found(robot);
        Version workshop = session().versions().find("Nach dem Workshop (7 Sozialräume)").get();
        robot.interact(
                () -> {
                    base(robot).setValue(Optional.of(workshop));
                    assertThat(table.getItems()).allMatch(row -> row.compared().isEmpty());
                    assertThat(table.getItems()).allMatch(row -> row.figures().isPresent());
                });
        awaitAll(table);
        assertThat(table.getItems().get(0).compared().orElseThrow().moved()).isZero();
    }

    @Test
    void aStepConcernsOnlyWhatIsBeingWorkedOn(FxRobot robot) throws Exception {
        TableView<BoardTable.Row> table = found(robot);
        List<BoardTable.Row> before = List.copyOf(table.getItems());
        robot.interact(
                () -> {
                    move(3);
                    assertThat(table.getItems().get(0).awaited()).isTrue();
                    assertThat(table.getItems().subList(1, 3)).isEqualTo(before.subList(1, 3));
                });
        awaitAll(table);
        assertThat(table.getItems().subList(1, 3)).isEqualTo(before.subList(1, 3));
        assertThat(table.getItems().get(0).compared().orElseThrow().moved()).isGreaterThan(4032);
    }

    @Test
    void aStepConcernsAllWhereTheBaseIsWhatIsBeingWorkedOn(FxRobot robot) throws Exception {
        TableView<BoardTable.Row> table = found(robot);
        robot.interact(() -> base(robot).setValue(Optional.empty()));
        awaitAll(table);
        assertThat(table.getItems().get(1).compared().orElseThrow().moved()).isZero();
        robot.interact(() -> move(3));
        awaitAll(table);
        assertThat(table.getItems().get(1).compared().orElseThrow().moved()).isPositive();
    }

    @Test
    void aClosedBoardFindsNothingMore(FxRobot robot) throws Exception {
        TableView<BoardTable.Row> table = found(robot);
        robot.interact(
                () -> {
                    base(robot).setValue(Optional.empty());
                    robot.lookup("#board-close").queryButton().fire();
                });
        for (int i = 0; i < 20; i++) worked();
        assertThat(table.getItems()).allMatch(BoardTable.Row::awaited);
    }

    /** Waits until the background has come to what it was asked for just now. */
    private void worked() throws Exception {
        AtomicBoolean done = new AtomicBoolean();
        WaitForAsyncUtils.waitForAsyncFx(
                10_000, () -> place.background().latest(new Object(), () -> true, done::set));
        await(done::get);
    }

    @Test
    void aVersionThatIsSavedMeanwhileStandsOnTheBoard(FxRobot robot) throws Exception {
        TableView<BoardTable.Row> table = found(robot);
        robot.interact(
                () ->
                        place.frame()
                                .attempt(
                                        () ->
                                                session()
                                                        .versions()
                                                        .save(VersionDraft.of("Beschluss"))));
        awaitAll(table);
        assertThat(table.getItems()).hasSize(4);
        assertThat(table.getItems().get(1).version().orElseThrow().name()).isEqualTo("Beschluss");
        assertThat(table.getItems().get(1).compared().orElseThrow().moved()).isEqualTo(4032);
        assertThat(base(robot).getItems()).hasSize(4);
    }

    @Test
    void aBaseThatCantBeReadIsNotChosen(FxRobot robot) throws Exception {
        TableView<BoardTable.Row> table = found(robot);
        Version workshop = session().versions().find("Nach dem Workshop (7 Sozialräume)").get();
        Optional<Version> before = base(robot).getValue();
        Damage.toDecidedVersions(session().file().path());
        robot.interact(() -> base(robot).setValue(Optional.of(workshop)));
        assertThat(base(robot).getValue()).isEqualTo(before);
        assertThat(robot.lookup("#notice-sentence").<Labeled>queryAs(Labeled.class).getText())
                .isNotEmpty();
        awaitAll(table);
        assertThat(table.getItems().get(0).compared().orElseThrow().moved()).isEqualTo(4032);
        assertThat(table.getItems().get(1).figures()).isEmpty();
    }
}
