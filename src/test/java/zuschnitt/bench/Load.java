package zuschnitt.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import zuschnitt.message.UserException;

/**
 * What a planner waits for who opens a large layer: whole processes, from the file to the result,
 * each several times and by turns with mapshaper where it is installed, so that what else the
 * machine does troubles both alike. Prints medians.
 *
 * <p>System properties: {@code file}, a shapefile that fits together; {@code field}, which holds
 * its districts; {@code runs}; {@code mapshaper}, its {@code bin/mapshaper}, if there is one.
 */
public final class Load {
    /** What the launcher gives to commands that read layers, with room for the whole of one. */
    private static final List<String> LAUNCHER =
            List.of(
                    "-XX:+UseParallelGC",
                    "-Xmn900m",
                    "-XX:InitialSurvivorRatio=20",
                    "-Xlog:gc+ergo=error",
                    "-XX:TieredStopAtLevel=1");

    private final Path file = Path.of(System.getProperty("file"));
    private final String field = System.getProperty("field");
    private final int runs = Integer.getInteger("runs");
    private final String mapshaper = System.getProperty("mapshaper");
    private final Path folder;

    private Load(Path folder) {
        this.folder = folder;
    }

    /**
     * What one process took.
     *
     * @param seconds from its start to its end
     * @param cpu seconds of all processors
     * @param megabytes most memory that it had at a time
     */
    private record Cost(double seconds, double cpu, double megabytes) {
        static double median(List<Cost> costs, ToDoubleFunction<Cost> value) {
            double[] sorted = costs.stream().mapToDouble(value).sorted().toArray();
            return sorted[sorted.length / 2];
        }
    }

    public static void main(String... arguments) throws Exception {
        Path folder = Files.createTempDirectory("zuschnitt-load");
        try {
            new Load(folder).all();
        } finally {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) Files.delete(file);
            }
            Files.delete(folder);
        }
    }

    private void all() throws IOException, InterruptedException, UserException {
        Path damaged = folder.resolve("damaged.shp");
        Damage.main(file.toString(), damaged.toString());
        System.out.printf("%-28s %8s %8s %8s%n", file.getFileName(), "s", "CPU s", "MB");
        String out = folder.resolve("peer.shp").toString();
        compare(Stage.COVERAGE, file, "-i", file.toString(), "-info");
        compare(
                Stage.OUTLINES,
                file,
                "-i",
                file.toString(),
                "-dissolve",
                field,
                "-o",
                out,
                "force");
        String json = folder.resolve("peer.geojson").toString();
        compare(
                Stage.EXPORT,
                file,
                ("-i " + file + " no-topology -proj wgs84 -o " + json)
                        .concat(" format=geojson precision=0.0000001 force")
                        .split(" "));
        compare(Stage.CLEAN, damaged, "-i", damaged.toString(), "-clean", "-o", out, "force");
    }

    private void compare(Stage stage, Path layer, String... peer)
            throws IOException, InterruptedException {
        List<Cost> ours = new ArrayList<>();
        List<Cost> theirs = new ArrayList<>();
        for (int run = 0; run < runs; run++) {
            ours.add(run(java(stage, layer)));
            if (!mapshaper.isEmpty()) theirs.add(run(node(peer)));
        }
        print(stage.name().toLowerCase(Locale.ROOT), ours);
        if (theirs.isEmpty()) return;
        print("  mapshaper", theirs);
        System.out.printf(
                Locale.ROOT,
                "  ours / mapshaper           %8.2f %8.2f %8.2f%n",
                Cost.median(ours, Cost::seconds) / Cost.median(theirs, Cost::seconds),
                Cost.median(ours, Cost::cpu) / Cost.median(theirs, Cost::cpu),
                Cost.median(ours, Cost::megabytes) / Cost.median(theirs, Cost::megabytes));
    }

    private static void print(String name, List<Cost> costs) {
        System.out.printf(
                Locale.ROOT,
                "%-28s %8.2f %8.2f %8.0f%n",
                name,
                Cost.median(costs, Cost::seconds),
                Cost.median(costs, Cost::cpu),
                Cost.median(costs, Cost::megabytes));
    }

    private List<String> java(Stage stage, Path layer) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = new ArrayList<>(List.of(java));
        command.addAll(LAUNCHER);
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        String out = folder.resolve(stage == Stage.EXPORT ? "our.geojson" : "our.shp").toString();
        command.addAll(List.of(Stage.class.getName(), stage.name(), layer.toString(), field, out));
        return command;
    }

    private List<String> node(String... arguments) {
        List<String> command =
                new ArrayList<>(List.of("node", "--max-old-space-size=16000", mapshaper));
        command.addAll(Arrays.asList(arguments));
        return command;
    }

    private Cost run(List<String> command) throws IOException, InterruptedException {
        File words = folder.resolve("words.txt").toFile();
        long begin = System.nanoTime();
        Process process =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(words).start();
        Duration cpu = Duration.ZERO;
        double megabytes = 0;
        while (!process.waitFor(10, TimeUnit.MILLISECONDS)) {
            cpu = process.info().totalCpuDuration().orElse(cpu);
            megabytes = Math.max(megabytes, megabytes(process));
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        String said = Files.readString(words.toPath());
        if (process.exitValue() != 0) throw new IOException(command + ": " + said);
        if (command.contains(Stage.class.getName())) System.out.print(said.indent(4));
        return new Cost(seconds, cpu.toMillis() / 1e3, megabytes);
    }

    /** The most memory so far; 0 where the system has no folder of processes, as Linux has. */
    private static double megabytes(Process process) {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + process.pid() + "/status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException | java.io.UncheckedIOException gone) {
            return 0;
        }
    }
}
