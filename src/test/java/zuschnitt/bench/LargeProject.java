package zuschnitt.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import zuschnitt.coverage.Bounds;
import zuschnitt.coverage.Polyline;
import zuschnitt.coverage.RandomCoverage;
import zuschnitt.coverage.Topology;
import zuschnitt.edit.Adopt;
import zuschnitt.edit.Assign;
import zuschnitt.edit.CutUnits;
import zuschnitt.edit.Edit;
import zuschnitt.message.UserException;
import zuschnitt.plan.Band;
import zuschnitt.plan.Colours;
import zuschnitt.plan.Crs;
import zuschnitt.plan.District;
import zuschnitt.plan.DistrictCode;
import zuschnitt.plan.Figures;
import zuschnitt.plan.Ground;
import zuschnitt.plan.Plan;
import zuschnitt.plan.Project;
import zuschnitt.plan.Rules;
import zuschnitt.plan.Unit;
import zuschnitt.plan.UnitSet;
import zuschnitt.plan.UnitTable;
import zuschnitt.session.Session;
import zuschnitt.session.VersionDraft;
import zuschnitt.store.ProjectFile;

/**
 * A project as large as they get: 100,000 units of 24 vertices, 10,000 steps, 50 versions. Makes it
 * where it isn't there yet, which takes minutes; then prints how long opening takes in a fresh
 * program, what a step costs in a warm one, and the size of the file.
 */
public final class LargeProject {
    private static final int COLUMNS = 400;
    private static final int ROWS = 250;
    private static final int VERTICES_BETWEEN = 5;
    private static final int DISTRICT = 40;
    private static final int ROWS_AT_ONCE = 5;
    private static final int STEPS = 10_000;
    private static final int STEPS_A_VERSION = 200;
    private static final int STEPS_A_CUT = 500;
    private static final int RUNS = 5;
    private static final int MEASURED_STEPS = 300;

    private final Random random;

    private LargeProject(long seed) {
        this.random = new Random(seed);
    }

    /**
     * Measures.
     *
     * @param arguments the project file; and the word {@code open}, to open it only
     */
    public static void main(String... arguments) throws Exception {
        Path path = Path.of(arguments[0]);
        if (arguments.length > 1) {
            open(path);
            return;
        }
        if (!Files.exists(path)) new LargeProject(1).make(path);
        print("size", Files.size(path) / 1e6, "MB");
        for (int run = 0; run < RUNS; run++) openInAFreshProgram(path);
        new LargeProject(System.nanoTime()).work(path);
    }

    private static void print(String what, double value, String unit) {
        System.out.printf(Locale.ROOT, "%-28s %10.1f %s%n", what, value, unit);
    }

