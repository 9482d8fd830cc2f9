package zuschnitt.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Gives a reader to Jazzer for so many seconds: {@code LongRun FOLDER TARGET SECONDS [FOLDER…]}.
 * Works in the first folder, where the bred inputs stay for the next run and findings are left
 * ({@code crash-…}, {@code timeout-…}, {@code oom-…}); files of the target's ending in the further
 * folders are starting points, too.
 */
final class LongRun {
    private static final String JAZZER = "com.code_intelligence.jazzer.Jazzer";
    private static final int LONGEST_INPUT = 1 << 16;

    private final Target target;
    private final Path folder;

    private LongRun(Target target, Path folder) {
        this.target = target;
        this.folder = folder;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Target target = Target.valueOf(arguments[1].toUpperCase(Locale.ROOT));
        LongRun run = new LongRun(target, Path.of(arguments[0], target.label()).toAbsolutePath());
        run.seed();
        for (String other : List.of(arguments).subList(3, arguments.length)) {
            run.seedFrom(Path.of(other));
        }
        System.exit(run.start(arguments[2]));
    }

    private void seed() throws IOException {
        Files.createDirectories(folder.resolve("inputs"));
        int number = 0;
        for (byte[] seed : Seeds.of(target)) {
            Files.write(folder.resolve("inputs").resolve("seed" + number++), seed);
        }
        for (Path finding : Findings.of(target)) {
            Files.write(
                    folder.resolve("inputs").resolve("finding" + number++),
                    Files.readAllBytes(finding));
        }
    }

    private void seedFrom(Path other) throws IOException {
        if (!Files.isDirectory(other)) return;
        try (Stream<Path> files = Files.walk(other)) {
            for (Path file : files.filter(this::suitable).toList()) {
                String name = "other-" + other.relativize(file).toString().replace('/', '-');
                Files.write(folder.resolve("inputs").resolve(name), Files.readAllBytes(file));
            }
        }
    }

    private boolean suitable(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return name.endsWith("." + target.label()) && file.toFile().length() <= LONGEST_INPUT;
    }

    /** Runs Jazzer in a Java of its own, with little memory; returns how it ended. */
    private int start(String seconds) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx512m");
        command.add("-Djava.util.logging.config.file=src/test/resources/logging.properties");
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), JAZZER));
        command.add("--target_class=" + Fuzzer.class.getName());
        command.add("--target_args=" + target.label());
        command.add("--instrumentation_includes=zuschnitt.io.**:zuschnitt.coverage.**");
        command.add("--custom_hook_includes=zuschnitt.io.**:zuschnitt.coverage.**");
        command.add("--reproducer_path=" + folder);
        command.add("-artifact_prefix=" + folder + "/");
        command.add("-max_total_time=" + seconds);
        command.add("-timeout=20");
        command.add("-max_len=" + LONGEST_INPUT);
        command.add("-print_final_stats=1");
        command.add(folder.resolve("inputs").toString());
        return new ProcessBuilder(command).inheritIO().start().waitFor();
    }
}
