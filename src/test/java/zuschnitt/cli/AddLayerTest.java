package zuschnitt.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Units of another year beside those of a project: four squares, and the same ground in three. */
class AddLayerTest {
    private final Shell shell = Shell.german();

    @TempDir private Path folder;
    private Path project = Path.of("");
    private Path newUnits = Path.of("");

    /** A strip of ground from one easting to another, hundredths of a degree. */
    private record Strip(String key, int from, int to, int people) {
        String feature() {
            double west = 9 + from / 100.0;
            double east = 9 + to / 100.0;
            return """
            {"type":"Feature","properties":{"KEY":"%s","EW":%d,"SR":"N %s"},"geometry":
            {"type":"Polygon","coordinates":[[[%s,50],[%s,50],[%s,50.01],[%s,50.01],[%s,50]]]}}"""
                    .formatted(key, people, key.substring(0, 1), west, east, east, west, west);
        }
    }

    private Path layer(String name, List<Strip> strips) throws IOException {
        StringJoiner features = new StringJoiner(",");
        strips.forEach(strip -> features.add(strip.feature()));
        return Files.writeString(
                folder.resolve(name),
                "{\"type\":\"FeatureCollection\",\"features\":[" + features + "]}");
    }

    @BeforeEach
    void aProjectAndANewLayer() throws IOException {
        Path units =
                layer(
                        "alt.geojson",
                        List.of(
                                new Strip("01", 0, 1, 100),
                                new Strip("02", 1, 2, 200),
                                new Strip("03", 2, 3, 300),
                                new Strip("04", 3, 4, 400)));
        newUnits =
                layer(
                        "neu.geojson",
                        List.of(
                                new Strip("a1", 0, 1, 111),
                                new Strip("a2", 1, 3, 555),
                                new Strip("b1", 3, 4, 444)));
        project = folder.resolve("p.gpkg");
        shell.done("new", project, "--units", units, "--key", "KEY", "--population", "EW");
        shell.done("assign", project, "--units", "01,02", "--to", "B 1");
        shell.done("assign", project, "--units", "03,04", "--to", "B 2");
        shell.done("save", project, "Entwurf");
    }

    private void add(Object... more) {
        Object[] words = {
            "add-layer",
            project,
            "--units",
            newUnits,
            "--key",
            "KEY",
            "--population",
            "EW",
            "--save",
            "2030"
        };
        shell.done(Stream.of(words, more).flatMap(Stream::of).toArray());
    }

    @Test
    void versionsOverBothLayersAreComparedByArea() {
        add("--district", "SR");
        JsonTree comparison = shell.json("compare", project, "Entwurf", "2030");
        List<JsonTree> flows = comparison.get("flows").items();
        assertThat(flows.stream().filter(AddLayerTest::common).map(AddLayerTest::line))
                .containsExactly(
                        "B 1 → N a: 300.0 / 389.0 true",
                        "B 2 → N a: 300.0 / 277.0 true",
                        "B 2 → N b: 400.0 / 444.0 false");
        assertThat(flows.stream().filter(flow -> !common(flow)))
                .as("slivers along the outer border, where lines bend differently")
                .allMatch(flow -> flow.get("populationFrom").number() == 0)
                .allMatch(flow -> flow.get("populationTo").number() == 0)
                .allMatch(flow -> flow.get("areaKm2").number() < 1e-3);
    }

    private static boolean common(JsonTree flow) {
        return !flow.get("from").isNull() && !flow.get("to").isNull();
    }

    private static String line(JsonTree flow) {
        return "%s → %s: %s / %s %s"
                .formatted(
                        flow.get("from").text(),
                        flow.get("to").text(),
                        flow.get("populationFrom").number(),
                        flow.get("populationTo").number(),
                        flow.get("estimated").truth());
    }

    @Test
    void withoutAColumnEveryUnitIsADistrictOfItsOwn() {
        add();
        JsonTree stats = shell.json("stats", project, "--version", "2030");
        assertThat(stats.get("districts").items().stream().map(d -> d.get("code").text()))
                .containsExactly("a1", "a2", "b1");
        assertThat(stats.get("population").number()).isEqualTo(1110);
    }

    @Test
    void theProjectStaysAsItWas() {
        JsonTree before = shell.json("stats", project);
        add();
        assertThat(shell.json("stats", project).toString()).isEqualTo(before.toString());
        assertThat(shell.json("info", project).get("units").number()).isEqualTo(4);
        assertThat(shell.done("verify", project).out()).contains("unversehrt");
        shell.done("assign", project, "--units", "02", "--to", "B 2");
        shell.done("undo", project);
    }

    @Test
    void aTableCanBeJoinedToTheUnitsOfTheOtherYear() throws IOException {
        add();
        Path table = Files.writeString(folder.resolve("t.csv"), "KEY;N\na1;10\na2;20\nb1;30\n");
        shell.done(
                "join",
                project,
                table,
                "--key",
                "KEY",
                "--population",
                "N",
                "--date",
                "2030-12-31",
                "--version",
                "2030");
        shell.done(
                "import-plan",
                project,
                newUnits,
                "--district",
                "SR",
                "--over",
                "2030",
                "--save",
                "2030 neu gezählt");
        JsonTree stats = shell.json("stats", project, "--version", "2030 neu gezählt");
        assertThat(stats.get("population").number()).isEqualTo(60);
        assertThat(stats.get("districts").items()).hasSize(2);
        assertThat(shell.json("info", project).get("population").number()).isEqualTo(1000);
        assertThat(shell.done("verify", project).out()).contains("unversehrt");
    }

    @Test
    void nobodyWorksOnTheUnitsOfAnotherYear() {
        add();
        Shell.Said said = shell.say("checkout", project, "2030");
        assertThat(said.code()).isEqualTo(3);
        assertThat(said.line()).contains("2030").contains("anderen Jahres");
    }

    @Test
    void aNameThatIsTakenIsRefusedBeforeAnythingIsWritten() {
        Shell.Said said = shell.say("add-layer", project, "--units", newUnits, "--save", "Entwurf");
        assertThat(said.code()).isEqualTo(3);
        assertThat(shell.json("info", project).get("source").items()).hasSize(1);
    }

    @Test
    void wrongKeysAreMendedAndUnknownOrTakenOnesRefused() {
        add("--rename-key", "a1=a9,b1=a1");
        JsonTree stats = shell.json("stats", project, "--version", "2030");
        assertThat(stats.get("districts").items().stream().map(d -> d.get("code").text()))
                .containsExactlyInAnyOrder("a9", "a2", "a1");
        Object[] words = {"add-layer", project, "--units", newUnits, "--key", "KEY", "--save", "x"};
        for (String renaming : List.of("zz=a9", "a1=a2")) {
            Shell.Said said =
                    shell.say(
                            Stream.of(words, new Object[] {"--rename-key", renaming})
                                    .flatMap(Stream::of)
                                    .toArray());
            assertThat(said.code()).isEqualTo(3);
            assertThat(said.line()).contains("Schlüssel");
        }
    }
}