    private static void openInAFreshProgram(Path path) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = new ArrayList<>(List.of(java, "-XX:+UseParallelGC"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.addAll(List.of(LargeProject.class.getName(), path.toString(), "open"));
        new ProcessBuilder(command).inheritIO().start().waitFor();
    }

    private static void open(Path path) throws UserException {
        long begin = System.nanoTime();
        try (Session session = Session.of(ProjectFile.open(path), Clock.systemUTC(), "")) {
            print("open", (System.nanoTime() - begin) / 1e6, "ms");
            if (session.readOnlyReason().isPresent()) throw new IllegalStateException("read-only");
        }
    }

    private void work(Path path) throws UserException {
        try (Session session = Session.of(ProjectFile.open(path), Clock.systemUTC(), "")) {
            double[] times = new double[MEASURED_STEPS];
            for (int warm = 0; warm < MEASURED_STEPS; warm++) step(session);
            for (int i = 0; i < times.length; i++) {
                Edit edit = edit(session.settled());
                long begin = System.nanoTime();
                session.perform(edit);
                times[i] = (System.nanoTime() - begin) / 1e6;
            }
            Arrays.sort(times);
            print("step, median", times[times.length / 2], "ms");
            print("step, 95 of 100 at most", times[times.length * 95 / 100], "ms");
            long begin = System.nanoTime();
            session.versions().save(VersionDraft.of("Fassung " + UUID.randomUUID()));
            print("saving a version", (System.nanoTime() - begin) / 1e6, "ms");
        }
    }

    private void make(Path path) throws UserException {
        Project project = project();
        try (Session session =
                Session.of(ProjectFile.create(path, project), Clock.systemUTC(), "Käthe")) {
            print("size when new", path.toFile().length() / 1e6, "MB");
            session.perform(new Adopt(plan(project), "Anfang"));
            for (int i = 1; i <= STEPS; i++) {
                step(session);
                if (i % STEPS_A_CUT == 0) session.perform(cut(session.settled()));
                if (i % STEPS_A_VERSION == 0)
                    session.versions().save(VersionDraft.of("Fassung " + i));
            }
        }
    }

    private void step(Session session) throws UserException {
        session.perform(edit(session.settled()), "nach der Diskussion am Vormittag");
    }

    /** A border between two districts side by side goes back or forth along a few rows. */
    private Edit edit(Plan plan) {
        while (true) {
            int border = DISTRICT * (1 + random.nextInt(COLUMNS / DISTRICT - 1));
            int row = random.nextInt(ROWS - ROWS_AT_ONCE);
            int reach = 1 + random.nextInt(DISTRICT / 4);
            boolean west = random.nextBoolean();
            int from = west ? border - reach : border;
            int giver = row * COLUMNS + (west ? border - DISTRICT : border + DISTRICT - 1) + 1;
            int taker = row * COLUMNS + (west ? border + DISTRICT - 1 : border - DISTRICT) + 1;
            int district = plan.districtOf(random.nextInt(3) == 0 ? taker : giver);
            UnitSet units =
                    UnitSet.of(
                            IntStream.range(row, row + ROWS_AT_ONCE)
                                    .flatMap(
                                            r ->
                                                    IntStream.range(from, from + reach)
                                                            .map(
                                                                    column ->
                                                                            r * COLUMNS
                                                                                    + column
                                                                                    + 1)));
            Edit edit = new Assign(units, district);
            if (edit.refusal(plan).isEmpty() && !edit.applyTo(plan).equals(plan)) return edit;
        }
    }

    /** Straight across a block. */
    private Edit cut(Plan plan) {
        while (true) {
            int unit = 1 + random.nextInt(COLUMNS * ROWS);
            Bounds box = plan.ground().coverage().bounds(unit);
            double y = (box.minY() + box.maxY()) / 2;
            Polyline line = Polyline.of(box.minX() - 20, y, box.maxX() + 20, y + 3);
            Edit edit = CutUnits.along(plan, UnitSet.of(unit), line);
            if (edit.refusal(plan).isEmpty()) return edit;
        }
    }

    private static Project project() {
        List<Unit> units = new ArrayList<>();
        double[] residents = new double[COLUMNS * ROWS + 1];
        for (int unit = 1; unit <= COLUMNS * ROWS; unit++) {
            String key = String.format(Locale.ROOT, "%08d", unit);
            units.add(new Unit(new UUID(7, unit), key, "Block " + unit, List.of("Mitte")));
            residents[unit] = unit * 37 % 301;
        }
        var coverage =
                Topology.of(RandomCoverage.rings(1, COLUMNS, ROWS, VERTICES_BETWEEN))
                        .coverage()
                        .orElseThrow();
        return new Project(
                UUID.randomUUID(),
                "Großstadt",
                new Crs("", "", ""),
                Ground.of(coverage, UnitTable.of(List.of("Ortsteil"), units), 20),
                new Rules(Band.of(40_000, 60_000, 80_000), 1_000),
                List.of(
                        Figures.of(
                                Optional.empty(),
                                "EINW",
                                Map.of("EINW", residents),
                                UnitSet.EMPTY)),
                List.of());
    }

    private static Plan plan(Project project) {
        int across = COLUMNS / DISTRICT;
        int districts = across * ((ROWS + DISTRICT - 1) / DISTRICT);
        List<District> list = new ArrayList<>();
        for (int i = 0; i < districts; i++)
            list.add(District.of(new DistrictCode("B " + (i + 1)), "", Colours.nth(i)));
        int[] assignment = new int[COLUMNS * ROWS + 1];
        for (int unit = 1; unit < assignment.length; unit++) {
            int column = (unit - 1) % COLUMNS / DISTRICT;
            int row = (unit - 1) / COLUMNS / DISTRICT;
            assignment[unit] = Plan.FIRST + row * across + column;
        }
        return Plan.of(project.ground(), list, assignment, project.rules());
    }
}
