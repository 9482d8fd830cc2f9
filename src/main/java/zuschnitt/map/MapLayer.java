package zuschnitt.map;

import zuschnitt.raster.Viewport;

/** Something on the map that is where its places are. */
interface MapLayer {
    /**
     * Follows the view.
     *
     * @param view what is seen, in device pixels
     * @param outputScale device pixels to one of layout
     */
    void look(Viewport view, double outputScale);
}
