package zuschnitt.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zuschnitt.coverage.Rings;
import zuschnitt.io.Layers.Options;
import zuschnitt.io.bytes.Existing;
import zuschnitt.io.layer.Column;
import zuschnitt.io.layer.Layer;
import zuschnitt.io.layer.PointRows;
import zuschnitt.io.layer.Table;
import zuschnitt.io.reference.Reference;
import zuschnitt.io.shapefile.ShapefileWriter;
import zuschnitt.message.UserException;

/** Layers of points, which are rows where places are asked for and nothing where areas are. */
final class PointLayersTest {
    private static final int POINT = 1;
    private static final int POINT_Z = 11;
    private static final int MULTI_POINT = 8;

    @TempDir private Path folder;

    @Test
    void pointsOfAShapefileAreRowsWithTheirAttributes() throws Exception {
        Path file = addresses(POINT, 300_010.5, 5_600_020.25, 300_030, 5_600_040);
        Layer read = Layers.readPlaces(file, Options.NONE);
        assertThat(read.spatial()).isFalse();
        assertThat(numbers(read, "leute")).containsExactly(3, 5);
        assertThat(numbers(read, PointRows.X)).containsExactly(300_010.5, 300_030);
        assertThat(numbers(read, PointRows.Y)).containsExactly(5_600_020.25, 5_600_040);
        assertThat(read.reference()).contains(Reference.of(25832));
    }

    @Test
    void pointsWithHeightsAndInArchivesAreNoDifferent() throws Exception {
        Path file = addresses(POINT_Z, 10, 20, 30, 40);
        Path zip = folder.resolve("alle.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (String ending : List.of("shp", "dbf", "prj")) {
                out.putNextEntry(new ZipEntry("adressen." + ending));
                Files.copy(file.resolveSibling("adressen." + ending), out);
            }
        }
        assertThat(numbers(Layers.readPlaces(zip, Options.NONE), PointRows.Y))
                .containsExactly(20, 40);
    }

    @Test
    void pointsAreRefusedWhereAreasAreWantedAndManyInOneEverywhere() throws Exception {
        Path points = addresses(POINT, 10, 20, 30, 40);
        assertThatThrownBy(() -> Layers.read(points, Options.NONE))
                .isInstanceOf(UserException.class);
        Path many = addresses(MULTI_POINT, 10, 20, 30, 40);
        assertThatThrownBy(() -> Layers.readPlaces(many, Options.NONE))
                .isInstanceOf(UserException.class);
    }

    @Test
    void aPointThatIsNowhereIsDamage() throws Exception {
        Path nowhere = addresses(POINT, Double.NaN, 20, 30, 40);
        assertThatThrownBy(() -> Layers.readPlaces(nowhere, Options.NONE))
                .isInstanceOf(UserException.class);
    }

    @Test
    void pointsOfAGeoPackageAreRowsAndRowsWithoutGeometryStay() throws Exception {
        Path file = folder.resolve("häuser.gpkg");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement sql = connection.createStatement()) {
            for (String table :
                    List.of(
                            "gpkg_spatial_ref_sys(srs_name, srs_id, organization,"
                                    + " organization_coordsys_id, definition)",
                            "gpkg_contents(table_name, data_type, last_change)",
                            "gpkg_geometry_columns(table_name, column_name, srs_id)",
                            "haus(fid INTEGER PRIMARY KEY, geom BLOB, leute INTEGER)"))
                sql.execute("CREATE TABLE " + table);
            sql.execute("INSERT INTO gpkg_spatial_ref_sys VALUES ('', 25832, 'EPSG', 25832, '')");
            sql.execute("INSERT INTO gpkg_contents VALUES ('haus', 'features', '2026-01-01')");
            sql.execute("INSERT INTO gpkg_geometry_columns VALUES ('haus', 'geom', 25832)");
            insert(connection, point(10, 20), 4);
            insert(connection, null, 5);
            insert(connection, point(Double.NaN, Double.NaN), 6);
            insert(connection, point(30, 40), 7);
        }
        Layer read = Layers.readPlaces(file, Options.NONE);
        assertThat(numbers(read, "leute")).containsExactly(4, 5, 7);
        assertThat(numbers(read, PointRows.X)).containsExactly(10, Double.NaN, 30);
        assertThat(numbers(read, PointRows.Y)).containsExactly(20, Double.NaN, 40);
        assertThat(Layers.read(file, Options.NONE).size()).isEqualTo(1);
    }

    private static void insert(Connection connection, byte[] blob, int people) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO haus(geom, leute) VALUES (?, ?)")) {
            insert.setBytes(1, blob);
            insert.setInt(2, people);
            insert.execute();
        }
    }

    /** A head of the GeoPackage's own, then well-known binary. */
    private static byte[] point(double x, double y) {
        ByteBuffer blob = ByteBuffer.allocate(29).order(ByteOrder.LITTLE_ENDIAN);
        blob.put((byte) 'G').put((byte) 'P').put((byte) 0).put((byte) 1).putInt(25832);
        return blob.put((byte) 1).putInt(POINT).putDouble(x).putDouble(y).array();
    }

    private static double[] numbers(Layer layer, String name) {
        Column column = layer.table().column(name).orElseThrow();
        double[] numbers = new double[column.size()];
        for (int row = 0; row < numbers.length; row++) numbers[row] = column.number(row);
        return numbers;
    }

    /** A shapefile of areas whose .shp is replaced by one of points. */
    private Path addresses(int type, double... xy) throws IOException, UserException {
        Path file = folder.resolve("adressen.shp");
        double[] ring = {0, 0, 0, 1, 1, 1, 0, 0};
        Rings area = Rings.of(List.of(ring));
        Table table = Table.of(Column.ofIntegers("leute", 3, 5));
        Layer areas = Layer.of("adressen", table, List.of(area, area), Reference.of(25832));
        ShapefileWriter.write(file, areas, Existing.REPLACE);
        Files.deleteIfExists(folder.resolve("adressen.shx"));
        int content = type == POINT_Z ? 36 : 20;
        int records = xy.length / 2;
        ByteBuffer shp = ByteBuffer.allocate(100 + records * (8 + content));
        shp.putInt(9994).position(24);
        shp.putInt(shp.capacity() / 2).order(ByteOrder.LITTLE_ENDIAN).putInt(1000).putInt(type);
        shp.position(100);
        for (int i = 0; i < records; i++) {
            shp.order(ByteOrder.BIG_ENDIAN).putInt(i + 1).putInt(content / 2);
            int end = shp.position() + content;
            shp.order(ByteOrder.LITTLE_ENDIAN).putInt(type);
            shp.putDouble(xy[2 * i]).putDouble(xy[2 * i + 1]).position(end);
        }
        Files.write(file, shp.array());
        return file;
    }
}
