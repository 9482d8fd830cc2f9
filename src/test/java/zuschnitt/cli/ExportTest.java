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

class ExportTest {
    private final Shell shell = Shell.german();

    @TempDir private Path folder;
    private Path project = Path.of("");

    /** Columns 1–3 are B 1, column 4 is "=1+1", unit 12 open, unit 8 excluded. */
    @BeforeEach
    void aPlan() throws UserException {
        project = TinyProject.in(folder);
        shell.done("assign", project, "--all", "--to", "B 1");
        shell.done("assign", project, "--units", "0004", "--to", "=1+1");
        shell.done("rename", project, "B 1", "--name", "Süd; \"alt\"");
        shell.done("assign", project, "--units", "0012", "--to", "unassigned");
        shell.done("assign", project, "--units", "0008", "--to", "excluded");
    }

    @Test
    void districtsAreFeaturesWithTheirFigures() throws IOException {
        JsonTree collection = export("s.geojson");
        assertThat(collection.get("version").text()).isEqualTo("working");
        assertThat(collection.get("features").items()).hasSize(2);
        JsonTree feature = collection.get("features").where("id", "B 1");
        JsonTree properties = feature.get("properties");
        assertThat(properties.names())
                .containsExactly(
                        "code", "name", "population", "estimated", "units", "areaKm2", "status");
        assertThat(properties.get("code").text()).isEqualTo("B 1");
        assertThat(properties.get("population").number()).isEqualTo(78 - 4 - 8 - 12);
        assertThat(properties.get("units").number()).isEqualTo(9);
        assertThat(properties.get("areaKm2").number()).isCloseTo(0.09, within(1e-12));
        assertThat(properties.get("estimated").truth()).isFalse();
        assertThat(properties.get("status").text()).isEqualTo("none");
        assertThat(feature.get("geometry").get("type").text()).isEqualTo("Polygon");
    }

    @Test
    void outerRingsRunCounterClockwiseInDegreesOfSevenDecimals() throws IOException {
        JsonTree feature = export("s.geojson").get("features").where("id", "B 1");
        List<JsonTree> ring = feature.get("geometry").get("coordinates").items().get(0).items();
        double twiceArea = 0;
        for (int i = 0; i + 1 < ring.size(); i++) {
            double x = ring.get(i).items().get(0).number();
            double y = ring.get(i).items().get(1).number();
            assertThat(x).isBetween(-180.0, 180.0);
            assertThat(x * 1e7).isCloseTo(Math.rint(x * 1e7), within(1e-6));
            twiceArea +=
                    x * ring.get(i + 1).items().get(1).number()
                            - ring.get(i + 1).items().get(0).number() * y;
        }
        assertThat(twiceArea).isPositive();
        assertThat(ring.get(0).toString()).isEqualTo(ring.get(ring.size() - 1).toString());
    }

    @Test
    void unitsAreFeaturesWithTheirCounts() throws IOException {
        JsonTree collection = export("b.geojson", "--what", "units");
        assertThat(collection.get("features").items()).hasSize(12);
        JsonTree unit = collection.get("features").where("id", "0005").get("properties");
        assertThat(unit.names())
                .containsExactly("key", "name", "district", "estimated", "EINW", "HH");
        assertThat(unit.get("district").text()).isEqualTo("B 1");
        assertThat(unit.get("HH").number()).isEqualTo(2.5);
        JsonTree open = collection.get("features").where("id", "0012").get("properties");
        assertThat(open.get("district").isNull()).isTrue();
    }

    @Test
    void theAssignmentIsAListThatNoSpreadsheetRuns() throws IOException {
        Path file = folder.resolve("z.csv");
        shell.done("export", project, "--what", "assignment", "-o", file);
        String text = Files.readString(file);
        assertThat(text).startsWith("\uFEFFunit;district;districtName\r\n");
        assertThat(text.lines())
                .hasSize(13)
                .contains(
                        "0001;B 1;\"Süd; \"\"alt\"\"\"", "0004;'=1+1;", "0008;excluded;", "0012;;");
    }

    @Test
    void numbersHaveTheDecimalMarkOfTheLanguage() throws IOException {
        Path german = folder.resolve("de.csv");
        shell.done("export", project, "--what", "units", "-o", german);
        assertThat(Files.readString(german)).contains("0005;;B 1;false;5;2,5\r\n");
        Path english = folder.resolve("en.csv");
        shell.done("export", project, "--what", "units", "-o", english, "--lang", "en");
        assertThat(Files.readString(english)).contains("0005;;B 1;false;5;2.5\r\n");
    }

    @Test
    void anExistingFileIsReplacedOnRequestOnly() throws IOException {
        Path file = Files.writeString(folder.resolve("s.geojson"), "nicht anfassen");
        Shell.Said said = shell.say("export", project, "-o", file);
        assertThat(said.code()).isEqualTo(3);
        assertThat(said.line()).startsWith("zuschnitt: " + file + ": ");
        assertThat(Files.readString(file)).isEqualTo("nicht anfassen");
        shell.done("export", project, "-o", file, "--force");
        assertThat(Files.readString(file)).startsWith("{");
    }

    @Test
    void nothingIsLeftWhereNothingCouldBeWritten() throws IOException {
        Path file = folder.resolve("gibt/es/nicht/s.geojson");
        assertThat(shell.say("export", project, "-o", file).code()).isEqualTo(3);
        Path taken = Files.createDirectories(folder.resolve("ordner.csv"));
        assertThat(shell.say("export", project, "-o", taken, "--force").code()).isEqualTo(3);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactlyInAnyOrder(project, taken);
        }
    }

    @Test
    void formatsThatAreNotThereYetAreWrongUsage() {
        for (String name : List.of("s.shp", "s.gpkg", "s")) {
            assertThat(shell.say("export", project, "-o", folder.resolve(name)).code())
                    .isEqualTo(2);
        }
        Path file = folder.resolve("z.geojson");
        assertThat(shell.say("export", project, "--what", "assignment", "-o", file).code())
                .isEqualTo(2);
    }

    @Test
    void publishedFilesHoldNoUnits() throws IOException {
        assertThat(export("s.geojson", "--published").get("features").items()).hasSize(2);
        Path file = folder.resolve("b.geojson");
        assertThat(
                        shell.say("export", project, "--published", "--what", "units", "-o", file)
                                .code())
                .isEqualTo(2);
    }

    private JsonTree export(String name, Object... options) throws IOException {
        Path file = folder.resolve(name);
        Object[] words =
                Stream.concat(Stream.of("export", project, "-o", file), Stream.of(options))
                        .toArray();
        shell.done(words);
        return JsonTree.parse(Files.readString(file));
    }
}
