package zuschnitt.report;

import java.awt.Graphics2D;
import java.util.List;
import java.util.Optional;
import zuschnitt.coverage.Mapping;
import zuschnitt.message.Messages;
import zuschnitt.plan.Figures;
import zuschnitt.plan.Plan;
import zuschnitt.plan.Totals;
import zuschnitt.raster.FaceRaster;
import zuschnitt.raster.Labels;
import zuschnitt.raster.Marks;
import zuschnitt.raster.Palette;
import zuschnitt.raster.Pen;
import zuschnitt.raster.Picture;
import zuschnitt.raster.Portrait;
import zuschnitt.raster.Scene;
import zuschnitt.raster.Style;
import zuschnitt.raster.Style.Print;
import zuschnitt.raster.Viewport;
import zuschnitt.theme.Theme;
import zuschnitt.theme.Wording;

/** A map to hand out: districts or a theme, with names, legend, scale and heading. */
public final class MapPicture implements Drawing {
    /** The height at which letters have their usual size, pixels. */
    private static final double USUAL_HEIGHT = 900;

    private static final int HEADING = 76;

    private final Subject subject;
    private final Messages words;
    private final int width;
    private final int height;

    /**
     * What is shown.
     *
     * @param title of the picture
     * @param subtitle below it
     * @param figures of the plan's units, those of parts shared out
     * @param theme by whose measure the figures know; empty: the districts in their colours
     */
    public record Subject(
            String title,
            String subtitle,
            Plan plan,
            Figures figures,
            Optional<Theme> theme,
            Print print) {}

    private MapPicture(Subject subject, int width, int height, Messages words) {
        this.subject = subject;
        this.words = words;
        this.width = width;
        this.height = height;
    }

    /**
     * A picture of so many pixels.
     *
     * @param words in which language
     */
    public static MapPicture of(Subject subject, int width, int height, Messages words) {
        return new MapPicture(subject, width, height, words);
    }

    @Override
    public int width() {
        return width;
    }

    @Override
    public int height() {
        return height;
    }

    @Override
    public String title() {
        return subject.title();
    }

    @Override
    public void draw(Graphics2D canvas, int detail) {
        Pencil pencil = new Pencil(canvas, Math.min(width / 1.4, height) / USUAL_HEIGHT, words);
        int heading = pencil.size(HEADING);
        Plan plan = subject.plan();
        Scene scene = Scene.of(plan.ground().coverage(), Mapping.IDENTITY);
        Viewport view = Viewport.fitting(scene.bounds(), width, Math.max(1, height - heading));
        Optional<Portrait> portrait = portrait(scene);
        Pen pen = new Pen(Math.max(1, pencil.size(1)) * detail, 1);
        Picture map = map(scene, view.refined(detail), pen, portrait);
        canvas.translate(0, heading);
        pencil.map(map, view, subject.print());
        FaceRaster raster = FaceRaster.of(scene, view);
        Totals totals = Totals.of(plan, subject.figures());
        pencil.names(Labels.of(raster, plan, List.of()), view, totals, plan);
        pencil.scale(view);
        portrait.ifPresent(
                shown ->
                        pencil.legend(
                                new Wording(words).legend(shown.portrayal()),
                                view.width(),
                                view.height()));
        canvas.translate(0, -heading);
        pencil.heading(subject.title(), subject.subtitle());
    }

    private Optional<Portrait> portrait(Scene scene) {
        Optional<Theme> theme =
                subject.print() == Print.COLOUR
                        ? subject.theme()
                        : subject.theme().map(Theme::inGrey);
        return theme.flatMap(
                wished ->
                        Portrait.of(
                                wished,
                                subject.plan(),
                                subject.figures(),
                                scene,
                                Optional.empty()));
    }

    private Picture map(Scene scene, Viewport view, Pen pen, Optional<Portrait> portrait) {
        Style style = new Style(subject.print(), portrait.map(shown -> shown.portrayal().drawn()));
        Totals totals = Totals.of(subject.plan(), subject.figures());
        Palette palette = Palette.of(subject.plan(), totals, Marks.NONE, style);
        Picture picture = Sampling.picture(scene, view, palette, pen);
        return portrait.isPresent() ? picture.with(portrait.get().symbols(), pen) : picture;
    }
}
