package zuschnitt.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import zuschnitt.coverage.Coverage;
import zuschnitt.edit.Footprint;
import zuschnitt.plan.UnitSet;
import zuschnitt.raster.FaceRaster;
import zuschnitt.raster.Viewport;

/**
 * What lies under the mouse, by the last raster; it may be of another view than the present one.
 *
 * @param raster the faces that were last drawn
 */
record Picking(FaceRaster raster) {
    /** The unit at a place of the map; {@link Coverage#NO_UNIT} for none. */
    int unit(double mapX, double mapY) {
        Viewport drawn = raster.viewport();
        return raster.unit(
                (int) Math.floor(drawn.toPixelX(mapX)), (int) Math.floor(drawn.toPixelY(mapY)));
    }

    /**
     * The units that a disc touches on its way.
     *
     * @param from where it begins
     * @param to where it ends
     * @param radius map metres
     */
    UnitSet units(Pointer from, Pointer to, double radius) {
        Viewport drawn = raster.viewport();
        double reach = radius / drawn.metresPerPixel();
        double x = drawn.toPixelX(from.mapX());
        double y = drawn.toPixelY(from.mapY());
        double right = drawn.toPixelX(to.mapX()) - x;
        double down = drawn.toPixelY(to.mapY()) - y;
        int steps = (int) Math.ceil(Math.hypot(right, down) / Math.max(1, reach / 2));
        UnitSet units = raster.units(x, y, reach);
        for (int step = 1; step <= steps; step++) {
            double share = step / (double) steps;
            units = units.union(raster.units(x + share * right, y + share * down, reach));
        }
        return units;
    }

    /**
     * Who is near a place: unit → distance.
     *
     * @param radius map metres
     * @param measure map metres that count as 1 in the distances
     */
    Map<Integer, Double> near(Pointer place, double radius, double measure) {
        Viewport drawn = raster.viewport();
        Map<Integer, Double> near =
                raster.distances(
                        drawn.toPixelX(place.mapX()),
                        drawn.toPixelY(place.mapY()),
                        radius / drawn.metresPerPixel());
        near.replaceAll((unit, pixels) -> pixels * drawn.metresPerPixel() / measure);
        return near;
    }

    /**
     * The places on the way from one to another, the first left out, not farther from each other
     * than half the radius or a pixel.
     *
     * @param radius map metres
     */
    List<Footprint> footprints(Pointer from, Pointer to, double radius) {
        Viewport drawn = raster.viewport();
        double east = to.mapX() - from.mapX();
        double north = to.mapY() - from.mapY();
        double stride = Math.max(drawn.metresPerPixel(), radius / 2);
        int steps = (int) Math.max(1, Math.ceil(Math.hypot(east, north) / stride));
        List<Footprint> way = new ArrayList<>();
        for (int step = 1; step <= steps; step++) {
            double share = step / (double) steps;
            way.add(footprint(from.mapX() + share * east, from.mapY() + share * north, radius));
        }
        return way;
    }

    private Footprint footprint(double mapX, double mapY, double radius) {
        Viewport drawn = raster.viewport();
        double pixels = radius / drawn.metresPerPixel();
        UnitSet touched = raster.units(drawn.toPixelX(mapX), drawn.toPixelY(mapY), pixels);
        return new Footprint(mapX, mapY, unit(mapX, mapY), touched);
    }
}
