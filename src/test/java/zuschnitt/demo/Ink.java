package zuschnitt.demo;

import java.awt.Color;
import zuschnitt.demo.Way.Kind;

/**
 * How the ways of the base map are drawn, in the order of drawing: edges first, so that roads run
 * into each other.
 */
enum Ink {
    TRACK(0xd9cfb4, true, Kind.TRACK, 0, 0, 0, 1, 1.4),
    BROOK(0xa9c9de, false, Kind.BROOK, 0.8, 1.1, 1.5, 2.2, 3.2),
    SHORE(0xa9c9de, false, Kind.SHORE, 0, 0, 0.8, 1, 1.2),
    STREET_EDGE(0xd3cdc3, false, Kind.STREET, 0, 0, 1.2, 3, 5.8),
    COLLECTOR_EDGE(0xcfc8bc, false, Kind.COLLECTOR, 1.6, 2.2, 3.4, 5, 8),
    MAIN_EDGE(0xd8bb82, false, Kind.MAIN, 2.4, 3.2, 4.4, 6.6, 10),
    STREET(0xffffff, false, Kind.STREET, 0, 0, 0.6, 1.8, 4.4),
    COLLECTOR(0xfffdf6, false, Kind.COLLECTOR, 0.8, 1.2, 2.2, 3.6, 6.4),
    MAIN(0xfae3ac, false, Kind.MAIN, 1.4, 2.0, 3.0, 5.0, 8.2),
    RAILWAY(0xa29d97, false, Kind.RAILWAY, 1.0, 1.3, 1.8, 2.4, 3.2),
    SLEEPERS(0xf7f5f1, true, Kind.RAILWAY, 0, 0, 0.9, 1.2, 1.7);

    private static final int FIRST_ZOOM = 11;

    private final Color colour;
    private final boolean dashed;
    private final Kind kind;
    private final double[] widths;

    Ink(int colour, boolean dashed, Kind kind, double... widths) {
        this.colour = new Color(colour);
        this.dashed = dashed;
        this.kind = kind;
        this.widths = widths;
    }

    Color colour() {
        return colour;
    }

    boolean dashed() {
        return dashed;
    }

    Kind kind() {
        return kind;
    }

    /** Pixels; 0 for not at all. */
    double width(int zoom) {
        return widths[Math.min(zoom - FIRST_ZOOM, widths.length - 1)];
    }
}
