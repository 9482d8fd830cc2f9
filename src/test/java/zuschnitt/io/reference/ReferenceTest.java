package zuschnitt.io.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.proj4j.CRSFactory;
import org.locationtech.proj4j.CoordinateReferenceSystem;
import org.locationtech.proj4j.CoordinateTransform;
import org.locationtech.proj4j.CoordinateTransformFactory;
import org.locationtech.proj4j.ProjCoordinate;
import zuschnitt.message.UserException;

final class ReferenceTest {
    private static final double MILLIMETRE = 0.001;

    @ParameterizedTest
    @ValueSource(ints = {25831, 25832, 25833, 4647, 5650, 32632, 32633, 3857, 3035})
    void placesInGermanyAreWhereProj4jPutsThem(int code) throws UserException {
        compare(code, 8, 12, 47.3, 55);
    }

    @Test
    void placesInTheSouthAreWhereProj4jPutsThem() throws UserException {
        compare(32756, 150, 156, -45, -10);
    }

    @Test
    void feetInColoradoAreWhereProj4jPutsThem() throws UserException {
        compare(2232, -106, -104, 38.5, 40);
    }

    private static void compare(int code, double west, double east, double south, double north)
            throws UserException {
        Reference reference = Reference.of(code);
        CoordinateTransform oracle = fromWgs84(code);
        Random random = new Random(code);
        for (int i = 0; i < 2000; i++) {
            double lon = west + (east - west) * random.nextDouble();
            double lat = south + (north - south) * random.nextDouble();
            double[] xy = {lon, lat};
            reference.fromWgs84().map(xy);
            ProjCoordinate expected =
                    oracle.transform(new ProjCoordinate(lon, lat), new ProjCoordinate());
            assertThat(Math.hypot(xy[0] - expected.x, xy[1] - expected.y))
                    .as("%s %s in EPSG:%s", lon, lat, code)
                    .isLessThan(MILLIMETRE);
            reference.toWgs84().map(xy);
            assertThat(Math.hypot(xy[0] - lon, xy[1] - lat)).isLessThan(1e-8);
        }
    }

    private static CoordinateTransform fromWgs84(int code) {
        CRSFactory factory = new CRSFactory();
        CoordinateReferenceSystem degrees = factory.createFromName("EPSG:4326");
        return new CoordinateTransformFactory()
                .createTransform(degrees, factory.createFromName("EPSG:" + code));
    }

    @Test
    void withoutAGridDhdnIsShiftedWithTheSevenParametersOfTheRegister() {
        CRSFactory factory = new CRSFactory();
        CoordinateReferenceSystem dhdn =
                factory.createFromParameters(
                        "DHDN",
                        "+proj=longlat +ellps=bessel"
                                + " +towgs84=598.1,73.7,418.2,0.202,0.045,-2.455,6.7 +no_defs");
        CoordinateTransform oracle =
                new CoordinateTransformFactory()
                        .createTransform(factory.createFromName("EPSG:4326"), dhdn);
        double[] xy = {7.5, 51.2};
        DhdnShift shift = DhdnShift.in(List.of());
        shift.fromWgs84(xy);
        ProjCoordinate expected =
                oracle.transform(new ProjCoordinate(7.5, 51.2), new ProjCoordinate());
        assertThat(Math.hypot(xy[0] - expected.x, xy[1] - expected.y)).isLessThan(1e-7);
        assertThat(shift.exact()).isFalse();
    }

    @Test
    void aSystemOnDhdnSaysHowItIsShiftedAndHowFarOffItMayBe() throws UserException {
        String way = DhdnShift.found().exact() ? "io.reference.grid" : "io.reference.dhdn";
        assertThat(Reference.of(31467).accuracy().orElseThrow().key()).isEqualTo(way);
        assertThat(Reference.of(25832).accuracy()).isEmpty();
    }

