package zuschnitt.map.online;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import zuschnitt.map.tiles.Tile;
import zuschnitt.message.Messages;
import zuschnitt.message.UserException;

class UrlTemplateTest {
    private static final Tile TILE = new Tile(4, 9, 5);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://x.de/{z}/{x}/{y}.png | https://x.de/4/9/5.png",
                "https://x.de/{z}/{x}/{-y}.png | https://x.de/4/9/10.png",
                "http://x.de:8080/t?z={z}&x={x}&y={y} | http://x.de:8080/t?z=4&x=9&y=5",
                "https://x.de/wmts/a/default/WEBMERCATOR/{TileMatrix}/{TileRow}/{TileCol}.png"
                        + " | https://x.de/wmts/a/default/WEBMERCATOR/4/5/9.png",
                "https://x.de/a/{Style}/EPSG:3857/{TileMatrix}/{TileRow}/{TileCol}.png"
                        + " | https://x.de/a/default/EPSG:3857/4/5/9.png",
                "https://{s}.x.de/{z}/{x}/{y}.png | https://c.x.de/4/9/5.png",
                "https://{a-d}.x.de/{z}/{x}/{y}.png | https://c.x.de/4/9/5.png",
                "https://{switch:eins,zwei,drei}.x.de/{z}/{x}/{y}.png | https://drei.x.de/4/9/5.png",
                "'  https://x.de/{Z}/{X}/{Y}.png ' | https://x.de/4/9/5.png"
            })
    void placesAreFilledWithTheTilesNumbers(String template, String address) throws Exception {
        assertThat(UrlTemplate.parse(template).of(TILE)).hasToString(address);
    }

    @Test
    void aCopiedRequestOfAWmtsIsTakenAsTheTemplateOfAll() throws Exception {
        String copied =
                "https://geo.x.de/wmts?SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0&LAYER=stadtplan"
                        + "&STYLE=default&FORMAT=image%2Fpng&TILEMATRIXSET=EPSG%3A3857"
                        + "&TILEMATRIX=EPSG:3857:12&TILEROW=1361&TILECOL=2118";
        assertThat(UrlTemplate.parse(copied).of(TILE).toString())
                .contains("LAYER=stadtplan", "TILEMATRIX=EPSG:3857:4", "TILEROW=5", "TILECOL=9");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | keine Adresse",
                "karte.mbtiles | keine Adresse",
                "ftp://x.de/{z}/{x}/{y} | keine Adresse",
                "file:///etc/{z}/{x}/{y} | keine Adresse",
                "https://name:wort@x.de/{z}/{x}/{y} | keine Adresse",
                "https:///{z}/{x}/{y} | keine Adresse",
                "https://x.de/{x}/{y}.png | fehlt {z}",
                "https://x.de/{z}/{y}.png | fehlt {x}",
                "https://x.de/{z}/{x}/ | fehlt {y}",
                "https://x.de/{z}/{x}/{y}.png?key={apikey} | {apikey}",
                "https://x.de/a/{TileMatrixSet}/{TileMatrix}/{TileRow}/{TileCol}.png"
                        + " | GoogleMapsCompatible",
                "https://x.de/wmts?REQUEST=GetTile&TILEMATRIXSET=UTM32&TILEMATRIX=4&TILEROW=5&TILECOL=9"
                        + " | UTM32"
            })
    void whatIsNoTemplateIsToldInASentence(String typed, String said) {
        Messages words = Messages.of(Locale.GERMANY);
        assertThatThrownBy(() -> UrlTemplate.parse(typed))
                .isInstanceOfSatisfying(
                        UserException.class,
                        failure -> assertThat(words.text(failure.sentence())).contains(said));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "%",
                "{",
                "}{",
                "https://{z}{x}{y}",
                "https://a b/{z}/{x}/{y}",
                "{z}{x}{y}",
                "\u0000"
            })
    void nothingThatIsTypedThrowsAnythingElse(String typed) {
        try {
            assertThat(UrlTemplate.parse(typed).of(TILE).getHost()).isNotEmpty();
        } catch (UserException refused) {
            assertThat(refused.sentence().key()).startsWith("map.online.");
        }
    }

    @Test
    void theSameTileAlwaysHasTheSameAddress() throws Exception {
        UrlTemplate template = UrlTemplate.parse("https://{s}.x.de/{z}/{x}/{y}.png");
        assertThat(template.of(TILE)).isEqualTo(template.of(new Tile(4, 9, 5)));
    }

    @Test
    void thePresetsNameTheirMakersAndTheirTerms() {
        List<Preset> presets = Preset.all(2026);
        assertThat(presets)
                .extracting(Preset::id)
                .containsExactly("basemapde", "basemapde-grau", "topplus", "topplus-grau", "osm");
        for (Preset preset : presets) {
            assertThat(preset.attribution()).startsWith("© ").doesNotContain("{");
            assertThat(preset.terms()).startsWith("https://");
            assertThat(preset.address().of(TILE).getScheme()).isEqualTo("https");
            assertThat(preset.closest()).isBetween(17, 20);
        }
        assertThat(presets.get(0).attribution()).contains("2026");
        assertThat(presets.get(4).address().of(TILE))
                .hasToString("https://tile.openstreetmap.org/4/9/5.png");
    }
}
