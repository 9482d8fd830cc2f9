package zuschnitt.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Taking over a division from areas, as commands. */
final class ImportPlanTest {
    @TempDir private Path folder = Path.of("");
    private final Shell shell = Shell.german();
    private Path project = Path.of("");

    /** Four squares in a row near Baesweiler; keys 007…010, as many residents. */
    @BeforeEach
    void found() throws IOException {
        project = folder.resolve("p.gpkg");
        Path blocks =
                areas(
                        "blöcke.geojson",
                        "nr,einwohner",
                        square(0, 1, "007", 7),
                        square(1, 2, "008", 8),
                        square(2, 3, "009", 9),
                        square(3, 4, "010", 10));
        shell.done("new", project, "--units", blocks, "--key", "nr");
    }

    @Test
    void areasAreTakenOverAndTheReportTellsHowTheyFit() throws IOException {
        Path old = old();
        Shell.Said said = shell.done("import-plan", project, old, "--save", "Bisher");
        assertThat(said.out())
                .contains("Fassung „Bisher“", "2 Sozialräume", "1 Baustein bleibt offen")
                .contains("Verstanden als Flächen", "Spalte code", "nach der Fläche")
                .contains("2 Bausteine passen genau, 1 von der alten Grenze geteilt, 1 ohne")
                .contains("008", "A 70,0 % · B 30,0 %")
                .contains("bleibt offen: 010")
                .contains("nicht übernommen: C");
        JsonTree stats = shell.json("stats", project, "--version", "Bisher");
        JsonTree first = stats.get("districts").where("code", "A");
        assertThat(first.get("population").number()).isEqualTo(15);
        assertThat(first.get("name").text()).isEqualTo("Altstadt");
        assertThat(shell.json("stats", project).get("districts").items()).isEmpty();
    }

    @Test
    void theReportIsJsonAsWell() throws IOException {
        JsonTree report = shell.json("import-plan", project, old(), "--save", "Bisher");
        assertThat(report.get("version").text()).isEqualTo("Bisher");
        assertThat(report.get("understoodAs").text()).isEqualTo("areas");
        assertThat(report.get("exact").number()).isEqualTo(2);
        JsonTree split = report.get("split").items().get(0);
        assertThat(split.get("unit").text()).isEqualTo("008");
        assertThat(split.get("district").text()).isEqualTo("A");
        assertThat(split.get("measure").text()).isEqualTo("area");
        List<JsonTree> shares = split.get("shares").items();
        assertThat(shares.get(1).get("district").text()).isEqualTo("B");
        assertThat(shares.get(1).get("population").number()).isBetween(2.39, 2.41);
        assertThat(report.get("unmatched").items().get(0).get("unit").text()).isEqualTo("010");
        assertThat(report.get("withoutUnits").items().get(0).get("code").text()).isEqualTo("C");
    }

    @Test
    void theReportSpeaksEnglish() throws IOException {
        Shell.Said said =
                shell.in(Locale.ENGLISH).done("import-plan", project, old(), "--save", "Old");
        assertThat(said.out())
                .contains("Understood as areas", "2 units fit exactly", "A 70.0 % · B 30.0 %");
    }

    @Test
    void whereThePeopleLiveDecidesAboutDividedUnits() throws IOException {
        Path houses =
                Files.writeString(
                        folder.resolve("adressen.csv"),
                        "nr;lon;lat;leute\n1;6.1812;50.9005;2\n2;6.1819;50.9005;9\n");
        Shell.Said said =
                shell.done(
                        "import-plan",
                        project,
                        old(),
                        "--weights",
                        houses,
                        "--weight-field",
                        "leute",
                        "--save",
                        "Bisher");
        assertThat(said.out()).contains("nach den Menschen in adressen (Spalte leute)", "B 81,8 %");
        JsonTree stats = shell.json("stats", project, "--version", "Bisher");
        assertThat(stats.get("districts").where("code", "A").get("population").number())
                .isEqualTo(7);
    }

