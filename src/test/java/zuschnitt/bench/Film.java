package zuschnitt.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.stage.Window;
import zuschnitt.app.ZuschnittWindow;
import zuschnitt.coverage.Mapping;
import zuschnitt.demo.Board;
import zuschnitt.edit.Adopt;
import zuschnitt.map.MapPane;
import zuschnitt.message.UserException;
import zuschnitt.plan.Ground;
import zuschnitt.plan.Plan;
import zuschnitt.plan.Project;
import zuschnitt.session.Session;
import zuschnitt.store.ProjectFile;

/**
 * How fluid the whole program is: opens it on a board of any size, laid over the demo's base map,
 * and drags the map, then a brush, with the mouse of a real screen for some seconds each. Reads the
 * screen back around the pointer, counts as a frame only what shows something new there, and prints
 * frames per second and the time from frame to frame.
 *
 * <p>Arguments: number of units (or a project), seconds, width and height of the window. Needs a
 * screen, which may be a virtual one.
 */
public final class Film {
    private static final Path DEMO = Path.of("maps/baesweiler");
    private static final int LOOK = 96;
    private static final int PATIENCE = 120;

    private final int seconds;
    private final Stage stage;
    private final MapPane map;
    private final Robot robot = new Robot();

    /** How many times nearer than all of the map is what is filmed. */
    private int notches;

    private Film(int seconds, int width, int height) {
        this.seconds = seconds;
        this.stage = (Stage) Window.getWindows().get(0);
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(width);
        stage.setHeight(height);
        this.map = (MapPane) stage.getScene().lookup("#map");
    }

    public static void main(String... arguments) throws Exception {
        if (arguments[0].matches("\\d+")) prepare(arguments);
        else show(arguments);
    }

    /** Makes the project, and shows it in a process of its own: only that one is measured. */
    private static void prepare(String... arguments) throws Exception {
        Path folder = Path.of("target", "film", arguments[0]);
        Path project = folder.resolve("brett.gpkg");
        if (!Files.exists(project)) make(Board.of(Integer.parseInt(arguments[0])), project);
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        Path copy = folder.resolve("film.gpkg");
        Files.copy(project, copy, StandardCopyOption.REPLACE_EXISTING);
        Files.deleteIfExists(folder.resolve("film.gpkg.lock")); // of a film that broke off
        command.addAll(List.of(Film.class.getName(), copy.toString()));
        command.addAll(Arrays.asList(arguments).subList(1, arguments.length));
        System.out.printf(Locale.ROOT, "%s units%n", arguments[0]);
        new ProcessBuilder(command).inheritIO().start().waitFor();
    }

    private static void show(String... arguments) {
        int seconds = Integer.parseInt(arguments[1]);
        int width = Integer.parseInt(arguments[2]);
        int height = Integer.parseInt(arguments[3]);
        long begin = System.nanoTime();
        Thread director = new Thread(() -> direct(begin, seconds, width, height), "director");
        director.setDaemon(true);
        director.start();
        Application.launch(ZuschnittWindow.class, arguments[0]);
    }

    /** A project with the board exactly where the demo town lies, and its base map beside it. */
    private static void make(Board board, Path file) throws UserException, IOException {
        Path folder = file.getParent();
        Files.createDirectories(folder);
        Files.copy(
                DEMO.resolve("grundkarte.mbtiles"),
                folder.resolve("grundkarte.mbtiles"),
                StandardCopyOption.REPLACE_EXISTING);
        Project town;
        try (ProjectFile demo = ProjectFile.openReadOnly(DEMO.resolve("baesweiler.gpkg"))) {
            town = demo.project();
        }
        Plan plan = board.plan(over(town.ground(), board));
        Project project =
                new Project(
                        UUID.randomUUID(),
                        "Brett",
                        town.crs(),
                        plan.ground(),
                        plan.rules(),
                        List.of(board.figures()),
                        List.of());
        try (Session session =
                Session.of(ProjectFile.create(file, project), Clock.systemUTC(), "")) {
            session.perform(new Adopt(plan, "Brett"));
        }
    }

