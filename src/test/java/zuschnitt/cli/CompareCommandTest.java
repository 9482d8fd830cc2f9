package zuschnitt.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zuschnitt.message.UserException;

/** Two versions of a tiny project, in which the n-th unit has n residents; the second moves. */
class CompareCommandTest {
    private final Shell shell = Shell.german();

    @TempDir private Path folder;
    private Path project = Path.of("");

    @BeforeEach
    void twoVersions() throws UserException {
        project = TinyProject.in(folder);
        shell.done("assign", project, "--units", "0001,0002,0003", "--to", "B 1");
        shell.done("assign", project, "--units", "0004,0005,0006", "--to", "B 2");
        shell.done("save", project, "alt", "--status", "decided", "--valid-from", "2020-01-01");
        shell.done("assign", project, "--units", "0002", "--to", "B 2");
        shell.done("save", project, "neu");
    }

    @Test
    void ratesAreDividedLastInBothVersions() throws IOException {
        Path table =
                Files.writeString(
                        folder.resolve("quoten.csv"),
                        "key;kinder;alle\n0001;1;10\n0002;2;10\n0003;9;20\n0004;0;10\n0005;1;10\n"
                                + "0006;2;30\n");
        shell.done(
                "join",
                project,
                table,
                "--key",
                "key",
                "--population",
                "alle",
                "--counts",
                "kinder,alle",
                "--rate",
                "Kinderquote=kinder/alle",
                "--date",
                "2030-12-31");
        shell.done("save", project, "neu 2030");
        shell.done("checkout", project, "alt");
        shell.done("save", project, "alt 2030");
        JsonTree first =
                shell.json("compare", project, "alt 2030", "neu 2030")
                        .get("districts")
                        .items()
                        .get(0);
        JsonTree rate = first.get("indicators").get("Kinderquote");
        assertThat(rate.get("before").get("numerator").number()).isEqualTo(12);
        assertThat(rate.get("before").get("denominator").number()).isEqualTo(40);
        assertThat(rate.get("before").get("value").number()).isEqualTo(0.3);
        assertThat(rate.get("after").get("numerator").number()).isEqualTo(10);
        assertThat(rate.get("after").get("estimated").truth()).isFalse();
        assertThat(shell.done("compare", project, "alt 2030", "neu 2030").out())
                .contains("Kinderquote")
                .contains("0,300 (12/40)")
                .contains("0,333 (10/30)");
    }

    @Test
    void aLineSaysWhoStaysLeavesAndArrives() {
        JsonTree second =
                shell.json("compare", project, "alt", "neu").get("districts").items().get(1);
        assertThat(second.get("populationFrom").number()).isEqualTo(15);
        assertThat(second.get("populationTo").number()).isEqualTo(17);
        assertThat(second.get("stay").number()).isEqualTo(15);
        assertThat(second.get("leave").number()).isZero();
        assertThat(second.get("arrive").number()).isEqualTo(2);
    }

    @Test
    void whatBothVersionsGiveAwayTogetherIsWarnedOf() {
        JsonTree disclosures = shell.json("compare", project, "alt", "neu").get("disclosures");
        assertThat(disclosures.items()).hasSize(1);
        assertThat(disclosures.items().get(0).get("population").number()).isEqualTo(2);
        JsonTree flow = disclosures.items().get(0).get("flows").items().get(0);
        assertThat(flow.get("from").text() + flow.get("to").text()).isEqualTo("B 1B 2");
        assertThat(shell.done("compare", project, "alt", "neu").out())
                .contains("Datenschutz")
                .contains("B 1 → B 2: 2")
                .contains("unter 300 Einwohnern");
        assertThat(shell.done("compare", project, "alt", "neu", "--disclosure", "2").out())
                .doesNotContain("Datenschutz");
        assertThat(shell.say("compare", project, "alt", "neu", "--disclosure", "-1").code())
                .isEqualTo(2);
    }

    /** Only what was decided is published, so a draft beside it gives nothing away. */
    @Test
    void whoPublishesIsWarnedOfWhatWasPublishedBefore() {
        Path file = folder.resolve("Räume.geojson");
        Shell.Said said =
                shell.done("export", project, "--published", "--version", "neu", "-o", file);
        assertThat(said.err()).contains("„alt“ und „neu“").contains("B 1 → B 2: 2");
        assertThat(said.err().lines()).hasSize(1);
        assertThat(
                        shell.done(
                                        "export",
                                        project,
                                        "--published",
                                        "--version",
                                        "alt",
                                        "-o",
                                        file,
                                        "--force")
                                .err())
                .isEmpty();
    }

    @Test
    void straighteningsChangeWordsAndNoNumber() {
        JsonTree strict = shell.json("compare", project, "alt", "neu");
        JsonTree lenient = shell.json("compare", project, "alt", "neu", "--ignore-people", "4");
        assertThat(strict.get("districts").items().get(0).get("kind").text()).isEqualTo("redrawn");
        assertThat(lenient.get("districts").items().get(0).get("kind").text())
                .isEqualTo("unchanged");
        assertThat(lenient.get("flows").toString()).isEqualTo(strict.get("flows").toString());
        assertThat(lenient.get("populationMoved").number()).isEqualTo(2);
    }
}
