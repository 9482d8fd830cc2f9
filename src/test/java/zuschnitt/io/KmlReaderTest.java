package zuschnitt.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zuschnitt.coverage.Rings;
import zuschnitt.io.Layers.Options;
import zuschnitt.io.bytes.DamagedFile;
import zuschnitt.io.layer.Column;
import zuschnitt.io.layer.Kind;
import zuschnitt.io.layer.Layer;
import zuschnitt.io.layer.Note;
import zuschnitt.io.layer.NoteKind;
import zuschnitt.message.Message;
import zuschnitt.message.UserException;

final class KmlReaderTest {
    private static final String RING = ring("6,51 6,51.1 6.1,51.1 6,51");
    private static final String POLYGON =
            "<Polygon><outerBoundaryIs>" + RING + "</outerBoundaryIs></Polygon>";

    @TempDir private Path folder;

    @Test
    void aPlacemarkIsARowWithItsNameItsDataAndItsFolder() throws Exception {
        String data =
                "<ExtendedData><Data name='AGS'><value>05334004</value></Data>"
                        + "<SchemaData><SimpleData name='EINW'>4210</SimpleData></SchemaData></ExtendedData>";
        Layer layer =
                read(
                        "<Schema><SimpleField name='EINW' type='int'/></Schema><Folder><name>Setterich</name>"
                                + placemark("<name>Mühle</name>" + data + POLYGON)
                                + "</Folder>");
        assertThat(layer.table().columns())
                .extracting(Column::name)
                .containsExactly("name", "AGS", "EINW", "Folder");
        assertThat(layer.table().columns())
                .extracting(column -> column.text(0))
                .containsExactly("Mühle", "05334004", "4210", "Setterich");
        assertThat(layer.table().column("EINW").orElseThrow().kind()).isEqualTo(Kind.INTEGER);
        assertThat(layer.reference().orElseThrow().label()).isEqualTo("EPSG:4326");
        assertThat(layer.notes()).isEmpty();
    }

    @Test
    void polygonsWithHolesAndInSeveralPartsAreOneArea() throws Exception {
        String hole =
                "<Polygon><innerBoundaryIs>"
                        + RING
                        + "</innerBoundaryIs><outerBoundaryIs>"
                        + RING
                        + "</outerBoundaryIs></Polygon>";
        Layer layer = read(placemark("<MultiGeometry>" + hole + POLYGON + "</MultiGeometry>"));
        assertThat(layer.geometry().get(0).size()).isEqualTo(3);
    }

    @Test
    void heightsAreLeftOutAndBlanksAroundCommasForgiven() throws Exception {
        Rings area =
                read(placemark(POLYGON.replace("6,51 6,51.1", "\n6,51,7\t6 , 51.1 ,7")))
                        .geometry()
                        .get(0);
        assertThat(area.vertices(0)).isEqualTo(4);
        assertThat(area.y(0, 1)).isEqualTo(51.1);
    }

    @Test
    void pinsAmongAreasAreLeftOutAndNamed() throws Exception {
        String pin = placemark("<Point><coordinates>6,51</coordinates></Point>");
        Layer layer = read(placemark("<name>a</name>" + POLYGON) + pin);
        assertThat(layer.size()).isEqualTo(1);
        assertThat(layer.notes()).extracting(Note::kind).containsExactly(NoteKind.GEOMETRY_SKIPPED);
        assertThat(refusal(kml(pin)).key()).isEqualTo("io.no-areas");
    }

    @Test
    void aDocumentTypeOrAForeignEntityIsRefused() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "geheim");
        String type = "<!DOCTYPE kml [<!ENTITY e SYSTEM '" + secret.toUri() + "'>]>";
        String body = kml(placemark("<name>&e;</name>" + POLYGON));
        assertThat(reason(type + body)).isEqualTo("io.damage.xml-entity");
    }

    @Test
    void linksToOtherFilesAreNotFollowed() throws Exception {
        String link = "<NetworkLink><Link><href>http://127.0.0.1:9/</href></Link></NetworkLink>";
        assertThat(reason(kml(link))).isEqualTo("io.damage.kml-link");
        assertThat(read(link + placemark(POLYGON)).notes())
                .extracting(Note::kind)
                .contains(NoteKind.ENTRY_IGNORED);
    }

    @Test
    void whatIsNoKmlIsRefusedWithTheLine() throws Exception {
        assertThat(reason("<kml><Placemark></kml>")).isEqualTo("io.damage.xml");
        assertThat(reason("<gpx/>")).isEqualTo("io.damage.no-kml");
        assertThat(reason("")).isEqualTo("io.damage.empty");
        assertThat(reason(kml("<a>".repeat(5000)))).isEqualTo("io.damage.xml-deep");
        assertThat(reason(kml(placemark(POLYGON.replace("6,51 ", "6;51 ")))))
                .isEqualTo("io.damage.geometry");
        assertThat(reason(kml(placemark(POLYGON.replace("6,51 ", "6,NaN ")))))
                .isEqualTo("io.damage.geometry");
    }

    @Test
    void charactersInAnotherEncodingThanTheFileNamesAreRefused() throws IOException {
        Path file = folder.resolve("a.kml");
        Files.write(
                file,
                kml(placemark("<name>Mühle</name>")).getBytes(Charset.forName("windows-1252")));
        assertThat(reason(file)).isEqualTo("io.damage.xml-encoding");
    }

    @Test
    void aKmzIsTheKmlInIt() throws Exception {
        Path file = folder.resolve("a.kmz");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("doc.kml"));
            zip.write(kml(placemark(POLYGON)).getBytes(StandardCharsets.UTF_8));
        }
        assertThat(Layers.read(file, Options.NONE).size()).isEqualTo(1);
    }

    private Layer read(String content) throws IOException, UserException {
        return Layers.read(Files.writeString(folder.resolve("a.kml"), kml(content)), Options.NONE);
    }

    private String reason(String text) throws IOException {
        return reason(Files.writeString(folder.resolve("a.kml"), text));
    }

    private static String reason(Path file) {
        DamagedFile damage =
                catchThrowableOfType(DamagedFile.class, () -> Layers.read(file, Options.NONE));
        return ((Message) damage.sentence().arguments().get(1)).key();
    }

    private Message refusal(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("a.kml"), text);
        return catchThrowableOfType(UserException.class, () -> Layers.read(file, Options.NONE))
                .sentence();
    }

    private static String ring(String coordinates) {
        return "<LinearRing><coordinates>" + coordinates + "</coordinates></LinearRing>";
    }

    private static String placemark(String content) {
        return "<Placemark>" + content + "</Placemark>";
    }

    private static String kml(String content) {
        return "<kml xmlns='http://www.opengis.net/kml/2.2'><Document>"
                + content
                + "</Document></kml>";
    }
}
