package zuschnitt.ui;

import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** Waits for what the window is to show. All is looked at on the screen's thread. */
final class Waiting {
    private static final long PATIENCE = 60;

    private Waiting() {}

    /**
     * Waits until it is so, and until the window has taken it up.
     *
     * @throws AssertionError if it is not so after a minute; it tells what all are at
     */
    static void await(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(
                    PATIENCE,
                    TimeUnit.SECONDS,
                    () -> WaitForAsyncUtils.asyncFx(condition).get(PATIENCE, TimeUnit.SECONDS));
        } catch (TimeoutException late) {
            throw new AssertionError("waited in vain while they were at this:" + work(), late);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Whether something is there to be seen. */
    static boolean shown(FxRobot robot, String selector) {
        return robot.lookup(selector).tryQuery().filter(Node::isVisible).isPresent();
    }

    /** Where the threads are that compute or show. */
    private static String work() {
        StringBuilder work = new StringBuilder();
        for (Map.Entry<Thread, StackTraceElement[]> each : Thread.getAllStackTraces().entrySet()) {
            String name = each.getKey().getName();
            if (!name.matches("background|JavaFX Application Thread|ForkJoinPool.*")) continue;
            work.append('\n').append(name);
            for (StackTraceElement frame : each.getValue()) work.append("\n\tat ").append(frame);
        }
        return work.toString();
    }
}
