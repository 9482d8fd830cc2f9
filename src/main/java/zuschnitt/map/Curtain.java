package zuschnitt.map;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Orientation;
import javafx.scene.Cursor;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/**
 * Two maps on top of each other, of which the upper one is drawn open like a curtain: left of a
 * line, or above it, one sees the upper map, beyond it the lower one. The line is pulled with the
 * mouse; nothing is drawn anew for that.
 */
final class Curtain extends Pane {
    private static final double GRIP = 14;

    private final Pane upper;
    private final Region older;
    private final Region lower;
    private final Rectangle opening = new Rectangle();
    private final Region line = new Region();
    private final Orientation orientation;
    private final DoubleProperty share = new SimpleDoubleProperty(this, "share", 0.5);
    private final BooleanProperty pulled = new SimpleBooleanProperty(this, "pulled", true);

    /**
     * @param orientation of the line
     */
    Curtain(Region upper, Region lower, Orientation orientation) {
        this.older = upper;
        this.upper = new Pane(upper);
        this.lower = lower;
        this.orientation = orientation;
        older.setManaged(false);
        this.upper.setClip(opening);
        this.upper.setPickOnBounds(false);
        line.getStyleClass().add(vertical() ? "curtain-line" : "curtain-line-across");
        line.setCursor(vertical() ? Cursor.H_RESIZE : Cursor.V_RESIZE);
        line.setOnMouseDragged(
                event -> {
                    double at = vertical() ? event.getSceneX() : event.getSceneY();
                    double origin =
                            vertical() ? localToScene(0, 0).getX() : localToScene(0, 0).getY();
                    double length = vertical() ? getWidth() : getHeight();
                    share.set(Math.max(0, Math.min(1, (at - origin) / Math.max(1, length))));
                    event.consume();
                });
        line.visibleProperty().bind(pulled);
        getChildren().addAll(lower, this.upper, line);
        share.addListener((property, old, now) -> requestLayout());
    }

    private boolean vertical() {
        return orientation == Orientation.VERTICAL;
    }

    /** Gives the upper map back, to be shown elsewhere. */
    void release() {
        older.setManaged(true);
        upper.getChildren().clear();
        getChildren().clear();
    }

    /** How much of the upper map is seen, 0…1. */
    DoubleProperty shareProperty() {
        return share;
    }

    /** Whether there is a line to be pulled. */
    BooleanProperty pulledProperty() {
        return pulled;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        for (Region map : List.of(lower, upper, older)) map.resizeRelocate(0, 0, width, height);
        opening.setWidth(vertical() ? width * share.get() : width);
        opening.setHeight(vertical() ? height : height * share.get());
        if (vertical()) line.resizeRelocate(width * share.get() - GRIP / 2, 0, GRIP, height);
        else line.resizeRelocate(0, height * share.get() - GRIP / 2, width, GRIP);
    }
}
