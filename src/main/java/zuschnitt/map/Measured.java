package zuschnitt.map;

import zuschnitt.message.Message;

/**
 * What a line on the ground measures, in the plane of the project's coordinate system.
 *
 * @param metres from its beginning to its end
 * @param last metres of its last stretch
 * @param squareMetres within it, closed by itself; 0 for fewer than three places
 */
record Measured(double metres, double last, double squareMetres) {
    private static final double KILOMETRE = 1_000;
    private static final double HECTARE = 10_000;
    private static final double SQUARE_KILOMETRE = 1e6;

    /**
     * @param line x and y in turn, metres of the ground; two places at least
     */
    static Measured of(double[] line) {
        double metres = 0;
        double last = 0;
        for (int i = 2; i < line.length; i += 2) {
            last = Math.hypot(line[i] - line[i - 2], line[i + 1] - line[i - 1]);
            metres += last;
        }
        return new Measured(metres, last, area(line));
    }

    /** By trapezoids towards the first place, so that large coordinates cost no digits. */
    private static double area(double[] line) {
        double twice = 0;
        for (int i = 4; i < line.length; i += 2) {
            double ax = line[i - 2] - line[0];
            double ay = line[i - 1] - line[1];
            double bx = line[i] - line[0];
            double by = line[i + 1] - line[1];
            twice += ax * by - bx * ay;
        }
        return Math.abs(twice) / 2;
    }

    /** A length for people. */
    static Message length(double metres) {
        if (metres < 10) return Message.of("measure.centimetres", metres);
        return metres < KILOMETRE
                ? Message.of("measure.metres", metres)
                : Message.of("measure.kilometres", metres / KILOMETRE);
    }

    /** An area for people. */
    static Message area(double squareMetres) {
        if (squareMetres < HECTARE) return Message.of("measure.squareMetres", squareMetres);
        return squareMetres < SQUARE_KILOMETRE
                ? Message.of("measure.hectares", squareMetres / HECTARE)
                : Message.of("measure.squareKilometres", squareMetres / SQUARE_KILOMETRE);
    }

    /** All of it in a sentence. */
    Message sentence() {
        return squareMetres == 0
                ? Message.of("tool.measure.line", length(metres))
                : Message.of("tool.measure.area", length(metres), length(last), area(squareMetres));
    }
}
