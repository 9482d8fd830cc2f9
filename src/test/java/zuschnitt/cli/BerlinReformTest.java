package zuschnitt.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zuschnitt.io.Shared;

/**
 * The reform of Berlin's Planungsräume in 2021: 448 became 542, drawn anew in another layer, and
 * the office counted the same day's residents by both. In the old layer one key stands twice; the
 * one in Charlottenburg is really 04030417.
 */
class BerlinReformTest {
    private static final double RESIDENTS = 3_769_962;

    @TempDir private static Path folder;
    private static Path project = Path.of("");
    private static JsonTree comparison = JsonTree.parse("null");

    @BeforeAll
    static void bothLayersInOneProject() {
        Shell shell = Shell.german();
        Path old = Shared.data("berlin_lor/pre2021_PLR/lor_planungsraeume.shp");
        Path now = Shared.data("berlin_lor/post2021_PLR/lor_planungsraeume_2021.shp");
        Path counts = Shared.data("berlin_ewr");
        String population = "berlin-lor-population-2020-02-t1-planning-areas.csv";
        project = folder.resolve("berlin.gpkg");
        String mended = "06010102=04030417,06010102#2=06010102";
        shell.done(
                "new",
                project,
                "--units",
                old,
                "--key",
                "broker Dow",
                "--rename-key",
                mended,
                "--save",
                "alt");
        shell.done(
                "join",
                project,
                counts.resolve(population),
                "--key",
                "id",
                "--population",
                "inhabitants",
                "--date",
                "2020-12-31");
        shell.done("add-layer", project, "--units", now, "--key", "PLR_ID", "--save", "neu");
        shell.done(
                "join",
                project,
                counts.resolve("mss_2021.csv"),
                "--key",
                "PLR_ID",
                "--population",
                "EW",
                "--date",
                "2020-12-31",
                "--version",
                "neu");
        comparison = shell.json("compare", project, "alt", "neu", "--by", "area", "--link", "0.1");
    }

    private static List<JsonTree> flows() {
        return comparison.get("flows").items();
    }

    private static double sum(String side, Set<String> districts, String count) {
        return flows().stream()
                .filter(flow -> !flow.get(side).isNull())
                .filter(flow -> districts.contains(flow.get(side).text()))
                .mapToDouble(flow -> flow.get(count).number())
                .sum();
    }

    @Test
    void everybodyIsThereInBothLayers() {
        assertThat(flows().stream().mapToDouble(flow -> flow.get("populationFrom").number()).sum())
                .isEqualTo(RESIDENTS);
        assertThat(flows().stream().mapToDouble(flow -> flow.get("populationTo").number()).sum())
                .isEqualTo(RESIDENTS);
        assertThat(Shell.german().done("verify", project).out()).contains("unversehrt");
    }

    @Test
    void theAreasHangTogetherIn306Ways() {
        Map<String, Long> kinds =
                comparison.get("districts").items().stream()
                        .collect(
                                Collectors.groupingBy(
                                        line ->
                                                many(line.get("from").items().size())
                                                        + ":"
                                                        + many(line.get("to").items().size()),
                                        Collectors.counting()));
        assertThat(kinds).isEqualTo(Map.of("1:1", 203L, "1:n", 34L, "n:1", 4L, "n:n", 65L));
        assertThat(
                        comparison.get("districts").items().stream()
                                .collect(
                                        Collectors.groupingBy(
                                                line -> line.get("kind").text(),
                                                Collectors.counting())))
                .isEqualTo(Map.of("redrawn", 203L, "split", 34L, "merged", 4L, "mixed", 65L));
    }

    private static String many(int count) {
        return count == 1 ? "1" : "n";
    }

    @Test
    void inEachOfThemBothLayersHaveTheSameResidents() {
        for (JsonTree line : comparison.get("districts").items()) {
            Set<String> from = Set.copyOf(line.get("from").texts());
            Set<String> to = Set.copyOf(line.get("to").texts());
            assertThat(sum("from", from, "populationFrom"))
                    .as(from + " → " + to)
                    .isEqualTo(sum("to", to, "populationTo"));
        }
    }

    @Test
    void theUnitWithTheWrongKeyHasItsPeopleAndItsHeir() {
        assertThat(sum("from", Set.of("04030417"), "populationFrom")).isEqualTo(10_786);
        JsonTree heir =
                flows().stream()
                        .filter(flow -> Objects.equals(text(flow.get("from")), "04030417"))
                        .filter(flow -> Objects.equals(text(flow.get("to")), "04300414"))
                        .findFirst()
                        .orElseThrow();
        assertThat(heir.get("areaKm2").number()).isCloseTo(0.56191166, within(1e-5));
    }

    private static String text(JsonTree tree) {
        return tree.isNull() ? "" : tree.text();
    }

    /** By area alone, as an independent overlay of the two layers has it, too: 719 per new area. */
    @Test
    void whatAreaAloneSaysIsMarkedAndFarOff() {
        System.out.printf(
                "Berlin by area: mean error %.1f people per new area, worst 07601341: %.0f"
                        + " estimated, %.0f counted%n",
                meanError(comparison, ""),
                estimates(comparison).get("07601341"),
                official().get("07601341"));
        assertThat(official()).hasSize(542);
        assertThat(meanError(comparison, "")).isCloseTo(719.1, within(0.2));
        assertThat(estimates(comparison).get("07601341")).isCloseTo(11_860, within(3.0));
        assertThat(comparison.get("estimated").truth()).isTrue();
        assertThat(flows())
                .filteredOn(flow -> text(flow.get("to")).equals("07601341"))
                .filteredOn(flow -> flow.get("populationFrom").number() > 0)
                .allMatch(flow -> flow.get("estimated").truth());
    }

