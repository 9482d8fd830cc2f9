package zuschnitt.map;

import zuschnitt.coverage.Bounds;
import zuschnitt.coverage.Coverage;
import zuschnitt.message.Message;

/**
 * The few lines and words over the picture that are drawn one by one: those that stand whatever
 * tool is at hand, what is under the mouse, what the tool at hand draws, and a place that is
 * pointed at.
 */
final class Sketch {
    /** Map metres around a place that is pointed at, at least. */
    private static final double LEAST_SURROUNDINGS = 25;

    /** Radius of the ring around such a place, pixels of layout. */
    private static final double RING = 26;

    /** How far above a place a note about it stands, pixels of layout. */
    private static final double NOTE_ABOVE = 20;

    private final Overlay standing = new Overlay();
    private final Overlay hover = new Overlay();
    private final Overlay ghost = new Overlay();
    private final Overlay drawing = new Overlay();
    private final Overlay pointer = new Overlay();
    private final MapPane map;
    private final LabelLayer labels;

    /**
     * @param labels write the notes
     */
    Sketch(MapPane map, LabelLayer labels) {
        this.map = map;
        this.labels = labels;
    }

    /** Where that is drawn which stands whatever tool is at hand. */
    Overlay standing() {
        return standing;
    }

    /** What is under the mouse. */
    Overlay hover() {
        return hover;
    }

    /** Where the tool at hand draws what was, below what it draws otherwise. */
    Overlay ghost() {
        return ghost;
    }

    /** Where the tool at hand draws. */
    Overlay drawing() {
        return drawing;
    }

    /** A place that is pointed at. */
    Overlay pointer() {
        return pointer;
    }

    /** Lets the borders of a unit stand out; of none with {@link Coverage#NO_UNIT}. */
    void hover(int unit) {
        hover.clear();
        if (unit == Coverage.NO_UNIT) return;
        map.sight()
                .borders()
                .ifPresent(
                        seen -> {
                            for (double[] border : seen.outline(unit))
                                hover.line(Overlay.Look.HOVER, border);
                        });
    }

    /**
     * Points at a place with a frame and a ring, until another is pointed at.
     *
     * @param place in map coordinates; may be a point. Empty: nothing is pointed at any more
     * @return what there is to be seen of it
     */
    Bounds point(Bounds place) {
        pointer.clear();
        if (place.empty()) return place;
        pointer.line(
                Overlay.Look.LINE,
                place.minX(),
                place.minY(),
                place.maxX(),
                place.minY(),
                place.maxX(),
                place.maxY(),
                place.minX(),
                place.maxY(),
                place.minX(),
                place.minY());
        pointer.circle(place.centreX(), place.centreY(), RING * map.outputScale());
        return place.grown(Math.max(LEAST_SURROUNDINGS, place.width() + place.height()));
    }

    /**
     * Writes some words above a place, for as long as the tool's drawing lasts.
     *
     * @param line of which the last place is meant, x and y in turn, map coordinates
     */
    void note(Message words, double[] line) {
        double above = NOTE_ABOVE * map.outputScale() * map.view().metresPerPixel();
        drawing.put(labels.note(words), line[line.length - 2], line[line.length - 1] + above);
    }

    /** Writes a number of people at a place, for as long as the tool's drawing lasts. */
    void note(double people, boolean estimated, double mapX, double mapY) {
        drawing.put(labels.note(people, estimated), mapX, mapY);
    }
}
