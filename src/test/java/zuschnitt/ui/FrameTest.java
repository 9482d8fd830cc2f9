package zuschnitt.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import zuschnitt.message.UserException;
import zuschnitt.store.ProjectFile;

/** The window around a project: what stays when it is laid out anew. */
@ExtendWith(ApplicationExtension.class)
class FrameTest {
    private static final Path DEMO = Path.of("maps/baesweiler/baesweiler.gpkg");

    private Stage window;
    private Workplace place;
    private Frame frame;

    @Start
    void start(Stage stage) throws IOException {
        window = stage;
        place = Workplace.on(stage, WithDemo::new);
        frame = place.frame();
        frame.wear(frame.look().withLocale(Locale.GERMANY));
        frame.project().openDemo();
    }

    /** The demo as it is started from the start page: a copy that nobody misses. */
    private record WithDemo(Path folder, Projects files) implements Projects {
        WithDemo(Path folder) {
            this(folder, new OnlyFiles());
        }

        @Override
        public ProjectFile open(Path file) throws UserException {
            return files.open(file);
        }

        @Override
        public ProjectFile takeOver(Path project) throws UserException {
            return files.takeOver(project);
        }

        @Override
        public ProjectFile openDemo() throws UserException {
            Path copy = folder.resolve("Demo.gpkg");
            try {
                Files.copy(DEMO, copy);
            } catch (IOException failure) {
                throw new IllegalStateException(failure);
            }
            return files.open(copy);
        }

        @Override
        public boolean isProject(Path file) {
            return files.isProject(file);
        }
    }

    @AfterEach
    void stop() throws IOException {
        place.close();
    }

    @Test
    void thatFiguresAreInventedIsStillSaidInTheDark(FxRobot robot) throws Exception {
        await(robot);
        assertThat(badges(robot)).contains("erfundene Demodaten");
        robot.push(KeyCode.F7);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(frame.look().shade()).isEqualTo(Look.Shade.DARK);
        await(robot);
        assertThat(badges(robot)).contains("erfundene Demodaten");
    }

    @Test
    void menusNameKeysAsTheyStandOnTheKeyboard(FxRobot robot) throws Exception {
        await(robot);
        MenuBar bar = robot.lookup(node -> node instanceof MenuBar).query();
        assertThat(
                        bar.getMenus().stream()
                                .map(Menu::getItems)
                                .flatMap(Collection::stream)
                                .map(MenuItem::getAccelerator)
                                .filter(Objects::nonNull)
                                .map(keys -> keys.getDisplayText()))
                .contains("Strg+Z", "Strg+Umschalt+Z", "F7")
                .noneMatch(text -> text.contains("Ctrl") || text.contains("Shift"));
    }

    /** A typeface can name a sign that it draws nothing for. */
    @Test
    void everySignInTheMenuIsSeen(FxRobot robot) throws Exception {
        await(robot);
        MenuBar bar = robot.lookup(node -> node instanceof MenuBar).query();
        List<Ikon> signs =
                bar.getMenus().stream()
                        .map(Menu::getItems)
                        .flatMap(Collection::stream)
                        .map(MenuItem::getGraphic)
                        .filter(FontIcon.class::isInstance)
                        .map(graphic -> ((FontIcon) graphic).getIconCode())
                        .toList();
        assertThat(signs).hasSizeGreaterThan(40);
        List<Ikon> unseen =
                WaitForAsyncUtils.asyncFx(
                                () -> signs.stream().filter(sign -> !leavesInk(sign)).toList())
                        .get();
        assertThat(unseen).isEmpty();
    }

    private static boolean leavesInk(Ikon sign) {
        FontIcon icon = new FontIcon(sign);
        icon.setIconSize(32);
        WritableImage drawn = new Scene(new StackPane(icon), 48, 48).snapshot(null);
        PixelReader pixels = drawn.getPixelReader();
        return IntStream.range(0, 48 * 48)
                .anyMatch(at -> pixels.getColor(at % 48, at / 48).getBrightness() < 0.5);
    }

    private void await(FxRobot robot) {
        Waiting.await(() -> robot.lookup("#map").tryQuery().isPresent());
        assertThat(window.isShowing()).isTrue();
    }

    private static List<String> badges(FxRobot robot) {
        return robot.lookup(".badge").queryAllAs(Label.class).stream().map(Label::getText).toList();
    }
}
