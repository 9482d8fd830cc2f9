package zuschnitt.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zuschnitt.message.UserException;
import zuschnitt.store.ProjectFile;

/** What the reading commands say, and the keys of their JSON, which other programs rely on. */
class ReadingTest {
    private final Shell shell = Shell.german();

    @TempDir private Path folder;
    private Path project = Path.of("");

    /** Columns 1–3 are B 1, column 4 is B 2, unit 12 open, unit 8 excluded. */
    @BeforeEach
    void aPlan() throws UserException {
        project = TinyProject.in(folder);
        shell.done("assign", project, "--all", "--to", "B 1");
        shell.done("assign", project, "--units", "0004", "--to", "B 2");
        shell.done("assign", project, "--units", "0012", "--to", "unassigned");
        shell.done("assign", project, "--units", "0008", "--to", "excluded");
    }

    @Test
    void infoSaysWhatIsInAProject() {
        shell.done("save", project, "Entwurf 1");
        JsonTree info = shell.json("info", project);
        assertThat(info.names())
                .contains(
                        "project",
                        "crs",
                        "units",
                        "population",
                        "groups",
                        "band",
                        "versions",
                        "source");
        assertThat(info.get("project").text()).isEqualTo("Gemeinde Süd");
        assertThat(info.get("crs").text()).isEqualTo("EPSG:25832");
        assertThat(info.get("units").number()).isEqualTo(12);
        assertThat(info.get("population").number()).isEqualTo(78);
        assertThat(info.get("band").names()).containsExactly("min", "target", "max");
        assertThat(info.get("band").get("min").isNull()).isTrue();
        assertThat(info.get("versions").texts()).containsExactly("Entwurf 1");
        JsonTree group = info.get("groups").where("key", "Zeile 2");
        assertThat(group.get("name").text()).isEqualTo("Zeile 2");
        assertThat(group.get("units").number()).isEqualTo(4);
        assertThat(group.get("population").number()).isEqualTo(5 + 6 + 7 + 8);
        JsonTree source = info.get("source").items().get(0);
        assertThat(source.names())
                .containsExactly("file", "features", "encoding", "crs", "findings");
        assertThat(source.get("findings").items().get(0).get("kind").text()).isEqualTo("gap");
        assertThat(source.get("findings").items().get(0).get("count").number()).isEqualTo(2);
    }

