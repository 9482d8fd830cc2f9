package zuschnitt.map;

import java.lang.System.Logger;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import zuschnitt.session.Background;

/**
 * Work in the background, one piece at a time: while one is being done only the newest wish is
 * kept, and what was begun is finished and taken up. So what follows a moving hand keeps up with it
 * at its own pace, never falls behind, and never waits for the hand to rest. Belongs to the JavaFX
 * thread.
 */
public final class Newest<T> {
    private static final Logger LOG = System.getLogger(Newest.class.getName());

    private final Background background;
    private final Consumer<? super T> screen;
    private Optional<Supplier<T>> wanted = Optional.empty();
    private boolean working;

    /**
     * @param screen takes up every result
     */
    public Newest(Background background, Consumer<? super T> screen) {
        this.background = background;
        this.screen = screen;
    }

    /** Wants this next, and no longer what was wanted and has not begun. */
    public void want(Supplier<T> work) {
        wanted = Optional.of(work);
        next();
    }

    /** Whether all that was wanted is done. */
    public boolean idle() {
        return !working && wanted.isEmpty();
    }

    private void next() {
        if (working || wanted.isEmpty()) return;
        Supplier<T> work = wanted.get();
        wanted = Optional.empty();
        working = true;
        background.latest(this, () -> result(work), this::take);
    }

    /** What fails, for want of memory too, is logged and left out, so that the next can be done. */
    private static <T> Optional<T> result(Supplier<T> work) {
        try {
            return Optional.of(work.get());
        } catch (RuntimeException | OutOfMemoryError failure) {
            LOG.log(Logger.Level.ERROR, "work for the map failed", failure);
            return Optional.empty();
        }
    }

    private void take(Optional<T> result) {
        working = false;
        result.ifPresent(screen);
        next();
    }
}
