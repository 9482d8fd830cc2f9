package zuschnitt.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The files that are committed are those that the generator makes. */
class DemoFilesTest {
    @TempDir private static Path fresh;

    @ParameterizedTest
    @ValueSource(strings = {"shp", "shx", "dbf", "prj", "cpg"})
    void theCommittedShapefileIsWhatTheGeneratorMakes(String ending) throws Exception {
        if (!Files.exists(fresh.resolve("bloecke.shp")))
            DemoFiles.writeBlocks(Town.baesweiler(), fresh);
        assertThat(DemoFiles.FOLDER.resolve("bloecke." + ending))
                .as("run DemoFiles again")
                .hasSameBinaryContentAs(fresh.resolve("bloecke." + ending));
    }

    @Test
    void theBaseMapHasAllZoomsAndIsSmall() throws Exception {
        Path file = DemoFiles.FOLDER.resolve("grundkarte.mbtiles");
        assertThat(Files.size(file)).isLessThan(3_000_000);
        try (Connection tiles = DriverManager.getConnection("jdbc:sqlite:" + file.toUri());
                Statement statement = tiles.createStatement();
                ResultSet zooms =
                        statement.executeQuery(
                                "SELECT count(DISTINCT zoom_level), min(zoom_level),"
                                        + " min(tile_row), count(*) FROM tiles")) {
            assertThat(zooms.next()).isTrue();
            assertThat(zooms.getInt(1)).isEqualTo(BaseMap.LAST_ZOOM - BaseMap.FIRST_ZOOM + 1);
            assertThat(zooms.getInt(2)).isEqualTo(BaseMap.FIRST_ZOOM);
            assertThat(zooms.getInt(3)).as("rows counted from the south").isGreaterThan(1 << 10);
        }
    }
}
