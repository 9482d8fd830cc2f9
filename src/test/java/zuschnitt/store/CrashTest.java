package zuschnitt.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zuschnitt.message.UserException;

/** A program that is killed in the middle of its work, again and again. */
final class CrashTest {
    /** More of them in the long run: {@code -Dtimes=20}. */
    private static final int KILLS = 50 * Integer.getInteger("times", 1);

    private static final int KILLS_A_PROJECT = 25;

    @TempDir(factory = InMemory.class)
    Path folder;

    @Test
    void whateverWasAcknowledgedOutlivesTheProgram()
            throws IOException, InterruptedException, UserException {
        Random random = new Random(6);
        for (int kill = 0; kill < KILLS; kill++) {
            int town = kill / KILLS_A_PROJECT;
            Path path = folder.resolve("Prüfstadt " + town + ".gpkg");
            if (kill % KILLS_A_PROJECT == 0) ProjectFile.create(path, Town.project(town)).close();
            Deed last = workUntilKilled(path, kill, 1 + random.nextInt(12), random.nextInt(8));
            Instant begin = Instant.now();
            try (ProjectFile file = ProjectFile.open(path)) {
                Duration took = Duration.between(begin, Instant.now());
                assertEquals(Optional.empty(), file.readOnlyReason());
                assertEquals(List.of(), file.verify());
                assertTrue(last.allows(file), last + " was said, found " + Deed.of(file));
                Deed.assertUndoable(file.history());
                assertTrue(took.toSeconds() < 2, "reopened after " + took);
            }
        }
    }

    /**
     * Starts a program that edits without a pause, and kills it.
     *
     * @param deeds how many things it has done when the killer draws
     * @param delay milliseconds from there to the shot, about
     */
    private static Deed workUntilKilled(Path path, int seed, int deeds, int delay)
            throws IOException, InterruptedException {
        List<String> command = Worker.command(path, seed, Integer.MAX_VALUE, Worker.Mode.AS_ALWAYS);
        Process process =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
            Deed last = Deed.parse(said.readLine());
            for (int i = 0; i < deeds; i++) last = Deed.parse(said.readLine());
            boolean ended = process.waitFor(delay, TimeUnit.MILLISECONDS);
            assertTrue(!ended, "the worker ended by itself");
            process.toHandle().destroyForcibly();
            for (Deed deed : said.lines().map(Deed::parse).toList()) last = deed;
            process.waitFor();
            return last;
        } finally {
            process.destroyForcibly();
        }
    }
}
