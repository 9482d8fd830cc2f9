package zuschnitt.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** New projects and divisions that exist already, from small GeoJSON files. */
class NewTest {
    private final Shell shell = Shell.german();

    @TempDir private Path folder;

    @Test
    void rulesComeFromATemplateAndFromWhatIsSaidOverIt() throws IOException {
        Path project = folder.resolve("p.gpkg");
        shell.done("new", project, "--units", blocks(), "--template", "baesweiler", "--max", 7000);
        JsonTree band = shell.json("info", project).get("band");
        assertThat(band.get("min").number()).isEqualTo(2000);
        assertThat(band.get("target").number()).isEqualTo(4000);
        assertThat(band.get("max").number()).isEqualTo(7000);
    }

    @Test
    void leadingZerosAndGroupsStay() throws IOException {
        Path project = folder.resolve("p.gpkg");
        shell.done("new", project, "--units", blocks(), "--key", "nr", "--group", "ort");
        shell.done("assign", project, "--units", "007", "--to", "A");
        JsonTree info = shell.json("info", project);
        assertThat(info.get("groups").where("key", "Süd").get("population").number()).isEqualTo(7);
        assertThat(info.get("crs").text()).isEqualTo("EPSG:25832");
        assertThat(info.get("source").items().get(0).get("file").text())
                .isEqualTo("blöcke.geojson");
    }

