package zuschnitt.map;

import java.util.Optional;
import javafx.scene.input.KeyCode;

/**
 * A pointer that is moved by arrow keys, for who draws without a mouse. It appears in the middle of
 * the map.
 */
final class Hand {
    /** Pixels of layout that an arrow key moves it by. */
    private static final double STEP = 12;

    /** Radius of the ring by which it is seen, pixels of layout. */
    private static final double RING = 7;

    private Optional<Pointer> at = Optional.empty();

    /** Whether it is on the map. */
    boolean there() {
        return at.isPresent();
    }

    /** Where it is; in the middle of the map, if it wasn't there before. */
    Pointer taken(MapPane map) {
        Pointer pointer =
                at.orElseGet(
                        () ->
                                new Pointer(
                                        map.view().toMapX(map.view().width() / 2.0),
                                        map.view().toMapY(map.view().height() / 2.0),
                                        false,
                                        false,
                                        1));
        at = Optional.of(pointer);
        return pointer;
    }

    /** Where it is after an arrow key; stays where it is for any other. */
    Pointer moved(KeyCode arrow, MapPane map) {
        Pointer old = taken(map);
        double metres = STEP * map.outputScale() * map.view().metresPerPixel();
        int right = arrow == KeyCode.RIGHT ? 1 : arrow == KeyCode.LEFT ? -1 : 0;
        int up = arrow == KeyCode.UP ? 1 : arrow == KeyCode.DOWN ? -1 : 0;
        Pointer now = old.at(old.mapX() + right * metres, old.mapY() + up * metres);
        at = Optional.of(now);
        return now;
    }

    /** Takes it from the map. */
    void drop() {
        at = Optional.empty();
    }

    void show(MapPane map) {
        at.ifPresent(
                seen -> map.drawing().circle(seen.mapX(), seen.mapY(), RING * map.outputScale()));
    }
}
