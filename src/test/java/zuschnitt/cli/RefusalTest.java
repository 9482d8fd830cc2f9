package zuschnitt.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zuschnitt.message.UserException;

/** Every way in which a command can fail: its exit code, its one line, and that nothing changed. */
class RefusalTest {
    private final Shell shell = Shell.german();

    @TempDir private Path folder;
    private Path project = Path.of("");

    @BeforeEach
    void aPlan() throws UserException {
        project = TinyProject.in(folder);
        shell.done("assign", project, "--all", "--to", "B 1");
        shell.done("assign", project, "--units", "0004,0008", "--to", "B 2");
        shell.done("save", project, "Entwurf");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "zeichne P",
                "stats P --farbe",
                "merge P",
                "assign P --to X",
                "assign P --units 0001",
                "assign P --all --units 0001 --to X",
                "rename P B_1",
                "undo P 0",
                "undo P viele",
                "save P neu --status vielleicht",
                "save P neu --valid-from morgen",
                "compare P Entwurf working --link 0",
                "compare P Entwurf working --by haus",
                "stats P --figures gestern",
                "stats P --json --json",
                "render P --difference -o x.png",
                "render P --density -o x.png",
                "render P --by districts -o x.png",
                "render P --classes 5 -o x.png",
                "render P --weights x.csv -o x.png",
                "render P --crs EPSG:25832 -o x.png",
                "render P --compare Entwurf --crs EPSG:25832 -o x.png",
                "compare P Entwurf working --crs EPSG:25832",
                "crosswalk P Entwurf working --crs EPSG:25832 -o x.csv",
                "crosswalk P Entwurf working --weight EINW --layout plain -o x.csv",
                "crosswalk P Entwurf working --key A -o x.csv",
                "crosswalk P Entwurf working --counts A -o x.csv",
                "crosswalk P Entwurf working --rate R=A/B -o x.csv",
                "stats"
            })
    void wrongUsageIsTwo(String words) {
        assertThat(refusal(words, 2)).contains("--help");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "assign P --units 0001,9999 --to X",
                "assign P --units 1 --to X",
                "assign P --where EINW>1000 --to X",
                "assign P --where EINW>>>1 --to X",
                "assign P --where einwohner>1 --to X",
                "merge P B_1 B_9",
                "merge P B_1 B_1",
                "merge P B_1 unassigned",
                "split P B_9 --line LINESTRING(0_0,1_1)",
                "split P B_1 --line LINESTRING(-500_-500,-400_-400)",
                "split P B_1 --line LINESTRING(0_0)",
                "split P B_1 --line POINT(0_0)",
                "split P B_1 --line nirgends.geojson",
                "split P B_1 --line LINESTRING(-50_-100,350_-100) --code B_2",
                "rename P B_1 --code B_2",
                "rename P B_1 --code excluded",
                "assign P --all --to _",
                "undo P 7",
                "redo P",
                "checkout P Enwurf",
                "save P Entwurf",
                "save P working",
                "save P _",
                "accept P B_9",
                "stats P --version entwurf",
                "stats P --figures 1999-12-31",
                "check P --version nie",
                "compare P nie working"
            })
    void whatCannotBeDoneIsThreeAndChangesNothing(String words) throws IOException {
        byte[] before = Files.readAllBytes(project);
        assertThat(refusal(words, 3)).contains(project + ": ");
        assertThat(Files.readAllBytes(project)).isEqualTo(before);
    }

    @Test
    void aBackupIsReadAndNotChanged() throws IOException {
        Path backups = Files.createDirectories(folder.resolve("Stadt-0123456789ab"));
        Path backup = backups.resolve("2026-05-01T10-00-00.000Z.gpkg");
        Files.copy(project, backup);
        byte[] before = Files.readAllBytes(backup);
        assertThat(shell.say("stats", backup).code()).isZero();
        Shell.Said said = shell.say("merge", backup, "B 1", "B 2");
        assertThat(said.code()).isEqualTo(4);
        assertThat(said.line())
                .contains("eine Sicherung von „Stadt“", "eine Kopie in einem anderen Ordner");
        assertThat(Files.readAllBytes(backup)).isEqualTo(before);
    }

    @Test
    void aMissingOrForeignFileIsThree() throws IOException {
        Path missing = folder.resolve("fehlt.gpkg");
        assertThat(shell.say("stats", missing).code()).isEqualTo(3);
        Path foreign =
                Files.writeString(folder.resolve("brief.gpkg"), "Sehr geehrte Damen und Herren");
        Shell.Said said = shell.say("info", foreign);
        assertThat(said.code()).isEqualTo(3);
        assertThat(said.line()).startsWith("zuschnitt: " + foreign + ": ");
        assertThat(said.out()).isEmpty();
    }

    @Test
    void errorsAreInTheLanguageAskedFor() {
        assertThat(shell.say("accept", project, "B 9").line())
                .endsWith("Einen Sozialraum B 9 gibt es nicht. Es gibt: B 1, B 2.");
        assertThat(shell.say("accept", project, "B 9", "--lang", "en").line())
                .endsWith("There is no district B 9. There are: B 1, B 2.");
        assertThat(shell.say("--lang=en", "stats").line()).contains("missing: PROJECT");
    }

    @Test
    void debugAddsWhereItArose() {
        String err = shell.say("accept", project, "B 9", "--debug").err();
        assertThat(err).contains("\tat zuschnitt.cli.");
    }

    @Test
    void aBugIsSeventyAndSaidInOneLine() {
        Shell.Said said =
                shell.with(Map.of("DISPLAY", ":0"), new BrokenWindow()).say("gui", project);
        assertThat(said.code()).isEqualTo(70);
        assertThat(said.line()).contains("Fehler in Zuschnitt", "out of paint");
    }

    @Test
    void whatThereIsNoMemoryForIsSaidInOneLine() {
        Shell.Said said = shell.with(Map.of("DISPLAY", ":0"), new FullWindow()).say("gui", project);
        assertThat(said.code()).isEqualTo(70);
        assertThat(said.line()).contains("Arbeitsspeicher", "ZUSCHNITT_MEMORY", "3g");
    }

    /** One for which there is no memory. */
    private static final class FullWindow implements Window {
        @Override
        public void open() {
            throw new OutOfMemoryError("Java heap space");
        }

        @Override
        public void open(Path file) {
            open();
        }

        @Override
        public void openDemo() {
            open();
        }
    }

    @Test
    void helpNamesEveryCommandAndOptionInBothLanguages() {
        for (String language : List.of("de", "en")) {
            String help = shell.done("--help", "--lang", language).out();
            assertThat(help).contains("import-plan", "compare", "verify");
            List<String> commands =
                    new ArrayList<>(List.of("new", "import-plan", "assign", "split", "export"));
            for (String command : commands) {
                String text = shell.done(command, "--help", "--lang", language).out();
                assertThat(text).contains("--lang", "PROJECT").doesNotContain("cli.");
            }
        }
    }

    /** Gives the command, in which P stands for the project and _ for a blank. */
    private String refusal(String words, int code) {
        Object[] all =
                List.of(words.split(" ")).stream()
                        .map(word -> word.equals("P") ? project.toString() : word.replace('_', ' '))
                        .toArray();
        Shell.Said said = shell.say(all);
        assertThat(said.code()).as(said.toString()).isEqualTo(code);
        assertThat(said.out()).isEmpty();
        assertThat(said.line()).startsWith("zuschnitt: ").doesNotContain("Exception");
        return said.line();
    }

    private static final class BrokenWindow implements Window {
        @Override
        public void open() {
            throw new IllegalStateException("out of paint");
        }

        @Override
        public void open(Path project) {
            open();
        }

        @Override
        public void openDemo() {
            open();
        }
    }
}
