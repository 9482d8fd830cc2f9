package zuschnitt.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zuschnitt.io.BadInputs.Case;
import zuschnitt.io.BadInputs.Outcome;

/**
 * Every case of the manifest of odd and broken files ends as the manifest says, soon, in half a
 * gigabyte, and without a trace on the disk. Cases that don't yet stand in {@link #OPEN}, a list
 * that must shrink: one that has come right must be taken off.
 */
final class BadInputsTest {
    /** Cases that don't end as wanted yet. */
    private static final Set<String> OPEN = Set.of();

    private static final double LONGEST_SECONDS = 5;

    @TempDir private Path temporary;
    @TempDir private Path registers;

    @Test
    void everyCaseEndsAsTheManifestSaysAndLeavesNothingBehind()
            throws IOException, InterruptedException {
        Path manifest = Shared.badInput("manifest.tsv");
        Map<Path, Object> before = files(manifest.resolveSibling(""));
        List<Case> cases = BadInputs.cases(manifest);
        List<Outcome> outcomes = read(manifest);
        Set<String> wrong = new TreeSet<>();
        List<String> details = new ArrayList<>();
        for (int i = 0; i < outcomes.size(); i++) {
            Case one = cases.get(i);
            Outcome outcome = outcomes.get(i);
            if (one.accepts(outcome) && outcome.seconds() < LONGEST_SECONDS) continue;
            wrong.add(one.file());
            details.add(one + " ended " + outcome);
        }
        assertThat(outcomes).hasSameSizeAs(cases).isNotEmpty();
        assertThat(wrong)
                .as(details.stream().collect(Collectors.joining("\n", "\n", "\n")))
                .isEqualTo(new TreeSet<>(OPEN));
        assertThat(files(temporary)).isEmpty();
        assertThat(files(manifest.resolveSibling(""))).isEqualTo(before);
    }

    /** Reads all cases in a program of its own, so that its memory and its traces are its own. */
    private List<Outcome> read(Path manifest) throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(
                                ProcessHandle.current().info().command().orElseThrow(),
                                "-Xmx512m",
                                "-cp",
                                System.getProperty("java.class.path"),
                                "-Dsun.jnu.encoding=UTF-8",
                                "-Djava.io.tmpdir=" + temporary,
                                "-DEPSG-HSQL.directory=" + registers,
                                BadInputs.class.getName(),
                                manifest.toString())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
            List<Outcome> outcomes = said.lines().map(Outcome::parse).toList();
            assertThat(process.waitFor()).isZero();
            return outcomes;
        } finally {
            process.destroyForcibly();
        }
    }

    /** All files below a folder, with their last change. */
    private static Map<Path, Object> files(Path folder) throws IOException {
        Map<Path, Object> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(file -> !file.equals(folder)).toList())
                files.put(file, Files.getLastModifiedTime(file));
        }
        return files;
    }
}