    private static Mapping over(Ground town, Board board) {
        var box = town.coverage().bounds();
        double edge = 100.0 * Math.max(board.columns(), board.rows());
        double scale = Math.max(box.width(), box.height()) / edge;
        return xy -> {
            for (int i = 0; i < xy.length; i += 2) {
                xy[i] = Math.rint(1_000 * (box.minX() + scale * xy[i])) / 1_000;
                xy[i + 1] = Math.rint(1_000 * (box.minY() + scale * xy[i + 1])) / 1_000;
            }
        };
    }

    private static void direct(long begin, int seconds, int width, int height) {
        try {
            until(() -> Window.getWindows().size() == 1 && mapIn(Window.getWindows().get(0)));
            Film film = onScreen(() -> new Film(seconds, width, height));
            until(film.map::settled);
            System.out.printf(
                    Locale.ROOT,
                    "%d × %d, open after %.1f s%n",
                    width,
                    height,
                    (System.nanoTime() - begin) / 1e9);
            film.shoot("pan, cold", KeyCode.V, MouseButton.MIDDLE);
            film.shoot("paint, cold", KeyCode.P, MouseButton.PRIMARY);
            film.undo();
            film.shoot("pan", KeyCode.V, MouseButton.MIDDLE);
            film.shoot("paint", KeyCode.P, MouseButton.PRIMARY);
            film.undo();
            film.notches = 9;
            film.shoot("pan, nearer", KeyCode.V, MouseButton.MIDDLE);
            film.shoot("paint, nearer", KeyCode.P, MouseButton.PRIMARY);
            System.out.printf(Locale.ROOT, "most memory %s%n", mostMemory());
        } catch (Exception failure) {
            throw new IllegalStateException("the film was not finished", failure);
        } finally {
            Platform.exit();
        }
    }

    private static boolean mapIn(Window window) {
        return window.getScene() != null
                && window.getScene().lookup("#map") instanceof MapPane shown
                && shown.settled();
    }

