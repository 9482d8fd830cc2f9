package zuschnitt.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProgramFolderTest {
    private static final Path HOME = Path.of("/home/jürgen");

    @Test
    void linuxKeepsItWhereTheEnvironmentSays() {
        ProgramFolder folder =
                ProgramFolder.of("Linux", HOME, Map.of("XDG_CACHE_HOME", "/var/cache/jürgen"));
        assertThat(folder.path()).isEqualTo(Path.of("/var/cache/jürgen/zuschnitt"));
    }

    @Test
    void anEmptyOrRelativeVariableCountsAsNone() {
        Path usual = HOME.resolve(".cache/zuschnitt");
        assertThat(ProgramFolder.of("Linux", HOME, Map.of("XDG_CACHE_HOME", "")).path())
                .isEqualTo(usual);
        assertThat(ProgramFolder.of("Linux", HOME, Map.of("XDG_CACHE_HOME", "cache")).path())
                .isEqualTo(usual);
    }

    @Test
    void windowsAndMacHaveTheirOwnPlaces() {
        assertThat(ProgramFolder.of("Windows 11", HOME, Map.of()).path())
                .isEqualTo(HOME.resolve("AppData/Local/Zuschnitt"));
        assertThat(ProgramFolder.of("Mac OS X", HOME, Map.of()).path())
                .isEqualTo(HOME.resolve("Library/Caches/Zuschnitt"));
    }
}
