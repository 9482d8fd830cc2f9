package zuschnitt.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.scene.image.ImageView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;
import zuschnitt.coverage.Mapping;
import zuschnitt.raster.Scene;
import zuschnitt.session.Background;
import zuschnitt.session.Session;

@ExtendWith(ApplicationExtension.class)
class MiniaturesTest {
    private final Background background = new Background(Platform::runLater);

    @TempDir Path folder;

    @AfterEach
    void close() {
        background.close();
    }

    @Test
    void aPictureThatFailsIsLeftOutAndTheOthersAreDrawn() throws Exception {
        try (Session session = Desk.session(folder, "1122\n1122")) {
            Optional<UUID> unheardOf = Optional.of(new UUID(7, 7));
            ImageView never = new ImageView();
            ImageView beginning = new ImageView();
            Scene borders = borders(session);
            WaitForAsyncUtils.waitForAsyncFx(
                    5000,
                    () -> {
                        Miniatures pictures =
                                new Miniatures(session, background, () -> Optional.of(borders), 1);
                        pictures.show(beginning, Optional.empty());
                        pictures.show(never, unheardOf); // drawn first, being the latest wish
                    });
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> beginning.getImage() != null);
            assertThat(never.getImage()).isNull();
        }
    }

    @Test
    void picturesWaitUntilTheMapHasItsBorders() throws Exception {
        try (Session session = Desk.session(folder, "1122\n1122")) {
            ImageView beginning = new ImageView();
            AtomicInteger asked = new AtomicInteger();
            AtomicReference<Optional<Scene>> map = new AtomicReference<>(Optional.empty());
            Scene borders = borders(session);
            WaitForAsyncUtils.waitForAsyncFx(
                    5000,
                    () -> {
                        Miniatures pictures =
                                new Miniatures(
                                        session,
                                        background,
                                        () -> {
                                            asked.incrementAndGet();
                                            return map.get();
                                        },
                                        1);
                        pictures.show(beginning, Optional.empty());
                    });
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> asked.get() > 1);
            assertThat(beginning.getImage()).isNull();
            map.set(Optional.of(borders));
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> beginning.getImage() != null);
        }
    }

    private static Scene borders(Session session) {
        return Scene.of(session.plan().get().ground().coverage(), Mapping.IDENTITY);
    }
}
