package zuschnitt.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BackupsFolderTest {
    private static final Path HOME = Path.of("/home/jürgen");

    @Test
    void everySystemHasAPlaceForWhatMustNotBeClearedAway() {
        assertThat(BackupsFolder.of("Linux", HOME, Map.of()))
                .isEqualTo(HOME.resolve(".local/share/zuschnitt/backups"));
        assertThat(BackupsFolder.of("Linux", HOME, Map.of("XDG_DATA_HOME", "/daten")))
                .isEqualTo(Path.of("/daten/zuschnitt/backups"));
        assertThat(BackupsFolder.of("Windows 11", HOME, Map.of("LOCALAPPDATA", "/lokal")))
                .isEqualTo(Path.of("/lokal/Zuschnitt/Sicherungen"));
        assertThat(BackupsFolder.of("Mac OS X", HOME, Map.of()))
                .isEqualTo(HOME.resolve("Library/Application Support/Zuschnitt/Sicherungen"));
    }

    @Test
    void itIsNoneThatIsClearedAway() {
        for (String system : new String[] {"Linux", "Mac OS X"})
            assertThat(BackupsFolder.of(system, HOME, Map.of()).toString())
                    .doesNotContainIgnoringCase("cache");
    }
}
