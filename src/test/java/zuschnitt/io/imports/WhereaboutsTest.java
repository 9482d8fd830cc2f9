package zuschnitt.io.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import zuschnitt.coverage.Bounds;
import zuschnitt.message.Messages;

final class WhereaboutsTest {
    private static final Messages GERMAN = Messages.of(Locale.GERMANY);

    @Test
    void aPlaceIsSaidByTheNearestTown() {
        assertThat(said(6.19, 50.91)).isEqualTo("16 km nordöstlich von Aachen");
        assertThat(said(13.38, 52.50)).isEqualTo("bei Berlin");
        assertThat(said(11.58, 47.94)).isEqualTo("22 km südlich von München");
    }

    @Test
    void aPlaceFarFromAllTownsIsSaidInDegrees() {
        assertThat(said(-104.99, 39.74)).isEqualTo("bei 104,99° West, 39,74° Nord");
    }

    private static String said(double longitude, double latitude) {
        return GERMAN.text(Whereabouts.of(new Bounds(longitude, latitude, longitude, latitude)));
    }
}
