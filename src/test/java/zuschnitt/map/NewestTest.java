package zuschnitt.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import zuschnitt.session.Background;

/** The test's own thread plays the screen's. */
class NewestTest {
    private final BlockingQueue<Runnable> screen = new LinkedBlockingQueue<>();
    private final Background background = new Background(screen::add);
    private final List<String> seen = new ArrayList<>();
    private final Newest<String> pictures = new Newest<>(background, seen::add);

    @AfterEach
    void close() {
        background.close();
    }

    @Test
    void aPictureThatMemoryDoesNotReachForIsLeftOutAndTheNextIsDrawn() throws Exception {
        pictures.want(
                () -> {
                    throw new OutOfMemoryError("too fine");
                });
        pictures.want(() -> "coarse");
        for (int i = 0; i < 2; i++) screen.poll(10, TimeUnit.SECONDS).run();
        assertThat(seen).containsExactly("coarse");
        assertThat(pictures.idle()).isTrue();
    }
}