    @Test
    void everyKnownSystemIsRecognisedFromBothOfItsTexts() throws UserException {
        for (Definition definition : KnownReferences.all().definitions()) {
            int code = definition.code().orElseThrow();
            Definition first = KnownReferences.all().find(definition).orElseThrow();
            Reference reference = Reference.of(code);
            for (String text : List.of(reference.wkt(), reference.esriWkt())) {
                Reference parsed =
                        Reference.parse(text).orElseThrow(() -> new AssertionError(text));
                assertThat(parsed.code()).as(text).isEqualTo(first.code());
            }
        }
    }

    @Test
    void thereAndBackIsTheSamePlace() throws UserException {
        Random random = new Random(3);
        for (Definition definition : KnownReferences.all().definitions()) {
            if (definition.code().orElse(0) == 2232 || definition.projected().isEmpty()) continue;
            double meridian = definition.projected().get().get(Parameter.MERIDIAN);
            Reference reference = Reference.of(definition.code().orElseThrow());
            for (int i = 0; i < 50; i++) {
                double lon = meridian + 6 * random.nextDouble() - 3;
                double lat = 46 + 10 * random.nextDouble();
                double[] xy = {lon, lat};
                reference.fromWgs84().map(xy);
                reference.toWgs84().map(xy);
                assertThat(xy[0]).as("%s", reference).isCloseTo(lon, within(1e-7));
                assertThat(xy[1]).as("%s", reference).isCloseTo(lat, within(1e-7));
            }
        }
    }

    @Test
    void aTextWithAnUnknownProjectionOrNumbersWithoutEndIsNoSystem() {
        String utm = Reference.utmAt(6.2, 50.9).wkt();
        assertThat(Reference.parse(utm.replace("Transverse_Mercator", "Musterprojektion_1899")))
                .isEmpty();
        assertThat(Reference.parse(utm.replace("500000", "1e999999"))).isEmpty();
        assertThat(Reference.parse("PROJCS[\"x\",".repeat(3000))).isEmpty();
        assertThat(Reference.parse("")).isEmpty();
    }

    @Test
    void aTextWhoseProjectionCannotBeIsNoSystem() throws UserException {
        String feet = Reference.of(2232).wkt();
        String without = feet.replaceAll("PARAMETER\\[\"(?!central)[^]]*],?", "");
        assertThat(without).contains("Lambert").doesNotContain("standard_parallel");
        assertThat(Reference.parse(without)).isEmpty();
    }

    @Test
    void degreesFeetAndWebMapsBecomeTheZoneOfThePlace() throws UserException {
        assertThat(Reference.WGS84.forProjectAt(6.2, 50.9).label()).isEqualTo("EPSG:25832");
        assertThat(Reference.WEB_MERCATOR.forProjectAt(13.4, 52.5).label()).isEqualTo("EPSG:25833");
        assertThat(Reference.of(2232).forProjectAt(-105, 39.7).label()).isEqualTo("EPSG:32613");
        assertThat(Reference.of(3044).forProjectAt(6.2, 50.9).label()).isEqualTo("EPSG:25832");
        assertThat(Reference.of(31466).forProjectAt(6.2, 50.9).label()).isEqualTo("EPSG:31466");
        assertThat(Reference.WGS84.forProjectAt(151.2, -33.9).label()).isEqualTo("EPSG:32756");
    }

    @Test
    void aCodeThatIsNotInTheTableComesFromTheRegister() throws UserException {
        Reference iowa = Reference.of(3425);
        assertThat(iowa.metric()).isFalse();
        double[] xy = {-93.6, 42.03};
        iowa.fromWgs84().map(xy);
        ProjCoordinate expected =
                fromWgs84(3425).transform(new ProjCoordinate(-93.6, 42.03), new ProjCoordinate());
        assertThat(Math.hypot(xy[0] - expected.x, xy[1] - expected.y))
                .as("feet; the two take NAD83(HARN) differently, by a metre")
                .isLessThan(5);
    }

    @Test
    void aCodeThatDoesNotExistIsRefused() {
        assertThatThrownBy(() -> Reference.of("EPSG:99999")).isInstanceOf(UserException.class);
        assertThatThrownBy(() -> Reference.of("UTM 32")).isInstanceOf(UserException.class);
    }
}
