package zuschnitt.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** Programs of others, where they are installed; where not, the test that asks is left out. */
final class Installed {
    private static final Path NOWHERE = Path.of(System.getProperty("java.io.tmpdir"));

    private Installed() {}

    /** What a program says, in which nothing went wrong. */
    static String run(Object... command) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>();
        for (Object word : command) words.add(word.toString());
        ProcessBuilder builder = new ProcessBuilder(words).redirectErrorStream(true);
        builder.environment().put("HOME", NOWHERE.toString());
        Process process;
        try {
            process = builder.start();
        } catch (IOException e) {
            Assumptions.abort(words.get(0) + " is not installed");
            throw e;
        }
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        Assumptions.assumeFalse(output.contains("No module named"), output);
        assertEquals(0, process.exitValue(), output);
        assertTrue(!output.contains("ERROR"), output);
        return output;
    }

    /** What a script beside the tests says; run by the system's Python, which has its modules. */
    static String python(String script, Object... arguments)
            throws IOException, InterruptedException {
        List<Object> command = new ArrayList<>(List.of("/usr/bin/python3", script));
        command.addAll(List.of(arguments));
        return run(command.toArray());
    }

    /** What GDAL's validator finds wrong with a GeoPackage. */
    static String validated(Path file) throws IOException, InterruptedException {
        String validator = "osgeo_utils.samples.validate_gpkg";
        return run("/usr/bin/python3", "-m", validator, "-k", file).strip();
    }

    /** The file of a resource beside this class. */
    static String resource(String name) {
        return new File(Installed.class.getResource(name).getPath()).toString();
    }
}
