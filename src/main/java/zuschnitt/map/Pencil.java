package zuschnitt.map;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import zuschnitt.raster.Scene;

/**
 * A line drawn on the map, corner by corner or freehand. Nodes, borders, lines of reference layers
 * and its own beginning draw it to them, unless Shift is held; between two corners on lines that
 * hang together it follows these. A line that comes back to its beginning is a ring.
 */
final class Pencil {
    /** Pixels of layout from which a place draws the line to it. */
    private static final double PULL = 9;

    private static final double NODE = 7;
    private static final double BORDER = 5;

    private final MapPane map;
    private final Trail trail = new Trail();

    /** How many places there were before each corner. */
    private final Deque<Integer> corners = new ArrayDeque<>();

    /** What each corner holds on to. */
    private final Deque<Optional<Foothold>> holds = new ArrayDeque<>();

    /** As they were when the line was begun: what it would lead to isn't there to hold on to. */
    private Optional<Scene> borders = Optional.empty();

    Pencil(MapPane map) {
        this.map = map;
    }

    void clear() {
        trail.clear();
        corners.clear();
        holds.clear();
        borders = Optional.empty();
    }

    /** Number of places. */
    int size() {
        return trail.size();
    }

    /** Sets a corner. */
    void set(Pointer pointer) {
        if (size() == 0) borders = map.sight().borders();
        Optional<Foothold> hold = foothold(pointer);
        Pointer place = drawnTo(pointer, hold);
        if (!trail.isFar(place, map)) return;
        corners.push(size());
        double[] between = between(hold);
        for (int i = 0; i < between.length; i += 2)
            trail.add(pointer.at(between[i], between[i + 1]));
        trail.add(place);
        holds.push(hold);
    }

    /** Draws on freehand; whether the hand has moved. */
    boolean drawOn(Pointer pointer) {
        return trail.addIfFar(pointer, map);
    }

    /** Ends what was drawn freehand where something draws it to it. */
    void end(Pointer pointer) {
        if (size() > 1) trail.removeLast();
        trail.add(drawnTo(pointer, foothold(pointer)));
    }

    /** Takes back the last corner, and the way to it. */
    void takeBack() {
        int before = corners.isEmpty() ? Math.max(0, size() - 1) : corners.pop();
        while (size() > before) trail.removeLast();
        if (!holds.isEmpty()) holds.pop();
    }

    /** Whether the line has come back to where it began. */
    boolean closed() {
        double[] line = line();
        return size() > 3 && line[0] == line[line.length - 2] && line[1] == line[line.length - 1];
    }

    /** Whether the last corner is on a line that could be followed. */
    boolean following() {
        return !holds.isEmpty() && holds.peek().flatMap(Foothold::line).isPresent();
    }

    /** x and y in turn, map coordinates. */
    double[] line() {
        return trail.line();
    }

    /** The line as it would be with one corner more. */
    double[] lineTo(Pointer pointer) {
        Optional<Foothold> hold = foothold(pointer);
        double[] line = line();
        double[] between = between(hold);
        Pointer place = drawnTo(pointer, hold);
        double[] longer = new double[line.length + between.length + 2];
        System.arraycopy(line, 0, longer, 0, line.length);
        System.arraycopy(between, 0, longer, line.length, between.length);
        longer[longer.length - 2] = place.mapX();
        longer[longer.length - 1] = place.mapY();
        return longer;
    }

    /** The way from the last corner along lines; nothing where it is straight. */
    private double[] between(Optional<Foothold> next) {
        Optional<Foothold> last = holds.isEmpty() ? Optional.empty() : holds.peek();
        return last.isPresent() && next.isPresent()
                ? last.get().between(next.get())
                : new double[0];
    }

    /** Shows what draws the line to it here, if anything does. */
    void showAnchor(Pointer pointer) {
        foothold(pointer)
                .ifPresent(
                        hold ->
                                map.drawing()
                                        .circle(
                                                hold.mapX(),
                                                hold.mapY(),
                                                (hold.node() ? NODE : BORDER) * map.outputScale()));
    }

    private static Pointer drawnTo(Pointer pointer, Optional<Foothold> hold) {
        return hold.map(it -> pointer.at(it.mapX(), it.mapY())).orElse(pointer);
    }

    private Optional<Foothold> foothold(Pointer pointer) {
        if (pointer.shift()) return Optional.empty();
        double reach = PULL * map.outputScale() * map.view().metresPerPixel();
        double[] line = line();
        boolean back =
                size() > 2
                        && Math.hypot(pointer.mapX() - line[0], pointer.mapY() - line[1]) < reach;
        Optional<Foothold> near =
                Foothold.near(
                        borders.or(() -> map.sight().borders()), map.references(), pointer, reach);
        return back
                ? Optional.of(new Foothold(line[0], line[1], true, near.flatMap(Foothold::line)))
                : near;
    }
}
