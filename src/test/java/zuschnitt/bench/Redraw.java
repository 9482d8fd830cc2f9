package zuschnitt.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import zuschnitt.coverage.Mapping;
import zuschnitt.message.UserException;
import zuschnitt.plan.Totals;
import zuschnitt.raster.FaceRaster;
import zuschnitt.raster.Marks;
import zuschnitt.raster.Palette;
import zuschnitt.raster.Pen;
import zuschnitt.raster.Picture;
import zuschnitt.raster.Scene;
import zuschnitt.raster.Viewport;

/**
 * A large layer drawn as a whole, districts in colours and all borders, at 1920 × 1080 pixels: by
 * turns with other programs, so that what else the machine does troubles all alike. Prints medians
 * of milliseconds and the ratios.
 *
 * <p>System properties: {@code file}, a layer; {@code runs}; {@code peers}, commands separated by
 * semicolons, each of which draws the same and prints lines {@code FIGURE name seconds}.
 */
public final class Redraw {
    private static final int TURNS = 9;
    private static final Pattern FIGURE = Pattern.compile("FIGURE (\\S+) (\\S+)");

    private final Scene scene;
    private final Viewport view;
    private final Palette palette;

    private Redraw(Subject subject) {
        this.scene = Scene.of(subject.plan().ground().coverage(), Mapping.IDENTITY);
        this.view = Viewport.fitting(scene.bounds(), 1920, 1080);
        this.palette =
                Palette.of(
                        subject.plan(), Totals.of(subject.plan(), subject.figures()), Marks.NONE);
    }

    public static void main(String... arguments)
            throws IOException, InterruptedException, UserException {
        Redraw redraw = new Redraw(Subject.of(System.getProperty("file")));
        List<String> peers =
                Arrays.stream(System.getProperty("peers").split(";"))
                        .map(String::strip)
                        .filter(command -> !command.isEmpty())
                        .toList();
        redraw.milliseconds(); // compiles
        int runs = Integer.getInteger("runs");
        double[] ours = new double[runs];
        String[] theirs = new String[runs];
        for (int run = 0; run < runs; run++) {
            ours[run] = redraw.milliseconds();
            theirs[run] = "";
            for (String peer : peers) theirs[run] += said(peer);
        }
        System.out.printf(Locale.ROOT, "%-28s %8.1f ms%n", "ours", median(ours));
        for (String name : figures(theirs[0]).map(figure -> figure.group(1)).toList())
            print(name, median(of(name, Arrays.asList(theirs))), median(ours));
    }

    private static void print(String name, double theirs, double ours) {
        System.out.printf(
                Locale.ROOT, "%-28s %8.1f ms, ours / it %.2f%n", name, theirs, ours / theirs);
    }

    /** The median of some pictures, each drawn from the borders on. */
    private double milliseconds() {
        return median(IntStream.range(0, TURNS).mapToDouble(turn -> once()).toArray());
    }

    private double once() {
        long begin = System.nanoTime();
        Picture picture = Picture.of(FaceRaster.of(scene, view), palette, Pen.PLAIN);
        long end = System.nanoTime();
        if (picture.argb(view.width() / 2, view.height() / 2) == 1) throw new AssertionError();
        return (end - begin) / 1e6;
    }

    private static double median(double... values) {
        double[] sorted = Arrays.stream(values).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    private static double[] of(String name, Collection<String> said) {
        return said.stream()
                .flatMap(Redraw::figures)
                .filter(figure -> figure.group(1).equals(name))
                .mapToDouble(figure -> 1000 * Double.parseDouble(figure.group(2)))
                .toArray();
    }

    private static Stream<MatchResult> figures(String said) {
        return FIGURE.matcher(said).results();
    }

    private static String said(String command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command.split(" ")).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) throw new IOException(command + ": " + said);
        return said;
    }
}
