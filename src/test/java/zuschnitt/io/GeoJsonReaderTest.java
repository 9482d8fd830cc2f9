package zuschnitt.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zuschnitt.io.Layers.Options;
import zuschnitt.io.layer.Column;
import zuschnitt.io.layer.Kind;
import zuschnitt.io.layer.Layer;
import zuschnitt.io.layer.Note;
import zuschnitt.io.layer.NoteKind;
import zuschnitt.message.UserException;

final class GeoJsonReaderTest {
    private static final String SQUARE =
            "{'type':'Polygon','coordinates':[[[6,51],[6.01,51],[6.01,51.01],[6,51]]]}";

    @TempDir private Path folder;

    @Test
    void nestedPropertiesBecomeColumnsWithDots() throws Exception {
        Layer layer =
                read(collection("{'AGS':'05334004','destatis':{'population':45,'rate':1.5}}"));
        assertThat(layer.table().columns())
                .extracting(Column::name, Column::kind)
                .containsExactly(
                        tuple("AGS", Kind.TEXT),
                        tuple("destatis.population", Kind.INTEGER),
                        tuple("destatis.rate", Kind.DECIMAL));
        assertThat(layer.table().column("AGS").orElseThrow().text(0)).isEqualTo("05334004");
    }

    @Test
    void membersMayComeInAnyOrder() throws Exception {
        String feature =
                "{'properties':{'k':1},'geometry':{'coordinates':[[[6,51],[6.01,51],[6.01,51.01],[6,51]]],"
                        + "'type':'Polygon'},'type':'Feature'}";
        Layer layer = read("{'features':[" + feature + "],'type':'FeatureCollection'}");
        assertThat(layer.geometry().get(0).vertices(0)).isEqualTo(4);
    }

    @Test
    void theIdentifierOfAFeatureIsAColumnUnlessAPropertyIsCalledSo() throws Exception {
        String one = "{'type':'Feature','id':'B 1','properties':{'n':1},'geometry':" + SQUARE + "}";
        Layer layer = read("{'type':'FeatureCollection','features':[" + one + "]}");
        assertThat(layer.table().column("id").orElseThrow().text(0)).isEqualTo("B 1");
        assertThat(layer.notes()).isEmpty();
    }

    @Test
    void withoutACrsMemberPlacesAreDegreesIfTheyCanBe() throws Exception {
        assertThat(read(collection("{}")).reference().orElseThrow().label()).isEqualTo("EPSG:4326");
        Layer metres = read(collection("{}").replace("[6,51]", "[300000,5600000]"));
        assertThat(metres.reference()).isEmpty();
    }

    @Test
    void theCrsOfTheFirstEditionIsUnderstood() throws Exception {
        String crs = "'crs':{'type':'name','properties':{'name':'urn:ogc:def:crs:EPSG::25832'}},";
        Layer layer = read(collection("{}").replace("'features'", crs + "'features'"));
        assertThat(layer.reference().orElseThrow().label()).isEqualTo("EPSG:25832");
    }

