package zuschnitt.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What lies at the right of the map, and what comes to light again. */
@ExtendWith(ApplicationExtension.class)
class RightSideTest {
    private final Pane districts = new Pane();
    private final Pane layers = new Pane();
    private final Pane baseMaps = new Pane();
    private final Pane cut = new Pane();
    private final RightSide side = new RightSide(districts);
    private final Columns columns = new Columns(new Pane(), new Pane(), side, Look.DEFAULT);

    @Start
    void start(Stage stage) {
        side.onLaid(columns::unfoldRight);
        stage.setScene(new Scene(columns, 1280, 800));
        stage.show();
    }

    private Node seen() {
        return side.getChildren().get(0);
    }

    @Test
    void whoGoesUncoversWhatLayBeneath(FxRobot robot) {
        robot.interact(() -> side.lookUp(layers));
        robot.interact(() -> side.lay(cut));
        robot.interact(() -> side.lookUp(baseMaps));
        assertThat(seen()).isSameAs(baseMaps);
        robot.interact(() -> side.takeAway(baseMaps));
        assertThat(seen()).isSameAs(cut);
        robot.interact(() -> side.takeAway(cut));
        assertThat(seen()).isSameAs(layers);
        robot.interact(() -> side.takeAway(layers));
        assertThat(seen()).isSameAs(districts);
    }

    @Test
    void whatIsTakenAwayFromBeneathDoesNotComeBack(FxRobot robot) {
        robot.interact(() -> side.lay(cut));
        robot.interact(() -> side.lookUp(layers));
        robot.interact(() -> side.takeAway(cut));
        assertThat(seen()).isSameAs(layers);
        robot.interact(() -> side.takeAway(layers));
        assertThat(seen()).isSameAs(districts);
    }

    @Test
    void whoIsLaidTwiceLiesThereOnce(FxRobot robot) {
        robot.interact(() -> side.lay(cut));
        robot.interact(() -> side.lookUp(layers));
        robot.interact(() -> side.lay(cut));
        assertThat(seen()).isSameAs(cut);
        robot.interact(() -> side.takeAway(cut));
        assertThat(seen()).isSameAs(layers);
    }

    @Test
    void onlyWhatIsUnderWayKeepsItBusyCoveredOrNot(FxRobot robot) {
        robot.interact(() -> side.lookUp(layers));
        assertThat(side.underWay()).isEmpty();
        robot.interact(() -> side.lay(cut));
        robot.interact(() -> side.lookUp(baseMaps));
        assertThat(side.underWay()).contains(cut);
        robot.interact(() -> side.takeAway(cut));
        assertThat(side.underWay()).isEmpty();
    }

    @Test
    void itUnfoldsForWhatIsLaidThereAndNotForWhatGoes(FxRobot robot) {
        robot.interact(columns::foldRight);
        assertThat(side.shows(districts)).isFalse();
        robot.interact(() -> side.lay(cut));
        assertThat(side.shows(cut)).isTrue();
        robot.interact(columns::foldRight);
        robot.interact(() -> side.takeAway(cut));
        assertThat(side.shows(districts)).isFalse();
        assertThat(columns.getItems()).doesNotContain(side);
    }
}
