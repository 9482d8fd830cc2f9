package zuschnitt.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static zuschnitt.ui.Waiting.await;
import static zuschnitt.ui.Waiting.shown;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import zuschnitt.io.layer.Spelling;
import zuschnitt.plan.UnitTable;
import zuschnitt.session.Session;
import zuschnitt.ui.importing.FiguresPane;

/** Counts of a table are hung on the units of the open project, in the real window. */
@ExtendWith(ApplicationExtension.class)
class FiguresJourneyTest {
    private Workplace place;
    private Frame frame;

    @Start
    void start(Stage stage) throws Exception {
        place = Workplace.on(stage);
        frame = place.frame();
        frame.project().open(place.layDemo("Stadt.gpkg"));
    }

    @AfterEach
    void stop() throws IOException {
        place.close();
    }

    private Session session() {
        return frame.project().session().orElseThrow();
    }

    private UnitTable units() {
        return session().project().ground().units();
    }

    /** A table with a row for each unit. */
    private Path table(String name, String head, IntFunction<String> row) throws IOException {
        StringBuilder table = new StringBuilder(head);
        for (int unit = 1; unit <= units().count(); unit++)
            table.append(units().unit(unit).key()).append(row.apply(unit)).append('\n');
        return Files.writeString(place.folder().resolve(name), table);
    }

    private void consider(FxRobot robot, Path table) {
        choose(robot, "menu-join");
        FiguresPane pane = robot.lookup("#figures").queryAs(FiguresPane.class);
        robot.interact(() -> pane.take(table));
        await(() -> place.background().jobs().get().isEmpty());
    }

    private static void choose(FxRobot robot, String item) {
        MenuBar bar = robot.lookup(".menu-bar").queryAs(MenuBar.class);
        robot.interact(
                () ->
                        bar.getMenus().stream()
                                .flatMap(menu -> menu.getItems().stream())
                                .filter(each -> item.equals(each.getId()))
                                .forEach(MenuItem::fire));
    }

    private void tick(FxRobot robot, String field) {
        MenuButton counts = robot.lookup("#figures-counts").queryAs(MenuButton.class);
        robot.interact(
                () ->
                        counts.getItems().stream()
                                .map(item -> (CheckBox) ((CustomMenuItem) item).getContent())
                                .filter(box -> field.equals(box.getUserData()))
                                .forEach(CheckBox::fire));
        await(() -> place.background().jobs().get().isEmpty());
    }

    private void awaitProject() {
        await(
                () ->
                        frame.project().session().isPresent()
                                && place.background().jobs().get().isEmpty());
    }

    private static String said(FxRobot robot) {
        return robot.lookup("#figures-said").queryAs(Label.class).getText();
    }

    @Test
    void aTableOfDogsIsUnderstoodByItselfAndTheResidentsStay(FxRobot robot) throws Exception {
        awaitProject();
        double residents = session().delivered().sum("EINW");
        consider(robot, table("Hunde.csv", "Baustein;Hunde\n", unit -> ";" + unit % 3));
        assertThat(said(robot)).contains("414 Bausteine haben über Baustein eine Zeile");
        assertThat(robot.lookup("#figures-why").queryAs(Label.class).getText())
                .contains("„Weitere Zahlen“");
        tick(robot, "Hunde");
        assertThat(said(robot)).contains("„Hunde“ kommt dazu");
        assertThat(robot.lookup("#figures-counts").<Labeled>queryAs(Labeled.class).getText())
                .isEqualTo("Hunde");
        robot.clickOn("#figures-take");
        assertThat(robot.lookup("#figures").tryQuery()).as("the pane has gone").isEmpty();
        assertThat(session().project().latestFigures().sum("EINW")).isEqualTo(residents);
        assertThat(
                        session().project().figures().stream()
                                .filter(set -> set.fields().contains("Hunde"))
                                .findFirst()
                                .orElseThrow()
                                .sum("Hunde"))
                .isEqualTo(414);
    }

    @Test
    void numbersThatReadInTwoWaysAreAskedForAndAnswered(FxRobot robot) throws Exception {
        awaitProject();
        consider(robot, table("Fläche.csv", "Baustein;Flaeche\n", unit -> ";1.234"));
        tick(robot, "Flaeche");
        ComboBox<Optional<Spelling>> numbers = robot.lookup("#import-numbers").queryComboBox();
        assertThat(robot.lookup("#figures-take").query().isDisabled()).isTrue();
        robot.interact(
                () -> {
                    numbers.setValue(Optional.of(Spelling.ENGLISH));
                    assertThat(robot.lookup("#figures-key").query().isDisabled())
                            .as("of what was read before nothing is taken")
                            .isTrue();
                });
        await(() -> place.background().jobs().get().isEmpty());
        await(() -> !robot.lookup("#figures-take").query().isDisabled());
        assertThat(said(robot)).contains("„Flaeche“ kommt dazu");
        robot.clickOn("#figures-take");
        assertThat(
                        session().project().figures().stream()
                                .filter(set -> set.fields().contains("Flaeche"))
                                .mapToDouble(set -> set.count("Flaeche", 1))
                                .toArray())
                .containsExactly(1.234);
    }

    @Test
    void whoCorrectsAWrongKeyFindsTheResidentsAsTheyWere(FxRobot robot) throws Exception {
        awaitProject();
        consider(
                robot, table("Neu.csv", "Baustein;Anders;Einwohner\n", unit -> ";x" + unit + ";7"));
        ComboBox<Optional<String>> key = robot.lookup("#figures-key").queryComboBox();
        ComboBox<Optional<String>> residents = robot.lookup("#figures-population").queryComboBox();
        assertThat(residents.getValue()).contains("Einwohner");
        for (String field : List.of("Anders", "Baustein")) {
            robot.interact(() -> key.setValue(Optional.of(field)));
            await(() -> place.background().jobs().get().isEmpty());
        }
        assertThat(residents.getValue()).contains("Einwohner");
        assertThat(robot.lookup("#figures-take").query().isDisabled()).isFalse();
    }

    @Test
    void aTableThatFitsNoUnitIsRefusedAndNothingIsWritten(FxRobot robot) throws Exception {
        awaitProject();
        int before = session().project().figures().size();
        Path other =
                Files.writeString(
                        place.folder().resolve("Andere Stadt.csv"), "Viertel;Hunde\nX;3\nY;4\n");
        consider(robot, other);
        assertThat(robot.lookup("#figures-take").query().isDisabled()).isTrue();
        assertThat(robot.lookup("#figures .import-hint").<Labeled>queryAll())
                .extracting(Labeled::getText)
                .contains("Welche Spalte nennt den Baustein?");
        robot.clickOn("#figures-close");
        assertThat(shown(robot, "#figures")).isFalse();
        assertThat(session().project().figures()).hasSize(before);
    }
}
