package zuschnitt.map.online;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zuschnitt.coverage.Bounds;
import zuschnitt.map.tiles.Tile;
import zuschnitt.message.UserException;

class WmsAddressTest {
    private static final Tile TILE = new Tile(14, 8473, 5449);

    private static Map<String, String> asked(WmsAddress address) {
        return Arrays.stream(address.of(TILE).getRawQuery().split("&"))
                .map(parameter -> parameter.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    }

    @Test
    void aTileIsAMapOfItsSquare() throws Exception {
        Map<String, String> asked =
                asked(WmsAddress.parse("https://geo.x.de/wms", "stadtplan,Straßen und Wege"));
        assertThat(asked)
                .containsEntry("REQUEST", "GetMap")
                .containsEntry("VERSION", "1.3.0")
                .containsEntry("CRS", "EPSG:3857")
                .containsEntry("WIDTH", "256")
                .containsEntry("HEIGHT", "256")
                .containsEntry("LAYERS", "stadtplan,Stra%C3%9Fen%20und%20Wege");
        double[] box =
                Arrays.stream(asked.get("BBOX").split(","))
                        .mapToDouble(Double::parseDouble)
                        .toArray();
        Bounds bounds = TILE.bounds();
        double[] square = {bounds.minX(), bounds.minY(), bounds.maxX(), bounds.maxY()};
        assertThat(box).containsExactly(square, within(0.001));
    }

    @Test
    void whatTheServerNeedsBesideStaysAndWhatARequestSaidGoes() throws Exception {
        WmsAddress address =
                WmsAddress.parse(
                        "https://geo.x.de/cgi?map=/a/b.map&SERVICE=WMS&request=GetCapabilities"
                                + "&version=1.1.1&bbox=1,2,3,4",
                        "alkis");
        assertThat(address.of(TILE).toString()).startsWith("https://geo.x.de/cgi?map=/a/b.map&");
        assertThat(asked(address))
                .containsEntry("VERSION", "1.1.1")
                .containsEntry("SRS", "EPSG:3857")
                .containsEntry("REQUEST", "GetMap")
                .doesNotContainKeys("request", "bbox", "CRS");
    }

    @Test
    void theLayersOfACopiedMapAreTaken() throws Exception {
        WmsAddress address =
                WmsAddress.parse("https://x.de/wms?REQUEST=GetMap&LAYERS=a,b%20c&STYLES=", "");
        assertThat(address.layers()).isEqualTo("a,b%20c");
        assertThat(asked(address)).containsEntry("LAYERS", "a,b%20c");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://x.de/wms | '' | map.online.noLayer",
                "x.de/wms | a | map.online.noAddress",
                "https:// | a | map.online.noAddress",
                "https://x y/wms | a | map.online.noAddress"
            })
    void whatIsNoWmsIsToldInASentence(String service, String layers, String key) {
        assertThatThrownBy(() -> WmsAddress.parse(service, layers))
                .isInstanceOfSatisfying(
                        UserException.class,
                        failure -> assertThat(failure.sentence().key()).isEqualTo(key));
    }
}
