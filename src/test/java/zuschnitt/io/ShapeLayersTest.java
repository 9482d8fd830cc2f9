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
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.io.ByteOrderValues;
import org.locationtech.jts.io.WKBWriter;
import org.locationtech.jts.io.WKTReader;
import zuschnitt.io.Layers.Options;
import zuschnitt.io.imports.FeatureReader;
import zuschnitt.io.layer.OpenQuestion;
import zuschnitt.io.reference.Reference;
import zuschnitt.layer.Features;
import zuschnitt.layer.Shape;
import zuschnitt.layer.Shape.Kind;
import zuschnitt.message.UserException;
import zuschnitt.plan.Crs;

/** Layers that are looked at: lines, points and areas, in every format as they are. */
final class ShapeLayersTest {
    private static final Crs UTM = new Crs("EPSG:25832", "ETRS89 / UTM zone 32N", "");

    @TempDir private Path folder;

    @Test
    void everyKindOfGeoJsonGeometryIsReadAsWhatItIs() throws Exception {
        Path file =
                write(
                        "alles.geojson",
                        """
                        {"type":"FeatureCollection","features":[
                        {"type":"Feature","properties":{"name":"Bach"},"geometry":
                          {"type":"LineString","coordinates":[[6.1,50.9],[6.2,50.9,7],[6.2,50.8]]}},
                        {"type":"Feature","properties":{"name":"Gleise"},"geometry":
                          {"type":"MultiLineString","coordinates":[[[6.1,50.9],[6.2,50.9]],[[6,50],[7,51]]]}},
                        {"type":"Feature","properties":{"name":"Schule"},"geometry":
                          {"coordinates":[6.1,50.9],"type":"Point"}},
                        {"type":"Feature","properties":{"name":"Bäume"},"geometry":
                          {"type":"MultiPoint","coordinates":[[6.1,50.9],[6.2,50.9],[6.3,50.9]]}},
                        {"type":"Feature","properties":{"name":"See"},"geometry":
                          {"type":"Polygon","coordinates":[[[6,50],[7,50],[7,51],[6,50]]]}},
                        {"type":"Feature","properties":{"name":"Weg"},"geometry":
                          {"type":"GeometryCollection","geometries":[
                            {"type":"Point","coordinates":[6,50]},
                            {"type":"LineString","coordinates":[[6,50],[7,51]]}]}},
                        {"type":"Feature","properties":{"name":"nirgends"},"geometry":null}]}""");
        Features features = read(file);
        assertThat(names(features))
                .containsExactly("Bach", "Gleise", "Schule", "Bäume", "See", "Weg");
        assertThat(kinds(features))
                .containsExactly(
                        Kind.LINE, Kind.LINE, Kind.POINT, Kind.POINT, Kind.AREA, Kind.LINE);
        assertThat(features.get(0).shape().vertices(0)).isEqualTo(3);
        assertThat(features.get(1).shape().size()).isEqualTo(2);
        assertThat(features.get(3).shape().size()).isEqualTo(3);
    }

    @Test
    void placesAreCarriedIntoTheProjectsSystem() throws Exception {
        Path file =
                write(
                        "punkt.geojson",
                        """
                        {"type":"Feature","properties":{},"geometry":
                          {"type":"Point","coordinates":[9,51]}}""");
        Shape point = read(file).get(0).shape();
        assertThat(point.x(0, 0)).isCloseTo(500_000, Offset.offset(0.001));
        assertThat(point.y(0, 0)).isCloseTo(5_649_824.7, Offset.offset(0.5));
    }

    @Test
    void linesOfAShapefileKeepTheirParts() throws Exception {
        Features features =
                read(shapefile(3, part(100, 200, 300, 400, 500, 600), part(7, 8, 9, 10)));
        assertThat(kinds(features)).containsExactly(Kind.LINE);
        assertThat(features.get(0).shape().part(0)).containsExactly(100, 200, 300, 400, 500, 600);
        assertThat(features.get(0).shape().part(1)).containsExactly(7, 8, 9, 10);
    }

