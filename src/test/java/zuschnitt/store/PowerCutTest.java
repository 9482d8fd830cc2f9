package zuschnitt.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import zuschnitt.message.UserException;
import zuschnitt.store.RecordedSession.Outcome;

/**
 * A session that is broken off at each of its writes and syncs: by a kill, after which the system
 * still has all that was written, and by a power cut, after which only what was synced is sure to
 * be there. The session is recorded once and broken off as often as one likes.
 */
final class PowerCutTest {
    /** How many sessions; more of them in the long run: {@code -Dtimes=20}. */
    private static final int SESSIONS = Integer.getInteger("times", 1);

    private static final int DEEDS = 16;
    private static final int REAL_KILLS = 8;

    @TempDir Path own;

    @TempDir(factory = InMemory.class)
    Path worked;

    @TempDir(factory = InMemory.class)
    Path found;

    private Recorder recorder;

    @BeforeEach
    void aRecorder() throws IOException, InterruptedException {
        recorder = Recorder.in(own);
    }

    private RecordedSession session(long seed, Worker.Mode mode)
            throws IOException, InterruptedException, UserException {
        Path folder = Files.createDirectory(worked.resolve("session" + seed));
        return RecordedSession.of(recorder, folder, seed, DEEDS, mode);
    }

    @Test
    void aKillAtAnyWriteOrSyncLosesNothing()
            throws IOException, InterruptedException, UserException {
        for (int seed = 0; seed < SESSIONS; seed++) {
            RecordedSession session = session(seed, Worker.Mode.AS_ALWAYS);
            assertTrue(session.length() > 200, session.length() + " deeds");
            for (int n = 0; n < session.length(); n++) {
                Disk disk = session.diskAfter(n);
                assertEquals(Outcome.WHOLE, session.afterAKill(disk, found), "before " + n);
                DiskDeed next = session.deeds().get(n);
                if (next.kind() != DiskDeed.Kind.WRITTEN) continue;
                disk.add(next.half());
                assertEquals(Outcome.WHOLE, session.afterAKill(disk, found), "within " + n);
            }
        }
    }

    @Test
    void aPowerCutAtAnyWriteOrSyncLosesNothing()
            throws IOException, InterruptedException, UserException {
        for (int seed = 0; seed < SESSIONS; seed++) {
            RecordedSession session = session(seed, Worker.Mode.AS_ALWAYS);
            assertEquals(Map.of(Outcome.WHOLE, session.length()), outcomes(session));
        }
    }

    /** Otherwise the tests above would show nothing. */
    @ParameterizedTest
    @EnumSource(value = Worker.Mode.class, mode = EnumSource.Mode.EXCLUDE, names = "AS_ALWAYS")
    void whereLessCareIsTakenPowerCutsLoseWork(Worker.Mode mode)
            throws IOException, InterruptedException, UserException {
        Map<Outcome, Integer> outcomes = outcomes(session(6, mode));
        int behind = outcomes.getOrDefault(Outcome.BEHIND, 0);
        int broken = outcomes.getOrDefault(Outcome.BROKEN, 0);
        assertTrue(behind > 30, mode + ": " + outcomes);
        assertEquals(mode == Worker.Mode.UNSYNCED, broken > 0, mode + ": " + outcomes);
    }

    /** How often which, if the power goes once before each deed. */
    private Map<Outcome, Integer> outcomes(RecordedSession session) throws IOException {
        Random chance = new Random(7);
        Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
        for (int n = 0; n < session.length(); n++) {
            Outcome outcome = session.afterAPowerCut(session.diskAfter(n), chance, found);
            outcomes.merge(outcome, 1, Integer::sum);
        }
        return outcomes;
    }

    /** A real kill leaves what the recording says, byte by byte: nothing gets past the recorder. */
    @Test
    void theRecorderSeesWhateverIsDoneToTheFiles()
            throws IOException, InterruptedException, UserException {
        Random random = new Random(8);
        for (int i = 0; i < REAL_KILLS * SESSIONS; i++) {
            Path folder = Files.createDirectory(worked.resolve("kill" + i));
            OptionalInt at = OptionalInt.of(1 + random.nextInt(300));
            RecordedSession killed =
                    RecordedSession.of(recorder, folder, 6, DEEDS, Worker.Mode.AS_ALWAYS, at);
            Disk disk = killed.diskAfter(killed.length());
            Map<String, byte[]> expected = disk.seen();
            Map<String, byte[]> left = Recorder.files(folder);
            assertEquals(expected.keySet(), left.keySet());
            for (String name : left.keySet())
                assertArrayEquals(expected.get(name), left.get(name), name + " at " + at);
        }
    }
}
