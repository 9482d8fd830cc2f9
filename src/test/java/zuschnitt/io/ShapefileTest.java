package zuschnitt.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zuschnitt.coverage.Rings;
import zuschnitt.io.Layers.Options;
import zuschnitt.io.bytes.Existing;
import zuschnitt.io.layer.Column;
import zuschnitt.io.layer.Kind;
import zuschnitt.io.layer.Layer;
import zuschnitt.io.layer.Note;
import zuschnitt.io.layer.NoteKind;
import zuschnitt.io.layer.Table;
import zuschnitt.io.layer.TextEncoding.Known;
import zuschnitt.io.reference.Reference;
import zuschnitt.io.shapefile.Part;
import zuschnitt.io.shapefile.ShapefileWriter;
import zuschnitt.message.UserException;

final class ShapefileTest {
    @TempDir private Path folder;

    @Test
    void whatIsWrittenIsReadAgain() throws Exception {
        for (int seed = 0; seed < 20; seed++) {
            Random random = new Random(seed);
            Layer layer = randomLayer(random, 1 + random.nextInt(200));
            Path file = folder.resolve("layer" + seed + ".shp");
            ShapefileWriter.write(file, layer, Existing.KEEP);
            Layer read = Layers.read(file, Options.NONE);
            assertThat(texts(read.table())).as("seed %d", seed).isEqualTo(texts(layer.table()));
            assertThat(kinds(read.table())).as("seed %d", seed).isEqualTo(kinds(layer.table()));
            assertThat(rings(read)).as("seed %d", seed).isEqualTo(rings(layer));
            assertThat(read.reference()).isEqualTo(layer.reference());
            assertThat(read.encoding().known()).isEqualTo(Known.BY_DECLARATION);
        }
    }

    @Test
    void leadingZerosStay() throws Exception {
        Layer read = written(Table.of(Column.ofTexts("AGS", List.of("05334004"))), square());
        assertThat(read.table().column("ags").orElseThrow().text(0)).isEqualTo("05334004");
    }

    @Test
    void longNamesAreCutToDifferentOnesAndNoted() throws Exception {
        Table table =
                Table.of(
                        Column.ofIntegers("Einwohner insgesamt", 1),
                        Column.ofIntegers("Einwohner weiblich", 2));
        Path file = folder.resolve("a.shp");
        List<Note> notes = ShapefileWriter.write(file, layer(table, square()), Existing.KEEP);
        assertThat(notes).extracting(Note::kind).containsExactly(NoteKind.FIELD_RENAMED);
        assertThat(Layers.read(file, Options.NONE).table().columns())
                .extracting(Column::name)
                .containsExactly("Einwohner", "Einwohne_1");
    }

    @Test
    void anExistingFileStaysUnlessItMayBeReplaced() throws Exception {
        Path file = folder.resolve("a.shp");
        Layer first = layer(Table.of(Column.ofIntegers("N", 1)), square());
        ShapefileWriter.write(file, first, Existing.KEEP);
        Layer second = layer(Table.of(Column.ofIntegers("N", 2)), square());
        assertThatThrownBy(() -> ShapefileWriter.write(file, second, Existing.KEEP))
                .isInstanceOf(UserException.class);
        assertThat(Layers.read(file, Options.NONE).table().columns().get(0).number(0)).isEqualTo(1);
        ShapefileWriter.write(file, second, Existing.REPLACE);
        assertThat(Layers.read(file, Options.NONE).table().columns().get(0).number(0)).isEqualTo(2);
        try (var files = Files.list(folder)) {
            assertThat(files.count()).as("nothing is left beside the five files").isEqualTo(5);
        }
    }

