package zuschnitt.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import zuschnitt.coverage.Polyline;
import zuschnitt.edit.Assign;
import zuschnitt.edit.CutUnits;
import zuschnitt.edit.Edit;
import zuschnitt.edit.Merge;
import zuschnitt.message.UserException;
import zuschnitt.plan.Plan;
import zuschnitt.plan.PlanChange;
import zuschnitt.plan.Tiny;
import zuschnitt.plan.UnitSet;
import zuschnitt.session.Session;

@ExtendWith(ApplicationExtension.class)
class DistrictTableTest {
    @TempDir static Path folder;

    private Session session;
    private DistrictTable table;
    private final List<String> edited = new ArrayList<>();

    @Start
    void start(Stage stage) throws Exception {
        session =
                Desk.session(
                        java.nio.file.Files.createTempDirectory(folder, ""),
                        """
                1122
                1133
                ..x3""");
        table = new DistrictTable(session, new Listening(), Desk.WORDS, Look.DEFAULT);
        table.onEdit(() -> edited.add("edit"));
        Desk.show(stage, table);
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void aRowSaysCodeResidentsAndUnits(FxRobot robot) {
        assertThat(shown(robot)).containsExactly("B 1 14 4", "B 2 7 2", "B 3 27 3");
        assertThat(shownOfNone(robot))
                .containsExactly("noch offen 19 2", "bewusst ohne Sozialraum 11 1");
    }

    @Test
    void numbersFollowAProvisionalPlanInTheSameRows(FxRobot robot) {
        List<DistrictRow> before = rows(robot);
        robot.interact(() -> session.preview(new Assign(UnitSet.of(3, 4), Plan.FIRST)));
        assertThat(shown(robot)).containsExactly("B 1 21 6", "B 2 0 0", "B 3 27 3");
        assertThat(rows(robot)).containsExactlyElementsOf(before);
        robot.interact(session::abandon);
        assertThat(shown(robot)).containsExactly("B 1 14 4", "B 2 7 2", "B 3 27 3");
    }

    @Test
    void whoHasAPartOfACutUnitIsAnEstimate(FxRobot robot) {
        Polyline line = Polyline.of(20, 50, 20, -50, -50, -50);
        perform(robot, CutUnits.along(session.settled(), UnitSet.of(1), line));
        assertThat(shown(robot)).containsExactly("B 1 ≈ 14 5", "B 2 7 2", "B 3 27 3");
    }

    @Test
    void aRowGoesWithItsDistrictAndComesBackWithUndo(FxRobot robot) {
        perform(robot, new Merge(Plan.FIRST, Plan.FIRST + 2));
        assertThat(shown(robot)).containsExactly("B 1 41 7", "B 2 7 2");
        robot.interact(() -> attempt(session::undo));
        assertThat(shown(robot)).containsExactly("B 1 14 4", "B 2 7 2", "B 3 27 3");
    }

    @Test
    void aClickMakesADistrictTheTargetAndTheTargetChoosesTheRow(FxRobot robot) {
        robot.clickOn(cell(robot, "B 2"));
        assertThat(session.target().get()).isEqualTo(Tiny.district(2).id());
        robot.interact(() -> session.aim(PlanChange.EXCLUDED));
        assertThat(table.chosen()).isEmpty();
        robot.interact(() -> session.aim(Tiny.district(3).id()));
        assertThat(table.chosen()).containsExactly(Plan.FIRST + 2);
    }

    @Test
    void severalRowsAreChosenByKeyboardAloneTheLastOneFirst(FxRobot robot) {
        robot.interact(() -> session.aim(Tiny.district(1).id()));
        robot.interact(() -> tableView(robot).requestFocus());
        robot.press(KeyCode.SHIFT).type(KeyCode.DOWN).release(KeyCode.SHIFT);
        assertThat(table.chosen()).containsExactly(Plan.FIRST + 1, Plan.FIRST);
        robot.type(KeyCode.F2);
        assertThat(edited).hasSize(1);
    }

    @Test
    void aDoubleClickAsksToEdit(FxRobot robot) {
        robot.doubleClickOn(cell(robot, "B 3"), MouseButton.PRIMARY);
        assertThat(edited).hasSize(1);
    }

    private void perform(FxRobot robot, Edit edit) {
        robot.interact(() -> attempt(() -> session.perform(edit)));
    }

    private static void attempt(Deed deed) {
        try {
            deed.perform();
        } catch (UserException failure) {
            throw new AssertionError(failure);
        }
    }

    private static TableView<DistrictRow> tableView(FxRobot robot) {
        return robot.lookup("#districts").queryTableView();
    }

    private static List<DistrictRow> rows(FxRobot robot) {
        return List.copyOf(tableView(robot).getItems());
    }

    private static List<String> shown(FxRobot robot) {
        return texts(tableView(robot), 0, 2, 4);
    }

    private static List<String> shownOfNone(FxRobot robot) {
        return texts(robot.lookup("#districts-none").queryTableView(), 0, 1, 3);
    }

    /** What stands in the visible cells of each row, in the order on the screen. */
    private static List<String> texts(TableView<DistrictRow> view, int... columns) {
        return IntStream.range(0, view.getItems().size())
                .mapToObj(
                        row ->
                                String.join(
                                        " ",
                                        IntStream.of(columns)
                                                .mapToObj(column -> Cells.text(view, row, column))
                                                .toList()))
                .toList();
    }

    private static TableRow<?> cell(FxRobot robot, String code) {
        return robot.lookup(".table-row-cell").<TableRow<?>>queryAll().stream()
                .filter(
                        row ->
                                row.getItem() instanceof DistrictRow district
                                        && district.line().get().code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
