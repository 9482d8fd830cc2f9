package zuschnitt.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zuschnitt.io.Shared;

/**
 * The building blocks of a Berlin borough in their 123 Wahlbezirke, and the alternatives that were
 * published for them, each against each: counted by us, counted by hand, and, where it says so, by
 * who published them.
 */
class BerlinBlocksTest {
    private static final String TODAY = "heute";

    @TempDir private static Path folder;
    private static final Map<String, Double> RESIDENTS = new HashMap<>();

    /** version → block → district. */
    private static final Map<String, Map<String, String>> DIVISIONS = new LinkedHashMap<>();

    private static Path project = Path.of("");

    @BeforeAll
    static void allAlternativesInOneProject() throws IOException {
        Path blocks = Shared.data("berlin_wahlbezirke_blocks/blocks.geojson");
        Map<String, String> today = new TreeMap<>();
        for (JsonTree block : JsonTree.parse(Files.readString(blocks)).get("features").items()) {
            JsonTree properties = block.get("properties");
            RESIDENTS.put(properties.get("id").text(), properties.get("population").number());
            today.put(properties.get("id").text(), properties.get("district").text());
        }
        DIVISIONS.put(TODAY, today);
        for (Path file : alternatives()) {
            JsonTree json = JsonTree.parse(Files.readString(file));
            Map<String, String> division = new TreeMap<>();
            json.names().forEach(block -> division.put(block, json.get(block).text()));
            DIVISIONS.put(name(file), division);
        }
        found(blocks);
    }

    private static List<Path> alternatives() throws IOException {
        try (var files = Files.list(Shared.data("berlin_wahlbezirke_blocks/best"))) {
            return files.sorted().toList();
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName()).replace(".json", "");
    }

    private static void found(Path blocks) throws IOException {
        Shell shell = Shell.german();
        project = folder.resolve("blöcke.gpkg");
        shell.done("new", project, "--units", blocks, "--key", "id", "--population", "population");
        for (Map.Entry<String, Map<String, String>> one : DIVISIONS.entrySet()) {
            String rows =
                    one.getValue().entrySet().stream()
                            .map(pair -> pair.getKey() + ";" + pair.getValue() + "\n")
                            .collect(Collectors.joining());
            Path table = folder.resolve(one.getKey() + ".csv");
            Files.writeString(table, "block;bezirk\n" + rows);
            shell.done(
                    "import-plan",
                    project,
                    table,
                    "--key",
                    "block",
                    "--district",
                    "bezirk",
                    "--save",
                    one.getKey());
        }
    }

    @Test
    void everyAlternativeAgainstEveryOtherIsWhatCountingByHandSays() {
        assertThat(DIVISIONS).hasSize(11);
        int pairs = 0;
        for (String from : DIVISIONS.keySet()) {
            for (String to : DIVISIONS.keySet()) {
                if (from.compareTo(to) >= 0) continue;
                JsonTree comparison = Shell.german().json("compare", project, from, to);
                assertThat(flows(comparison)).as(from + " → " + to).isEqualTo(counted(from, to));
                assertMoved(comparison, from, to);
                pairs++;
            }
        }
        System.out.println("Berlin blocks: " + pairs + " pairs of alternatives agree");
        assertThat(pairs).isEqualTo(55);
    }

    /** Blocks and residents of each pair of districts. */
    private static Map<String, List<Double>> flows(JsonTree comparison) {
        Map<String, List<Double>> flows = new TreeMap<>();
        for (JsonTree flow : comparison.get("flows").items()) {
            assertThat(flow.get("populationTo").number())
                    .isEqualTo(flow.get("populationFrom").number());
            assertThat(flow.get("estimated").truth()).isFalse();
            flows.put(
                    flow.get("from").text() + " → " + flow.get("to").text(),
                    List.of(flow.get("units").number(), flow.get("populationTo").number()));
        }
        return flows;
    }

    private static Map<String, List<Double>> counted(String from, String to) {
        Map<String, List<Double>> pairs = new TreeMap<>();
        RESIDENTS.forEach(
                (block, residents) ->
                        pairs.merge(
                                district(from, block) + " → " + district(to, block),
                                List.of(1.0, residents),
                                (a, b) -> List.of(a.get(0) + b.get(0), a.get(1) + b.get(1))));
        return pairs;
    }

    private static String district(String version, String block) {
        return Objects.requireNonNull(DIVISIONS.get(version)).getOrDefault(block, "unassigned");
    }

    /**
     * Each alternative came as a file of its own, so districts continue by the best pairs: no more
     * people are said to move than by the codes, which the alternatives keep.
     */
    private static void assertMoved(JsonTree comparison, String from, String to) {
        List<String> moved = otherCode(from, to);
        double people = moved.stream().mapToDouble(RESIDENTS::get).sum();
        assertThat(comparison.get("populationMoved").number()).isLessThanOrEqualTo(people);
        if (comparison.get("populationMoved").number() == people)
            assertThat(comparison.get("unitsChanged").number()).isEqualTo(moved.size());
    }

    private static List<String> otherCode(String from, String to) {
        return RESIDENTS.keySet().stream()
                .filter(block -> !district(from, block).equals(district(to, block)))
                .toList();
    }

    @Test
    void asManyBlocksChangeAsThePublishersSay() throws IOException {
        Map<String, Integer> published = new HashMap<>();
        List<String> rows = Files.readAllLines(Shared.data("berlin_wahlbezirke_blocks/best.csv"));
        for (String row : rows.subList(1, rows.size())) {
            String[] cells = row.split(",");
            published.put(name(Path.of(cells[1])), Integer.parseInt(cells[3]));
        }
        int agreeing = 0;
        for (String alternative : DIVISIONS.keySet()) {
            if (alternative.equals(TODAY)) continue;
            JsonTree comparison = Shell.german().json("compare", project, TODAY, alternative);
            double byCode = 0;
            for (JsonTree flow : comparison.get("flows").items())
                if (!flow.get("from").text().equals(flow.get("to").text()))
                    byCode += flow.get("units").number();
            assertThat(byCode).as(alternative).isEqualTo((double) published.get(alternative));
            if (comparison.get("unitsChanged").number() == byCode) agreeing++;
        }
        System.out.println("Berlin blocks: best pairs are the codes in " + agreeing + " of 10");
        assertThat(agreeing).isPositive();
    }
}
