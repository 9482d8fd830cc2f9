package zuschnitt.map;

import java.util.Optional;
import zuschnitt.raster.Anchor;
import zuschnitt.raster.Scene;

/**
 * A line drawn on the map, corner by corner or freehand. Nodes, borders and its own beginning draw
 * it to them, unless Shift is held; a line that comes back to its beginning is a ring.
 */
final class Pencil {
    /** Pixels of layout from which a place draws the line to it. */
    private static final double PULL = 9;

    private static final double NODE = 7;
    private static final double BORDER = 5;

    private final MapPane map;
    private final Trail trail = new Trail();

    /** As they were when the line was begun: what it would lead to isn't there to hold on to. */
    private Optional<Scene> borders = Optional.empty();

    Pencil(MapPane map) {
        this.map = map;
    }

    void clear() {
        trail.clear();
        borders = Optional.empty();
    }

    /** Number of places. */
    int size() {
        return trail.size();
    }

    /** Sets a corner. */
    void set(Pointer pointer) {
        if (size() == 0) borders = map.sight().borders();
        trail.addIfFar(drawnTo(pointer), map);
    }

    /** Draws on freehand; whether the hand has moved. */
    boolean drawOn(Pointer pointer) {
        return trail.addIfFar(pointer, map);
    }

    /** Ends what was drawn freehand where something draws it to it. */
    void end(Pointer pointer) {
        if (size() > 1) trail.removeLast();
        trail.add(drawnTo(pointer));
    }

    void takeBack() {
        if (size() > 0) trail.removeLast();
    }

    /** Whether the line has come back to where it began. */
    boolean closed() {
        double[] line = line();
        return size() > 3 && line[0] == line[line.length - 2] && line[1] == line[line.length - 1];
    }

    /** x and y in turn, map coordinates. */
    double[] line() {
        return trail.line();
    }

    /** The line as it would be with one place more. */
    double[] lineTo(Pointer pointer) {
        return trail.lineTo(drawnTo(pointer));
    }

    /** Shows what draws the line to it here, if anything does. */
    void showAnchor(Pointer pointer) {
        anchor(pointer)
                .ifPresent(
                        anchor ->
                                map.drawing()
                                        .circle(
                                                anchor.mapX(),
                                                anchor.mapY(),
                                                (anchor.node() ? NODE : BORDER)
                                                        * map.outputScale()));
    }

    private Pointer drawnTo(Pointer pointer) {
        return anchor(pointer)
                .map(anchor -> pointer.at(anchor.mapX(), anchor.mapY()))
                .orElse(pointer);
    }

    private Optional<Anchor> anchor(Pointer pointer) {
        if (pointer.shift()) return Optional.empty();
        double reach = PULL * map.outputScale() * map.view().metresPerPixel();
        double[] line = line();
        boolean back =
                size() > 2
                        && Math.hypot(pointer.mapX() - line[0], pointer.mapY() - line[1]) < reach;
        if (back) return Optional.of(new Anchor(line[0], line[1], true));
        return borders.or(map.sight()::borders)
                .flatMap(scene -> scene.anchor(pointer.mapX(), pointer.mapY(), reach));
    }
}
