package zuschnitt.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zuschnitt.message.UserException;

/** Tables on the units of a project. */
class JoinTest {
    private final Shell shell = Shell.german();

    @TempDir private Path folder;
    private Path project = Path.of("");

    @BeforeEach
    void aPlan() throws UserException {
        project = TinyProject.in(folder);
        shell.done("assign", project, "--units", "0001,0002", "--to", "B 1");
        shell.done("assign", project, "--units", "0003,0004", "--to", "B 2");
    }

    @Test
    void joinedResidentsAreTheProjectsFromThenOn() throws IOException {
        JsonTree said = join("--date", "2025-12-31", "--population", "EW");
        assertThat(said.get("matched").number()).isEqualTo(12);
        assertThat(said.get("population").number()).isEqualTo(7800);
        assertThat(shell.json("info", project).get("population").number()).isEqualTo(7800);
        JsonTree stats = shell.json("stats", project, "--figures", "2025-12-31");
        assertThat(stats.get("districts").items().get(0).get("population").number()).isEqualTo(300);
    }

    @Test
    void whereATableCameFromIsKeptWithItsFindings() throws IOException {
        Path table = table(1, 14);
        shell.done("join", project, table, "--key", "KEY", "--population", "EW");
        JsonTree source = shell.json("info", project).get("source").items().get(1);
        assertThat(source.get("file").text()).isEqualTo("zahlen.csv");
        assertThat(source.get("features").number()).isEqualTo(14);
        assertThat(source.get("findings").items().get(0).get("kind").text())
                .isEqualTo("key-unknown");
        assertThat(source.get("findings").items().get(0).get("count").number()).isEqualTo(2);
    }

    @Test
    void aRateStandsInTheStatistics() throws IOException {
        join("--population", "EW", "--rate", "Kinderanteil=K/EW", "--topic", "Demografie");
        JsonTree indicators =
                shell.json("stats", project).get("districts").items().get(0).get("indicators");
        assertThat(indicators.get("Kinderanteil").number()).isEqualTo(0.1);
        assertThat(shell.done("stats", project).out()).contains("Kinderanteil").contains("0,100");
        JsonTree kept = shell.json("info", project).get("indicators").items().get(0);
        assertThat(kept.get("topic").text()).isEqualTo("Demografie");
    }

    @Test
    void aRefusedTableLeavesTheProjectAsItWas() throws IOException {
        byte[] before = Files.readAllBytes(project);
        Path table = table(1, 12);
        String none = shell.say("join", project, table, "--key", "NIX").line();
        assertThat(none).startsWith("zuschnitt: " + table + ": ").contains("KEY, EW, K");
        assertThat(shell.say("join", project, table, "--key", "KEY", "--rate", "a=x/y").code())
                .isEqualTo(3);
        assertThat(shell.say("join", project, table, "--key", "KEY", "--rate", "a").code())
                .isEqualTo(2);
        assertThat(Files.readAllBytes(project)).isEqualTo(before);
    }

    @Test
    void whatDidNotFitIsListedInWords() throws IOException {
        Path table = table(2, 13);
        String said =
                shell.done("join", project, table, "--key", "KEY", "--population", "EW").out();
        assertThat(said)
                .contains("Ohne Baustein (1): 0013", "1.300 Einwohner", "Ohne Zeile (1): 0001");
    }

    @Test
    void aTableThatFitsNoUnitChangesNoNumber() throws IOException {
        Path table = table(50, 60);
        String said = shell.done("join", project, table, "--key", "KEY").out();
        assertThat(said).contains("Keine Zahl");
        assertThat(shell.json("info", project).get("population").number())
                .isEqualTo(TinyProject.RESIDENTS);
    }

    @Test
    void numbersThatCanBeReadInTwoWaysNeedAWord() throws IOException {
        String text = "KEY;EW\n0001;1.234\n0002;2.345\n";
        Path table = Files.writeString(folder.resolve("a.csv"), text);
        assertThat(shell.say("join", project, table, "--key", "KEY").line())
                .contains("--numbers de");
        JsonTree said = shell.json("join", project, table, "--key", "KEY", "--numbers", "de");
        assertThat(said.get("population").number()).isEqualTo(3579);
    }

    @Test
    void aVersionKeepsTheFiguresThatItWasDrawnWith() throws IOException {
        shell.done("save", project, "Vorher");
        join("--population", "EW");
        JsonTree before = shell.json("stats", project, "--version", "Vorher");
        assertThat(before.get("population").number()).isEqualTo(TinyProject.RESIDENTS);
        assertThat(shell.done("verify", project).code()).isZero();
    }

    private JsonTree join(Object... options) throws IOException {
        Object[] words = new Object[options.length + 5];
        words[0] = "join";
        words[1] = project;
        words[2] = table(1, 12);
        words[3] = "--key";
        words[4] = "KEY";
        System.arraycopy(options, 0, words, 5, options.length);
        return shell.json(words);
    }

    /** The n-th unit has 100 n residents, of whom 10 n are children. */
    private Path table(int first, int last) throws IOException {
        String rows =
                IntStream.rangeClosed(first, last)
                        .mapToObj(n -> String.format("%04d;%d;%d%n", n, 100 * n, 10 * n))
                        .collect(Collectors.joining());
        return Files.writeString(folder.resolve("zahlen.csv"), "KEY;EW;K\n" + rows);
    }
}
