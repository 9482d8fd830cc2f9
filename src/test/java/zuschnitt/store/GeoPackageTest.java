package zuschnitt.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;
import org.xml.sax.InputSource;
import zuschnitt.message.UserException;
import zuschnitt.plan.Figures;
import zuschnitt.plan.Ground;
import zuschnitt.plan.Plan;
import zuschnitt.plan.Totals;

/** What other programs find in a project file, read without any of our own code. */
final class GeoPackageTest {
    @TempDir Path folder;

    private Path path;
    private ProjectFile file;

    @BeforeEach
    void aProjectWithTwoVersions() throws UserException {
        path = folder.resolve("Prüfstadt.gpkg");
        file = ProjectFile.create(path, Town.project(5));
        Planner planner = new Planner(5);
        for (String name : List.of("Entwurf (6 Sozialräume)", "units")) {
            Plan plan = planner.work(file, 40).present();
            Figures figures = file.project().figures().get(0);
            file.archive().save(ProjectFileTest.version(file, name), plan, figures);
        }
        planner.work(file, 15);
    }

    @AfterEach
    void close() {
        file.close();
    }

    @Test
    void theViewShowsTheDistrictOfEveryUnitAsItIsNow() throws SQLException, UserException {
        Planner planner = new Planner(77);
        for (int i = 0; i < 20; i++) {
            Plan plan = planner.work(file, 1).present();
            List<String> expected = new ArrayList<>();
            for (int unit = 1; unit <= plan.ground().units().count(); unit++) {
                expected.add(plan.ground().units().unit(unit).key() + " " + district(plan, unit));
            }
            assertEquals(
                    expected,
                    texts(
                            "SELECT key || ' ' || district FROM units_with_district"
                                    + " ORDER BY OGC_FID"));
        }
    }

    @Test
    void theViewShowsPartsInPlaceOfWhatTheyWereCutFrom()
            throws SQLException, UserException, ParseException {
        Planner planner = new Planner(78);
        for (int i = 0; i < 20; i++) {
            Ground ground = planner.work(file, 1).present().ground();
            Figures figures = file.project().figures().get(0).over(ground.units());
            List<byte[]> blobs = blobs("SELECT geom FROM units_with_district ORDER BY OGC_FID");
            List<String> counts = texts("SELECT EW FROM units_with_district ORDER BY OGC_FID");
            assertEquals(ground.units().count(), blobs.size());
            for (int unit = 1; unit <= blobs.size(); unit++) {
                double area = geometry(blobs.get(unit - 1)).getArea();
                assertEquals(ground.coverage().area(unit), area, 1);
                double people = Double.parseDouble(counts.get(unit - 1));
                assertEquals(figures.population(unit), people, 1e-9);
            }
        }
        assertEquals(List.of(), file.verify());
    }

    private static String district(Plan plan, int unit) {
        int district = plan.districtOf(unit);
        if (district == Plan.UNASSIGNED) return "unassigned";
        if (district == Plan.EXCLUDED) return "excluded";
        return plan.district(district).code().text();
    }

    @Test
    void theUnitsLayerHasKeysGroupsAndCountsAsImported() throws SQLException {
        Ground ground = file.project().ground();
        Figures figures = file.project().figures().get(0);
        List<String> expected = new ArrayList<>();
        for (int i = 1; i <= ground.units().count(); i++) {
            var unit = ground.units().unit(i);
            double share = figures.count("unter 18 (%)", i);
            expected.add(
                    "%s|%s|%s|%s|%s|%s"
                            .formatted(
                                    unit.key(),
                                    unit.name(),
                                    unit.groups().get(0),
                                    unit.groups().get(1),
                                    figures.population(i),
                                    Double.isNaN(share) ? "NULL" : "known"));
        }
        assertEquals(
                expected,
                texts(
                        "SELECT key || '|' || name || '|' || Gemeinde || '|' || Name_2 || '|' || EW"
                                + " || '|' || CASE WHEN unter_18_ IS NULL THEN 'NULL' ELSE 'known'"
                                + " END FROM units ORDER BY fid"));
    }

    @Test
    void geometriesAreValidAndAsLargeAsTheUnits() throws SQLException, ParseException {
        Ground ground = file.project().ground();
        List<byte[]> blobs = blobs("SELECT geom FROM units ORDER BY fid");
        for (int unit = 1; unit <= ground.units().count(); unit++) {
            Geometry geometry = geometry(blobs.get(unit - 1));
            assertTrue(geometry.isValid(), () -> geometry.toText());
            assertEquals(ground.coverage().area(unit), geometry.getArea(), 1e-3);
        }
    }

