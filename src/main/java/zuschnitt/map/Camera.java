package zuschnitt.map;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import zuschnitt.coverage.Bounds;
import zuschnitt.raster.Viewport;

/**
 * The one truth about what part of the map is seen. It never goes so near that nothing is left to
 * see, nor so far that the ground is a speck.
 */
final class Camera {
    /** A view as close as this shows a hand's breadth per pixel. */
    private static final double CLOSEST = 0.05;

    /** Times the scale at which all ground is in view. */
    private static final double FARTHEST = 3;

    private final ReadOnlyObjectWrapper<Viewport> view =
            new ReadOnlyObjectWrapper<>(this, "view", new Viewport(0, 0, 1, 0, 0));
    private Optional<Bounds> ground = Optional.empty();
    private boolean aimed;

    ReadOnlyObjectProperty<Viewport> viewProperty() {
        return view.getReadOnlyProperty();
    }

    Viewport view() {
        return view.get();
    }

    /** What there is to be seen; empty before anything is. */
    Optional<Bounds> ground() {
        return ground;
    }

    /** Whether it has ever been turned to something, on a screen of some size. */
    boolean aimed() {
        return aimed;
    }

    /** Other ground, all of which will be in view as soon as there is a screen for it. */
    void turnTo(Bounds all) {
        ground = Optional.of(all);
        aimed = false;
        aim();
    }

    /**
     * The size of the screen, device pixels.
     *
     * @return whether this is what the camera has waited for to be turned to the ground
     */
    boolean resize(int width, int height) {
        view.set(view.get().withSize(width, height));
        return aim();
    }

    private boolean aim() {
        if (aimed || ground.isEmpty() || view.get().width() == 0 || view.get().height() == 0)
            return false;
        aimed = true;
        lookAtAll();
        return true;
    }

    /**
     * Looks at another place, at another scale; the size of the screen stays. Who follows another
     * map before there is a screen stays with it when there is one.
     */
    void look(Viewport wished) {
        double most = ground.map(this::farthest).orElse(Double.MAX_VALUE);
        double metres = Math.max(CLOSEST, Math.min(most, wished.metresPerPixel()));
        int width = view.get().width();
        int height = view.get().height();
        boolean follows = (width == 0 || height == 0) && wished.width() > 0;
        if (follows && ground.isPresent()) aimed = true;
        view.set(new Viewport(wished.centreX(), wished.centreY(), metres, width, height));
    }

    private double farthest(Bounds all) {
        return FARTHEST * fitting(all).metresPerPixel();
    }

    /** Brings all ground into view. */
    void lookAtAll() {
        ground.ifPresent(this::lookAt);
    }

    void lookAt(Bounds bounds) {
        look(fitting(bounds));
    }

    private Viewport fitting(Bounds bounds) {
        return Viewport.fitting(bounds, view.get().width(), view.get().height());
    }
}
