package zuschnitt.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * Runs programs and notes every single thing that they do to the files of a folder, by a library
 * that is built by gcc where there is one.
 */
final class Recorder {
    private static final String SOURCE = "/zuschnitt/store/recorder.c";

    private final Path library;
    private final Path log;

    private Recorder(Path library, Path log) {
        this.library = library;
        this.log = log;
    }

    /**
     * Builds the library; the test is left out where that can't be.
     *
     * @param folder for what it needs itself
     */
    static Recorder in(Path folder) throws IOException, InterruptedException {
        Assumptions.assumeTrue(System.getProperty("os.name").equals("Linux"), "only on Linux");
        Path source = folder.resolve("recorder.c");
        Path library = folder.resolve("recorder.so");
        try (InputStream from = Recorder.class.getResourceAsStream(SOURCE)) {
            Files.copy(Objects.requireNonNull(from), source);
        }
        build(
                "gcc",
                "-shared",
                "-fPIC",
                "-O1",
                "-o",
                library + "",
                source + "",
                "-ldl",
                "-lpthread");
        return new Recorder(library, folder.resolve("deeds.log"));
    }

    private static void build(String... command) throws IOException, InterruptedException {
        Process gcc;
        try {
            gcc = new ProcessBuilder(command).inheritIO().start();
        } catch (IOException e) {
            Assumptions.abort("gcc is not installed");
            throw e;
        }
        assertEquals(0, gcc.waitFor());
    }

    /**
     * Runs a program.
     *
     * @param killAt at which of its deeds it ends; empty: it lives
     * @return what it did to the files of the folder
     */
    List<DiskDeed> run(Path folder, List<String> command, OptionalInt killAt)
            throws IOException, InterruptedException {
        Files.deleteIfExists(log);
        ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
        Map<String, String> environment = builder.environment();
        environment.put("LD_PRELOAD", library.toString());
        environment.put("RECORDED", folder.toString());
        environment.put("LOG", log.toString());
        if (killAt.isPresent()) environment.put("KILL_AT", killAt.getAsInt() + "");
        Process process = builder.start();
        assertTrue(process.waitFor(2, TimeUnit.MINUTES), "the program hangs");
        assertEquals(killAt.isPresent(), process.exitValue() != 0, "exit " + process.exitValue());
        return DiskDeed.read(log);
    }

    /** Name → content of the files in a folder. */
    static Map<String, byte[]> files(Path folder) throws IOException {
        Map<String, byte[]> files = new HashMap<>();
        try (Stream<Path> found = Files.list(folder)) {
            for (Path file : found.toList())
                files.put(file.getFileName().toString(), Files.readAllBytes(file));
        }
        return files;
    }
}
