package zuschnitt.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zuschnitt.edit.History;
import zuschnitt.edit.Step;
import zuschnitt.message.Message;
import zuschnitt.message.Messages;
import zuschnitt.message.UserException;

/** Two programs on one project. */
final class InUseTest {
    private static final Duration LONG = LockFile.SILENCE.plusSeconds(5);

    @TempDir Path folder;

    private Path path;
    private Path lock;

    @BeforeEach
    void aProjectWithSomeSteps() throws UserException {
        path = folder.resolve("Prüfstadt.gpkg");
        lock = folder.resolve("Prüfstadt.gpkg.lock");
        try (ProjectFile file = ProjectFile.create(path, Town.project(2))) {
            new Planner(2).work(file, 10);
        }
    }

    @Test
    void theSecondOpensForReadingAndIsToldWhoTheFirstIs() throws UserException {
        try (ProjectFile first = ProjectFile.open(path);
                ProjectFile second = ProjectFile.open(path)) {
            assertEquals(Optional.empty(), first.readOnlyReason());
            Message reason = second.readOnlyReason().orElseThrow();
            assertEquals("store.inUse", reason.key());
            String sentence = Messages.of(Locale.GERMANY).text(reason);
            assertTrue(sentence.contains(System.getProperty("user.name")), sentence);
            Step step = new Planner(3).step(second.history());
            var refusal = assertThrows(ProjectInUseException.class, () -> second.append(step));
            assertEquals(reason, refusal.sentence());
            assertTrue(second.history().future().isEmpty());
            first.append(step);
        }
        try (ProjectFile next = ProjectFile.open(path)) {
            assertEquals(Optional.empty(), next.readOnlyReason());
            assertEquals(
                    new Planner(3).step(next.history().undone()).id(),
                    next.history().head().orElseThrow());
        }
    }

    @Test
    void whoOnlyLooksSeesWhatTheOtherHasDoneSoFar() throws UserException {
        try (ProjectFile first = ProjectFile.open(path)) {
            Planner planner = new Planner(4);
            for (int i = 0; i < 5; i++) {
                History expected = planner.work(first, 3);
                try (ProjectFile look = ProjectFile.openReadOnly(path)) {
                    assertEquals(expected.present(), look.history().present());
                    assertEquals("store.openedToRead", look.readOnlyReason().orElseThrow().key());
                }
            }
        }
    }

    @Test
    void aLockWhoseProcessHasEndedOnThisComputerIsTakenAtOnce()
            throws IOException, UserException, InterruptedException {
        String java = ProcessHandle.current().info().command().orElseThrow();
        Process ended =
                new ProcessBuilder(java, "-version")
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        ended.waitFor();
        Holder me = Holder.me();
        leave(
                new Holder(
                        "Käthe",
                        me.computer(),
                        ended.pid(),
                        Instant.EPOCH,
                        Instant.now(),
                        UUID.randomUUID()));
        try (ProjectFile file = ProjectFile.open(path)) {
            assertEquals(Optional.empty(), file.readOnlyReason());
            assertTrue(file.interrupted());
        }
        assertFalse(Files.exists(lock));
        try (ProjectFile file = ProjectFile.open(path)) {
            assertFalse(file.interrupted());
        }
    }

    @Test
    void aProcessNumberThatWasGivenAwayAgainIsNotTheOldProcess() throws IOException, UserException {
        Holder me = Holder.me();
        Instant earlier = me.started().minusSeconds(60);
        leave(
                new Holder(
                        "Käthe",
                        me.computer(),
                        me.process(),
                        earlier,
                        Instant.now(),
                        UUID.randomUUID()));
        try (ProjectFile file = ProjectFile.open(path)) {
            assertEquals(Optional.empty(), file.readOnlyReason());
        }
    }

    @Test
    void aLockThatIsSilentForMinutesIsTakenOverOnRequestOnly() throws IOException, UserException {
        leave(elsewhere(Instant.now().minus(LONG)));
        try (ProjectFile file = ProjectFile.open(path)) {
            Message reason = file.readOnlyReason().orElseThrow();
            assertEquals("store.inUseSilent", reason.key());
            assertEquals(
                    List.of("Prüfstadt.gpkg", "Käthe", "RATHAUS-7"),
                    reason.arguments().subList(0, 3));
        }
        assertTrue(Files.exists(lock));
        try (ProjectFile file = ProjectFile.takeOver(path)) {
            assertEquals(Optional.empty(), file.readOnlyReason());
            assertFalse(file.interrupted(), "nobody knows how they ended");
            new Planner(5).work(file, 3);
        }
        assertFalse(Files.exists(lock));
    }

    @Test
    void aLockThatIsAliveIsNotTakenOver() throws IOException, UserException {
        leave(elsewhere(Instant.now()));
        try (ProjectFile file = ProjectFile.takeOver(path)) {
            assertEquals("store.inUse", file.readOnlyReason().orElseThrow().key());
        }
        assertTrue(Files.exists(lock));
    }

    @Test
    void aLockThatCanNotBeReadIsSomebodysAllTheSame() throws IOException, UserException {
        Files.writeString(lock, "seen=yesterday\ntoken=?");
        try (ProjectFile file = ProjectFile.open(path)) {
            assertEquals("store.inUse", file.readOnlyReason().orElseThrow().key());
        }
    }

    @Test
    void aSignOfLifeIsGivenAgainAndAgain() throws IOException, UserException {
        try (ProjectFile file = ProjectFile.open(path)) {
            Holder held = Holder.parse(Files.readString(lock), Instant.EPOCH);
            leave(held.seen(Instant.EPOCH));
            file.keepAlive();
            Holder now = Holder.parse(Files.readString(lock), Instant.EPOCH);
            assertFalse(now.silent(LockFile.SILENCE));
            assertEquals(held.token(), now.token());
        }
    }

    @Test
    void whoWasTakenOverFromCanNotWriteAnyMore() throws IOException, UserException {
        try (ProjectFile sleeper = ProjectFile.open(path)) {
            History before = sleeper.history();
            Holder mine = Holder.parse(Files.readString(lock), Instant.EPOCH);
            leave(mine.seen(Instant.now().minus(LONG)));
            try (ProjectFile other = ProjectFile.takeOver(path)) {
                Step step = new Planner(6).step(before);
                UserException refusal =
                        assertThrows(ProjectInUseException.class, () -> sleeper.append(step));
                assertEquals("store.inUse", refusal.sentence().key());
                sleeper.keepAlive();
                other.append(step);
            }
            Step late = new Planner(7).step(before);
            UserException refusal =
                    assertThrows(ProjectInUseException.class, () -> sleeper.append(late));
            assertEquals("store.changedOutside", refusal.sentence().key());
            assertEquals(before.past(), sleeper.history().past());
        }
    }

    @Test
    void aLockFileThatSomebodyDeletedIsMissedByNobody() throws IOException, UserException {
        try (ProjectFile file = ProjectFile.open(path)) {
            Files.delete(lock);
            new Planner(8).work(file, 2);
            file.keepAlive();
            assertTrue(Files.exists(lock));
        }
        assertFalse(Files.exists(lock));
    }

    private static Holder elsewhere(Instant seen) {
        return new Holder("Käthe", "RATHAUS-7", 1, Instant.EPOCH, seen, UUID.randomUUID());
    }

    private void leave(Holder holder) throws IOException {
        Files.writeString(lock, holder.toString());
    }
}