    @Test
    void layersThatOthersEditedAreNoDamageAndMadeAgain() throws Exception {
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + project.toUri());
                Statement sql = other.createStatement()) {
            sql.execute("UPDATE units SET name = 'aus QGIS' WHERE fid < 4");
        }
        Shell.Said said = shell.say("verify", project);
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.out()).contains("unversehrt, aber", "„units“", "--restore-layers");
        assertThat(shell.done("verify", project, "--restore-layers").out())
                .contains(
                        "Die Ebene units ist wiederhergestellt", "Die Projektdatei ist unversehrt");
        assertThat(shell.done("verify", project).out()).contains("ist unversehrt.");
    }

    @Test
    void statsAddUp() {
        JsonTree stats = shell.json("stats", project);
        assertThat(stats.get("version").text()).isEqualTo("working");
        assertThat(stats.get("units").number()).isEqualTo(12);
        assertThat(stats.get("population").number()).isEqualTo(78);
        assertThat(stats.get("unassigned").get("population").number()).isEqualTo(12);
        assertThat(stats.get("excluded").get("population").number()).isEqualTo(8);
        JsonTree district = stats.get("districts").where("code", "B 1");
        assertThat(district.names())
                .containsExactly(
                        "code",
                        "name",
                        "units",
                        "population",
                        "estimated",
                        "status",
                        "areaKm2",
                        "parts",
                        "polsbyPopper",
                        "indicators");
        assertThat(district.get("units").number()).isEqualTo(9);
        assertThat(district.get("population").number()).isEqualTo(78 - 4 - 8 - 12);
        assertThat(district.get("estimated").truth()).isFalse();
        assertThat(district.get("status").text()).isEqualTo("none");
        assertThat(district.get("areaKm2").number()).isCloseTo(0.09, within(1e-12));
        assertThat(district.get("parts").number()).isEqualTo(1);
        assertThat(district.get("polsbyPopper").number())
                .isCloseTo(4 * Math.PI * 90_000 / (1200.0 * 1200.0), within(1e-12));
    }

    @Test
    void versionsKnowWhereTheyCameFrom() {
        shell.done("save", project, "Entwurf 1", "--author", "Öztürk", "--reason", "zum Anfang");
        shell.done("assign", project, "--units", "0012", "--to", "B 2");
        shell.done(
                "save", project, "Entwurf 2", "--status", "decided", "--valid-from", "2027-01-01");
        List<JsonTree> versions = shell.json("versions", project).items();
        assertThat(versions).hasSize(2);
        JsonTree first = versions.get(0);
        assertThat(first.names())
                .contains("name", "parent", "author", "date", "reason", "districts", "unassigned");
        assertThat(first.get("name").text()).isEqualTo("Entwurf 1");
        assertThat(first.get("parent").isNull()).isTrue();
        assertThat(first.get("author").text()).isEqualTo("Öztürk");
        assertThat(first.get("reason").text()).isEqualTo("zum Anfang");
        assertThat(first.get("districts").number()).isEqualTo(2);
        assertThat(first.get("unassigned").number()).isEqualTo(1);
        assertThat(versions.get(1).get("parent").text()).isEqualTo("Entwurf 1");
        assertThat(versions.get(1).get("unassigned").number()).isZero();
    }

    @Test
    void statsOfAVersionStayWhenTheWorkGoesOn() {
        shell.done("save", project, "Entwurf 1");
        shell.done("merge", project, "B 1", "B 2");
        JsonTree then = shell.json("stats", project, "--version", "Entwurf 1");
        assertThat(then.get("version").text()).isEqualTo("Entwurf 1");
        assertThat(then.get("districts").items()).hasSize(2);
    }

    @Test
    void checkSaysNoAndWhy() {
        Shell.Said said = shell.say("check", project, "--json");
        assertThat(said.code()).isEqualTo(1);
        JsonTree check = JsonTree.parse(said.out());
        assertThat(check.get("ok").truth()).isFalse();
        JsonTree open = check.get("problems").where("kind", "unassigned");
        assertThat(open.names()).contains("kind", "district", "units", "population", "message");
        assertThat(open.get("units").texts()).containsExactly("0012");
        assertThat(open.get("population").number()).isEqualTo(12);
    }

    @Test
    void noticesDoNotTurnTheAnswerToNo() {
        shell.done("assign", project, "--units", "0012", "--to", "excluded");
        JsonTree check = shell.json("check", project);
        assertThat(check.get("ok").truth()).isTrue();
        assertThat(check.get("problems").items())
                .extracting(problem -> problem.get("kind").text())
                .containsOnly("below-1000");
    }

    @Test
    void compareTellsWhatMoved() {
        shell.done("save", project, "alt");
        shell.done("assign", project, "--units", "0007,0012", "--to", "B 2");
        JsonTree comparison = shell.json("compare", project, "alt", "working");
        assertThat(comparison.names())
                .startsWith(
                        "from",
                        "to",
                        "unitsChanged",
                        "populationMoved",
                        "estimated",
                        "districts",
                        "flows");
        assertThat(comparison.get("from").text()).isEqualTo("alt");
        assertThat(comparison.get("to").text()).isEqualTo("working");
        assertThat(comparison.get("unitsChanged").number()).isEqualTo(2);
        assertThat(comparison.get("populationMoved").number()).isEqualTo(7 + 12);
        assertThat(comparison.get("flows").items())
                .extracting(flow -> flow.get("populationFrom").number())
                .satisfies(all -> assertThat(all.stream().mapToDouble(n -> n).sum()).isEqualTo(78));
        JsonTree flow =
                comparison.get("flows").items().stream()
                        .filter(f -> f.get("from").text().equals("unassigned"))
                        .findFirst()
                        .orElseThrow();
        assertThat(flow.names())
                .containsExactly(
                        "from",
                        "to",
                        "units",
                        "populationFrom",
                        "populationTo",
                        "areaKm2",
                        "estimated");
        assertThat(flow.get("to").text()).isEqualTo("B 2");
        assertThat(flow.get("areaKm2").number()).isCloseTo(0.01, within(1e-12));
        JsonTree kept = comparison.get("districts").items().get(0);
        assertThat(kept.names()).startsWith("kind", "from", "to");
    }

    @Test
    void readingWorksWhileSomebodyElseHasTheProject() throws UserException {
        try (ProjectFile held = ProjectFile.open(project)) {
            assertThat(held.readOnlyReason()).isEmpty();
            assertThat(shell.json("stats", project).get("population").number()).isEqualTo(78);
            Shell.Said refused = shell.say("merge", project, "B 1", "B 2");
            assertThat(refused.code()).isEqualTo(4);
            assertThat(refused.line()).startsWith("zuschnitt: " + project + ": ");
        }
    }

    @Test
    void peopleGetTablesInTheirLanguage() {
        String german = shell.done("stats", project).out();
        assertThat(german).contains("Kürzel", "Einwohner", "noch offen: 1 Baustein, 12 Einwohner");
        String english = shell.in(Locale.UK).done("stats", project).out();
        assertThat(english).contains("Code", "Residents", "unassigned: 1 unit, 12 residents");
        assertThat(shell.done("stats", project, "--lang", "en").out()).isEqualTo(english);
        for (String command : List.of("info", "versions", "verify")) {
            assertThat(shell.done(command, project).out()).as(command).isNotBlank();
        }
        assertThat(shell.say("check", project).out()).contains("noch offen");
    }

    @Test
    void theTableIsAligned() {
        String[] lines = shell.done("stats", project).out().split("\n");
        assertThat(lines[1]).startsWith("B 1     ");
        assertThat(lines[1].indexOf("54")).isEqualTo(lines[0].indexOf("Einwohner") + 7);
    }
}
