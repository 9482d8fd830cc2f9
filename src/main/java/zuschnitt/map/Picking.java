package zuschnitt.map;

import zuschnitt.coverage.Coverage;
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
}
