package zuschnitt.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** A disk that is soon full, where mounting is allowed; where not, the test is left out. */
final class SmallDisk {
    private SmallDisk() {}

    /**
     * Mounts one.
     *
     * @param size such as {@code 100k}
     */
    static void mount(Path folder, String size) throws IOException, InterruptedException {
        Assumptions.assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "size=" + size, "tmpfs", folder.toString()) == 0);
    }

    static void unmount(Path folder) throws IOException, InterruptedException {
        assertEquals(0, run("umount", folder.toString()));
    }

    private static int run(String... command) throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        assertTrue(process.waitFor(20, TimeUnit.SECONDS));
        return process.exitValue();
    }
}
