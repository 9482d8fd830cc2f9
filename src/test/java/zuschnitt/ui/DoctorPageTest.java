package zuschnitt.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static zuschnitt.ui.Waiting.await;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import zuschnitt.coverage.Defect;
import zuschnitt.coverage.Rings;
import zuschnitt.io.Areas;
import zuschnitt.io.imports.Choices;
import zuschnitt.io.imports.Intake;
import zuschnitt.io.imports.Repair;
import zuschnitt.io.layer.Column;
import zuschnitt.io.layer.Layer;
import zuschnitt.io.layer.Table;
import zuschnitt.io.reference.Reference;
import zuschnitt.map.MapPane;
import zuschnitt.session.Background;
import zuschnitt.ui.doctor.DoctorPage;
import zuschnitt.ui.doctor.Patient;

/** What a planner sees of areas that don't fit together, and tries about it. */
@ExtendWith(ApplicationExtension.class)
class DoctorPageTest {
    private static final double EAST = 300_000;
    private static final double NORTH = 5_640_000;

    private final Background background = new Background(Platform::runLater);
    private final List<Repair> taken = new ArrayList<>();
    private final List<Throwable> alarms = new ArrayList<>();
    private boolean left;
    private FxRobot robot;

    @Start
    void start(Stage stage) {
        Patient patient = Patient.of(Intake.of(List.of(blocks()), Choices.NONE));
        Desk.show(stage, new DoctorPage(patient, background, Desk.WORDS, new Around(), taken::add));
    }

    @BeforeEach
    void takeUp(FxRobot planner) throws TimeoutException {
        robot = planner;
        await(() -> !defects().getItems().isEmpty());
    }

    @AfterEach
    void stop() {
        background.close();
        assertThat(alarms).isEmpty();
    }

    @Test
    void whatWasFoundIsListedByKindAndOneByOne() {
        ListView<?> kinds = robot.lookup("#doctor-kinds").queryAs(ListView.class);
        assertThat(kinds.getItems()).hasSize(5);
        assertThat(defects().getItems())
                .extracting(Defect::kind)
                .contains(
                        Defect.Kind.OVERLAP,
                        Defect.Kind.GAP,
                        Defect.Kind.T_JUNCTION,
                        Defect.Kind.ISLAND);
        assertThat(sums()).contains("Alle 6 Bausteine sind noch da");
        robot.interact(() -> kinds.getSelectionModel().select(1));
        assertThat(defects().getItems()).extracting(Defect::kind).containsOnly(Defect.Kind.OVERLAP);
    }

    @Test
    void f8GoesFromPlaceToPlaceOnTheMap() {
        int size = defects().getItems().size();
        for (int turn = 0; turn <= size; turn++) {
            robot.press(KeyCode.F8).release(KeyCode.F8);
            WaitForAsyncUtils.waitForFxEvents();
            assertThat(defects().getSelectionModel().getSelectedIndex()).isEqualTo(turn % size);
            Defect chosen = defects().getSelectionModel().getSelectedItem();
            double[] place = {chosen.site().extent().centreX(), chosen.site().extent().centreY()};
            Reference.utmAt(9, 51).to(Reference.WEB_MERCATOR).map(place);
            assertThat(map().view().centreX()).isCloseTo(place[0], within(1.0));
            assertThat(map().view().centreY()).isCloseTo(place[1], within(1.0));
        }
        assertThat(map().lookup(".map-line")).isNotNull();
        assertThat(robot.lookup("#doctor-about").queryAs(Label.class).getText())
                .isEqualTo("Insel 06: liegt abseits; in Ordnung, wenn es so ist");
    }

    @Test
    void aRepairIsSeenBeforeItIsTaken() throws TimeoutException {
        CheckBox streets = robot.lookup("#doctor-streets").queryAs(CheckBox.class);
        robot.interact(() -> streets.setSelected(true));
        fire("#doctor-preview");
        await(() -> sums().contains("An die Anlieger gegeben"));
        assertThat(taken).isEmpty();
        fire("#doctor-take");
        assertThat(left).isTrue();
        assertThat(taken).extracting(Repair::streets).containsExactly(Repair.Streets.NEAREST);
    }

    @Test
    void aToleranceThatIsNoneCannotBeTried() {
        TextField snap = robot.lookup("#doctor-snap").queryAs(TextField.class);
        Button preview = robot.lookup("#doctor-preview").queryButton();
        robot.interact(() -> snap.setText("viel"));
        assertThat(preview.isDisabled()).isTrue();
        robot.interact(() -> snap.setText("0,05"));
        assertThat(preview.isDisabled()).isFalse();
        fire("#doctor-cancel");
        assertThat(left).isTrue();
        assertThat(taken).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private TableView<Defect> defects() {
        return robot.lookup("#doctor-defects").queryAs(TableView.class);
    }

    private MapPane map() {
        return robot.lookup("#doctor-map").queryAs(MapPane.class);
    }

    private String sums() {
        return robot.lookup("#doctor-sums").queryAs(Label.class).getText();
    }

    private void fire(String id) {
        robot.interact(() -> robot.lookup(id).queryButton().fire());
    }

    /** Two rows of blocks around a street, one drawn over its neighbour, and one far away. */
    private static Layer blocks() {
        Table table = Table.of(Column.ofTexts("KEY", List.of("01", "02", "03", "04", "05", "06")));
        List<Rings> areas =
                List.of(
                        rectangle(0, 0, 100, 50),
                        rectangle(0, 60, 100, 50),
                        rectangle(0, 50, 20, 10),
                        rectangle(80, 50, 21, 10),
                        rectangle(100, 0, 100, 110),
                        rectangle(400, 0, 50, 50));
        return Layer.of("Blöcke", table, areas, Reference.utmAt(9, 51));
    }

    private static Rings rectangle(double x, double y, double width, double height) {
        return Areas.of(Areas.rectangle(EAST + x, NORTH + y, width, height));
    }

    /** A window of which nothing is asked but to go away. */
    private final class Around implements DoctorPage.Host {
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
        public void alarm(Throwable failure) {
            alarms.add(failure);
        }
    }
}
