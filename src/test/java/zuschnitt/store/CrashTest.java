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
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zuschnitt.edit.History;
import zuschnitt.edit.Step;
import zuschnitt.message.UserException;
import zuschnitt.plan.Plan;

/** A program that is killed in the middle of its work. */
final class CrashTest {
    private static final int KILLS = 10;

    @TempDir Path folder;

    @Test
    void whateverWasAcknowledgedOutlivesTheProgram()
            throws IOException, InterruptedException, UserException {
        Path path = folder.resolve("Prüfstadt.gpkg");
        ProjectFile.create(path, Town.project(6)).close();
        Random random = new Random(6);
        for (int kill = 0; kill < KILLS; kill++) {
            Deed last = workUntilKilled(path, kill, 1 + random.nextInt(40), random.nextInt(8));
            Instant begin = Instant.now();
            try (ProjectFile file = ProjectFile.open(path)) {
                Duration took = Duration.between(begin, Instant.now());
                assertEquals(Optional.empty(), file.readOnlyReason());
                assertEquals(List.of(), file.verify());
                assertIsAtOrOneBeyond(last, file.history());
                assertTrue(took.toSeconds() < 2, "reopened after " + took);
            }
        }
    }

    /**
     * The last thing that the program said it had done.
     *
     * @param head the last step on the way to the working plan
     * @param steps number of steps on the way
     * @param redoable number of steps that can be done again
     */
    private record Deed(String head, int steps, int redoable) {
        static Deed of(History history) {
            return new Deed(
                    history.head().map(UUID::toString).orElse("-"),
                    history.past().size(),
                    history.future().size());
        }

        static Deed parse(String line) {
            String[] words = line.split(" ", -1);
            return new Deed(words[0], Integer.parseInt(words[1]), Integer.parseInt(words[2]));
        }

        @Override
        public String toString() {
            return head + " " + steps + " " + redoable;
        }
    }

    /**
     * One more deed may have been done that the program had no time to speak of; less may not, and
     * all steps can be undone.
     */
    private static void assertIsAtOrOneBeyond(Deed last, History found) {
        boolean same = Deed.of(found).equals(last);
        boolean oneMore =
                found.undoable()
                                .flatMap(Step::parent)
                                .map(UUID::toString)
                                .orElse("-")
                                .equals(last.head)
                        && found.past().size() == last.steps + 1;
        boolean oneUndone =
                found.redoable().map(step -> step.id().toString()).equals(Optional.of(last.head))
                        && found.future().size() == last.redoable + 1;
        assertTrue(same || oneMore || oneUndone, last + " was said, found " + Deed.of(found));
        History history = found;
        while (history.undoable().isPresent()) history = history.undone();
        Plan first = history.present();
        assertEquals(Plan.open(first.ground(), first.rules()), first);
    }

    /**
     * Starts a program that edits without a pause, and kills it.
     *
     * @param deeds how many things it has done when the killer draws
     * @param delay milliseconds from there to the shot, about
     */
    private static Deed workUntilKilled(Path path, int seed, int deeds, int delay)
            throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(
                                ProcessHandle.current().info().command().orElseThrow(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                "-Dsun.stdout.encoding=UTF-8",
                                Worker.class.getName(),
                                path.toString(),
                                Integer.toString(seed))
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
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

    /** Edits, undoes and does again until it is killed, and says what it has done. */
    static final class Worker {
        private Worker() {}

        public static void main(String[] arguments) throws UserException {
            Planner planner = new Planner(Long.parseLong(arguments[1]));
            try (ProjectFile file = ProjectFile.open(Path.of(arguments[0]))) {
                History history = file.history();
                while (true) {
                    System.out.println(Deed.of(history));
                    history = planner.work(file, history);
                }
            }
        }
    }
}
