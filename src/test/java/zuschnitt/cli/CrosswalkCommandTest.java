package zuschnitt.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zuschnitt.io.Layers;
import zuschnitt.io.layer.Table;
import zuschnitt.message.UserException;

/** Crosswalks of a tiny project, in which the n-th unit has n residents. */
class CrosswalkCommandTest {
    private final Shell shell = Shell.german();

    @TempDir private Path folder;
    private Path project = Path.of("");

    @BeforeEach
    void twoVersions() throws UserException {
        project = TinyProject.in(folder);
        shell.done("assign", project, "--units", "0001,0002,0003", "--to", "B 1");
        shell.done("assign", project, "--units", "0004", "--to", "B 2");
        shell.done("save", project, "alt");
        shell.done("assign", project, "--units", "0002", "--to", "B 3");
        shell.done("assign", project, "--units", "0003", "--to", "excluded");
        shell.done("save", project, "neu");
    }

    private List<String> written(Object... more) throws IOException {
        Path file = folder.resolve("schlüssel.csv");
        shell.done(
                Stream.of(new Object[] {"crosswalk", project, "alt", "neu", "-o", file}, more)
                        .flatMap(Stream::of)
                        .toArray());
        String text = Files.readString(file);
        assertThat(text).startsWith("\uFEFF");
        return text.substring(1).lines().toList();
    }

    @Test
    void theBbsrsLayoutHasARowForEachPair() throws IOException {
        assertThat(written())
                .containsExactly(
                        "old_code;old_name;weight_area;weight_population;area_km2;population;"
                                + "new_code;new_name;estimated",
                        "B 1;;0,3333333334;0,1666666667;0,010000;1;B 1;;false",
                        "B 1;;0,3333333333;0,3333333333;0,010000;2;B 3;;false",
                        "B 1;;0,3333333333;0,5000000000;0,010000;3;;;false",
                        "B 2;;1,0000000000;1,0000000000;0,010000;4;B 2;;false");
    }

    @Test
    void itCanBePlainOrLeadBackAndWeighByOtherCounts() throws IOException {
        assertThat(written("--layout", "plain").get(1)).isEqualTo("B 1;B 1;0,1666666667");
        assertThat(written("--backwards", "--force").get(1))
                .isEqualTo("B 1;;1,0000000000;1,0000000000;0,010000;1;B 1;;false");
        assertThat(written("--weight", "HH", "--force").get(1)).endsWith(";0,1666666667");
    }

    @Test
    void anEnglishSystemGetsPointsAndAWorkbookNumbers() throws Exception {
        Path file = folder.resolve("key.csv");
        shell.in(Locale.ENGLISH).done("crosswalk", project, "alt", "neu", "-o", file);
        assertThat(Files.readString(file)).contains("B 1;;0.3333333334;");
        Path book = folder.resolve("key.xlsx");
        shell.done("crosswalk", project, "alt", "neu", "-o", book);
        Table table =
                Layers.read(book, new Layers.Options(Optional.empty(), Optional.empty())).table();
        assertThat(table.rows()).isEqualTo(4);
        assertThat(table.column("weight_population").orElseThrow().number(2)).isEqualTo(0.5);
    }

    @Test
    void oldFiguresAreCarriedAndRatesMadeAnew() throws IOException {
        Path old =
                Files.writeString(
                        folder.resolve("alt.csv"),
                        "code;arbeitslos;erwerbsfähig;quote\nB 1;12;120;0,1\nB 2;4;10;0,4\nZ;1;1;1\n");
        assertThat(
                        written(
                                "--apply",
                                old,
                                "--key",
                                "code",
                                "--rate",
                                "ALQ=arbeitslos/erwerbsfähig"))
                .satisfies(
                        lines -> {
                            assertThat(lines.get(1)).startsWith("B 1;;2;20;").endsWith("true");
                            assertThat(lines.get(2)).startsWith("B 2;;4;10;").endsWith("false");
                            assertThat(lines.get(3)).startsWith("B 3;;4;40;").endsWith("true");
                            assertThat(lines.get(4)).startsWith(";;6;60;");
                            assertThat(lines.get(2)).contains(";0,4;");
                            assertThat(lines.get(0))
                                    .doesNotContain("quote")
                                    .endsWith(";ALQ;estimated");
                        });
    }

