package zuschnitt.map;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import zuschnitt.plan.Plan;
import zuschnitt.plan.Totals;
import zuschnitt.raster.Marks;
import zuschnitt.raster.Pen;
import zuschnitt.raster.Portrait;
import zuschnitt.raster.Scene;
import zuschnitt.raster.Viewport;
import zuschnitt.session.Background;

/**
 * How a plan is drawn: what of it the camera sees, and what its colours say ({@link Colouring}).
 * Asks for another picture whenever one of these has changed, and hands on what comes.
 */
final class Depiction {
    private final Camera camera;
    private final DoubleSupplier outputScale;
    private final Runnable onChange;
    private final Consumer<Frame> screen;
    private final Subject subject;
    private final Sight sight;
    private final Renderer renderer;
    private final Colouring colouring = new Colouring();

    /**
     * @param outputScale device pixels to one of layout
     * @param onChange told when there is something else to be drawn of the same view
     * @param screen is handed every finished picture
     */
    Depiction(
            Background background,
            Camera camera,
            DoubleSupplier outputScale,
            Runnable onChange,
            Consumer<Frame> screen) {
        this.camera = camera;
        this.outputScale = outputScale;
        this.onChange = onChange;
        this.screen = screen;
        this.subject = new Subject(background, this::draw);
        this.sight = new Sight(subject, camera);
        this.renderer = new Renderer(background, this::order, this::take);
        colouring.opacityProperty().addListener((property, old, now) -> draw());
        colouring.appearanceProperty().addListener((property, old, now) -> draw());
    }

    /** What is seen at places of the map. */
    Sight sight() {
        return sight;
    }

    /** What the colours say. */
    Colouring colouring() {
        return colouring;
    }

    /** Other borders, all of them in view, and no plan yet. */
    void show(Scene newScene) {
        subject.show(newScene);
        sight.forget();
        camera.turnTo(newScene.bounds());
    }

    /** Another plan, which may lie over other ground. */
    void show(Plan plan, Totals totals) {
        subject.show(plan, totals);
    }

    /** Lets units of the last plan stand out. */
    void mark(Marks marks) {
        subject.mark(marks);
    }

    /** Lets others stand out for a while; empty for the usual ones again. */
    void markInstead(Optional<Marks> marks) {
        subject.markInstead(marks);
    }

    /** Whether the last picture shows all that it should, as well as it can. */
    boolean settled() {
        return sight.any() && renderer.idle();
    }

    /** Asks for a picture of something else. */
    void draw() {
        follow();
        onChange.run();
    }

    /** Asks for a picture of what the camera sees now. */
    void follow() {
        renderer.draw();
    }

    /** What there is to be drawn; empty while there is no plan or no room for it. */
    private Optional<Frame.Order> order() {
        Viewport seen = camera.view();
        return camera.aimed() && seen.width() > 0 && seen.height() > 0
                ? order(seen)
                : Optional.empty();
    }

    /** How any part of the map would be drawn; empty while there is no plan. */
    Optional<Frame.Order> order(Viewport part) {
        int grain = (int) Math.max(1, Math.round(outputScale.getAsDouble()));
        Pen pen = new Pen(grain, colouring.opacityProperty().get());
        return subject.shown()
                .map(
                        shown ->
                                new Frame.Order(
                                        shown,
                                        colouring.appearanceProperty().get(),
                                        part,
                                        pen,
                                        Frame.Quality.QUICK));
    }

    private void take(Frame drawn) {
        if (subject.scene().filter(seen -> seen == drawn.order().scene()).isEmpty()) return;
        sight.take(drawn);
        colouring.drawn(drawn.portrait().map(Portrait::portrayal));
        screen.accept(drawn);
    }
}
