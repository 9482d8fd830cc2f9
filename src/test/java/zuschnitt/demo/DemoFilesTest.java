package zuschnitt.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zuschnitt.compare.Comparison;
import zuschnitt.compare.Lineage;
import zuschnitt.compare.Measure;
import zuschnitt.compare.Side;
import zuschnitt.message.UserException;
import zuschnitt.plan.Plan;
import zuschnitt.plan.Version;
import zuschnitt.store.ProjectFile;

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
    void theCommittedProjectIsWhatTheGeneratorMakes() throws Exception {
        Path path = fresh.resolve("fresh.gpkg");
        Workshop.write(Town.baesweiler(), path);
        try (ProjectFile made = ProjectFile.openReadOnly(path);
                ProjectFile kept =
                        ProjectFile.openReadOnly(DemoFiles.FOLDER.resolve(DemoFiles.PROJECT))) {
            assertThat(kept.project()).isEqualTo(made.project());
            assertThat(kept.history().past()).isEqualTo(made.history().past());
            assertThat(kept.archive().versions()).isEqualTo(made.archive().versions());
            for (Version version : kept.archive().versions()) {
                assertThat(kept.archive().plan(version)).isEqualTo(made.archive().plan(version));
            }
        }
    }

    @Test
    void theWorkshopEndsWithTheDivisionThatItWasPlayedTo() throws Exception {
        Path path = fresh.resolve("played.gpkg");
        Town town = Town.baesweiler();
        Workshop.write(town, path);
        try (ProjectFile file = ProjectFile.openReadOnly(path)) {
            List<Integer> blocks = Division.workshop(town).blocks();
            Plan plan = file.history().present();
            assertThat(Arrays.stream(plan.assignment()).skip(1).boxed()).isEqualTo(blocks);
            assertThat(plan.districts()).hasSize(7);
            assertThat(file.archive().versions()).hasSize(2);
            assertThat(file.archive().versions().get(1).parent())
                    .contains(file.archive().versions().get(0).id());
            assertThat(file.archive().plan(file.archive().versions().get(1))).isEqualTo(plan);
        }
    }

    @Test
    void theCommittedProjectPassesVerification() throws Exception {
        try (ProjectFile file =
                ProjectFile.openReadOnly(DemoFiles.FOLDER.resolve(DemoFiles.PROJECT))) {
            assertThat(file.verify()).isEmpty();
        }
    }

    @Test
    void theSeventhDistrictIsNewAndItsGiversAreRedrawn() throws Exception {
        try (ProjectFile file =
                ProjectFile.openReadOnly(DemoFiles.FOLDER.resolve(DemoFiles.PROJECT))) {
            Side before = side(file, 0);
            Side after = side(file, 1);
            List<Lineage> lineage = Comparison.of(before, after).lineage(Measure.POPULATION, 50);
            assertThat(lineage)
                    .filteredOn(one -> one.kind() == Lineage.Kind.NEW)
                    .singleElement()
                    .satisfies(one -> assertThat(one.to()).containsExactly(Division.MIDDLE));
            assertThat(lineage)
                    .filteredOn(one -> one.kind() == Lineage.Kind.REDRAWN)
                    .hasSizeGreaterThanOrEqualTo(4);
        }
    }

    private static Side side(ProjectFile file, int version) throws UserException {
        Version saved = file.archive().versions().get(version);
        return new Side(file.archive().plan(saved), file.archive().figures(saved));
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