    private static String mostMemory() throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("/proc/self/status"))) {
            return lines.filter(line -> line.startsWith("VmHWM")).findFirst().orElse("unknown");
        }
    }

    /** Takes back what was painted, so that there is as much to paint again. */
    private void undo() throws Exception {
        onScreen(
                () -> {
                    robot.keyPress(KeyCode.CONTROL);
                    robot.keyType(KeyCode.Z);
                    robot.keyRelease(KeyCode.CONTROL);
                    return true;
                });
        pause(1_000);
        until(map::settled);
    }

    /**
     * Drags the pointer outwards in a spiral, as fast as frames come, all of the map in view or
     * some notches nearer.
     */
    private void shoot(String title, KeyCode tool, MouseButton button) throws Exception {
        onScreen(
                () -> {
                    map.requestFocus();
                    robot.keyType(tool);
                    robot.keyType(KeyCode.HOME);
                    for (int i = 0; i < notches; i++) robot.keyType(KeyCode.PLUS);
                    return true;
                });
        pause(500);
        until(map::settled);
        CompletableFuture<Take> cut = new CompletableFuture<>();
        onScreen(
                () -> {
                    new Scene(button, cut).start();
                    return true;
                });
        Map<String, Double> before = Costs.now();
        Take take = cut.get();
        String costs = Costs.since(before, take.pulses);
        System.out.printf(Locale.ROOT, "%-14s %s; %s%n", title, take, costs);
        pause(1_000);
        until(map::settled);
    }

    /**
     * What was filmed. A frame is one in which the screen showed something else than before.
     *
     * @param millis from each frame to the next
     * @param pulses how many times the program could have shown something
     */
    private record Take(double[] millis, int pulses) {
        @Override
        public String toString() {
            double[] sorted = millis.clone();
            Arrays.sort(sorted);
            return String.format(
                    Locale.ROOT,
                    "%5.1f frames/s, median %.1f ms, 95 %% %.1f ms, longest %.1f ms; in %d of %d pulses",
                    1_000 * sorted.length / Arrays.stream(sorted).sum(),
                    sorted[sorted.length / 2],
                    sorted[sorted.length * 95 / 100],
                    sorted[sorted.length - 1],
                    sorted.length,
                    pulses);
        }
    }

    /**
     * What threads cost, as the system counts it: unlike the time between frames it is much the
     * same on a machine that has other things to do.
     */
    private static final class Costs {
        private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

        /** Milliseconds so far, by the threads' names. */
        static Map<String, Double> now() {
            Map<String, Double> millis = new TreeMap<>();
            for (ThreadInfo thread : THREADS.getThreadInfo(THREADS.getAllThreadIds())) {
                double spent = THREADS.getThreadCpuTime(thread.getThreadId()) / 1e6;
                millis.merge(thread.getThreadName(), spent, Double::sum);
            }
            return millis;
        }

        static String since(Map<String, Double> before, int frames) {
            Map<String, Double> after = now();
            return Stream.of("JavaFX Application Thread", "QuantumRenderer-0", "background")
                    .map(
                            name ->
                                    String.format(
                                            Locale.ROOT,
                                            "%s %.1f ms",
                                            name.replaceAll("JavaFX | Thread|-0", ""),
                                            (after.get(name) - before.get(name)) / frames))
                    .collect(Collectors.joining(", ", "CPU a frame: ", ""));
        }
    }

    /** One drag of the mouse, a step a frame. */
    private final class Scene extends AnimationTimer {
        private final MouseButton button;
        private final CompletableFuture<Take> cut;
        private final double[] millis = new double[seconds * 200];
        private final WritableImage seen = new WritableImage(LOOK, LOOK);
        private int pulses;
        private int frames;
        private int last;
        private long first;
        private long before;

        Scene(MouseButton button, CompletableFuture<Take> cut) {
            this.button = button;
            this.cut = cut;
        }

        @Override
        public void handle(long pulse) {
            long now = System.nanoTime();
            if (first == 0) {
                first = now;
                before = now;
                robot.mouseMove(at(0));
                robot.mousePress(button);
                return;
            }
            pulses++;
            if (fresh()) {
                millis[frames++] = (now - before) / 1e6;
                before = now;
            }
            robot.mouseMove(at((now - first) / 1e9));
            if (now - first > seconds * 1_000_000_000L || frames == millis.length) stop();
        }

        @Override
        public void stop() {
            super.stop();
            robot.mouseRelease(button);
            cut.complete(new Take(Arrays.copyOf(millis, frames), pulses));
        }

        private Point2D at(double time) {
            Bounds box = map.localToScreen(map.getBoundsInLocal());
            double share = 0.1 + 0.3 * time / seconds;
            double radius = share * Math.min(box.getWidth(), box.getHeight());
            double x = box.getCenterX() + radius * Math.sin(time);
            double y = box.getCenterY() + radius * Math.cos(time);
            return new Point2D(Math.rint(x), Math.rint(y));
        }

        /** Whether the screen shows something else around the pointer than a frame ago. */
        private boolean fresh() {
            Bounds box = map.localToScreen(map.getBoundsInLocal());
            boolean panning = button == MouseButton.MIDDLE;
            double x = panning ? box.getCenterX() : robot.getMouseX();
            double y = panning ? box.getCenterY() : robot.getMouseY();
            robot.getScreenCapture(
                    seen, new Rectangle2D(x - LOOK / 2.0, y - LOOK / 2.0, LOOK, LOOK));
            PixelReader pixels = seen.getPixelReader();
            int sum = 0;
            for (int i = 0; i < LOOK; i++)
                for (int j = 0; j < LOOK; j++) sum = 31 * sum + pixels.getArgb(i, j);
            boolean other = sum != last;
            last = sum;
            return other;
        }
    }

    /** Lets the program go on for some milliseconds. */
    private static void pause(long millis) throws Exception {
        Executor later = CompletableFuture.delayedExecutor(millis, TimeUnit.MILLISECONDS);
        CompletableFuture.runAsync(() -> {}, later).get();
    }

    private static void until(Callable<Boolean> condition) throws Exception {
        for (int i = 0; i < PATIENCE * 20; i++) {
            if (onScreen(condition)) return;
            pause(50);
        }
        throw new TimeoutException("nothing to see after " + PATIENCE + " s");
    }

    private static <T> T onScreen(Callable<T> work) throws Exception {
        CompletableFuture<T> done = new CompletableFuture<>();
        try {
            Platform.runLater(
                    () -> {
                        try {
                            done.complete(work.call());
                        } catch (Exception failure) {
                            done.completeExceptionally(failure);
                        }
                    });
        } catch (IllegalStateException notStartedYet) {
            pause(50);
            return onScreen(work);
        }
        return done.get();
    }
}
