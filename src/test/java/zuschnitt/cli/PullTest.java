package zuschnitt.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zuschnitt.message.UserException;

/** The command that brings the versions of workshop groups together. */
class PullTest {
    private static final String VERTICAL = "LINESTRING(150 50, 150 -350)";
    private static final String SLANTED = "LINESTRING(120 50, 180 -350)";

    private final Shell shell = Shell.german();

    @TempDir private Path folder;
    private Path mine = Path.of("");
    private Path theirs = Path.of("");

    @BeforeEach
    void twoCopies() throws UserException, IOException {
        mine = TinyProject.in(folder);
        shell.done("assign", mine, "--all", "--to", "B 1");
        shell.done("save", mine, "Anfang", "--author", "Bernd");
        theirs = folder.resolve("Ännes Kopie.gpkg");
        Files.copy(mine, theirs);
    }

    @Test
    void versionsComeAndTheWorkingPlanStays() {
        shell.done("assign", theirs, "--units", "0001,0002", "--to", "B 2");
        shell.done("save", theirs, "Entwurf", "--author", "Änne", "--reason", "Bahn");
        String stats = shell.done("stats", mine, "--json").out();
        String there = shell.done("stats", theirs, "--version", "Entwurf", "--json").out();
        String said = shell.done("pull", mine, theirs).out();
        assertThat(said.lines())
                .containsExactly("Übernommen: „Entwurf“", "Eine Fassung war schon da");
        assertThat(shell.done("stats", mine, "--json").out()).isEqualTo(stats);
        assertThat(shell.done("stats", mine, "--version", "Entwurf", "--json").out())
                .isEqualTo(there);
        assertThat(shell.done("versions", mine, "--json").out())
                .isEqualTo(shell.done("versions", theirs, "--json").out());
    }

    @Test
    void pullingTwiceChangesNoByte() throws IOException {
        shell.done("save", theirs, "Entwurf", "--author", "Änne");
        shell.done("pull", mine, theirs);
        byte[] once = Files.readAllBytes(mine);
        assertThat(shell.done("pull", mine, theirs).out().lines())
                .containsExactly("2 Fassungen waren schon da");
        assertThat(Files.readAllBytes(mine)).isEqualTo(once);
    }

    @Test
    void namesAndKeysThatClashAreSaidAndBothCutsAreKept() {
        shell.done("split", mine, "B 1", "--line", VERTICAL, "--cut");
        shell.done("save", mine, "Entwurf", "--author", "Bernd");
        shell.done("split", theirs, "B 1", "--line", SLANTED, "--cut");
        shell.done("save", theirs, "Entwurf", "--author", "Änne");
        JsonTree told = shell.json("pull", mine, theirs);
        assertThat(told.get("versions").items().get(0).get("name").text())
                .isEqualTo("Entwurf (Änne)");
        assertThat(told.get("versions").items().get(0).get("nameThere").text())
                .isEqualTo("Entwurf");
        assertThat(told.get("known").number()).isEqualTo(1);
        assertThat(told.get("cutTwice").texts()).containsExactly("0002", "0006", "0010");
        assertThat(units("Entwurf")).contains("0002a", "0002b").doesNotContain("0002c");
        assertThat(units("Entwurf (Änne)")).contains("0002c", "0002d").doesNotContain("0002a");
        shell.done("verify", mine);
    }

    @Test
    void whoNamesTheSameProjectIsToldSo() {
        assertThat(shell.say("pull", mine, mine).code()).isEqualTo(ExitCode.REFUSED);
        assertThat(shell.say("pull", mine, mine).line()).contains("dasselbe Projekt");
    }

    @Test
    void aProjectThatIsNotThereIsNamed() {
        Shell.Said said = shell.say("pull", mine, folder.resolve("fehlt.gpkg"));
        assertThat(said.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(said.line()).contains("fehlt.gpkg");
    }

    private List<String> units(String version) {
        Path out = folder.resolve(version + ".csv");
        shell.done("export", mine, "--what", "assignment", "--version", version, "-o", out);
        try {
            return Files.readAllLines(out).stream().map(line -> line.split(";")[0]).toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
