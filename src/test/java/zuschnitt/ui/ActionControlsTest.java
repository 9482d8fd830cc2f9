package zuschnitt.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import zuschnitt.message.Message;

@ExtendWith(ApplicationExtension.class)
class ActionControlsTest {
    private final AtomicReference<Optional<Message>> reason =
            new AtomicReference<>(Optional.empty());
    private final Action action =
            new Action("compare", Material2OutlinedAL.COMPARE, "", reason::get, () -> {});
    private final Listening view = new Listening();
    private final ActionControls controls = new ActionControls(Desk.WORDS, refusal -> {});
    private Button lasting;
    private Button passing;
    private ToggleButton pressed;

    @Start
    void start(Stage stage) {
        lasting = controls.iconButton(action);
        passing = controls.during(view).iconButton(action);
        pressed = controls.during(view).toggle(action);
    }

    private void refuse() {
        reason.set(Optional.of(Message.of("ui.compare.nothing")));
        WaitForAsyncUtils.waitForAsyncFx(10_000, action::refresh);
    }

    @Test
    void aRefusalIsSaidByEveryControl() {
        refuse();
        String said = Desk.WORDS.text("ui.compare.nothing");
        assertThat(lasting.getTooltip().getText()).contains(said);
        assertThat(passing.getTooltip().getText()).contains(said);
        assertThat(pressed.getTooltip().getText()).contains(said);
    }

    /** The action would hold on to them, and they to the maps of their view. */
    @Test
    void controlsOfAViewThatWasLaidAwayFollowTheirActionNoLonger() {
        view.stop();
        refuse();
        String said = Desk.WORDS.text("ui.compare.nothing");
        assertThat(lasting.getTooltip().getText()).contains(said);
        assertThat(passing.getTooltip().getText()).doesNotContain(said);
        assertThat(pressed.getTooltip().getText()).doesNotContain(said);
    }
}
