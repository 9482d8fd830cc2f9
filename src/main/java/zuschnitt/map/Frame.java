package zuschnitt.map;

import java.util.List;
import java.util.Optional;
import zuschnitt.plan.Plan;
import zuschnitt.plan.Totals;
import zuschnitt.raster.FaceRaster;
import zuschnitt.raster.Label;
import zuschnitt.raster.Labels;
import zuschnitt.raster.Palette;
import zuschnitt.raster.Pen;
import zuschnitt.raster.Picture;
import zuschnitt.raster.Portrait;
import zuschnitt.raster.Scene;
import zuschnitt.raster.Style;
import zuschnitt.raster.Symbols;
import zuschnitt.raster.Viewport;
import zuschnitt.theme.Drawn;

/**
 * One picture of the map as it is shown.
 *
 * @param order what was asked for
 * @param raster the faces under its pixels
 * @param fine the faces under finer pixels, where they have been asked for
 * @param picture their colours
 * @param labels where the districts' names stand
 * @param unitLabels where the units' names stand; none from afar
 * @param portrait what is shown of a theme; empty without one
 */
record Frame(
        Order order,
        FaceRaster raster,
        Optional<FaceRaster> fine,
        Picture picture,
        List<Label> labels,
        List<Label> unitLabels,
        Optional<Portrait> portrait) {
    /** Units have names where one is so many pixels wide, on a screen of usual pixels. */
    private static final double ROOM_FOR_UNITS = 44;

    /**
     * On larger screens pixels are finer than anybody sees from where the whole is seen, and four
     * samples for each would take hundreds of megabytes.
     */
    private static final int MOST_SMOOTH_PIXELS = 1 << 22;

    /**
     * All that a picture depends on.
     *
     * @param shown what there is to see
     * @param appearance what its colours say
     * @param view the part of the map
     * @param pen how it is drawn
     * @param quality how much time it may take
     */
    record Order(
            Subject.Shown shown, Appearance appearance, Viewport view, Pen pen, Quality quality) {
        Scene scene() {
            return shown.scene();
        }

        Plan plan() {
            return shown.plan();
        }

        Totals totals() {
            return shown.totals();
        }

        /** The same, drawn with all the time it takes. */
        Order smooth() {
            return new Order(shown, appearance, view, pen, Quality.SMOOTH);
        }

        /** What is shown of a theme; empty without one, or if the figures don't know it. */
        private Optional<Portrait> portrait(Optional<Portrait> before) {
            return appearance
                    .drawn()
                    .flatMap(
                            theme ->
                                    Portrait.of(
                                            theme, plan(), totals().figures(), scene(), before));
        }

        private Palette palette(Optional<Portrait> portrait) {
            Optional<Drawn> theme = portrait.map(shown -> shown.portrayal().drawn());
            Style style = new Style(appearance.print(), theme);
            return Palette.of(plan(), totals(), shown.marks(), style);
        }

        /** Whether there is more than one sample to a pixel. */
        private boolean fine() {
            return quality == Quality.SMOOTH && view.width() * view.height() <= MOST_SMOOTH_PIXELS;
        }

        /** Whether both see the same places. */
        boolean sameView(Order other) {
            return scene() == other.scene() && view.equals(other.view);
        }
    }

    /** How much time a picture may take. */
    enum Quality {
        /** While something moves: one sample a pixel. */
        QUICK,
        /**
         * At rest: 2 × 2 samples a pixel, so that borders are smooth; not on the largest screens.
         */
        SMOOTH
    }

    /** The picture that is asked for; takes rasters over where only colours have changed. */
    static Frame of(Order order, Optional<Frame> before) {
        Optional<Frame> same = before.filter(frame -> frame.order.sameView(order));
        FaceRaster raster =
                same.map(Frame::raster).orElseGet(() -> FaceRaster.of(order.scene(), order.view));
        Optional<FaceRaster> fine = same.flatMap(Frame::fine);
        if (order.fine())
            fine = fine.or(() -> Optional.of(FaceRaster.of(order.scene(), order.view.refined(2))));
        Optional<Portrait> portrait = order.portrait(before.flatMap(Frame::portrait));
        Palette palette = order.palette(portrait);
        Picture picture =
                order.fine()
                        ? Picture.smooth(fine.orElseThrow(), order.view, palette, order.pen)
                        : Picture.of(raster, palette, order.pen);
        Symbols symbols = portrait.map(Portrait::symbols).orElse(Symbols.NONE);
        List<Label> old = before.map(Frame::labels).orElse(List.of());
        List<Label> labels =
                same.filter(frame -> frame.order.plan() == order.plan())
                        .map(Frame::labels)
                        .orElseGet(() -> Labels.of(raster, order.plan(), old));
        List<Label> unitLabels =
                same.map(Frame::unitLabels).orElseGet(() -> unitLabels(raster, order, before));
        Picture signed = picture.with(symbols, order.pen);
        return new Frame(order, raster, fine, signed, labels, unitLabels, portrait);
    }

    private static List<Label> unitLabels(FaceRaster raster, Order order, Optional<Frame> before) {
        double room = order.scene().typicalSize() / order.view.metresPerPixel();
        if (room < ROOM_FOR_UNITS * order.pen.grain()) return List.of();
        List<Label> old =
                before.filter(frame -> frame.order.scene() == order.scene())
                        .map(Frame::unitLabels)
                        .orElse(List.of());
        return Labels.ofUnits(raster, old);
    }
}
