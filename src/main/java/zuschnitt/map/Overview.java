package zuschnitt.map;

import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import zuschnitt.coverage.Bounds;
import zuschnitt.raster.Viewport;
import zuschnitt.session.Background;

/**
 * All ground in a corner of the map, with a frame around what is seen, once that is only a part of
 * it. A click or a drag turns the map there.
 */
final class Overview extends Pane implements MapLayer {
    private static final double LARGEST = 150;
    private static final double MARGIN = 10;

    /** Pixels of layout of the frame, at least, so that it is found again. */
    private static final double LEAST_FRAME = 6;

    /** It is there while less than this share of the ground is in view. */
    private static final double SHARE = 0.3;

    /** A map that is not so wide has no room for it. */
    private static final double LEAST_MAP = 480;

    private final Camera camera;
    private final Function<Viewport, Optional<Frame.Order>> wish;
    private final Renderer renderer;
    private final PictureView picture = new PictureView("overview-picture");
    private final Rectangle frame = new Rectangle();
    private double outputScale = 1;

    /**
     * @param wish what is to be drawn of a part of the map; empty while there is nothing
     */
    Overview(Background background, Camera camera, Function<Viewport, Optional<Frame.Order>> wish) {
        this.camera = camera;
        this.wish = wish;
        this.renderer = new Renderer(background, this::order, drawn -> show(drawn));
        setId("overview");
        getStyleClass().add("overview");
        setManaged(false);
        setVisible(false);
        setCursor(Cursor.HAND);
        frame.getStyleClass().add("overview-frame");
        frame.setMouseTransparent(true);
        getChildren().addAll(picture, frame);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::turn);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::turn);
        addEventHandler(MouseEvent.ANY, MouseEvent::consume);
    }

    private Optional<Frame.Order> order() {
        return isVisible() ? everything().flatMap(wish) : Optional.empty();
    }

    /** All ground in as many pixels as it has here; empty while there is none. */
    private Optional<Viewport> everything() {
        return camera.ground().filter(all -> all.width() > 0 && all.height() > 0).map(this::fitted);
    }

    private Viewport fitted(Bounds all) {
        double pixels = LARGEST * outputScale / Math.max(all.width(), all.height());
        int width = (int) Math.max(1, Math.rint(all.width() * pixels));
        int height = (int) Math.max(1, Math.rint(all.height() * pixels));
        return Viewport.fitting(all, width, height);
    }

    private void show(Frame drawn) {
        picture.show(drawn.picture());
        picture.look(drawn.order().view(), outputScale);
    }

    /** Draws it anew, where it is to be seen. */
    void refresh() {
        renderer.draw();
    }

    @Override
    public void look(Viewport view, double newOutputScale) {
        boolean before = isVisible();
        outputScale = newOutputScale;
        Optional<Viewport> all = everything();
        setVisible(all.isPresent() && apart(view, all.get().bounds()));
        if (!isVisible()) return;
        Viewport here = all.get();
        resizeRelocate(MARGIN, MARGIN, here.width() / outputScale, here.height() / outputScale);
        enclose(view.bounds(), here);
        if (!before) refresh();
    }

    private boolean apart(Viewport view, Bounds all) {
        double seen = view.bounds().width() * view.bounds().height();
        return view.width() / outputScale >= LEAST_MAP && seen < SHARE * all.width() * all.height();
    }

    private void enclose(Bounds seen, Viewport here) {
        double width = Math.max(LEAST_FRAME, seen.width() / here.metresPerPixel() / outputScale);
        double height = Math.max(LEAST_FRAME, seen.height() / here.metresPerPixel() / outputScale);
        double x = here.toPixelX(seen.centreX()) / outputScale;
        double y = here.toPixelY(seen.centreY()) / outputScale;
        double left = Math.max(0, Math.min(getWidth() - 1, x - width / 2));
        double top = Math.max(0, Math.min(getHeight() - 1, y - height / 2));
        frame.setX(left);
        frame.setY(top);
        frame.setWidth(Math.max(1, Math.min(getWidth(), x + width / 2) - left));
        frame.setHeight(Math.max(1, Math.min(getHeight(), y + height / 2) - top));
    }

    private void turn(MouseEvent event) {
        everything()
                .ifPresent(
                        here -> {
                            double x = here.toMapX(event.getX() * outputScale);
                            double y = here.toMapY(event.getY() * outputScale);
                            Viewport seen = camera.view();
                            camera.look(
                                    new Viewport(
                                            x,
                                            y,
                                            seen.metresPerPixel(),
                                            seen.width(),
                                            seen.height()));
                        });
    }
}
