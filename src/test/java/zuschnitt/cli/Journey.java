package zuschnitt.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.locationtech.jts.coverage.CoverageValidator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/**
 * The whole path on the command line, from a map file to an exported division; after each step what
 * the commands say is compared with sums over the source table that were made without them.
 */
final class Journey {
    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    private final Shell shell = Shell.german();
    private final Path folder;
    private final Path source;
    private final Path project;
    private final SourceRows rows;

    /** Unit → code of its district, as it should be; empty where it is open. */
    private final Map<String, String> expected;

    private String merged = "";

    /**
     * @param folder where all files go
     * @param rows what the source says
     */
    Journey(Path folder, Path source, SourceRows rows) {
        this.folder = folder;
        this.source = source;
        this.project = folder.resolve("Projekt Süd.gpkg");
        this.rows = rows;
        this.expected = new TreeMap<>(rows.districts());
    }

    /** Makes the project and takes over the division that the source has. */
    void begin(String key, String population, String district) {
        shell.done("new", project, "--units", source, "--key", key, "--population", population);
        assertThat(shell.json("info", project).get("population").number()).isEqualTo(rows.total());
        shell.done("import-plan", project, source, "--district", district, "--save", "Bestand");
        assertThat(shell.json("stats", project).get("districts").items()).isEmpty();
        assertThat(totals("--version", "Bestand")).isEqualTo(rows.totals());
        shell.done("checkout", project, "Bestand");
        verifyTotals();
    }

    /** Merges the two smallest districts. */
    void merge() {
        List<String> smallest =
                totals().entrySet().stream()
                        .sorted(Map.Entry.comparingByValue())
                        .map(Map.Entry::getKey)
                        .limit(2)
                        .toList();
        shell.done("merge", project, smallest.get(0), smallest.get(1));
        merged = smallest.get(0);
        expected.replaceAll((unit, code) -> code.equals(smallest.get(1)) ? smallest.get(0) : code);
        verifyTotals();
    }

    /**
     * Splits the district with most units, but not the merged one, down its middle, by a line drawn
     * in another program.
     */
    void split() throws IOException {
        Map<String, Long> units =
                expected.values().stream()
                        .filter(code -> !code.isEmpty() && !code.equals(merged))
                        .collect(Collectors.groupingBy(code -> code, Collectors.counting()));
        String code =
                units.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
        Envelope box = districts("vor dem Teilen.geojson").get(code).getEnvelopeInternal();
        double x = box.centre().x;
        Path line =
                Files.writeString(
                        folder.resolve("Linie.geojson"),
                        "{\"type\":\"LineString\",\"coordinates\":[[%s,%s],[%s,%s]]}"
                                .formatted(x, box.getMinY() - 0.01, x, box.getMaxY() + 0.01));
        shell.done("split", project, code, "--line", line, "--whole-units", "--code", "Neu 1");
        for (String unit : newUnits()) {
            assertThat(expected.put(unit, "Neu 1")).isEqualTo(code);
        }
        verifyTotals();
        Map<String, Long> totals = totals();
        assertThat(totals.get("Neu 1")).isLessThanOrEqualTo(totals.get(code));
    }

    /** The units of the new district, as the list of units says. */
    private List<String> newUnits() throws IOException {
        List<String> units =
                assignment().entrySet().stream()
                        .filter(entry -> entry.getValue().equals("Neu 1"))
                        .map(Map.Entry::getKey)
                        .toList();
        assertThat(units).isNotEmpty();
        return units;
    }

    void save(String version) {
        shell.done("save", project, version, "--author", "Öztürk", "--reason", "Probe");
    }

    /** Compares the beginning with the end. */
    void compare(String before, String after) {
        JsonTree comparison = shell.json("compare", project, before, after);
        List<JsonTree> flows = comparison.get("flows").items();
        assertThat(flows.stream().mapToDouble(flow -> flow.get("populationFrom").number()).sum())
                .isEqualTo(rows.total());
        assertThat(flows.stream().mapToDouble(flow -> flow.get("populationTo").number()).sum())
                .isEqualTo(rows.total());
        assertThat(comparison.get("estimated").truth()).isFalse();
        List<String> kinds =
                comparison.get("districts").items().stream()
                        .map(district -> district.get("kind").text())
                        .toList();
        assertThat(kinds).contains("merged", "split");
        long moved =
                flows.stream()
                        .filter(
                                flow ->
                                        !flow.get("from")
                                                .toString()
                                                .equals(flow.get("to").toString()))
                        .mapToLong(flow -> (long) flow.get("populationTo").number())
                        .sum();
        assertThat(comparison.get("populationMoved").number()).isEqualTo(moved);
    }

