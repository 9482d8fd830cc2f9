package zuschnitt.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static zuschnitt.ui.Waiting.await;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import zuschnitt.io.imports.Intake;
import zuschnitt.io.imports.Repair;
import zuschnitt.message.UserException;
import zuschnitt.plan.Plan;
import zuschnitt.plan.UnitSet;
import zuschnitt.session.Background;
import zuschnitt.session.Session;
import zuschnitt.ui.importing.DivisionPane;
import zuschnitt.ui.importing.Host;
import zuschnitt.ui.importing.NewProject;

/** A division of others is considered beside the map, and becomes a version. */
@ExtendWith(ApplicationExtension.class)
class DivisionPaneTest {
    @TempDir static Path all;

    private final Background background = new Background(Platform::runLater);
    private Path folder;
    private Session session;
    private DivisionPane pane;
    private UnitSet looked = UnitSet.EMPTY;
    private boolean left;

    @Start
    void start(Stage stage) throws Exception {
        folder = Files.createTempDirectory(all, "Einteilung ");
        session = Desk.session(folder, "1122\n1122");
        pane = new DivisionPane(session, background, Desk.WORDS, new Around(), u -> looked = u);
        Desk.show(stage, pane);
    }

    @AfterEach
    void stop(FxRobot robot) {
        robot.interact(session::close);
        background.close();
    }

    @Test
    void aTableIsShownOnTheMapAndKeptWithoutTouchingTheWork(FxRobot robot) throws Exception {
        Plan before = session.settled();
        consider(robot, "Größe;Sozialraum\n", row -> key(row) + ";" + (row < 5 ? "A" : "B") + "\n");
        await(() -> !button(robot, "#division-save").isDisabled());
        assertThat(session.plan().get().districts())
                .extracting(district -> district.code().text())
                .containsExactly("A", "B");
        assertThat(session.settled()).isEqualTo(before);
        robot.interact(() -> button(robot, "#division-save").fire());
        assertThat(left).isTrue();
        assertThat(session.plan().get()).isEqualTo(before);
        Plan kept = session.versions().plan(session.versions().find("fremd").orElseThrow());
        assertThat(kept.units(Plan.FIRST).size()).isEqualTo(4);
    }

    @Test
    void unitsThatTheTableDoesntNameAreListedAndShown(FxRobot robot) throws Exception {
        consider(robot, "Baustein;Sozialraum\n", row -> row == 3 ? "" : key(row) + ";A\n");
        await(() -> !button(robot, "#division-save").isDisabled());
        TableView<?> matches = robot.lookup("#matches").queryTableView();
        assertThat(matches.getItems()).hasSize(1);
        robot.interact(() -> matches.getSelectionModel().select(0));
        assertThat(looked).isEqualTo(UnitSet.of(3));
    }

    @Test
    void aColumnThatIsNotFoundIsAskedFor(FxRobot robot) throws Exception {
        consider(robot, "Baustein;X;Y\n", row -> key(row) + ";a;b\n");
        await(() -> said().contains("Welche Spalte nennt den Sozialraum?"));
        assertThat(button(robot, "#division-save").isDisabled()).isTrue();
    }

    /** Choosing is told by the value: a choice that has not been on the screen tells no action. */
    @Test
    void aLayerIsReadThoughThePaneHasNotBeenOnTheScreenYet(FxRobot robot) {
        DivisionPane early =
                new DivisionPane(session, background, Desk.WORDS, new Around(), u -> looked = u);
        Path town = Path.of("maps/baesweiler/baesweiler.gpkg");
        robot.interact(() -> early.take(town, "units"));
        await(() -> !early.lookup("#division-district").isDisabled());
    }

    @Test
    void theSameLayerOfAnotherFileIsReadToo(FxRobot robot) throws Exception {
        Path town = Path.of("maps/baesweiler/baesweiler.gpkg");
        Path other = Files.copy(town, folder.resolve("Andere.gpkg"));
        robot.interact(() -> pane.take(town, "units"));
        await(() -> background.jobs().get().isEmpty());
        List<String> asked = said();
        assertThat(asked).isNotEmpty();
        robot.interact(
                () -> {
                    pane.take(other, "units");
                    assertThat(said()).as("it is being read").doesNotContainAnyElementsOf(asked);
                });
        await(() -> background.jobs().get().isEmpty());
        assertThat(said()).isEqualTo(asked);
    }

    private List<String> said() {
        return pane.lookupAll(".import-hint").stream()
                .map(hint -> ((Labeled) hint).getText())
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private String key(int unit) {
        return session.settled().ground().units().unit(unit).key();
    }

    /** Hands the pane a table with a row for each unit. */
    private void consider(FxRobot robot, String head, java.util.function.IntFunction<String> row)
            throws Exception {
        StringBuilder table = new StringBuilder(head);
        for (int unit = 1; unit <= session.settled().ground().units().count(); unit++)
            table.append(row.apply(unit));
        Path file = folder.resolve("fremd.csv");
        Files.writeString(file, table, StandardCharsets.UTF_8);
        robot.interact(() -> pane.take(file));
    }

    private static Button button(FxRobot robot, String query) {
        return robot.lookup(query).queryButton();
    }

    private final class Around implements Host {
        @Override
        public double em(double ems) {
            return Look.DEFAULT.em(ems);
        }

        @Override
        public double rowHeight() {
            return Look.DEFAULT.rowHeight();
        }

        @Override
        public void leave() {
            left = true;
        }

        @Override
        public void create(NewProject wished, Consumer<UserException> onRefused) {
            throw new AssertionError("nobody asked for a project");
        }

        @Override
        public void examine(Intake layers, Consumer<Repair> onTaken) {
            throw new AssertionError("nobody asked for an examination");
        }

        @Override
        public void alarm(Throwable failure) {
            throw new AssertionError(failure);
        }
    }
}
