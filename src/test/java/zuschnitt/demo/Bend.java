package zuschnitt.demo;

import java.util.List;
import zuschnitt.coverage.Polyline;

/**
 * Bends the straight sketch into ground that has grown: every place is moved by smooth noise of
 * several wavelengths, from the swing of a valley down to the tremor of a surveyed hedge. The
 * steepness of all noise together stays below 1, so two places never meet and lines that don't
 * cross still don't.
 */
record Bend(Noise noise) {
    private static final double[] WAVELENGTHS = {1900, 420, 110, 34};
    private static final double[] SWINGS = {120, 17, 2.6, 0.7};

    Place bent(Place place) {
        double dx = 0;
        double dy = 0;
        for (int i = 0; i < WAVELENGTHS.length; i++) {
            dx += SWINGS[i] * noise.at(place.plus(311_000, 90_000), WAVELENGTHS[i]);
            dy += SWINGS[i] * noise.at(place.plus(50_000, 733_000), WAVELENGTHS[i]);
        }
        return place.plus(dx, dy);
    }

    /** Where a place of the sketch comes to lie: EPSG:25832, rounded to millimetres. */
    Place surveyed(Place place) {
        Place bent = bent(place);
        return new Place(
                Polyline.millimetre(Sketch.EAST + bent.x()),
                Polyline.millimetre(Sketch.NORTH + bent.y()));
    }

    /** Where the places of a line come to lie. */
    List<Place> surveyed(List<Place> line) {
        return line.stream().map(this::surveyed).toList();
    }
}
