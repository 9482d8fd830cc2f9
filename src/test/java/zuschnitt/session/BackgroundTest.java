package zuschnitt.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import zuschnitt.message.Message;

/** The test's own thread plays the screen's: it runs what comes back, in order. */
class BackgroundTest {
    private static final Message TITLE = Message.of("ui.opening", "x");

    private final BlockingQueue<Runnable> screen = new LinkedBlockingQueue<>();
    private final Background background = new Background(screen::add);
    private final List<String> seen = new ArrayList<>();

    @AfterEach
    void close() {
        background.close();
    }

    @Test
    void aResultIsTakenUpOnTheScreensThread() throws InterruptedException {
        Thread here = Thread.currentThread();
        background.run(
                TITLE,
                job -> Thread.currentThread() == here,
                same -> seen.add(same + " " + (Thread.currentThread() == here)),
                failure -> seen.add("failed"));
        assertThat(background.jobs().get()).hasSize(1);
        runNext();
        assertThat(seen).containsExactly("false true");
        assertThat(background.jobs().get()).isEmpty();
    }

    @Test
    void aFailureComesBackToo() throws InterruptedException {
        background.run(
                TITLE,
                job -> {
                    throw new IllegalStateException("gone");
                },
                result -> seen.add("done"),
                failure -> seen.add(failure.getMessage()));
        runNext();
        assertThat(seen).containsExactly("gone");
    }

    @Test
    void cancelledWorkIsNotTakenUpAndItsResultIsClosed() throws InterruptedException {
        CountDownLatch go = new CountDownLatch(1);
        AutoCloseable project = () -> seen.add("closed");
        Job job =
                background.run(
                        TITLE,
                        work -> {
                            go.await();
                            return project;
                        },
                        result -> seen.add("done"),
                        failure -> seen.add("failed"));
        job.cancel();
        go.countDown();
        runNext();
        assertThat(seen).containsExactly("closed");
    }

    @Test
    void onlyTheNewestOnALaneIsTakenUp() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        Object lane = new Object();
        background.latest(
                lane,
                () -> {
                    begun.countDown();
                    go.await();
                    return "old";
                },
                seen::add);
        begun.await();
        background.latest(lane, () -> "new", seen::add);
        runNext();
        go.countDown();
        runNext();
        assertThat(seen).containsExactly("new");
    }

    private void runNext() throws InterruptedException {
        Runnable next = screen.poll(30, TimeUnit.SECONDS);
        assertThat(next).as("something to run on the screen").isNotNull();
        next.run();
    }
}