    @Test
    void pointsInGeoJsonCountWithoutAColumn() throws IOException {
        String point =
                """
                {"type":"Feature","properties":{"x":7},
                 "geometry":{"type":"Point","coordinates":[%s,50.9005]}}""";
        Path houses =
                Files.writeString(
                        folder.resolve("häuser.geojson"),
                        "{\"type\":\"FeatureCollection\",\"features\":["
                                + point.formatted("6.1812")
                                + ","
                                + point.formatted("6.1818")
                                + ","
                                + point.formatted("6.1819")
                                + "]}");
        Shell.Said said =
                shell.done("import-plan", project, old(), "--weights", houses, "--save", "Bisher");
        assertThat(said.out()).contains("nach der Zahl der Orte in häuser", "B 66,7 % · A 33,3 %");
    }

    @Test
    void whatMayBeBothIsAskedAndTheAnswerHelps() throws IOException {
        Path few = areas("wenige.geojson", "nr,farbe", square(0, 4, "007", 1));
        Shell.Said said = shell.say("import-plan", project, few, "--save", "Bisher");
        assertThat(said.code()).isEqualTo(3);
        assertThat(said.line()).contains("--areas", "--key", "nr");
        assertThat(shell.json("info", project).get("versions").items()).isEmpty();
        shell.done("import-plan", project, few, "--areas", "--district", "nr", "--save", "Bisher");
        JsonTree stats = shell.json("stats", project, "--version", "Bisher");
        assertThat(stats.get("districts").items().get(0).get("units").number()).isEqualTo(4);
    }

    @Test
    void wordsThatContradictAreWrongUsage() throws IOException {
        Path old = old();
        assertThat(shell.say("import-plan", project, old, "--areas", "--key", "nr", "--save", "B"))
                .extracting(Shell.Said::code)
                .isEqualTo(2);
        assertThat(shell.say("import-plan", project, old, "--weight-field", "n", "--save", "B"))
                .extracting(Shell.Said::code)
                .isEqualTo(2);
    }

    @Test
    void weightsThatLieElsewhereAreRefused() throws IOException {
        Path far = Files.writeString(folder.resolve("fern.csv"), "nr;lon;lat\n1;13.4;52.5\n");
        Shell.Said said =
                shell.say("import-plan", project, old(), "--weights", far, "--save", "Bisher");
        assertThat(said.code()).isEqualTo(3);
        assertThat(said.line()).startsWith("zuschnitt: " + far + ": ").contains("fern");
        Path without = Files.writeString(folder.resolve("ohne.csv"), "nr;anzahl\n1;13\n");
        said = shell.say("import-plan", project, old(), "--weights", without, "--save", "Bisher");
        assertThat(said.code()).isEqualTo(3);
        assertThat(said.line()).startsWith("zuschnitt: " + without + ": ").contains("x_mp_100m");
    }

    /** A reaches 70 % into the second square, B ends after the third, C lies far off. */
    private Path old() throws IOException {
        return areas(
                "alt.geojson",
                "code,name",
                square(0, 1.7, "A", "Altstadt"),
                square(1.7, 3, "B", "Bahnhof"),
                square(20, 21, "C", "Chaussee"));
    }

    private static String square(double from, double to, String first, Object second) {
        return String.format(Locale.ROOT, "%s;%s;%s;%s", from, to, first, second);
    }

    private Path areas(String name, String fields, String... squares) throws IOException {
        String[] field = fields.split(",");
        StringBuilder features = new StringBuilder();
        for (String square : squares) {
            String[] part = square.split(";");
            double west = 6.18 + 0.001 * Double.parseDouble(part[0]);
            double east = 6.18 + 0.001 * Double.parseDouble(part[1]);
            boolean number = part[3].chars().allMatch(Character::isDigit);
            features.append(features.isEmpty() ? "" : ",")
                    .append(
                            String.format(
                                    Locale.ROOT,
                                    """
                                    {"type":"Feature","properties":{"%s":"%s","%s":%s},
                                     "geometry":{"type":"Polygon","coordinates":[[[%5$.7f,50.9],
                                     [%6$.7f,50.9],[%6$.7f,50.901],[%5$.7f,50.901],[%5$.7f,50.9]]]}}""",
                                    field[0],
                                    part[2],
                                    field[1],
                                    number ? part[3] : '"' + part[3] + '"',
                                    west,
                                    east));
        }
        return Files.writeString(
                folder.resolve(name),
                "{\"type\":\"FeatureCollection\",\"features\":[" + features + "]}");
    }
}
