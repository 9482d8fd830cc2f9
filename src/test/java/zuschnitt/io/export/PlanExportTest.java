package zuschnitt.io.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zuschnitt.coverage.Polyline;
import zuschnitt.edit.RandomCuts;
import zuschnitt.io.bytes.Existing;
import zuschnitt.io.export.PlanExport.Content;
import zuschnitt.io.export.PlanExport.Format;
import zuschnitt.message.UserException;
import zuschnitt.plan.Crs;
import zuschnitt.plan.Plan;
import zuschnitt.plan.Tiny;

class PlanExportTest {
    private static final Crs UTM = new Crs("EPSG:25832", "ETRS89 / UTM zone 32N", "");

    @TempDir private Path folder;

    @Test
    void theNameOfTheFileSaysTheFormat() {
        assertThat(Format.of(Path.of("Süd.GeoJSON"))).contains(Format.GEOJSON);
        assertThat(Format.of(Path.of("liste.csv"))).contains(Format.CSV);
        assertThat(Format.of(Path.of("karte.shp"))).isEmpty();
        assertThat(Format.GEOJSON.holds(Content.ASSIGNMENT)).isFalse();
    }

    @Test
    void districtsStandInTheOrderOfTheirCodes() throws UserException, IOException {
        Path file = folder.resolve("s.csv");
        export("2211\n22.x").writeCsv(file, Content.DISTRICTS, Locale.GERMANY, Existing.KEEP);
        assertThat(Files.readString(file))
                .hasLineCount(3)
                .startsWith("\uFEFFcode;name;population;estimated;units;areaKm2;status\r\n")
                .contains("B 1;;7;false;2;0,02;none\r\nB 2;;14;false;4;0,04;none\r\n");
    }

    @Test
    void aDistrictWithAHoleHasTwoRingsAndOneInPartsSeveralPolygons()
            throws UserException, IOException {
        Path file = folder.resolve("s.geojson");
        export("1112\n1.12\n1112\n2111").writeGeoJson(file, Content.DISTRICTS, Existing.KEEP);
        assertThat(Files.readString(file))
                .contains("\"id\":\"B 1\"", "\"type\":\"Polygon\"", "\"type\":\"MultiPolygon\"")
                .containsPattern("]],\\[\\[");
    }

    @Test
    void aPlanWithoutDistrictsIsAnEmptyCollection() throws UserException, IOException {
        Path file = folder.resolve("s.geojson");
        export("..").writeGeoJson(file, Content.DISTRICTS, Existing.KEEP);
        assertThat(Files.readString(file))
                .isEqualTo(
                        "{\"type\":\"FeatureCollection\",\"version\":\"Entwurf\",\"features\":[]}\n");
    }

    /** More units than are put into text at once, side by side from west to east. */
    @Test
    void everyUnitOfManyStandsInItsPlaceAndHasItsOwnArea() throws UserException, IOException {
        Path file = folder.resolve("s.geojson");
        export("12".repeat(650)).writeGeoJson(file, Content.UNITS, Existing.KEEP);
        List<String> features =
                Files.readAllLines(file).stream()
                        .filter(line -> line.contains("\"type\":\"Feature\","))
                        .toList();
        assertThat(features).hasSize(1300);
        Pattern parts = Pattern.compile("\"key\":\"(.+?)\".*\\[\\[\\[(.+?),");
        double west = Double.NEGATIVE_INFINITY;
        Set<String> keys = new HashSet<>();
        for (String feature : features) {
            Matcher found = parts.matcher(feature);
            assertThat(found.find()).isTrue();
            assertThat(keys.add(found.group(1))).isTrue();
            assertThat(Double.parseDouble(found.group(2))).isGreaterThan(west);
            west = Double.parseDouble(found.group(2));
        }
    }

    @Test
    void partsOfCutUnitsStandUnderTheirKeysAndSayThatTheyAreEstimated()
            throws UserException, IOException {
        Plan plan = Tiny.plan(".........1");
        Plan cut = RandomCuts.along(plan, Polyline.of(970, 50, 970, -150)).applyTo(plan);
        PlanExport export = new PlanExport(cut, Tiny.figures(plan.ground()), "Entwurf", UTM);
        Path file = folder.resolve("b.geojson");
        export.writeGeoJson(file, Content.UNITS, Existing.KEEP);
        assertThat(Files.readString(file))
                .contains(
                        "\"key\":\"0009\",\"name\":null,\"district\":null,\"estimated\":false,\"EINW\":9,",
                        "\"key\":\"0010a\",\"name\":null,\"district\":\"B 1\",\"estimated\":true,\"EINW\":3,",
                        "\"key\":\"0010b\",\"name\":null,\"district\":\"B 1\",\"estimated\":true,\"EINW\":7,");
        Path districts = folder.resolve("s.geojson");
        export.writeGeoJson(districts, Content.DISTRICTS, Existing.KEEP);
        assertThat(Files.readString(districts))
                .contains("\"population\":10,\"estimated\":true,\"units\":2,");
    }

    private static PlanExport export(String drawing) {
        Plan plan = Tiny.plan(drawing);
        return new PlanExport(plan, Tiny.figures(plan.ground()), "Entwurf", UTM);
    }
}