    @Test
    void linesWithHeightsAndMeasuresAreNoDifferent() throws Exception {
        for (int type : List.of(13, 23))
            assertThat(read(shapefile(type, part(1, 2, 3, 4))).get(0).shape().part(0))
                    .containsExactly(1, 2, 3, 4);
    }

    @Test
    void linesAreStillRefusedWhereAreasAreWanted() throws Exception {
        Path file = shapefile(3, part(1, 2, 3, 4));
        assertThatThrownBy(() -> Layers.read(file, Options.NONE)).isInstanceOf(UserException.class);
    }

    @Test
    void aLineThatClaimsMoreThanThereIsIsDamage() throws Exception {
        Path file = shapefile(3, part(1, 2, 3, 4));
        byte[] bytes = Files.readAllBytes(file);
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putInt(148, 1_000_000);
        Files.write(file, bytes);
        assertThatThrownBy(() -> read(file)).isInstanceOf(UserException.class);
    }

    @Test
    void aGeoPackageMayMixThemInOneTable() throws Exception {
        Path file =
                geoPackage(
                        "LINESTRING (1 2, 3 4)",
                        "MULTILINESTRING ((1 2, 3 4), (5 6, 7 8, 9 10))",
                        "POINT (5 6)",
                        "MULTIPOINT ((1 1), (2 2))",
                        "POLYGON ((0 0, 9 0, 9 9, 0 0))",
                        "GEOMETRYCOLLECTION (POINT (0 0), LINESTRING (1 2, 3 4))");
        Features features = read(file);
        assertThat(kinds(features))
                .containsExactly(
                        Kind.LINE, Kind.LINE, Kind.POINT, Kind.POINT, Kind.AREA, Kind.LINE);
        assertThat(features.get(1).shape().part(1)).containsExactly(5, 6, 7, 8, 9, 10);
        assertThat(features.get(3).shape().part(1)).containsExactly(2, 2);
    }

    @Test
    void linesAndPinsOfAKmlAreRead() throws Exception {
        Path file =
                write(
                        "wege.kml",
                        """
                        <kml xmlns="http://www.opengis.net/kml/2.2"><Document>
                        <Placemark><name>Weg</name><LineString><coordinates>
                          6.1,50.9,0 6.2,50.9,0</coordinates></LineString></Placemark>
                        <Placemark><name>Kita</name><Point><coordinates>6.1,50.9</coordinates></Point></Placemark>
                        </Document></kml>""");
        Features features = read(file);
        assertThat(names(features)).containsExactly("Weg", "Kita");
        assertThat(kinds(features)).containsExactly(Kind.LINE, Kind.POINT);
    }

    @Test
    void aTableOfAddressesIsALayerOfPoints() throws Exception {
        Path file =
                write(
                        "adressen.csv",
                        "Straße;lat;lon\nAm Markt 1;50.9;6.1\nHauptstraße 2;50.9;6.2\n");
        Features features = read(file);
        assertThat(kinds(features)).containsExactly(Kind.POINT, Kind.POINT);
        assertThat(features.get(1).values()).contains("Hauptstraße 2");
    }

    @Test
    void anUnknownCoordinateSystemIsAskedForAndTheAnswerHolds() throws Exception {
        Path file = shapefile(3, part(300_000, 5_630_000, 300_100, 5_630_100));
        Files.delete(folder.resolve("linien.prj"));
        assertThatThrownBy(() -> read(file)).isInstanceOf(OpenQuestion.class);
        Features answered =
                FeatureReader.read(
                                file,
                                Options.NONE,
                                Optional.of(Reference.of(25832)),
                                UTM,
                                done -> true)
                        .orElseThrow();
        assertThat(answered.get(0).shape().x(0, 1)).isEqualTo(300_100);
    }

    @Test
    void aLayerWithNothingInItIsRefusedByName() throws Exception {
        Path file = write("leer.geojson", "{\"type\":\"FeatureCollection\",\"features\":[]}");
        assertThatThrownBy(() -> read(file))
                .isInstanceOfSatisfying(
                        UserException.class,
                        e -> assertThat(e.sentence().arguments()).contains("leer"));
    }