    @Test
    void aTableOfAnotherLengthIsRefused() throws Exception {
        written(Table.of(Column.ofIntegers("N", 1)), square());
        Layer two = layer(Table.of(Column.ofIntegers("N", 1, 2)), square(), square());
        ShapefileWriter.write(folder.resolve("b.shp"), two, Existing.KEEP);
        Files.copy(
                folder.resolve("b.dbf"),
                folder.resolve("a.dbf"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        assertThatThrownBy(() -> Layers.read(folder.resolve("a.shp"), Options.NONE))
                .isInstanceOfSatisfying(
                        UserException.class,
                        e ->
                                assertThat(e.sentence().arguments())
                                        .containsExactly("a.shp", 1, "a.dbf", 2));
    }

    @Test
    void everyTruncationIsRefusedWithOneSentence() throws Exception {
        written(Table.of(Column.ofTexts("K", List.of("1", "2"))), square(), square());
        Path shp = folder.resolve("a.shp");
        byte[] whole = Files.readAllBytes(shp);
        for (int length = 0; length < whole.length; length++) {
            Files.write(shp, Arrays.copyOf(whole, length));
            assertThatThrownBy(() -> Layers.read(shp, Options.NONE))
                    .isInstanceOf(UserException.class);
        }
    }

    @Test
    void anyByteMayBeWrongWithoutMoreThanASentence() throws Exception {
        written(
                Table.of(Column.ofTexts("K", List.of("1", "2")), Column.ofDecimals("D", 1.5, 2)),
                square(),
                square());
        Random random = new Random(7);
        for (String part : List.of("a.shp", "a.dbf", "a.shx", "a.prj", "a.cpg")) {
            byte[] whole = Files.readAllBytes(folder.resolve(part));
            int step = part.equals("a.prj") ? 9 : 1;
            for (int at = 0; at < whole.length; at += step) {
                byte[] wrong = whole.clone();
                wrong[at] = (byte) random.nextInt(256);
                Files.write(folder.resolve(part), wrong);
                readOrRefuse();
            }
            Files.write(folder.resolve(part), whole);
        }
    }

    private void readOrRefuse() {
        try {
            Layers.read(folder.resolve("a.shp"), Options.NONE);
        } catch (UserException sentence) {
            assertThat(sentence.sentence().key()).startsWith("io.");
        }
    }

    @Test
    void theNewPlanningAreasOfBerlinHaveTheirPublishedArea() throws Exception {
        Layer layer = berlin("post2021_PLR");
        assertThat(layer.size()).isEqualTo(542);
        assertThat(Areas.sum(layer)).isBetween(890_665_100.285, 890_665_100.295);
        assertThat(layer.reference().orElseThrow().label()).isEqualTo("EPSG:25833");
        assertThat(layer.table().column("PLR_ID").orElseThrow().text(0)).hasSize(8);
    }

    @Test
    void theOldPlanningAreasOfBerlinAreReadWithTheBlankInTheirKeyField() throws Exception {
        Layer layer = berlin("pre2021_PLR");
        assertThat(layer.size()).isEqualTo(448);
        assertThat(layer.table().column("broker Dow")).isPresent();
    }

    private static Layer berlin(String name) throws IOException, UserException {
        try (var files = Files.list(Shared.data("berlin_lor/" + name))) {
            Path shp =
                    files.filter(file -> file.toString().endsWith(".shp"))
                            .findFirst()
                            .orElseThrow();
            return Layers.read(shp, Options.NONE);
        }
    }

    private Layer written(Table table, Rings... areas) throws UserException {
        Path file = folder.resolve("a.shp");
        ShapefileWriter.write(file, layer(table, areas), Existing.REPLACE);
        return Layers.read(file, Options.NONE);
    }

    private static Layer layer(Table table, Rings... areas) throws UserException {
        return Layer.of("a", table, List.of(areas), Reference.of(25832));
    }

    private static Rings square() {
        return Areas.of(Areas.rectangle(300_000, 5_600_000, 10, 10));
    }

    static Layer randomLayer(Random random, int rows) throws UserException {
        String[] words = {"", "Straße", "Übach", "a b", "0042", "Łódź", "x".repeat(50)};
        List<String> texts = new ArrayList<>(List.of("Öcher"));
        long[] integers = new long[rows];
        double[] decimals = new double[rows];
        boolean[] truths = new boolean[rows];
        List<Rings> areas = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            if (row > 0) texts.add(words[random.nextInt(words.length)]);
            integers[row] = random.nextInt() * (random.nextBoolean() ? 1L : 1_000_000L);
            decimals[row] =
                    random.nextInt(5) == 0 ? Double.NaN : random.nextInt(1_000_000) / 1000.0 + 0.5;
            truths[row] = random.nextBoolean();
            areas.add(Areas.random(random, 300_000 + 200.0 * row, 5_600_000));
        }
        decimals[0] = 0.25;
        Table table =
                Table.of(
                        Column.ofTexts("NAME", texts),
                        Column.ofIntegers("EW", integers),
                        Column.ofDecimals("QUOTE", decimals),
                        Column.ofBooleans("KERN", truths));
        return Layer.of("random", table, areas, Reference.of(25832));
    }

    private static List<List<String>> texts(Table table) {
        return table.columns().stream()
                .map(column -> IntStream.range(0, column.size()).mapToObj(column::text).toList())
                .toList();
    }

    private static List<Optional<Kind>> kinds(Table table) {
        return table.columns().stream().map(column -> Optional.of(column.kind())).toList();
    }

    /**
     * Every row's rings as a set of rings turned one way, since a file may keep them in another
     * order.
     */
    private static List<List<String>> rings(Layer layer) {
        return layer.geometry().stream().map(ShapefileTest::rings).toList();
    }

    private static List<String> rings(Rings rings) {
        return Part.of(rings).stream()
                .flatMap(
                        part ->
                                IntStream.rangeClosed(0, part.holes().size())
                                        .mapToObj(
                                                i ->
                                                        i == 0
                                                                ? part.shell()
                                                                : part.holes().get(i - 1)))
                .map(Arrays::toString)
                .sorted()
                .toList();
    }
}