    @Test
    void whatIsWrongIsSaidAndNothingIsLeft() throws IOException {
        Path project = folder.resolve("p.gpkg");
        Path blocks = blocks();
        Path broken = Files.writeString(folder.resolve("kaputt.geojson"), "{\"type\": \"Feat");
        assertRefused(3, "new", project, "--units", folder.resolve("fehlt.shp"));
        Shell.Said said = assertRefused(3, "new", project, "--units", broken);
        assertThat(said.line()).startsWith("zuschnitt: " + broken + ": ");
        assertRefused(3, "new", project, "--units", blocks, "--key", "Schluessel");
        assertRefused(3, "new", project, "--units", blocks, "--crs", "EPSG:999999");
        assertRefused(3, "new", project, "--units", blocks, "--template", "atlantis");
        assertRefused(2, "new", project, "--units", blocks, "--min", 5, "--max", 4);
        assertRefused(2, "new", project, "--units", blocks, "--gap-width", -1);
        assertRefused(2, "new", project, "--units", blocks, "--encoding", "runen");
        assertRefused(2, "new", project);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactlyInAnyOrder(blocks, broken);
        }
    }

    @Test
    void aTableAloneMakesNoUnits() throws IOException {
        Path project = folder.resolve("p.gpkg");
        Path table =
                Files.writeString(
                        folder.resolve("zahlen.csv"), "BLOCK;NAME;EINW\n001;Nord;7\n002;Süd;9\n");
        Shell.Said said = assertRefused(3, "new", project, "--units", table, "--key", "BLOCK");
        assertThat(said.line()).contains("zahlen enthält keine Flächen", "join");
        assertThat(project).doesNotExist();
    }

    @Test
    void gapsAndToleranceCanBeChosenAndAreChecked() throws IOException {
        Path project = folder.resolve("p.gpkg");
        Path blocks = blocks();
        assertRefused(2, "new", project, "--units", blocks, "--gaps", "somebody");
        assertRefused(2, "new", project, "--units", blocks, "--snap", -1);
        Shell.Said said =
                shell.done(
                        "new", project, "--units", blocks, "--key", "nr", "--gaps", "nearest",
                        "--snap", "0.05");
        assertThat(said.out()).contains("Alle Flächen passen genau zusammen");
    }

    @Test
    void anExistingFileIsNeverReplaced() throws IOException {
        Path project = Files.writeString(folder.resolve("p.gpkg"), "schon da");
        assertRefused(3, "new", project, "--units", blocks());
        assertThat(Files.readString(project)).isEqualTo("schon da");
    }

    @Test
    void aDivisionIsTakenOverWithNamesAndWithoutTouchingTheWork() throws IOException {
        Path project = project();
        Path list =
                table("liste.geojson", "007|A|Altstadt", "008|B|Berg", "009|excluded|", "010||");
        Shell.Said said =
                shell.done(
                        "import-plan",
                        project,
                        list,
                        "--district",
                        "sr",
                        "--district-name",
                        "n",
                        "--save",
                        "Bestand");
        assertThat(said.out()).contains("2 Sozialräume", "1 Baustein bleibt offen");
        assertThat(shell.json("stats", project).get("districts").items()).isEmpty();
        JsonTree stats = shell.json("stats", project, "--version", "Bestand");
        assertThat(stats.get("districts").where("code", "A").get("name").text())
                .isEqualTo("Altstadt");
        assertThat(stats.get("districts").where("code", "B").get("population").number())
                .isEqualTo(8);
        assertThat(stats.get("excluded").get("population").number()).isEqualTo(9);
        assertThat(stats.get("unassigned").get("population").number()).isEqualTo(10);
    }

    @Test
    void aDivisionInTheUnitsThemselvesIsTakenOverAsStepAndVersion() throws IOException {
        Path project = folder.resolve("p.gpkg");
        Shell.Said said =
                shell.done("new", project, "--units", blocks(), "--key", "nr", "--district", "ort");
        assertThat(said.out()).contains("Bisherige Einteilung", "2 Sozialräume");
        JsonTree stats = shell.json("stats", project);
        assertThat(stats.get("districts").where("code", "Nord").get("population").number())
                .isEqualTo(8 + 9 + 10);
        shell.done("undo", project);
        assertThat(shell.json("stats", project).get("districts").items()).isEmpty();
        assertThat(
                        shell.json("stats", project, "--version", "Bisherige Einteilung")
                                .get("districts")
                                .items())
                .hasSize(2);
    }

    @Test
    void anExportedAssignmentCanBeTakenOverAgain() throws IOException {
        Path project = project();
        shell.done("assign", project, "--units", "007,008", "--to", "A 1");
        shell.done("rename", project, "A 1", "--name", "Süd; alt");
        shell.done("assign", project, "--units", "009", "--to", "excluded");
        Path list = folder.resolve("Zuordnung.csv");
        shell.done("export", project, "--what", "assignment", "-o", list);
        shell.done("import-plan", project, list, "--district-name", "districtName", "--save", "L");
        JsonTree comparison = shell.json("compare", project, "L", "working");
        assertThat(comparison.get("populationMoved").number()).isZero();
        assertThat(comparison.get("districts").items().get(0).get("kind").text())
                .isEqualTo("unchanged");
    }

    @Test
    void unknownKeysAreNamedAndNothingIsSaved() throws IOException {
        Path project = project();
        Path list = table("liste.geojson", "007|A|", "099|B|", "7|B|");
        Shell.Said said =
                assertRefused(
                        3, "import-plan", project, list, "--district", "sr", "--save", "Bestand");
        assertThat(said.line()).startsWith("zuschnitt: " + list + ": ").contains("099, 7");
        assertThat(shell.json("info", project).get("versions").items()).isEmpty();
    }

    @Test
    void aTableWithoutTheKeysOrTheColumnIsRefused() throws IOException {
        Path project = project();
        Path strange = table("fremd.geojson", "x1|A|", "x2|B|");
        assertRefused(3, "import-plan", project, strange, "--district", "sr", "--save", "F");
        Path list = table("liste.geojson", "007|A|");
        assertThat(assertRefused(3, "import-plan", project, list, "--save", "F").line())
                .contains("--district", "sr");
        assertRefused(3, "import-plan", project, list, "--district", "bezirk", "--save", "F");
        assertRefused(3, "import-plan", project, list, "--district", "sr", "--save", "working");
    }

    private Shell.Said assertRefused(int code, Object... words) {
        Shell.Said said = shell.say(words);
        assertThat(said.code()).as(said.toString()).isEqualTo(code);
        assertThat(said.line()).startsWith("zuschnitt: ");
        return said;
    }

    private Path project() throws IOException {
        Path project = folder.resolve("p.gpkg");
        shell.done("new", project, "--units", blocks(), "--key", "nr");
        return project;
    }

    /** Four squares in a row near Baesweiler; keys 007…010, as many residents. */
    private Path blocks() throws IOException {
        StringBuilder features = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            double x = 6.18 + i * 0.001;
            String square =
                    "[[[%1$s,50.9],[%2$s,50.9],[%2$s,50.901],[%1$s,50.901],[%1$s,50.9]]]"
                            .formatted(Double.toString(x), Double.toString(x + 0.001));
            features.append(i == 0 ? "" : ",")
                    .append(
                            """
                            {"type":"Feature","properties":{"nr":"%03d","einwohner":%d,"ort":"%s"},
                             "geometry":{"type":"Polygon","coordinates":%s}}"""
                                    .formatted(7 + i, 7 + i, i == 0 ? "Süd" : "Nord", square));
        }
        return write("blöcke.geojson", features);
    }

    /** A table without areas: key, district, name. */
    private Path table(String name, String... rows) throws IOException {
        StringBuilder features = new StringBuilder();
        for (String row : rows) {
            List<String> cells = List.of(row.split("\\|", -1));
            features.append(features.isEmpty() ? "" : ",")
                    .append(
                            """
                            {"type":"Feature","geometry":null,
                             "properties":{"schluessel":"%s","sr":"%s","n":"%s"}}"""
                                    .formatted(cells.toArray()));
        }
        return write(name, features);
    }

    private Path write(String name, CharSequence features) throws IOException {
        return Files.writeString(
                folder.resolve(name),
                "{\"type\":\"FeatureCollection\",\"features\":[" + features + "]}");
    }
}
