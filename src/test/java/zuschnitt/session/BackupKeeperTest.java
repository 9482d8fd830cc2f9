package zuschnitt.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zuschnitt.edit.Adopt;
import zuschnitt.edit.Assign;
import zuschnitt.message.Message;
import zuschnitt.message.UserException;
import zuschnitt.plan.Ground;
import zuschnitt.plan.Plan;
import zuschnitt.plan.Tiny;
import zuschnitt.plan.UnitSet;
import zuschnitt.store.BackupFolder;
import zuschnitt.store.ProjectFile;

/** When backups are made; the test's own thread plays the screen's. */
class BackupKeeperTest {
    private static final Ground GROUND = Tiny.ground(4, 3);

    @TempDir Path place;

    private final BlockingQueue<Runnable> screen = new LinkedBlockingQueue<>();
    private final Background background = new Background(screen::add);
    private final Hands clock = new Hands();
    private final List<Message> troubles = new ArrayList<>();
    private Path path;
    private BackupFolder folder;
    private Session session;
    private BackupKeeper keeper;

    @BeforeEach
    void aProject() throws UserException {
        path = place.resolve("Düren.gpkg");
        folder = BackupFolder.of(place.resolve("Sicherungen"), path);
        ProjectFile.create(path, SessionTest.project(GROUND)).close();
        open();
        session.perform(new Adopt(Tiny.plan(GROUND, "1122\n1122\n..xx"), "Anfang"));
        session.close();
        open();
    }

    private void open() throws UserException {
        session = Session.of(ProjectFile.open(path), clock, "");
        keeper = new BackupKeeper(session, folder, background, clock, troubles::add);
    }

    @AfterEach
    void close() {
        session.close();
        background.close();
    }

    /** Works on, by one step. */
    private void work() throws UserException {
        Plan plan = session.settled();
        int other = plan.districtOf(1) == Plan.FIRST ? Plan.FIRST + 1 : Plan.FIRST;
        session.perform(new Assign(UnitSet.of(1), other));
    }

    /** Looks, and waits for what comes of it. */
    private void lookAndMake() throws InterruptedException {
        keeper.look();
        Runnable next = screen.poll(20, TimeUnit.SECONDS);
        assertThat(next).as("a backup").isNotNull();
        next.run();
    }

    private void lookInVain() {
        int before = folder.all().size();
        keeper.look();
        assertThat(screen).isEmpty();
        assertThat(folder.all()).hasSize(before);
    }

    @Test
    void aProjectIsBackedUpWhenItIsOpenedIfItHasChangedSinceTheLastTime() throws Exception {
        lookAndMake();
        assertThat(folder.all()).hasSize(1);
        session.close();
        open();
        lookAndMake();
        assertThat(folder.all()).as("nothing has changed").hasSize(1);
        work();
        session.close();
        open();
        clock.pass(Duration.ofMinutes(1));
        lookAndMake();
        assertThat(folder.all()).hasSize(2);
    }

    @Test
    void thenEveryTwentyMinutesInWhichSomethingWasDone() throws Exception {
        lookAndMake();
        clock.pass(Duration.ofMinutes(21));
        lookInVain();
        work();
        lookInVain();
        clock.pass(BackupKeeper.QUIET);
        lookAndMake();
        assertThat(folder.all()).hasSize(2);
        work();
        clock.pass(Duration.ofMinutes(19));
        lookInVain();
        clock.pass(Duration.ofMinutes(1));
        lookAndMake();
        assertThat(folder.all()).hasSize(3);
        lookInVain();
    }

    @Test
    void whatAStepEndedIsMadeInTheNextQuietMoment() throws Exception {
        clock.pass(Duration.ofMinutes(1));
        keeper.look();
        work();
        Runnable next = screen.poll(20, TimeUnit.SECONDS);
        assertThat(next).isNotNull();
        next.run();
        lookInVain();
        clock.pass(Duration.ofMinutes(21));
        lookAndMake();
        try (ProjectFile backup = ProjectFile.openReadOnly(folder.all().get(0).file())) {
            assertThat(backup.history().present()).isEqualTo(session.settled());
        }
        assertThat(troubles).isEmpty();
    }

    @Test
    void troubleIsSaidOnceAndWorkGoesOn() throws Exception {
        Files.writeString(place.resolve("Sicherungen"), "kein Ordner");
        lookAndMake();
        assertThat(troubles).extracting(Message::key).containsExactly("backup.cannotWrite");
        work();
        clock.pass(Duration.ofMinutes(21));
        lookAndMake();
        assertThat(troubles).hasSize(1);
        Files.delete(place.resolve("Sicherungen"));
        clock.pass(Duration.ofMinutes(21));
        lookAndMake();
        assertThat(folder.all()).hasSize(1);
    }

    @Test
    void aProjectThatIsOnlyReadIsNotBackedUp() throws Exception {
        session.close();
        session = Session.of(ProjectFile.openReadOnly(path), clock, "");
        keeper = new BackupKeeper(session, folder, background, clock, troubles::add);
        lookInVain();
    }

    /** A clock that the test moves. */
    private static final class Hands extends Clock {
        private Instant now = Instant.parse("2026-03-01T10:00:00Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
