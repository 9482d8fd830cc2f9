package zuschnitt.demo;

import java.util.List;
import java.util.stream.DoubleStream;
import zuschnitt.demo.Way.Kind;

/**
 * How one kind of way is drawn on the base map.
 *
 * @param kind what is drawn
 * @param colour 0xRRGGBB
 * @param line solid, or in dashes
 * @param widths pixels at zoom 11, 12, …; 0 for not at all
 */
record Ink(Kind kind, int colour, Line line, List<Double> widths) {
    private static final int FIRST_ZOOM = 11;

    /**
     * In the order of drawing: the edges of roads come first, so that roads run into each other.
     */
    static final List<Ink> ALL =
            List.of(
                    dashed(Kind.TRACK, 0xd9cfb4, 0, 0, 0, 1, 1.4),
                    solid(Kind.BROOK, 0xa9c9de, 0.8, 1.1, 1.5, 2.2, 3.2),
                    solid(Kind.SHORE, 0xa9c9de, 0, 0, 0.8, 1, 1.2),
                    solid(Kind.STREET, 0xd3cdc3, 0, 0, 1.2, 3, 5.8),
                    solid(Kind.COLLECTOR, 0xcfc8bc, 1.6, 2.2, 3.4, 5, 8),
                    solid(Kind.MAIN, 0xd8bb82, 2.4, 3.2, 4.4, 6.6, 10),
                    solid(Kind.STREET, 0xffffff, 0, 0, 0.6, 1.8, 4.4),
                    solid(Kind.COLLECTOR, 0xfffdf6, 0.8, 1.2, 2.2, 3.6, 6.4),
                    solid(Kind.MAIN, 0xfae3ac, 1.4, 2.0, 3.0, 5.0, 8.2),
                    solid(Kind.RAILWAY, 0xa29d97, 1.0, 1.3, 1.8, 2.4, 3.2),
                    dashed(Kind.RAILWAY, 0xf7f5f1, 0, 0, 0.9, 1.2, 1.7));

    /** How a line is drawn. */
    enum Line {
        SOLID,
        DASHED
    }

    private static Ink solid(Kind kind, int colour, double... widths) {
        return new Ink(kind, colour, Line.SOLID, DoubleStream.of(widths).boxed().toList());
    }

    private static Ink dashed(Kind kind, int colour, double... widths) {
        return new Ink(kind, colour, Line.DASHED, DoubleStream.of(widths).boxed().toList());
    }

    /** Pixels; 0 for not at all. */
    double width(int zoom) {
        return widths.get(Math.min(zoom - FIRST_ZOOM, widths.size() - 1));
    }
}
