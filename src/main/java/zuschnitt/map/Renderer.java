package zuschnitt.map;

import java.util.Optional;
import java.util.function.Consumer;
import zuschnitt.session.Background;

/** Draws pictures in the background, each with what the one before it has in common with it. */
final class Renderer {
    private final Newest<Frame> frames;
    private Optional<Frame> shown = Optional.empty();

    /**
     * @param screen is handed every finished picture
     */
    Renderer(Background background, Consumer<Frame> screen) {
        this.frames =
                new Newest<>(
                        background,
                        frame -> {
                            shown = Optional.of(frame);
                            screen.accept(frame);
                        });
    }

    void want(Frame.Order order) {
        frames.want(() -> Frame.of(order, shown));
    }

    /** Whether all that was wanted is on screen. */
    boolean idle() {
        return frames.idle();
    }
}
