package zuschnitt.map;

import java.lang.System.Logger;
import java.util.Optional;
import java.util.function.Consumer;
import zuschnitt.session.Background;

/**
 * Draws pictures in the background, one at a time: while one is being drawn only the newest wish is
 * kept, so that the map keeps up with a brush that moves faster than pictures are made, and never
 * falls behind. Belongs to the JavaFX thread.
 */
final class Renderer {
    private static final Logger LOG = System.getLogger(Renderer.class.getName());

    private final Background background;
    private final Consumer<Frame> screen;
    private Optional<Frame.Order> wanted = Optional.empty();
    private Optional<Frame> shown = Optional.empty();
    private boolean drawing;

    /**
     * @param screen is handed every finished picture
     */
    Renderer(Background background, Consumer<Frame> screen) {
        this.background = background;
        this.screen = screen;
    }

    void want(Frame.Order order) {
        wanted = Optional.of(order);
        next();
    }

    /** Whether all that was wanted is on screen. */
    boolean idle() {
        return !drawing && wanted.isEmpty();
    }

    private void next() {
        if (idle() || drawing) return;
        Frame.Order order = wanted.orElseThrow();
        Optional<Frame> before = shown;
        wanted = Optional.empty();
        drawing = true;
        background.latest(this, () -> draw(order, before), this::take);
    }

    /** A picture that fails is logged and left out, so that the next one can be drawn. */
    private static Optional<Frame> draw(Frame.Order order, Optional<Frame> before) {
        try {
            return Optional.of(Frame.of(order, before));
        } catch (RuntimeException failure) {
            LOG.log(Logger.Level.ERROR, "could not draw " + order.view(), failure);
            return Optional.empty();
        }
    }

    private void take(Optional<Frame> frame) {
        drawing = false;
        if (frame.isPresent()) {
            shown = frame;
            screen.accept(frame.get());
        }
        next();
    }
}
