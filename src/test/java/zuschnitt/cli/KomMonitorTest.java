package zuschnitt.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zuschnitt.message.UserException;

/** Districts for the portal; the n-th unit has n residents. */
class KomMonitorTest {
    private final Shell shell = Shell.german();

    @TempDir private Path folder;
    private Path project = Path.of("");

    @BeforeEach
    void aDecidedVersionAndOneAfterIt() throws UserException {
        project = TinyProject.in(folder);
        shell.done("assign", project, "--units", "0001,0002,0003", "--to", "B 1");
        shell.done("assign", project, "--units", "0004,0005", "--to", "B 2");
        shell.done("rename", project, "B 1", "--name", "Süd");
        String[] decided = {"--status", "decided", "--valid-from", "2020-01-01"};
        shell.done("save", project, "2020", decided[0], decided[1], decided[2], decided[3]);
        shell.done("save", project, "Entwurf");
        shell.done("assign", project, "--units", "0003,0006", "--to", "B 2");
        shell.done("save", project, "2026", decided[0], decided[1], decided[2], "2026-01-01");
    }

    private JsonTree export(Object... options) throws IOException {
        Path file = folder.resolve("Räume.geojson");
        shell.done(
                Stream.concat(
                                Stream.of("export", project, "--profile", "kommonitor"),
                                Stream.concat(Stream.of("-o", file, "--force"), Stream.of(options)))
                        .toArray());
        return JsonTree.parse(Files.readString(file));
    }

    @Test
    void theFirstDecidedVersionHasDatesAndNoPredecessor() throws IOException {
        JsonTree first = export("--version", "2020", "--valid-to", "2025-12-31");
        JsonTree south = first.get("features").where("id", "B 1");
        assertThat(south.get("properties").toString())
                .isEqualTo(
                        JsonTree.parse(
                                        "{\"ID\":\"B 1\",\"NAME\":\"Süd\","
                                                + "\"validStartDate\":\"2020-01-01\","
                                                + "\"validEndDate\":\"2025-12-31\","
                                                + "\"arisenFrom\":null,\"predecessors\":[]}")
                                .toString());
        assertThat(south.get("geometry").get("type").text()).isEqualTo("Polygon");
        assertThat(first.get("features").where("id", "B 2").get("properties").get("NAME").text())
                .as("the portal wants a name")
                .isEqualTo("B 2");
    }

    /** B 2 had 4 + 5, got 3 of B 1 and 6 that had been open. */
    @Test
    void thePredecessorIsWhereMostResidentsCameFromAndTheListHasAll() throws IOException {
        JsonTree north = north("--version", "2026", "--disclosure", "0");
        assertThat(north.get("validStartDate").text()).isEqualTo("2026-01-01");
        assertThat(north.get("validEndDate").isNull()).isTrue();
        assertThat(north.get("arisenFrom").text()).isEqualTo("B 2");
        List<JsonTree> all = north.get("predecessors").items();
        assertThat(all).hasSize(3);
        assertThat(all.stream().map(one -> one.get("ID").isNull() ? "" : one.get("ID").text()))
                .containsExactly("B 2", "", "B 1");
        assertThat(all.stream().map(one -> one.get("weightPopulation").number()))
                .containsExactly(0.5, 0.3333333333, 0.1666666667);
        assertThat(all.stream().mapToDouble(one -> one.get("weightArea").number()).sum())
                .isCloseTo(1, within(1e-12));
        assertThat(all.get(2).get("NAME").text()).isEqualTo("Süd");
    }

    private JsonTree north(Object... options) throws IOException {
        return export(options).get("features").where("id", "B 2").get("properties");
    }

    /**
     * Of the 18 in B 2, 3 came from B 1: 18 × the share would say so, and so would 1 − the rest.
     */
    @Test
    void sharesThatTellOfFewPeopleAreWithheldWithAllOfTheirDistrict() throws IOException {
        List<JsonTree> few =
                north("--version", "2026", "--disclosure", "4").get("predecessors").items();
        assertThat(few).hasSize(3);
        assertThat(few).allMatch(one -> one.get("weightPopulation").isNull());
        assertThat(few.stream().mapToDouble(one -> one.get("weightArea").number()).sum())
                .isCloseTo(1, within(1e-12));
        List<JsonTree> enough =
                north("--version", "2026", "--disclosure", "3").get("predecessors").items();
        assertThat(enough).noneMatch(one -> one.get("weightPopulation").isNull());
    }

    @Test
    void whatIsWithheldIsSaidAndAWholeDistrictIsNoSecret() throws IOException {
        Path file = folder.resolve("r.geojson");
        Object[] words = {"export", project, "--profile", "kommonitor", "--version", "2026"};
        Shell.Said said =
                shell.say(Stream.concat(Stream.of(words), Stream.of("-o", file)).toArray());
        assertThat(said.err())
                .contains("weightPopulation fehlt bei einem Sozialraum")
                .contains("300 Einwohner");
        JsonTree south =
                JsonTree.parse(Files.readString(file))
                        .get("features")
                        .where("id", "B 1")
                        .get("properties");
        assertThat(south.get("predecessors").items().get(0).get("weightPopulation").number())
                .isEqualTo(1);
    }

    @Test
    void anotherPredecessorCanBeNamedAndTheWorkingPlanNeedsADate() throws IOException {
        JsonTree working = export("--valid-from", "2030-01-01", "--predecessor", "2026");
        JsonTree south = working.get("features").where("id", "B 1").get("properties");
        assertThat(south.get("arisenFrom").text()).isEqualTo("B 1");
        assertThat(south.get("predecessors").items()).hasSize(1);
    }

    @Test
    void whatThePortalCantTakeIsSaid() {
        Path file = folder.resolve("k.geojson");
        String portal = "kommonitor";
        assertRefused("--valid-from 2026-01-01", 2, "--profile", portal, "-o", file);
        assertRefused(".geojson", 2, "--profile", portal, "-o", folder.resolve("k.csv"));
        assertRefused("--profile kommonitor", 2, "--valid-from", "2026-01-01", "-o", file);
        assertRefused("--profile kommonitor", 2, "--weights", "haus.csv", "-o", file);
        assertRefused("--profile kommonitor", 2, "--crs", "EPSG:25832", "-o", file);
        assertRefused("--published", 2, "--disclosure", "100", "-o", file);
        String[] wrong = {"--valid-from", "2026-01-01", "--valid-to", "2025-01-01"};
        assertRefused(
                "2026-01-01",
                2,
                "--profile",
                portal,
                wrong[0],
                wrong[1],
                wrong[2],
                wrong[3],
                "-o",
                file);
        assertRefused(
                "sich selbst",
                3,
                "--profile",
                portal,
                "--version",
                "2026",
                "--predecessor",
                "2026",
                "-o",
                file);
        assertThat(file).doesNotExist();
    }

    private void assertRefused(String said, int code, Object... options) {
        Shell.Said answer =
                shell.say(
                        Stream.concat(Stream.of("export", project), Stream.of(options)).toArray());
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.err()).contains(said);
    }
}
