package zuschnitt.report;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
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
public final class MapPicture {
    /** The height at which letters have their usual size, pixels. */
    private static final double USUAL_HEIGHT = 900;

    private static final int HEADING = 76;

    private final Subject subject;
    private final Messages words;
    private final Pencil pencil;
    private final BufferedImage image;

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
        this.image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.setRenderingHint(
                RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, width, height);
        this.pencil = new Pencil(canvas, Math.min(width / 1.4, height) / USUAL_HEIGHT, words);
        draw(canvas);
        canvas.dispose();
    }

    /**
     * Draws a picture of so many pixels.
     *
     * @param words in which language
     */
    public static MapPicture of(Subject subject, int width, int height, Messages words) {
        return new MapPicture(subject, width, height, words);
    }

    private void draw(Graphics2D canvas) {
        int heading = pencil.size(HEADING);
        Plan plan = subject.plan();
        Scene scene = Scene.of(plan.ground().coverage(), Mapping.IDENTITY);
        Viewport view =
                Viewport.fitting(
                        scene.bounds(), image.getWidth(), Math.max(1, image.getHeight() - heading));
        Optional<Portrait> portrait = portrait(scene);
        BufferedImage map = map(scene, view, portrait);
        canvas.drawImage(map, 0, heading, null);
        canvas.translate(0, heading);
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

    private BufferedImage map(Scene scene, Viewport view, Optional<Portrait> portrait) {
        Style style = new Style(subject.print(), portrait.map(shown -> shown.portrayal().drawn()));
        Totals totals = Totals.of(subject.plan(), subject.figures());
        Palette palette = Palette.of(subject.plan(), totals, Marks.NONE, style);
        FaceRaster fine = FaceRaster.of(scene, view.refined(2));
        Pen pen = new Pen(Math.max(1, pencil.size(1)), 1);
        Picture picture = Picture.smooth(fine, view, palette, pen);
        if (portrait.isPresent()) picture = picture.with(portrait.get().symbols(), pen);
        BufferedImage map =
                new BufferedImage(view.width(), view.height(), BufferedImage.TYPE_INT_ARGB_PRE);
        int[] pixels = new int[view.width() * view.height()];
        picture.copy(0, 0, view.width(), view.height(), pixels);
        map.getRaster().setDataElements(0, 0, view.width(), view.height(), pixels);
        return map;
    }

    /** A pixel, 0xRRGGBB. */
    int rgb(int x, int y) {
        return image.getRGB(x, y) & 0xFFFFFF;
    }

    /** Writes it as PNG. */
    public void writePng(OutputStream out) throws IOException {
        ImageIO.write(image, "png", out);
    }
}