    @Test
    void readingStopsWhenItIsTold() throws Exception {
        Path file = shapefile(3, part(1, 2, 3, 4));
        assertThat(FeatureReader.read(file, Options.NONE, Optional.empty(), UTM, done -> false))
                .isEmpty();
    }

    private static Features read(Path file) throws UserException {
        return FeatureReader.read(file, Options.NONE, Optional.empty(), UTM, done -> true)
                .orElseThrow();
    }

    private static List<String> names(Features features) {
        return features.all().stream().map(feature -> feature.values().get(0)).toList();
    }

    private static List<Kind> kinds(Features features) {
        return features.all().stream().map(feature -> feature.shape().kind()).toList();
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static double[] part(double... xy) {
        return xy;
    }

    /** One record of lines. */
    private Path shapefile(int type, double[]... parts) throws IOException {
        int points = 0;
        for (double[] part : parts) points += part.length / 2;
        int content = 44 + 4 * parts.length + 16 * points;
        ByteBuffer shp = ByteBuffer.allocate(108 + content);
        shp.putInt(9994).position(24);
        shp.putInt(shp.capacity() / 2).order(ByteOrder.LITTLE_ENDIAN).putInt(1000).putInt(type);
        shp.position(100);
        shp.order(ByteOrder.BIG_ENDIAN).putInt(1).putInt(content / 2);
        shp.order(ByteOrder.LITTLE_ENDIAN).putInt(type).position(144);
        shp.putInt(parts.length).putInt(points);
        int start = 0;
        for (double[] part : parts) {
            shp.putInt(start);
            start += part.length / 2;
        }
        for (double[] part : parts) for (double number : part) shp.putDouble(number);
        Files.writeString(
                folder.resolve("linien.prj"),
                "PROJCS[\"x\",GEOGCS[\"ETRS89\",DATUM[\"ETRS89\",SPHEROID[\"GRS80\",6378137,298.257222101]],"
                        + "PRIMEM[\"Greenwich\",0],UNIT[\"Degree\",0.0174532925199433]],"
                        + "PROJECTION[\"Transverse_Mercator\"],PARAMETER[\"False_Easting\",500000],"
                        + "PARAMETER[\"False_Northing\",0],PARAMETER[\"Central_Meridian\",9],"
                        + "PARAMETER[\"Scale_Factor\",0.9996],PARAMETER[\"Latitude_Of_Origin\",0],"
                        + "UNIT[\"Meter\",1]]");
        return Files.write(folder.resolve("linien.shp"), shp.array());
    }

    private Path geoPackage(String... wkt) throws Exception {
        Path file = folder.resolve("gemischt.gpkg");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement sql = connection.createStatement()) {
            for (String table :
                    List.of(
                            "gpkg_spatial_ref_sys(srs_name, srs_id, organization,"
                                    + " organization_coordsys_id, definition)",
                            "gpkg_contents(table_name, data_type, last_change)",
                            "gpkg_geometry_columns(table_name, column_name, srs_id)",
                            "dinge(fid INTEGER PRIMARY KEY, geom BLOB)"))
                sql.execute("CREATE TABLE " + table);
            sql.execute("INSERT INTO gpkg_spatial_ref_sys VALUES ('', 25832, 'EPSG', 25832, '')");
            sql.execute("INSERT INTO gpkg_contents VALUES ('dinge', 'features', '2026-01-01')");
            sql.execute("INSERT INTO gpkg_geometry_columns VALUES ('dinge', 'geom', 25832)");
            for (String text : wkt) {
                byte[] binary =
                        new WKBWriter(2, ByteOrderValues.BIG_ENDIAN)
                                .write(new WKTReader().read(text));
                ByteBuffer blob = ByteBuffer.allocate(8 + binary.length);
                blob.put(new byte[] {'G', 'P', 0, 0}).putInt(25832).put(binary);
                try (PreparedStatement insert =
                        connection.prepareStatement("INSERT INTO dinge(geom) VALUES (?)")) {
                    insert.setBytes(1, blob.array());
                    insert.execute();
                }
            }
        }
        return file;
    }
}