    @Test
    void aVersionsLayerHasItsDistrictsWithTheirSums()
            throws SQLException, ParseException, UserException {
        var version = file.archive().versions().get(0);
        Plan plan = file.archive().plan(version);
        Totals totals =
                Totals.of(plan, file.archive().figures(version).over(plan.ground().units()));
        List<String> expected = new ArrayList<>();
        List<byte[]> blobs = blobs("SELECT geom FROM version_1 ORDER BY fid");
        for (int i = Plan.FIRST; i < plan.slots(); i++) {
            var district = plan.district(i);
            expected.add(
                    district.code()
                            + "|"
                            + district.name()
                            + "|"
                            + totals.population(i)
                            + "|"
                            + totals.units(i));
            double area = plan.units(i).stream().mapToDouble(plan.ground().coverage()::area).sum();
            assertEquals(area, geometry(blobs.get(i - Plan.FIRST)).getArea(), 1e-3);
        }
        assertEquals(
                expected,
                texts(
                        "SELECT code || '|' || name || '|' || population || '|' || units"
                                + " FROM version_1 ORDER BY fid"));
    }

    @Test
    void layersAreNamedAfterTheVersions() throws SQLException {
        assertEquals(
                List.of(
                        "figures_1 Zahlen 2024-12-31",
                        "figures_2 Zahlen 2025-12-31",
                        "layer_styles",
                        "unit_parts",
                        "units",
                        "units_with_district",
                        "version_1 Entwurf (6 Sozialräume)",
                        "version_2 units (2)"),
                texts(
                        "SELECT CASE table_name WHEN identifier THEN table_name"
                                + " ELSE table_name || ' ' || identifier END"
                                + " FROM gpkg_contents ORDER BY table_name"));
    }

    @Test
    void stylesHaveTheDistrictsColours() throws Exception {
        Plan plan = file.history().present();
        String style =
                texts(
                                "SELECT styleQML FROM layer_styles"
                                        + " WHERE f_table_name = 'units_with_district'")
                        .get(0);
        var document =
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(
                                new InputSource(
                                        new StringReader(style.substring(style.indexOf("<qgis")))));
        var categories = document.getElementsByTagName("category");
        assertEquals(plan.districts().size() + 2, categories.getLength());
        for (int i = 0; i < plan.districts().size(); i++) {
            var category = categories.item(i + 2).getAttributes();
            var district = plan.districts().get(i);
            assertEquals(district.code().text(), category.getNamedItem("value").getNodeValue());
            int colour = district.colour();
            String rgb = "%d,%d,%d,255".formatted(colour >> 16, colour >> 8 & 0xFF, colour & 0xFF);
            assertTrue(style.contains("value=\"" + rgb + "\""), rgb);
        }
    }

    @Test
    void gdalListsTheLayersAndFindsNothingWrong() throws IOException, InterruptedException {
        String layers = Installed.run("ogrinfo", "-ro", path);
        for (String layer : List.of("units ", "units_with_district", "version_1", "version_2")) {
            assertTrue(layers.contains(": " + layer.strip()), layers);
        }
        assertTrue(!layers.contains("zuschnitt_"), layers);
        assertEquals("", Installed.validated(path));
    }

    private static Geometry geometry(byte[] blob) throws ParseException {
        if (blob.length == 0)
            return new org.locationtech.jts.geom.GeometryFactory().createPolygon();
        ByteBuffer head = ByteBuffer.wrap(blob).order(ByteOrder.LITTLE_ENDIAN);
        assertEquals("GP", new String(blob, 0, 2, StandardCharsets.US_ASCII));
        assertEquals(25832, head.getInt(4));
        byte[] binary = new byte[blob.length - 40];
        head.position(40).get(binary);
        Geometry geometry = new WKBReader().read(binary);
        assertEquals(geometry.getEnvelopeInternal().getMinX(), head.getDouble(8));
        assertEquals(geometry.getEnvelopeInternal().getMaxX(), head.getDouble(16));
        assertEquals(geometry.getEnvelopeInternal().getMinY(), head.getDouble(24));
        assertEquals(geometry.getEnvelopeInternal().getMaxY(), head.getDouble(32));
        return geometry;
    }

    private List<String> texts(String query) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + path);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) texts.add(rows.getString(1));
        }
        return texts;
    }

    private List<byte[]> blobs(String query) throws SQLException {
        List<byte[]> blobs = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + path);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                byte[] blob = rows.getBytes(1);
                blobs.add(blob == null ? new byte[0] : blob);
            }
        }
        return blobs;
    }
}
