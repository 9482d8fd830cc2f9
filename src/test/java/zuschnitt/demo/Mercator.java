package zuschnitt.demo;

import org.locationtech.proj4j.BasicCoordinateTransform;
import org.locationtech.proj4j.CRSFactory;
import org.locationtech.proj4j.ProjCoordinate;

/**
 * The pixel plane of web maps at one zoom: x to the right, y downwards, from the north-western
 * corner of the world, 256 pixels a tile.
 */
final class Mercator {
    static final int TILE = 256;

    private static final double HALF_WORLD = 20_037_508.342789244;

    private final BasicCoordinateTransform toMercator;
    private final double pixelsPerMetre;

    Mercator(int zoom) {
        CRSFactory systems = new CRSFactory();
        toMercator =
                new BasicCoordinateTransform(
                        systems.createFromName("EPSG:25832"), systems.createFromName("EPSG:3857"));
        pixelsPerMetre = TILE * (1 << zoom) / (2 * HALF_WORLD);
    }

    /** The pixel of a place in EPSG:25832. */
    Place pixel(double east, double north) {
        ProjCoordinate metres =
                toMercator.transform(new ProjCoordinate(east, north), new ProjCoordinate());
        return new Place(
                (metres.x + HALF_WORLD) * pixelsPerMetre, (HALF_WORLD - metres.y) * pixelsPerMetre);
    }
}