    /** HH is half of the residents, so its shares are theirs. */
    @Test
    void figuresAreSharedOutByAreaOrAnotherCountIfThatIsSaid() throws IOException {
        Path old = Files.writeString(folder.resolve("alt.csv"), "code;x\nB 1;12\nB 2;4\n");
        Object[] table = {"--apply", old, "--key", "code", "--force", "--by"};
        assertThat(written(with(table, "population")).subList(1, 5))
                .extracting(line -> line.split(";", -1)[2])
                .containsExactly("2", "4", "4", "6");
        assertThat(written(with(table, "area")).subList(1, 5))
                .extracting(line -> line.split(";", -1)[2])
                .containsExactly("4", "4", "4", "4");
        assertThat(written(with(table, "HH")).subList(1, 5))
                .extracting(line -> line.split(";", -1)[2])
                .containsExactly("2", "4", "4", "6");
        assertThat(written("--layout", "plain", "--by", "area", "--force").get(1))
                .isEqualTo("B 1;B 1;0,3333333334");
        Shell.Said said = asked("--layout", "plain", "--by", "X");
        assertThat(said.code()).isEqualTo(3);
        assertThat(said.line()).contains("EINW, HH");
    }

    @Test
    void theLayoutThatHasBothWeightsTakesNoOther() {
        Path file = folder.resolve("a.csv");
        Shell.Said said = asked("--by", "HH");
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.line()).contains("--layout plain", "--apply");
        assertThat(file).doesNotExist();
    }

    /** Asks for the crosswalk between both versions in the file a.csv. */
    private Shell.Said asked(Object... options) {
        Stream<Object> words =
                Stream.of("crosswalk", project, "alt", "neu", "-o", folder.resolve("a.csv"));
        return shell.say(Stream.concat(words, Arrays.stream(options)).toArray());
    }

    private static Object[] with(Object[] words, Object last) {
        return Stream.concat(Arrays.stream(words), Stream.of(last)).toArray();
    }

    @Test
    void whoHasNoRowInTheTableIsSaidAndStaysEmpty() throws IOException {
        Path old = Files.writeString(folder.resolve("alt.csv"), "code;x\nB 2;4\n");
        Path file = folder.resolve("a.csv");
        Shell.Said said = asked("--apply", old, "--key", "code");
        assertThat(said.err()).contains("keine Zeile").contains("B 1").doesNotContain("B 2");
        assertThat(Files.readString(file)).contains("B 3;;;").contains("B 2;;4;");
    }

    @Test
    void aDistrictThatStandsInTheTableTwiceIsRefused() throws IOException {
        Path old =
                Files.writeString(
                        folder.resolve("alt.csv"), "code;arbeitslos\nB 1;12\nB 2;4\nB 1;13\n");
        Path file = folder.resolve("a.csv");
        Shell.Said said = asked("--apply", old, "--key", "code");
        assertThat(said.code()).isEqualTo(3);
        assertThat(said.line()).contains("alt.csv").contains("B 1").doesNotContain("B 2");
        assertThat(file).doesNotExist();
    }

    @Test
    void wrongWordsAreSaidInOneSentence() throws IOException {
        Path file = folder.resolve("a.csv");
        assertThat(shell.say("crosswalk", project, "alt", "neu", "-o", "a.txt").code())
                .isEqualTo(2);
        Shell.Said count = asked("--weight", "X");
        assertThat(count.code()).isEqualTo(3);
        assertThat(count.line()).contains("X").contains("EINW");
        assertThat(shell.say("crosswalk", project, "alt", "nie", "-o", file).line())
                .contains("nie");
        assertThat(file).doesNotExist();
        written();
        assertThat(
                        shell.say(
                                        "crosswalk",
                                        project,
                                        "alt",
                                        "neu",
                                        "-o",
                                        folder.resolve("schlüssel.csv"))
                                .code())
                .isEqualTo(3);
    }
}
