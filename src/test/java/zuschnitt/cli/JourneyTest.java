package zuschnitt.cli;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JourneyTest {
    private static final Path DEMO = Path.of("maps/baesweiler/bloecke.shp");
    private static final Path REAL = Path.of("../shared/data");

    @TempDir private Path folder;

    @Test
    void theDemoTownFromItsMapToADivision() throws IOException {
        journey(DEMO, "BLOCK", "EINW", "SOZIALRAUM");
    }

    /** Data of real places, which are not ours to hand on: looked at where they lie beside us. */
    @ParameterizedTest
    @CsvSource({
        "us_maup/Shapefiles/DenverCo_blocks.zip, GEOID20, TOTPOP20, SLDL20",
        "us_maup/blocks.zip, GEOID10, TOTPOP, WARD",
        "berlin_wahlbezirke_blocks/blocks.geojson, id, population, district"
    })
    void realPlacesFromTheirMapsToADivision(
            String file, String key, String population, String district) throws IOException {
        assumeTrue(Files.exists(REAL.resolve(file)));
        journey(REAL.resolve(file), key, population, district);
    }

    private void journey(Path source, String key, String population, String district)
            throws IOException {
        SourceRows rows = SourceRows.of(source, key, population, district);
        Journey journey = new Journey(folder, source, rows);
        journey.begin(key, population, district);
        journey.save("vorher");
        journey.merge();
        journey.split();
        journey.save("nachher");
        journey.compare("vorher", "nachher");
        journey.export();
        journey.undoAndRedo();
    }
}
