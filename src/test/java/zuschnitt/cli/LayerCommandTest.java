package zuschnitt.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zuschnitt.layer.Source;
import zuschnitt.message.UserException;
import zuschnitt.store.ProjectFile;

/** Reference layers on the command line. */
final class LayerCommandTest {
    private static final String STREETS =
            """
            {"type":"FeatureCollection","features":[
            {"type":"Feature","properties":{"name":"Am Markt"},"geometry":
              {"type":"LineString","coordinates":[[6.1,50.9],[6.2,50.9]]}}]}""";

    @TempDir private Path folder;
    private Path streets;
    private Path project;
    private final Shell shell = Shell.german();

    @BeforeEach
    void prepare() throws IOException, UserException {
        streets = Files.writeString(folder.resolve("Straßen.geojson"), STREETS);
        project = folder.resolve("stadt.gpkg");
        Path units = Files.writeString(folder.resolve("bloecke.geojson"), UNITS);
        shell.done("new", project, "--units", units, "--key", "id");
    }

    private static final String UNITS =
            """
            {"type":"FeatureCollection","features":[
            {"type":"Feature","properties":{"id":"1"},"geometry":{"type":"Polygon","coordinates":
              [[[6.1,50.9],[6.2,50.9],[6.2,51],[6.1,51],[6.1,50.9]]]}}]}""";

    @Test
    void aLayerIsAddedListedAndTakenAway() throws IOException {
        assertThat(shell.done("layer", project, streets).out())
                .isEqualTo("Ebene „Straßen“: ein Objekt.\n");
        JsonTree layer = shell.json("layer", project).items().get(0);
        assertThat(layer.get("name").text()).isEqualTo("Straßen");
        assertThat(layer.get("kept").text()).isEqualTo("project");
        assertThat(layer.get("file").text()).isEqualTo("Straßen.geojson");
        assertThat(layer.get("style").text()).isEqualTo("strassen");
        Gdal.lists(project, "layer_1");
        shell.done("layer", project, "--remove", "Straßen");
        assertThat(shell.json("layer", project).items()).isEmpty();
        shell.done("verify", project);
    }

    @Test
    void theSameFileTwiceGetsAnotherName() {
        shell.done("layer", project, streets);
        shell.done("layer", project, streets);
        assertThat(shell.json("layer", project).items().get(0).get("name").text())
                .isEqualTo("Straßen (2)");
        assertThat(shell.say("layer", project, streets, "--name", "Straßen").code()).isEqualTo(3);
    }

    @Test
    void aLinkWhoseFileIsGoneIsListedAsMissing() throws IOException {
        shell.done("layer", project, streets, "--link", "--name", "Wege");
        assertThat(shell.json("layer", project).items().get(0).get("missing").truth()).isFalse();
        Files.delete(streets);
        JsonTree layer = shell.json("layer", project).items().get(0);
        assertThat(layer.get("missing").truth()).isTrue();
        assertThat(layer.get("file").text()).isEqualTo("Straßen.geojson");
        assertThat(shell.done("layer", project).out()).contains("Datei fehlt");
        shell.done("info", project);
    }

    @Test
    void aStyleIsOneOfOursOrAFile() throws IOException {
        shell.done("layer", project, streets, "--style", "bahn");
        Path own = folder.resolve("eigen.sld");
        Files.writeString(own, Files.readString(Path.of("styles", "gewaesser.sld")));
        shell.done("layer", project, streets, "--name", "B", "--style", own);
        JsonTree layers = shell.json("layer", project);
        assertThat(layers.items().get(0).get("style").text()).isEqualTo("eigen");
        assertThat(layers.items().get(1).get("style").text()).isEqualTo("bahn");
        Files.writeString(own, "<kml/>");
        Shell.Said said = shell.say("layer", project, streets, "--name", "C", "--style", own);
        assertThat(said.code()).isEqualTo(3);
        assertThat(said.line()).contains("SLD");
    }

    /** What was said of the letters is remembered for a linked file, which is read again. */
    @Test
    void lettersThatTheFileDoesntExplainAreRead() throws IOException {
        Files.write(streets, STREETS.replace("Am Markt", "Überweg").getBytes(ISO_8859_1));
        Shell.Said asked = shell.say("layer", project, streets);
        assertThat(asked.code()).isEqualTo(3);
        assertThat(asked.line()).contains("--encoding");
        shell.done("layer", project, streets, "--encoding", "ISO-8859-1", "--link");
        try (ProjectFile file = openReadOnly(project)) {
            Source.Linked link = (Source.Linked) file.layers().get(0).source();
            assertThat(link.said().encoding()).contains("ISO-8859-1");
        }
    }

    @Test
    void aFileWithNothingOnTheMapSaysSo() throws IOException {
        Files.writeString(streets, "{\"type\":\"FeatureCollection\",\"features\":[]}");
        Shell.Said said = shell.say("layer", project, streets);
        assertThat(said.code()).isEqualTo(3);
        assertThat(said.line()).contains("keine Punkte, Linien oder Flächen");
    }

    private static ProjectFile openReadOnly(Path project) {
        try {
            return ProjectFile.openReadOnly(project);
        } catch (UserException failure) {
            throw new AssertionError(failure);
        }
    }

    @Test
    void aDamagedFileIsRefusedInOneSentenceAndNothingIsAdded() throws IOException {
        Files.writeString(streets, STREETS.substring(0, 100));
        Shell.Said said = shell.say("layer", project, streets);
        assertThat(said.code()).isEqualTo(3);
        assertThat(said.line()).startsWith("zuschnitt: ");
        assertThat(shell.json("layer", project).items()).isEmpty();
    }
}
