package zuschnitt.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static zuschnitt.ui.Waiting.await;
import static zuschnitt.ui.Waiting.shown;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import zuschnitt.edit.Assign;
import zuschnitt.io.export.PlanExport.Format;
import zuschnitt.plan.DistrictCode;
import zuschnitt.plan.UnitSet;
import zuschnitt.plan.Version;
import zuschnitt.session.Session;

/** What is written out of the demo, and what is asked before. */
@ExtendWith(ApplicationExtension.class)
class ExportSheetTest {
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

    private static TextInputControl file(FxRobot robot, String id) {
        return robot.lookup(id).queryTextInputControl();
    }

    private void export(FxRobot robot) throws Exception {
        await(() -> shown(robot, "#map"));
        robot.push(KeyCode.CONTROL, KeyCode.E);
        await(() -> shown(robot, "#export-file"));
    }

    private static void write(FxRobot robot) {
        robot.interact(() -> robot.lookup("#sheet-answer").queryButton().fire());
    }

    @Test
    void theProposedFileNamesTheVersionAndIsWrittenInTheBackground(FxRobot robot) throws Exception {
        export(robot);
        Path file = place.folder().resolve("demo Arbeitsstand Sozialräume.geojson");
        assertThat(file(robot, "#export-file").getText()).isEqualTo(file.toString());
        VersionChoice version = robot.lookup("#export-version").queryAs(VersionChoice.class);
        Version first = session().versions().all().get().get(0);
        robot.interact(() -> version.setValue(Optional.of(first)));
        Path named = place.folder().resolve("demo Entwurf (6 Sozialräume) Sozialräume.geojson");
        assertThat(file(robot, "#export-file").getText()).isEqualTo(named.toString());
        robot.interact(
                () -> {
                    robot.lookup("#sheet-answer").queryButton().fire();
                    assertThat(place.background().jobs().get()).as("not done here").hasSize(1);
                });
        await(() -> shown(robot, "#notice"));
        assertThat(Files.readString(named)).contains("\"B 6\"").doesNotContain("\"B 7\"");
    }

    @Test
    void aFileThatIsThereIsNotReplacedUnasked(FxRobot robot) throws Exception {
        Path file = place.folder().resolve("demo Arbeitsstand Sozialräume.geojson");
        Files.writeString(file, "etwas anderes");
        export(robot);
        assertThat(robot.lookup("#sheet-answer").queryButton().isDisabled()).isTrue();
        assertThat(robot.lookup("#sheet-complaint").<Labeled>queryAs(Labeled.class).getText())
                .contains("gibt es schon");
        robot.interact(() -> robot.lookup("#export-file-replace").queryAs(CheckBox.class).fire());
        assertThat(robot.lookup("#sheet-answer").queryButton().isDisabled()).isFalse();
        write(robot);
        await(() -> shown(robot, "#notice"));
        assertThat(Files.readString(file)).contains("\"B 7\"");
    }

    @Test
    void whatWasTypedStaysAndEndsAsTheFormatWants(FxRobot robot) throws Exception {
        export(robot);
        Path typed = place.folder().resolve("Fürs Amt.geojson");
        robot.interact(() -> file(robot, "#export-file").setText(typed.toString()));
        ComboBox<Format> format = robot.lookup("#export-format").queryComboBox();
        robot.interact(() -> format.setValue(Format.CSV));
        assertThat(file(robot, "#export-file").getText())
                .isEqualTo(place.folder().resolve("Fürs Amt.csv").toString());
    }

    @Test
    void whatItGivesAwayTogetherWithADecidedVersionIsWarnedOfAndShown(FxRobot robot)
            throws Exception {
        await(() -> shown(robot, "#map"));
        robot.interact(
                () -> {
                    int third = session().settled().find(new DistrictCode("B 3")).orElseThrow();
                    int seventh = session().settled().find(new DistrictCode("B 7")).orElseThrow();
                    int one = session().settled().units(third).stream().findFirst().orElseThrow();
                    place.frame()
                            .attempt(() -> session().perform(new Assign(UnitSet.of(one), seventh)));
                });
        export(robot);
        await(() -> robot.lookup("#release-check .hyperlink").tryQuery().isPresent());
        assertThat(robot.lookup("#release-check .label").<Labeled>queryAs(Labeled.class).getText())
                .contains("Nach dem Workshop", "einer Gruppe unter 300 Einwohnern");
        robot.interact(
                () -> robot.lookup("#release-check .hyperlink").queryAs(Hyperlink.class).fire());
        await(() -> shown(robot, "#disclosure"));
        assertThat(shown(robot, "#export-file")).isFalse();
    }

    @Test
    void theCrosswalksProposedFileNamesBothVersions(FxRobot robot) throws Exception {
        await(() -> shown(robot, "#map"));
        robot.push(KeyCode.CONTROL, KeyCode.D);
        await(() -> shown(robot, "#crosswalk"));
        robot.interact(() -> robot.lookup("#crosswalk").queryButton().fire());
        await(() -> shown(robot, "#crosswalk-file"));
        Path file = Path.of(file(robot, "#crosswalk-file").getText());
        assertThat(String.valueOf(file.getFileName()))
                .isEqualTo("Umsteigeschlüssel Entwurf (6 Sozialräume) nach Arbeitsstand.xlsx");
        write(robot);
        await(() -> shown(robot, "#notice"));
        assertThat(file).exists();
        robot.interact(() -> robot.lookup("#crosswalk").queryButton().fire());
        await(() -> shown(robot, "#crosswalk-file"));
        assertThat(robot.lookup("#sheet-answer").queryButton().isDisabled()).isTrue();
        Path csv = file.resolveSibling("zwei.csv");
        robot.interact(() -> file(robot, "#crosswalk-file").setText(csv.toString()));
        ComboBox<Optional<Version>> before = robot.lookup("#crosswalk-before").queryComboBox();
        Version second = session().versions().all().get().get(1);
        robot.interact(() -> before.setValue(Optional.of(second)));
        assertThat(file(robot, "#crosswalk-file").getText()).isEqualTo(csv.toString());
    }
}
