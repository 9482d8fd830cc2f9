package zuschnitt.demo;

import zuschnitt.coverage.Mapping;
import zuschnitt.io.reference.Reference;
import zuschnitt.message.UserException;

/**
 * The pixel plane of web maps at one zoom: x to the right, y downwards, from the north-western
 * corner of the world, 256 pixels a tile.
 */
final class Mercator implements Mapping {
    static final int TILE = 256;

    private static final double HALF_WORLD = 20_037_508.342789244;

    private final Mapping toMercator;
    private final double pixelsPerMetre;

    Mercator(int zoom) throws UserException {
        toMercator = Reference.of(25832).to(Reference.WEB_MERCATOR);
        pixelsPerMetre = TILE * (1 << zoom) / (2 * HALF_WORLD);
    }

    /** From EPSG:25832 to pixels. */
    @Override
    public void map(double[] xy) {
        toMercator.map(xy);
        for (int i = 0; i < xy.length; i += 2) {
            xy[i] = (xy[i] + HALF_WORLD) * pixelsPerMetre;
            xy[i + 1] = (HALF_WORLD - xy[i + 1]) * pixelsPerMetre;
        }
    }

    /** The pixel of a place in EPSG:25832. */
    Place pixel(Place place) {
        double[] xy = {place.x(), place.y()};
        map(xy);
        return new Place(xy[0], xy[1]);
    }
}