    /** Exports everything and reads it again as another program would. */
    void export() throws IOException {
        Map<String, Geometry> districts = districts("Sozialräume.geojson");
        assertThat(districts.keySet()).isEqualTo(totals().keySet());
        Geometry[] areas = districts.values().toArray(Geometry[]::new);
        assertThat(CoverageValidator.isValid(areas)).isTrue();
        for (Geometry area : areas) assertThat(area.isValid()).isTrue();
        Path units = folder.resolve("Bausteine.geojson");
        shell.done("export", project, "--what", "units", "-o", units);
        List<JsonTree> features = JsonTree.parse(Files.readString(units)).get("features").items();
        assertThat(features).hasSize(rows.people().size());
        for (JsonTree feature : features) {
            String key = feature.get("id").text();
            JsonTree district = feature.get("properties").get("district");
            assertThat(district.isNull() ? "" : district.text()).isEqualTo(expected.get(key));
        }
        assertThat(assignment()).isEqualTo(expected);
        shell.done("verify", project);
        Gdal.reads(folder.resolve("Sozialräume.geojson"), areas.length);
        Gdal.reads(units, features.size());
        Gdal.lists(project, "units", "version_1");
    }

    /** Takes everything back and does it again. */
    void undoAndRedo() {
        shell.done("undo", project, 2);
        assertThat(totals()).isEqualTo(rows.totals());
        shell.done("redo", project, 2);
        verifyTotals();
    }

    private void verifyTotals() {
        Map<String, Long> sums = new TreeMap<>();
        expected.forEach((unit, code) -> sums.merge(code, rows.people().get(unit), Long::sum));
        sums.remove("");
        assertThat(totals()).isEqualTo(sums);
    }

    private Map<String, Long> totals(Object... options) {
        List<Object> words = new ArrayList<>(List.of("stats", project));
        words.addAll(List.of(options));
        Map<String, Long> totals = new TreeMap<>();
        for (JsonTree district : shell.json(words.toArray()).get("districts").items()) {
            double people = district.get("population").number();
            totals.put(district.get("code").text(), (long) people);
        }
        return totals;
    }

    private Map<String, String> assignment() throws IOException {
        Path file = folder.resolve("Zuordnung.csv");
        shell.done("export", project, "--what", "assignment", "-o", file, "--force");
        return Files.readAllLines(file).stream()
                .skip(1)
                .map(line -> line.split(";", -1))
                .collect(
                        Collectors.toMap(
                                cells -> cells[0], cells -> cells[1], (a, b) -> a, TreeMap::new));
    }

    /** Code → area in degrees, from an export. */
    private Map<String, Geometry> districts(String name) throws IOException {
        Path file = folder.resolve(name);
        shell.done("export", project, "-o", file);
        Map<String, Geometry> areas = new TreeMap<>(Comparator.naturalOrder());
        double people = 0;
        for (JsonTree feature : JsonTree.parse(Files.readString(file)).get("features").items()) {
            areas.put(feature.get("id").text(), geometry(feature.get("geometry")));
            people += feature.get("properties").get("population").number();
        }
        assertThat(people).isEqualTo(rows.assigned());
        return areas;
    }

    private static Geometry geometry(JsonTree geometry) {
        List<JsonTree> coordinates = geometry.get("coordinates").items();
        if (geometry.get("type").text().equals("Polygon")) return polygon(coordinates);
        return GEOMETRY.createMultiPolygon(
                coordinates.stream().map(part -> polygon(part.items())).toArray(Polygon[]::new));
    }

    private static Polygon polygon(List<JsonTree> rings) {
        List<LinearRing> all = rings.stream().map(Journey::ring).toList();
        return GEOMETRY.createPolygon(
                all.get(0), all.subList(1, all.size()).toArray(LinearRing[]::new));
    }

    private static LinearRing ring(JsonTree places) {
        return GEOMETRY.createLinearRing(
                places.items().stream()
                        .map(JsonTree::items)
                        .map(xy -> new Coordinate(xy.get(0).number(), xy.get(1).number()))
                        .toArray(Coordinate[]::new));
    }
}
