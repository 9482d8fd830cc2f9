package zuschnitt.io.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zuschnitt.coverage.Polyline;
import zuschnitt.io.reference.Reference;
import zuschnitt.message.UserException;
import zuschnitt.plan.Crs;

class LineReaderTest {
    private static final Crs UTM = new Crs("EPSG:25832", "ETRS89 / UTM zone 32N", "");

    @TempDir private Path folder;

    @Test
    void wellKnownTextIsInTheProjectsCoordinates() throws UserException {
        Polyline line = LineReader.read(" LineString (300000.5 5640000, 300100 5640100) ", UTM);
        assertThat(line.size()).isEqualTo(2);
        assertThat(line.x(0)).isEqualTo(300000.5);
        assertThat(line.y(1)).isEqualTo(5640100);
    }

    @Test
    void aFileMayHoldTheText() throws UserException, IOException {
        Path file =
                Files.writeString(folder.resolve("Linie süd.wkt"), "\uFEFFLINESTRING (1 2, 3 4)\n");
        assertThat(LineReader.read(file.toString(), UTM).x(1)).isEqualTo(3);
    }

    @Test
    void geoJsonIsCarriedIntoTheProjectsCoordinates() throws UserException, IOException {
        double[] lonLat = {301234, 5640123, 302345, 5641234};
        Reference.of(25832).toWgs84().map(lonLat);
        Path file =
                Files.writeString(
                        folder.resolve("linie.geojson"),
                        """
                        {"type": "FeatureCollection", "features": [{"type": "Feature",
                         "geometry": {"coordinates": [[%s, %s], [%s, %s, 17.5]], "type": "LineString"},
                         "properties": {"coordinates": "no list"}}]}"""
                                .formatted(lonLat[0], lonLat[1], lonLat[2], lonLat[3]));
        Polyline line = LineReader.read(file.toString(), UTM);
        assertThat(line.x(0)).isCloseTo(301234, within(0.001));
        assertThat(line.y(1)).isCloseTo(5641234, within(0.001));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\": \"Point\", \"coordinates\": [7, 50]}",
                "{\"type\": \"MultiLineString\", \"coordinates\": [[[7, 50], [8, 50]]]}",
                "{\"type\": \"LineString\", \"coordinates\": [[300000, 5640000], [300100, 5640100]]}",
                "{\"type\": \"LineString\", \"coordinates\": [[7, 50], [8,",
                "Sehr geehrte Damen und Herren",
                "LINESTRING (1 2)",
                "LINESTRING EMPTY",
                "LINESTRING (1 2, NaN 4)"
            })
    void whatIsNotOneLineIsRefused(String content) throws IOException {
        Path file = Files.writeString(folder.resolve("linie.json"), content);
        UserException refused =
                catchThrowableOfType(
                        UserException.class, () -> LineReader.read(file.toString(), UTM));
        assertThat(refused.sentence().key()).startsWith("io.line.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nirgends.geojson", "POINT (1 2)", "", "\0"})
    void whatIsNeitherTextNorFileIsRefused(String words) {
        UserException refused =
                catchThrowableOfType(UserException.class, () -> LineReader.read(words, UTM));
        assertThat(refused.sentence().key()).isEqualTo("io.line.format");
    }
}
