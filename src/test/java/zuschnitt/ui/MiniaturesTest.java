package zuschnitt.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.image.ImageView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;
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
            WaitForAsyncUtils.waitForAsyncFx(
                    5000,
                    () -> {
                        Miniatures pictures = new Miniatures(session, background, 1);
                        pictures.show(beginning, Optional.empty());
                        pictures.show(never, unheardOf); // drawn first, being the latest wish
                    });
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> beginning.getImage() != null);
            assertThat(never.getImage()).isNull();
        }
    }
}
