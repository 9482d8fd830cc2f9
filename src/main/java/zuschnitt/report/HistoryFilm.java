package zuschnitt.report;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import zuschnitt.coverage.Coverage;
import zuschnitt.coverage.Mapping;
import zuschnitt.edit.Replay;
import zuschnitt.edit.Step;
import zuschnitt.message.Messages;
import zuschnitt.plan.Figures;
import zuschnitt.plan.Plan;
import zuschnitt.plan.Totals;
import zuschnitt.plan.UnitSet;
import zuschnitt.raster.FaceRaster;
import zuschnitt.raster.Labels;
import zuschnitt.raster.Marks;
import zuschnitt.raster.Palette;
import zuschnitt.raster.Pen;
import zuschnitt.raster.Picture;
import zuschnitt.raster.Scene;
import zuschnitt.raster.Viewport;

/**
 * The history of a project as pictures, one a step: the map, what was done, when and why; what the
 * step moved is hatched. Who did it is left out, for films are handed on. Draws one frame after the
 * other; used by one thread.
 */
public final class HistoryFilm {
    private static final double USUAL_HEIGHT = 900;
    private static final int HEADING = 76;
    private static final int BAR = 6;

    /** Hundredths of a second that the last frame stays, at least. */
    private static final int LAST = 300;

    private final Replay replay;
    private final Figures delivered;
    private final int width;
    private final int height;
    private final Messages words;
    private Optional<Screen> last = Optional.empty();

    /**
     * A film of so many pixels.
     *
     * @param delivered the counts that all frames are looked at with, as they were delivered
     * @param words in which language
     */
    public HistoryFilm(Replay replay, Figures delivered, int width, int height, Messages words) {
        this.replay = replay;
        this.delivered = delivered;
        this.width = width;
        this.height = height;
        this.words = words;
    }

    /** Told how far the work is, and asked whether to go on with it. */
    public interface Progress {
        /**
         * @param done number of frames that are drawn
         * @return whether to go on
         */
        boolean goOn(int done);
    }

    /** Number of frames. */
    public int length() {
        return replay.length();
    }

    /**
     * Writes all frames as one animated GIF that begins anew at its end.
     *
     * @param first the first frame to be shown
     * @param hundredths of a second that a frame stays
     * @return whether it was written to its end
     */
    public boolean writeGif(OutputStream out, int first, int hundredths, Progress progress)
            throws IOException {
        try (AnimatedGif gif = new AnimatedGif(out)) {
            for (int frame = first; frame < length(); frame++) {
                if (!progress.goOn(frame - first)) return false;
                boolean last = frame == length() - 1;
                gif.add(draw(frame), last ? Math.max(LAST, hundredths) : hundredths);
            }
        }
        return true;
    }

    /** Writes a frame as PNG. */
    public void writePng(int frame, OutputStream out) throws IOException {
        ImageIO.write(draw(frame), "png", out);
    }

    /** What the PNG of a frame is called, such that files are sorted as the frames are. */
    public static String fileName(int frame) {
        return "%05d.png".formatted(frame);
    }

    /** The picture of a frame. */
    BufferedImage draw(int frame) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.setRenderingHint(
                RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, width, height);
        Pencil pencil = new Pencil(canvas, Math.min(width / 1.4, height) / USUAL_HEIGHT, words);
        drawMap(frame, canvas, pencil);
        pencil.heading(title(frame), subtitle(frame));
        drawBar(frame, canvas, pencil.size(BAR));
        canvas.dispose();
        return image;
    }

    private void drawMap(int frame, Graphics2D canvas, Pencil pencil) {
        Plan plan = replay.plan(frame);
        int heading = pencil.size(HEADING);
        int room = Math.max(1, height - heading - pencil.size(BAR));
        Screen screen = screen(plan.ground().coverage(), room);
        Viewport view = screen.raster().viewport();
        Totals totals = Totals.of(plan, delivered.over(plan.ground().units()));
        Palette palette = Palette.of(plan, totals, marks(frame));
        Pen pen = new Pen(Math.max(1, pencil.size(1)), 1);
        Picture picture = Picture.smooth(screen.fine(), view, palette, pen);
        BufferedImage drawn = new BufferedImage(width, room, BufferedImage.TYPE_INT_ARGB_PRE);
        int[] pixels = new int[width * room];
        picture.copy(0, 0, width, room, pixels);
        drawn.getRaster().setDataElements(0, 0, width, room, pixels);
        canvas.drawImage(drawn, 0, heading, null);
        canvas.translate(0, heading);
        pencil.names(Labels.of(screen.raster(), plan, List.of()), view, totals, plan);
        pencil.scale(view);
        canvas.translate(0, -heading);
    }

    /** The borders of a coverage on the picture; those of the frame before serve where they can. */
    private Screen screen(Coverage coverage, int room) {
        Optional<Screen> same = last.filter(before -> before.shows(coverage));
        Screen screen = same.orElseGet(() -> Screen.of(coverage, last, width, room));
        last = Optional.of(screen);
        return screen;
    }

    /** Borders on a picture, as they are and twice as fine. */
    private record Screen(Scene scene, FaceRaster raster, FaceRaster fine) {
        static Screen of(Coverage coverage, Optional<Screen> before, int width, int height) {
            Scene scene =
                    before.map(known -> known.scene.over(coverage))
                            .orElseGet(() -> Scene.of(coverage, Mapping.IDENTITY));
            Viewport view =
                    before.map(known -> known.raster.viewport())
                            .orElseGet(() -> Viewport.fitting(scene.bounds(), width, height));
            return new Screen(
                    scene, FaceRaster.of(scene, view), FaceRaster.of(scene, view.refined(2)));
        }

        boolean shows(Coverage coverage) {
            return scene.coverage() == coverage || scene.coverage().equals(coverage);
        }
    }

    /** What the step moved, unless that is nearly everything. */
    private Marks marks(int frame) {
        Optional<Step> step = replay.step(frame);
        if (step.isEmpty()) return Marks.NONE;
        UnitSet moved = step.get().change().units();
        int all = replay.plan(frame).ground().units().count();
        return 2 * moved.size() > all ? Marks.NONE : new Marks(UnitSet.EMPTY, moved);
    }

    /** How far the film is. */
    private void drawBar(int frame, Graphics2D canvas, int thickness) {
        canvas.setColor(new Color(0xD0D7DE));
        canvas.fillRect(0, height - thickness, width, thickness);
        canvas.setColor(new Color(0x0B57D0));
        int done = (int) ((long) width * frame / Math.max(1, length() - 1));
        canvas.fillRect(0, height - thickness, done, thickness);
    }

    private String title(int frame) {
        return replay.step(frame)
                .map(step -> words.text(step.label()))
                .orElseGet(() -> words.text("history.beginning"));
    }

    private String subtitle(int frame) {
        String place = words.text("history.place", frame, length() - 1);
        Stream<String> more =
                replay.step(frame).stream().flatMap(step -> Stream.of(time(step), step.reason()));
        return Stream.concat(Stream.of(place), more)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("  ·  "));
    }

    private String time(Step step) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(words.locale())
                .format(LocalDateTime.ofInstant(step.time(), ZoneId.systemDefault()));
    }
}
