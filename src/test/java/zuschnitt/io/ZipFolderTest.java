package zuschnitt.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zuschnitt.io.Layers.Options;
import zuschnitt.io.bytes.Existing;
import zuschnitt.io.layer.Column;
import zuschnitt.io.layer.Layer;
import zuschnitt.io.layer.Note;
import zuschnitt.io.layer.NoteKind;
import zuschnitt.io.layer.OpenQuestion;
import zuschnitt.io.layer.Table;
import zuschnitt.io.reference.Reference;
import zuschnitt.io.shapefile.ShapefileWriter;
import zuschnitt.message.UserException;

final class ZipFolderTest {
    private static final List<String> SUFFIXES = List.of(".shp", ".shx", ".dbf", ".prj", ".cpg");

    @TempDir private Path folder;

    @BeforeEach
    void writeAShapefile() throws UserException {
        Table table = Table.of(Column.ofTexts("NAME", List.of("Übach")));
        Layer layer =
                Layer.of(
                        "a",
                        table,
                        List.of(Areas.of(Areas.rectangle(300_000, 5_600_000, 10, 10))),
                        Reference.utmAt(6, 51));
        ShapefileWriter.write(folder.resolve("a.shp"), layer, Existing.KEEP);
    }

    @Test
    void aShapefileInAFolderOfTheArchiveIsFoundWithAllItsParts() throws Exception {
        Layer layer = Layers.read(zip("daten/blöcke"), Options.NONE);
        assertThat(layer.name()).isEqualTo("blöcke");
        assertThat(layer.table().columns().get(0).text(0)).isEqualTo("Übach");
        assertThat(layer.reference().orElseThrow().label()).isEqualTo("EPSG:25832");
    }

    @Test
    void ofSeveralLayersOneMustBeNamed() throws Exception {
        Path zip = zip("a", "b");
        OpenQuestion question =
                catchThrowableOfType(OpenQuestion.class, () -> Layers.read(zip, Options.NONE));
        assertThat(question.answers()).containsExactly("a", "b");
        assertThat(Layers.read(zip, new Options(Optional.of("b"), Optional.empty())).name())
                .isEqualTo("b");
        assertThatThrownBy(() -> Layers.read(zip, new Options(Optional.of("c"), Optional.empty())))
                .isInstanceOf(UserException.class);
    }

    @Test
    void entriesThatLeadOutOfTheArchiveAreIgnoredWithANote() throws Exception {
        Layer layer = Layers.read(zip("a", "../evil"), Options.NONE);
        assertThat(layer.notes()).extracting(Note::kind).contains(NoteKind.ENTRY_IGNORED);
        assertThatThrownBy(() -> Layers.read(zip("../evil", "C:/evil"), Options.NONE))
                .isInstanceOf(UserException.class);
    }

    @Test
    void mapsOfOtherFormatsInAnArchiveAreLayersToo() throws Exception {
        String square =
                "{\"type\":\"Polygon\",\"coordinates\":[[[6,51],[6.01,51],[6.01,51.01],[6,51]]]}";
        Path zip =
                zipOf(
                        Map.of(
                                "karte/b.geojson", square.getBytes(StandardCharsets.UTF_8),
                                "karte/liesmich.csv",
                                        "a;b\n1;2\n".getBytes(StandardCharsets.UTF_8)));
        assertThat(Layers.in(zip).names()).containsExactly("karte/b");
        assertThat(Layers.read(zip, Options.NONE).geometry().get(0).vertices(0)).isEqualTo(4);
    }

    @Test
    void whereThereIsNoMapATableInAnArchiveIsTheLayer() throws Exception {
        Path zip = zipOf(Map.of("t.csv", "a;b\n1;2\n".getBytes(StandardCharsets.UTF_8)));
        assertThat(Layers.read(zip, Options.NONE).table().rows()).isEqualTo(1);
    }

    @Test
    void everyLayerOfAGeoPackageInAnArchiveCanBeChosen() throws Exception {
        byte[] blocks = Files.readAllBytes(geoPackage("bloecke", "viertel"));
        Path zip = zipOf(Map.of("a.gpkg", blocks));
        assertThat(Layers.in(zip).names()).containsExactlyInAnyOrder("bloecke", "viertel");
        Options quarter = new Options(Optional.of("viertel"), Optional.empty());
        assertThat(Layers.read(zip, quarter).size()).isEqualTo(1);
    }

    /** A GeoPackage of tables with a square each. */
    private Path geoPackage(String... tables) throws SQLException {
        Path file = folder.resolve("a.gpkg");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file.toUri());
                Statement sql = connection.createStatement()) {
            sql.execute("PRAGMA application_id = 1196444487");
            sql.execute("PRAGMA user_version = 10300");
            sql.execute(
                    "CREATE TABLE gpkg_spatial_ref_sys (srs_name TEXT, srs_id INTEGER PRIMARY KEY, organization TEXT, organization_coordsys_id INTEGER, definition TEXT, description TEXT)");
            sql.execute(
                    "INSERT INTO gpkg_spatial_ref_sys VALUES ('', 25832, 'EPSG', 25832, 'undefined', '')");
            sql.execute(
                    "CREATE TABLE gpkg_contents (table_name TEXT, data_type TEXT, identifier TEXT, last_change DATETIME, srs_id INTEGER)");
            sql.execute(
                    "CREATE TABLE gpkg_geometry_columns (table_name TEXT, column_name TEXT, geometry_type_name TEXT, srs_id INTEGER, z TINYINT, m TINYINT)");
            for (String table : tables) {
                sql.execute("CREATE TABLE " + table + " (fid INTEGER PRIMARY KEY, geom BLOB)");
                sql.execute(
                        "INSERT INTO gpkg_contents VALUES ('"
                                + table
                                + "', 'features', '', '', 25832)");
                sql.execute(
                        "INSERT INTO gpkg_geometry_columns VALUES ('"
                                + table
                                + "', 'geom', 'POLYGON', 25832, 0, 0)");
                sql.execute("INSERT INTO " + table + " VALUES (1, NULL)");
            }
        }
        return file;
    }

    private Path zipOf(Map<String, byte[]> entries) throws IOException {
        Path file = folder.resolve("b.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        return file;
    }

    @Test
    void aTruncatedArchiveIsRefused() throws Exception {
        Path zip = zip("a");
        byte[] whole = Files.readAllBytes(zip);
        for (int length = 1; length < whole.length; length += 7) {
            Files.write(zip, Arrays.copyOf(whole, length));
            assertThatThrownBy(() -> Layers.read(zip, Options.NONE))
                    .isInstanceOf(UserException.class);
        }
    }

    /** An archive with a copy of the shapefile under each name. */
    private Path zip(String... names) throws IOException {
        Path file = folder.resolve("a.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (String name : names) {
                for (String suffix : SUFFIXES) {
                    zip.putNextEntry(new ZipEntry(name + suffix));
                    Files.copy(folder.resolve("a" + suffix), zip);
                }
            }
        }
        return file;
    }
}
