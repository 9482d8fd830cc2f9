package zuschnitt.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import zuschnitt.message.Messages;

class MeasuredTest {
    private static final GeometryFactory JTS = new GeometryFactory();
    private final Messages german = Messages.of(Locale.GERMANY);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void lengthAndAreaAreThoseOfJts(long seed) {
        Random random = new Random(seed);
        int corners = 3 + random.nextInt(20);
        Coordinate[] places = new Coordinate[corners + 1];
        double[] line = new double[2 * corners];
        for (int i = 0; i < corners; i++) {
            double angle = 2 * Math.PI * i / corners;
            double radius = 100 + 900 * random.nextDouble();
            line[2 * i] = 303_000 + radius * Math.cos(angle);
            line[2 * i + 1] = 5_643_000 + radius * Math.sin(angle);
            places[i] = new Coordinate(line[2 * i], line[2 * i + 1]);
        }
        places[corners] = places[0];
        Measured measured = Measured.of(line);
        assertThat(measured.squareMetres())
                .isCloseTo(JTS.createPolygon(places).getArea(), within(1e-3));
        assertThat(measured.metres())
                .isCloseTo(
                        JTS.createLineString(Arrays.copyOf(places, corners)).getLength(),
                        within(1e-6));
        assertThat(measured.last())
                .isCloseTo(places[corners - 1].distance(places[corners - 2]), within(1e-6));
    }

    @Test
    void twoPlacesHaveALengthOnly() {
        Measured measured = Measured.of(new double[] {0, 0, 300, 400});
        assertThat(measured).isEqualTo(new Measured(500, 500, 0));
        assertThat(german.text(measured.sentence())).contains("Strecke 500,0 m");
    }

    @Test
    void unitsAreThoseThatPeopleWouldSay() {
        assertThat(german.text(Measured.length(1_234.5))).isEqualTo("1,23 km");
        assertThat(german.text(Measured.length(4.256))).isEqualTo("4,26 m");
        assertThat(german.text(Measured.area(9_999))).isEqualTo("9.999 m²");
        assertThat(german.text(Measured.area(123_456))).isEqualTo("12,35 ha");
        assertThat(german.text(Measured.area(2_500_000))).isEqualTo("2,50 km²");
    }
}
