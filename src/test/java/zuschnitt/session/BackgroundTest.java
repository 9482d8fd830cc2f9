package zuschnitt.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
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
    void wantOfMemoryIsAFailureLikeOthers() throws InterruptedException {
        background.run(
                TITLE,
                job -> {
                    throw new OutOfMemoryError("too much");
                },
                result -> seen.add("done"),
                failure -> seen.add(failure.getMessage()));
        runNext();
        assertThat(seen).containsExactly("too much");
        assertThat(background.jobs().get()).isEmpty();
    }

    @Test
    void workToItsEndSaysWhatCameOfItAlsoWhereItIsCancelled() throws InterruptedException {
        for (boolean fails : List.of(false, true)) {
            CountDownLatch go = new CountDownLatch(1);
            Job job =
                    background.runToItsEnd(
                            TITLE,
                            work -> {
                                go.await();
                                if (fails) throw new IllegalStateException("failed");
                                return "cancelled: " + work.cancelled();
                            },
                            seen::add,
                            failure -> seen.add(failure.getMessage()));
            job.cancel();
            go.countDown();
            runNext();
        }
        assertThat(seen).containsExactly("cancelled: true", "failed");
        assertThat(background.jobs().get()).isEmpty();
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
    void anAnswerFromOtherThreadsIsTakenUpOnTheScreensThread() throws InterruptedException {
        Thread here = Thread.currentThread();
        CompletableFuture<String> server = new CompletableFuture<>();
        Future<String> answer =
                background.ask(
                        () -> server,
                        text -> seen.add(text + " " + (Thread.currentThread() == here)),
                        failure -> seen.add("failed"));
        server.complete("hello");
        runNext();
        assertThat(seen).containsExactly("hello true");
        assertThat(answer).isDone();
    }

    @Test
    void whyThereIsNoAnswerComesBackUnwrapped() throws InterruptedException {
        CompletableFuture<String> broken =
                CompletableFuture.failedFuture(new IllegalStateException("gone"));
        List<Future<String>> asked = new ArrayList<>();
        for (CompletableFuture<String> server :
                List.of(broken, broken.thenApply(text -> text + "!"))) {
            asked.add(
                    background.ask(
                            () -> server, seen::add, failure -> seen.add(failure.getMessage())));
            runNext();
        }
        asked.add(
                background.ask(
                        () -> {
                            throw new IllegalStateException("not even asked");
                        },
                        seen::add,
                        failure -> seen.add(failure.getMessage())));
        runNext();
        assertThat(seen).containsExactly("gone", "gone", "not even asked");
        assertThat(asked).allMatch(Future::isDone);
    }

    @Test
    void whoCancelsAnAnswerCancelsWhatWasAskedAndHearsNothing() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CompletableFuture<String> server = new CompletableFuture<>();
        Future<String> answer =
                background.ask(
                        () -> {
                            begun.countDown();
                            return server;
                        },
                        seen::add,
                        failure -> seen.add("failed"));
        assertThat(begun.await(20, TimeUnit.SECONDS)).isTrue();
        answer.cancel(true);
        CompletableFuture<String> other = CompletableFuture.completedFuture("next");
        Future<String> next = background.ask(() -> other, seen::add, failure -> seen.add("failed"));
        runNext();
        assertThat(next.isDone()).isTrue();
        assertThat(seen).containsExactly("next");
        assertThatThrownBy(() -> server.get(20, TimeUnit.SECONDS))
                .isInstanceOf(CancellationException.class);
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
