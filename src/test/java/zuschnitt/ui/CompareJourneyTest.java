package zuschnitt.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TabPane;
import javafx.scene.control.ToggleButton;
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
import zuschnitt.map.ComparePane.Mode;
import zuschnitt.plan.DistrictCode;
import zuschnitt.plan.UnitSet;
import zuschnitt.session.Session;

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
        frame.open(place.layDemo("demo.gpkg"));
    }

    @AfterEach
    void stop() throws IOException {
        place.close();
    }

    private static void await(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(
                60, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition).get());
    }

    private static String summary(FxRobot robot) {
        return robot.lookup("#compare-summary").<Labeled>queryAs(Labeled.class).getText();
    }

    private static boolean shown(FxRobot robot, String selector) {
        return robot.lookup(selector).tryQuery().filter(Node::isVisible).isPresent();
    }

    private Session session() {
        return frame.session().orElseThrow();
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
        await(() -> wide(robot) > 1000);
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
        robot.interact(() -> robot.lookup("#heirs .button").queryButton().fire());
        await(() -> summary(robot).equals(SIX_AND_SEVEN));
    }
}
