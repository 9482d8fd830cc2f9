package zuschnitt.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zuschnitt.edit.History;
import zuschnitt.message.Message;
import zuschnitt.plan.Plan;
import zuschnitt.plan.Totals;
import zuschnitt.plan.Version;

/**
 * GDAL, and with it QGIS, reads a copy of the demo project, and edits it. Where it is installed.
 */
final class GdalTest {
    private static final Path DEMO = Path.of("maps/baesweiler/baesweiler.gpkg");

    @TempDir Path folder;

    private Path path;
    private Plan plan;

    @BeforeEach
    void aCopyOfTheDemo() throws Exception {
        path = Files.copy(DEMO, folder.resolve("Bäsweiler.gpkg"));
        try (ProjectFile file = ProjectFile.openReadOnly(path)) {
            plan = file.history().present();
        }
    }

    @Test
    void allLayersAreListedAndNoneOfOurTables() throws Exception {
        List<String> layers = new ArrayList<>();
        Installed.run("ogrinfo", "-ro", "-q", path)
                .lines()
                .forEach(line -> layers.add(line.replaceAll("^\\d+: | \\(.*", "")));
        assertEquals(
                List.of(
                        "units",
                        "units_with_district",
                        "version_1",
                        "version_2",
                        "layer_styles",
                        "figures_1"),
                layers);
    }

    @Test
    void everyLayerHasItsRowsItsSystemAndItsSum() throws Exception {
        try (ProjectFile file = ProjectFile.openReadOnly(path)) {
            int units = plan.ground().units().count();
            Totals now = Totals.of(plan, file.project().latestFigures());
            assertLayer("units", units, "EINW", now.population());
            assertLayer("units_with_district", units, "EINW", now.population());
            for (int i = 0; i < 2; i++) {
                Version version = file.archive().versions().get(i);
                Plan saved = file.archive().plan(version);
                Totals then = Totals.of(saved, file.archive().figures(version));
                long inDistricts = 0;
                for (int district = Plan.FIRST; district < saved.slots(); district++)
                    inDistricts += (long) then.population(district);
                assertLayer(
                        "version_" + (i + 1), saved.districts().size(), "population", inDistricts);
            }
        }
    }

    private void assertLayer(String layer, int rows, String field, double sum) throws Exception {
        String about = Installed.run("ogrinfo", "-ro", "-so", path, layer);
        assertTrue(about.contains("Feature Count: " + rows + "\n"), about);
        assertTrue(about.contains("ID[\"EPSG\",25832]]\n"), about);
        assertTrue(about.contains("Geometry: Multi Polygon"), about);
        String total =
                Installed.run("ogrinfo", "-ro", "-q", path, "-sql", select("SUM", field, layer));
        String number = total.replaceAll("(?s).*s \\(\\w+\\) = (\\S+).*", "$1");
        assertEquals(sum, Double.parseDouble(number), 1e-6, total);
    }

    private static String select(String what, String field, String layer) {
        return "SELECT " + what + "(" + field + ") AS s FROM " + layer;
    }

    @Test
    void theValidatorFindsNothingWrongInTheDemoNorInAnyFormat() throws Exception {
        assertEquals("", Installed.validated(path));
        for (Path golden : GoldenFilesTest.projects())
            assertEquals("", Installed.validated(golden), golden.toString());
    }

    @Test
    void everyLayerHasItsStyleAsQgisLooksForIt() throws Exception {
        for (String layer : List.of("units_with_district", "version_1", "version_2")) {
            String style =
                    Installed.run(
                            "ogrinfo",
                            "-ro",
                            "-q",
                            path,
                            "-sql",
                            "SELECT styleQML FROM layer_styles WHERE useAsDefault = 1"
                                    + " AND f_geometry_column = 'geom' AND f_table_name = '"
                                    + layer
                                    + "'");
            for (var district : plan.districts()) {
                boolean known = layer.equals("version_1") || style.contains(district.code() + "");
                assertTrue(known, layer + ": " + district);
            }
        }
    }

    @Test
    void aProjectThatGdalHasEditedOpensWithAllRows() throws Exception {
        edit("UPDATE units SET EINW = EINW + 1 WHERE fid <= 3");
        edit("DELETE FROM units WHERE fid IN (7, 8)");
        edit("INSERT INTO units (key, name) VALUES ('99', 'Neubau')");
        edit("ALTER TABLE units ADD COLUMN bemerkung TEXT");
        edit("UPDATE figures_1 SET EINW = 0 WHERE fid = 5");
        edit("UPDATE version_1 SET geom = NULL WHERE fid = 1");
        assertFound(
                Message.of("store.outside.rows", "units", 3, 1, 2),
                Message.of("store.outside.rows", "version_1", 1, 0, 0),
                Message.of("store.outside.rows", "figures_1", 1, 0, 0));
    }

    @Test
    void aLayerThatGdalHasAddedIsNamed() throws Exception {
        Path streets = folder.resolve("wege.csv");
        Files.writeString(streets, "id,WKT\n1,\"LINESTRING (300000 5600000, 300100 5600100)\"\n");
        Installed.run("ogr2ogr", "-f", "GPKG", "-update", "-nln", "radwege", path, streets);
        assertFound(Message.of("store.outside.added", "radwege"));
    }

    @Test
    void aLayerThatIsGoneIsNamed() throws Exception {
        Installed.run("ogrinfo", "-q", path, "-sql", "DROP TABLE version_2");
        assertFound(Message.of("store.outside.missing", "version_2"));
    }

    @Test
    void anUntouchedProjectHasNothingToTell() throws Exception {
        assertFound();
    }

    /** Whatever else was done: the plan stays, and work goes on. */
    private void assertFound(Message... changes) throws Exception {
        History left;
        try (ProjectFile file = ProjectFile.open(path)) {
            assertTrue(file.readOnlyReason().isEmpty(), file.readOnlyReason() + "");
            assertEquals(plan, file.history().present());
            assertEquals(
                    Optional.of(List.of(changes)),
                    file.care().outsideChanges().call().map(OutsideChange::sentences));
            left = new Planner(1).work(file, 25);
        }
        try (ProjectFile file = ProjectFile.open(path)) {
            assertEquals(left.present(), file.history().present());
        }
    }

    /** QGIS offers to make one, and keeps it up by triggers, in whatever program rows change. */
    @Test
    void aSpatialIndexOverPartsDoesNotStandInTheWayOfCuts() throws Exception {
        try (ProjectFile file = ProjectFile.open(path)) {
            Planner planner = new Planner(3);
            while (file.history().present().ground().units().parts().isEmpty())
                planner.work(file, 1);
        }
        edit("SELECT CreateSpatialIndex('unit_parts', 'geom')");
        try (ProjectFile file = ProjectFile.open(path)) {
            new Planner(4).work(file, 60);
            assertEquals(List.of(), file.verify());
        }
        String bounds =
                Installed.run(
                        "ogrinfo",
                        "-ro",
                        "-q",
                        path,
                        "-sql",
                        "SELECT (SELECT COUNT(*) FROM rtree_unit_parts_geom)"
                                + " = COUNT(*) AS s FROM unit_parts");
        assertTrue(bounds.contains("= 1"), bounds);
    }

    private void edit(String sql) throws IOException, InterruptedException {
        Installed.run("ogrinfo", "-q", path, "-sql", sql);
    }
}