    /** 2,878 pairs of at least a square metre, which another program has measured. */
    @Test
    void theCrosswalksAreasAreThoseOfAnIndependentOverlay() throws IOException {
        Path file = folder.resolve("schlüssel.csv");
        Shell.german().in(Locale.ENGLISH).done("crosswalk", project, "alt", "neu", "-o", file);
        Map<String, String[]> rows = new HashMap<>();
        for (String line : Files.readAllLines(file)) {
            String[] cells = line.split(";", -1);
            rows.put(cells[0] + " " + cells[6], cells);
        }
        List<String> measured =
                Files.readAllLines(Shared.data("berlin_lor/crosswalk_area_2006_2021_computed.csv"));
        assertThat(measured).hasSize(2879);
        for (String line : measured.subList(1, measured.size())) {
            String[] cells = line.split(";");
            String[] ours = Objects.requireNonNull(rows.get(cells[0] + " " + cells[1]), line);
            assertThat(Double.parseDouble(ours[4]) * 1e6)
                    .as(line)
                    .isCloseTo(Double.parseDouble(cells[2]), within(1.5));
            assertThat(Double.parseDouble(ours[2]))
                    .as(line)
                    .isCloseTo(Double.parseDouble(cells[3]), within(1e-5));
        }
    }

    /**
     * The only building blocks with residents that there are are those of one Bezirk, and without
     * the blocks that the study they come from left out. In the areas that these make up, they do
     * better than area by far.
     */
    @Test
    void buildingBlocksOfOneBezirkDoBetterThanArea() {
        JsonTree byBlocks =
                Shell.german()
                        .json(
                                "compare",
                                project,
                                "alt",
                                "neu",
                                "--by",
                                "area",
                                "--link",
                                "0.1",
                                "--weights",
                                Shared.data("berlin_wahlbezirke_blocks/blocks.geojson"),
                                "--weight-field",
                                "population");
        System.out.printf(
                "Berlin, Bezirk 07: mean error by area %.1f, by building blocks %.1f people per"
                        + " new area; 07601341: %.0f by blocks%n",
                meanError(comparison, "07"),
                meanError(byBlocks, "07"),
                estimates(byBlocks).get("07601341"));
        assertThat(lines(byBlocks))
                .as("who meets whom is a matter of ground")
                .isEqualTo(lines(comparison));
        assertThat(meanError(byBlocks, "07")).isLessThan(meanError(comparison, "07") / 2);
    }

    @Test
    void whatTheProjectHasItselfWeighsAsItsFileDoes() throws IOException {
        Path copy = Files.copy(project, folder.resolve("Kopie.gpkg"));
        Path blocks = Shared.data("berlin_wahlbezirke_blocks/blocks.geojson");
        Shell shell = Shell.german();
        JsonTree byFile = weighed(copy, "--weights", blocks);
        shell.done("layer", copy, blocks, "--name", "Blöcke", "--embed");
        JsonTree byLayer = weighed(copy, "--weights-from", "Blöcke");
        assertThat(estimates(byLayer)).isEqualTo(estimates(byFile));
        shell.done(
                "add-layer",
                copy,
                "--units",
                blocks,
                "--key",
                "id",
                "--population",
                "population",
                "--save",
                "Wohnblöcke",
                "--repair");
        JsonTree byUnits = weighed(copy, "--weights-from", "blocks");
        System.out.printf(
                "Berlin, Bezirk 07: mean error by a layer of the project %.1f, by its units %.1f%n",
                meanError(byLayer, "07"), meanError(byUnits, "07"));
        assertThat(meanError(byUnits, "07")).isLessThan(meanError(comparison, "07") / 2);
    }

    private static JsonTree weighed(Path project, String option, Object from) {
        return Shell.german()
                .json(
                        "compare",
                        project,
                        "alt",
                        "neu",
                        "--by",
                        "area",
                        "--link",
                        "0.1",
                        option,
                        from,
                        "--weight-field",
                        "population");
    }

    @Test
    void whatTheProjectHasNotIsRefusedWithWhatThereIs() {
        Shell.Said said =
                Shell.german().say("compare", project, "alt", "neu", "--weights-from", "Häuser");
        assertThat(said.code()).isEqualTo(3);
        assertThat(said.err()).contains("Häuser", "Es gibt:");
        said =
                Shell.german()
                        .say(
                                "compare",
                                project,
                                "alt",
                                "neu",
                                "--weights-from",
                                "Häuser",
                                "--weights",
                                "x.csv");
        assertThat(said.code()).isEqualTo(2);
    }

    private static List<String> lines(JsonTree compared) {
        return compared.get("districts").items().stream()
                .map(line -> line.get("from").texts() + " → " + line.get("to").texts())
                .toList();
    }

    /** How far the old figures, shared out, are from the official new ones: the mean of areas. */
    private static double meanError(JsonTree compared, String bezirk) {
        Map<String, Double> estimates = estimates(compared);
        Map<String, Double> official = official();
        return official.keySet().stream()
                .filter(to -> to.startsWith(bezirk))
                .mapToDouble(to -> Math.abs(estimates.get(to) - official.get(to)))
                .average()
                .orElseThrow();
    }

    private static Map<String, Double> estimates(JsonTree compared) {
        return byNewArea(compared, "populationFrom");
    }

    private static Map<String, Double> official() {
        return byNewArea(comparison, "populationTo");
    }

    private static Map<String, Double> byNewArea(JsonTree compared, String count) {
        return compared.get("flows").items().stream()
                .filter(flow -> !flow.get("to").isNull())
                .collect(
                        Collectors.groupingBy(
                                flow -> flow.get("to").text(),
                                Collectors.summingDouble(flow -> flow.get(count).number())));
    }
}
