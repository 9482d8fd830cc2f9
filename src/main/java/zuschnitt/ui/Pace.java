package zuschnitt.ui;

import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/**
 * Does something as often as it is wanted, but not more often than eyes can read: at once, then at
 * the earliest after a moment, and in any case once more after the last wish. For what follows a
 * gesture, sixty times a second.
 */
final class Pace {
    private static final Duration MOMENT = Duration.millis(120);

    private final PauseTransition pause = new PauseTransition(MOMENT);
    private final Runnable deed;
    private boolean wanted;

    /**
     * @param deed finds out by itself how things are when it is done
     */
    Pace(Runnable deed) {
        this.deed = deed;
        pause.setOnFinished(
                event -> {
                    if (wanted) now();
                });
    }

    /** Does it now if it has not just been done, and soon otherwise. */
    void soon() {
        wanted = true;
        if (pause.getStatus() != Animation.Status.RUNNING) now();
    }

    /** Does it now. */
    void now() {
        wanted = false;
        pause.playFromStart();
        deed.run();
    }
}
