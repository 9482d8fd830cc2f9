package zuschnitt.map;

import java.util.List;
import java.util.Optional;
import zuschnitt.plan.Plan;
import zuschnitt.plan.Totals;
import zuschnitt.raster.FaceRaster;
import zuschnitt.raster.Label;
import zuschnitt.raster.Labels;
import zuschnitt.raster.Marks;
import zuschnitt.raster.Palette;
import zuschnitt.raster.Pen;
import zuschnitt.raster.Picture;
import zuschnitt.raster.Scene;
import zuschnitt.raster.Viewport;

/**
 * One picture of the map as it is shown.
 *
 * @param order what was asked for
 * @param raster the faces under its pixels
 * @param picture their colours
 * @param labels where the districts' names stand
 */
record Frame(Order order, FaceRaster raster, Picture picture, List<Label> labels) {
    /**
     * All that a picture depends on.
     *
     * @param scene the borders
     * @param view the part of the map
     * @param plan who belongs where
     * @param totals of the plan
     * @param marks what stands out
     * @param pen how it is drawn
     */
    record Order(Scene scene, Viewport view, Plan plan, Totals totals, Marks marks, Pen pen) {
        /** Whether both see the same places. */
        boolean sameView(Order other) {
            return scene == other.scene && view.equals(other.view);
        }
    }

    /** The picture that is asked for; takes the raster over where only colours have changed. */
    static Frame of(Order order, Optional<Frame> before) {
        FaceRaster raster =
                before.filter(frame -> frame.order.sameView(order))
                        .map(Frame::raster)
                        .orElseGet(() -> FaceRaster.of(order.scene, order.view));
        Palette palette = Palette.of(order.plan, order.totals, order.marks);
        List<Label> old = before.map(Frame::labels).orElse(List.of());
        return new Frame(
                order,
                raster,
                Picture.of(raster, palette, order.pen),
                Labels.of(raster, order.plan, old));
    }
}
