package zuschnitt.map;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import zuschnitt.raster.Pen;
import zuschnitt.raster.Viewport;
import zuschnitt.session.Background;

/**
 * Draws pictures in the background, each with what the one before it has in common with it: quickly
 * as long as something moves, smoothly as soon as nothing does.
 */
final class Renderer {
    /** More pixels than this are fine enough by themselves. */
    private static final int PIXELS_TO_SMOOTH = 3_000_000;

    private static final Duration REST = Duration.millis(250);

    private final Newest<Frame> frames;
    private final Supplier<Optional<Frame.Order>> wish;
    private final PauseTransition rest = new PauseTransition(REST);
    private Optional<Frame> shown = Optional.empty();

    /**
     * @param wish what there is to be drawn at the moment, quickly
     * @param screen is handed every finished picture
     */
    Renderer(Background background, Supplier<Optional<Frame.Order>> wish, Consumer<Frame> screen) {
        this.wish = wish;
        this.frames =
                new Newest<>(
                        background,
                        frame -> {
                            shown = Optional.of(frame);
                            screen.accept(frame);
                        });
        rest.setOnFinished(event -> wish.get().map(Frame.Order::smooth).ifPresent(this::want));
    }

    /** Draws what there is to be drawn, quickly now, and smoothly after some rest. */
    void draw() {
        Optional<Frame.Order> order = wish.get();
        order.ifPresent(this::want);
        if (order.filter(it -> gains(it.view(), it.pen())).isPresent()) rest.playFromStart();
    }

    /** Whether finer samples would be seen. */
    private static boolean gains(Viewport view, Pen pen) {
        return view.width() * view.height() < PIXELS_TO_SMOOTH && pen.grain() == 1;
    }

    private void want(Frame.Order order) {
        frames.want(() -> Frame.of(order, shown));
    }

    /** Whether all that was wanted is on screen, as well as it can be. */
    boolean idle() {
        return frames.idle() && rest.getStatus() != Animation.Status.RUNNING;
    }
}
