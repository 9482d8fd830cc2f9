package zuschnitt.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GuiTest {
    private static final String SYSTEM = "os.name";
    private static final String TOOLKIT = "glass.platform";
    private static final Map<String, String> DISPLAY = Map.of("DISPLAY", ":0");

    private final String system = System.getProperty(SYSTEM);
    private final String toolkit = System.getProperty(TOOLKIT, "");
    private final Notebook window = new Notebook();

    /** The tests themselves run with a toolkit that needs no display. */
    @BeforeEach
    void aPlainLinux() {
        System.setProperty(SYSTEM, "Linux");
        System.clearProperty(TOOLKIT);
    }

    @AfterEach
    void asItWas() {
        System.setProperty(SYSTEM, system);
        if (!toolkit.isEmpty()) System.setProperty(TOOLKIT, toolkit);
    }

    @Test
    void withoutACommandTheWindowOpens() {
        Shell shell = Shell.german().with(DISPLAY, window);
        shell.done();
        shell.done("gui");
        shell.done("gui", "Süd.gpkg");
        shell.done("gui", "--demo");
        shell.with(Map.of("WAYLAND_DISPLAY", "wayland-0"), window).done("--lang", "en");
        assertThat(window.opened).containsExactly("empty", "empty", "Süd.gpkg", "demo", "empty");
    }

    @Test
    void withoutADisplayOneSentenceNamesTheCommandLine() {
        Shell.Said said = Shell.german().with(Map.of(), window).say();
        assertThat(said.code()).isEqualTo(3);
        assertThat(said.line())
                .contains("keinen Bildschirm", "new, add-layer, info, join, import-plan", "verify");
        assertThat(said.line()).doesNotContain("gui");
        assertThat(window.opened).isEmpty();
    }

    @Test
    void windowsHasADisplayAlways() {
        System.setProperty(SYSTEM, "Windows 11");
        Shell.german().with(Map.of(), window).done("gui");
        assertThat(window.opened).containsExactly("empty");
    }

    private static final class Notebook implements Window {
        private final List<String> opened = new ArrayList<>();

        @Override
        public void open() {
            opened.add("empty");
        }

        @Override
        public void open(Path project) {
            opened.add(project.toString());
        }

        @Override
        public void openDemo() {
            opened.add("demo");
        }
    }
}
