package zuschnitt.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zuschnitt.edit.Assign;
import zuschnitt.plan.Plan;
import zuschnitt.plan.UnitSet;
import zuschnitt.plan.Version;
import zuschnitt.session.Background;
import zuschnitt.session.Session;
import zuschnitt.session.VersionDraft;

/** What a comparison hands to the screen; the screen's thread is this one. */
class ComparingTest {
    private final BlockingQueue<Runnable> screen = new LinkedBlockingQueue<>();
    private final List<Compared> shown = new ArrayList<>();

    @TempDir Path folder = Path.of("");

    /** Waits for something that is to be done on the screen's thread. */
    private Runnable next() throws InterruptedException {
        return Objects.requireNonNull(screen.poll(30, TimeUnit.SECONDS), "nothing came");
    }

    @Test
    void aLateResultOfAFormerPairIsLeftOut() throws Exception {
        try (Session session = Desk.session(folder, "1122");
                Background background = new Background(screen::add)) {
            Version first = session.versions().save(VersionDraft.of("Erste"));
            session.perform(new Assign(UnitSet.of(3), Plan.FIRST));
            Version second = session.versions().save(VersionDraft.of("Zweite"));
            Comparing comparing = new Comparing(session, background, Desk.WORDS, shown::add);
            comparing.choose(Optional.of(first), Optional.of(second));
            Runnable late = next();
            comparing.choose(Optional.of(second), Optional.empty());
            late.run();
            assertThat(shown).isEmpty();
            next().run();
            assertThat(shown).hasSize(1);
            assertThat(shown.get(0).older()).contains(second);
            assertThat(shown.get(0).newer()).isEmpty();
            assertThat(shown.get(0).comparison().unitsChanged()).isZero();
        }
    }

    @Test
    void aResultOfTheSamePairIsShownThoughTheWorkHasGoneOn() throws Exception {
        try (Session session = Desk.session(folder, "1122");
                Background background = new Background(screen::add)) {
            Version first = session.versions().save(VersionDraft.of("Erste"));
            Comparing comparing = new Comparing(session, background, Desk.WORDS, shown::add);
            comparing.choose(Optional.of(first), Optional.empty());
            Runnable early = next();
            session.perform(new Assign(UnitSet.of(3), Plan.FIRST));
            comparing.follow();
            early.run();
            next().run();
            assertThat(shown).hasSize(2);
            assertThat(shown.get(0).comparison().unitsChanged()).isZero();
            assertThat(shown.get(1).comparison().unitsChanged()).isEqualTo(1);
        }
    }
}