    @Test
    void pointsAmongAreasAreLeftOutAndNamed() throws Exception {
        String point =
                ",{'type':'Feature','properties':{},'geometry':{'type':'Point','coordinates':[6,51]}}]}";
        Layer layer = read(collection("{'k':1}").replaceFirst("]}$", point));
        assertThat(layer.size()).isEqualTo(1);
        assertThat(layer.notes()).extracting(Note::kind).contains(NoteKind.GEOMETRY_SKIPPED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\u001E", "\n\u001E", " "})
    void featuresMayComeOneAfterTheOther(String between) throws Exception {
        Layer layer = read(between + feature("01") + between + feature("02") + between);
        assertThat(layer.size()).isEqualTo(2);
        assertThat(layer.table().column("k").orElseThrow().text(1)).isEqualTo("02");
    }

    @Test
    void aBareGeometryIsOneRowWithoutAttributes() throws Exception {
        for (String text :
                List.of(
                        SQUARE,
                        "{'geometries':["
                                + SQUARE
                                + ","
                                + SQUARE
                                + "],"
                                + "'type':'GeometryCollection'}")) {
            Layer layer = read(text);
            assertThat(layer.size()).isEqualTo(1);
            assertThat(layer.notes())
                    .extracting(Note::kind)
                    .containsExactly(NoteKind.NO_ATTRIBUTES);
        }
        assertThat(read(SQUARE + SQUARE).size()).isEqualTo(2);
    }

    @Test
    void whatAFeatureCallsCoordinatesBesidesItsGeometryIsItsOwnAffair() throws Exception {
        String odd = feature("01").replace("'properties'", "'coordinates':'51 N 6 E','properties'");
        assertThat(read(odd).size()).isEqualTo(1);
    }

    @Test
    void aBarePointIsNoArea() throws IOException {
        assertRefused("{'type':'Point','coordinates':[6,51]}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{'type':'Polygon'}",
                "{'type':'Polygon','geometries':[]}",
                "{'type':'FeatureCollection','features':[]}{'type':'Point','coordinates':[6,51]}",
                "[]",
                "{'type':'Topology'}",
                "{'type':'FeatureCollection'}",
                "{'type':'FeatureCollection','features':{}}",
                "{'type':'FeatureCollection','features':[]} x",
                "{'type':'FeatureCollection','features':[]}{'type':'FeatureCollection','features':[]}",
                "{'type':'FeatureCollection','features':[],'features':[]}"
            })
    void whatIsNoGeoJsonIsRefused(String text) throws IOException {
        assertRefused(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[[[6,51],[6.01,51],[6,null],[6,51]]]",
                "[[[6,51],[6.01,51],[6,'7'],[6,51]]]",
                "[[[6,51],[6.01,51],[6,1e999],[6,51]]]",
                "[[[6],[6.01],[6],[6]]]",
                "[[6,51],[6.01,51],[6,51.01],[6,51]]",
                "[6,51,6.01,51]",
                "[[[6,51],[6.01,51],[[6,51]]]]"
            })
    void coordinatesThatAreNoneAreRefused(String coordinates) throws IOException {
        assertRefused(
                collection("{}").replace("[[[6,51],[6.01,51],[6.01,51.01],[6,51]]]", coordinates));
    }

    @Test
    void nestingWithoutEndIsRefused() throws IOException {
        assertRefused(collection("{}").replace("[[[6,51]", "[".repeat(100_000)));
    }

    @Test
    void bytesThatAreNotUtf8AreAskedForUntilTheEncodingIsNamed() throws Exception {
        Path file = folder.resolve("a.geojson");
        Charset windows = Charset.forName("windows-1252");
        Files.write(file, collection("{'n':'Übach'}").replace('\'', '"').getBytes(windows));
        assertThatThrownBy(() -> Layers.read(file, Options.NONE)).isInstanceOf(UserException.class);
        Layer layer = Layers.read(file, new Options(Optional.empty(), Optional.of(windows)));
        assertThat(layer.table().columns().get(0).text(0)).isEqualTo("Übach");
    }

    @Test
    void anyByteMayBeWrongWithoutMoreThanASentence() throws IOException {
        byte[] whole =
                collection("{'k':'01','n':{'p':4.5}}")
                        .replace('\'', '"')
                        .getBytes(StandardCharsets.UTF_8);
        Random random = new Random(11);
        Path file = folder.resolve("a.geojson");
        for (int i = 0; i < 2000; i++) {
            byte[] wrong = whole.clone();
            wrong[random.nextInt(wrong.length)] = (byte) random.nextInt(256);
            Files.write(file, wrong);
            try {
                Layers.read(file, Options.NONE);
            } catch (UserException sentence) {
                assertThat(sentence.sentence().key()).startsWith("io.");
            }
        }
    }

    private void assertRefused(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("a.geojson"), text.replace('\'', '"'));
        assertThatThrownBy(() -> Layers.read(file, Options.NONE)).isInstanceOf(UserException.class);
    }

    private Layer read(String text) throws IOException, UserException {
        Path file = Files.writeString(folder.resolve("a.geojson"), text.replace('\'', '"'));
        return Layers.read(file, Options.NONE);
    }

    private static String feature(String key) {
        return "{'type':'Feature','properties':{'k':'" + key + "'},'geometry':" + SQUARE + "}";
    }

    private static String collection(String properties) {
        return "{'type':'FeatureCollection','features':[{'type':'Feature','properties':"
                + properties
                + ",'geometry':"
                + SQUARE
                + "}]}";
    }
}
