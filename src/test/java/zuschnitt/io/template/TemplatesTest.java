package zuschnitt.io.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import zuschnitt.message.Messages;
import zuschnitt.message.UserException;
import zuschnitt.plan.Band;

class TemplatesTest {
    private static final List<String> BUILT_IN = Templates.BUILT_IN;

    @TempDir private Path folder;

    @Test
    void everyFileOfTheFolderSeedsIsBuiltIn() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("seeds"))) {
            assertThat(
                            files.map(file -> file.getFileName().toString())
                                    .filter(name -> name.endsWith(".json")))
                    .containsExactlyInAnyOrderElementsOf(
                            BUILT_IN.stream().map(name -> name + ".json").toList());
        }
    }

    @ParameterizedTest
    @FieldSource("BUILT_IN")
    void aBuiltInTemplateHasANameAndTheBundesagenturLine(String name) {
        Template template = Templates.builtIn(name);
        assertThat(template.name()).isNotBlank();
        assertThat(template.rules().noticeBelow()).isEqualTo(1000);
        assertThat(template.groups()).allMatch(group -> group.key().matches("05334\\d{3}"));
    }

    @ParameterizedTest
    @CsvSource({
        "altkreis-aachen, 77",
        "staedteregion-aachen, 93",
        "dueren, 23",
        "stadt-aachen, 60",
        "baesweiler, 7"
    })
    void theNumberOfDistrictsIsThatOfThePlace(String name, int districts) {
        assertThat(Templates.builtIn(name).districts()).hasValue(districts);
    }

    @Test
    void theNineCommunesOfTheAltkreisHaveTheirSeventySevenDistricts() {
        Map<String, Integer> districts =
                Templates.builtIn("altkreis-aachen").groups().stream()
                        .collect(
                                Collectors.toMap(
                                        Template.Group::name,
                                        group -> group.districts().orElseThrow()));
        assertThat(districts)
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(
                                "Alsdorf", 14,
                                "Baesweiler", 7,
                                "Eschweiler", 14,
                                "Herzogenrath", 11,
                                "Monschau", 2,
                                "Roetgen", 2,
                                "Simmerath", 3,
                                "Stolberg (Rhld.)", 16,
                                "Würselen", 8));
        assertThat(districts.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(77);
    }

    @Test
    void theDemoHasABandAndDuerenHasSixTopicsAndNoBand() {
        assertThat(Templates.builtIn("baesweiler").rules().band())
                .isEqualTo(Band.of(2000, 4000, 6000));
        assertThat(Templates.builtIn("dueren").rules().band()).isEqualTo(Band.NONE);
        assertThat(Templates.builtIn("dueren").topics())
                .containsExactly(
                        "Demografie",
                        "Einkommen",
                        "Arbeit",
                        "Bildung, Erziehung",
                        "Wohnen",
                        "Sicherheit");
    }

    @Test
    void eachBoundOfABandIsOptional() throws UserException {
        Template template = read("{\"name\": \"x\", \"band\": {\"max\": 8500}}");
        assertThat(template.rules().band())
                .isEqualTo(
                        new Band(OptionalInt.empty(), OptionalInt.empty(), OptionalInt.of(8500)));
        assertThat(template.gapWidth()).isEqualTo(20);
        assertThat(template.publication()).isEqualTo(Template.Publication.OPEN);
    }

    @Test
    void aFileWinsOverABuiltInTemplateAndAPathThatIsMissingMeansTheBuiltInOne() throws Exception {
        Path file = write("dueren.json", "{\"name\": \"Unser Düren\"}");
        assertThat(Templates.open(file.toString()).name()).isEqualTo("Unser Düren");
        assertThat(Templates.open("anywhere/dueren.json").name()).isEqualTo("Stadt Düren");
        assertThat(Templates.open("anywhere\\dueren.json").name()).isEqualTo("Stadt Düren");
        assertThat(Templates.open("dueren").name()).isEqualTo("Stadt Düren");
    }

    @Test
    void aTemplateThatDoesNotExistIsRefusedWithThoseThatDo() {
        assertThat(refusal(() -> Templates.open("schwerte.json")))
                .startsWith("Die Vorlage schwerte.json gibt es nicht.")
                .contains("altkreis-aachen");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"name\": \"x\",\\n\"bandd\": {}} | Zeile 2: Ein Feld „bandd“",
                "{\"name\": \"x\",\\n\\n\"band\": {\"min\": \"700\"}} | Zeile 3: „min“ muss eine ganze Zahl",
                "{\"name\": \"x\",\\n\"band\": {\"min\": -1}} | Zeile 2: „min“ muss eine ganze Zahl",
                "{\"name\": \"x\",\\n\"band\": {\"min\": 99999999999}} | Zeile 2: „min“ muss eine ganze Zahl",
                "{\"name\": \"x\",\\n\"band\": {\"min\": 9, \"max\": 8}} | Zeile 2: Der Mindestwert 9 liegt über",
                "{\"name\": \"x\",\\n\"name\": \"y\"} | Zeile 2: Das Feld „name“ steht zweimal",
                "{\"name\": 5} | Zeile 1: „name“ muss ein Text",
                "{\"topics\": \"Wohnen\"} | Zeile 1: „topics“ muss eine Liste",
                "{\"groups\": [5]} | Zeile 1: „groups“ muss in geschweiften Klammern",
                "{\"name\": \"x\", \"indicators\":\\n[{\"topic\": \"Lärm\"}]} | Zeile 2: Das Themenfeld „Lärm“",
                "{\"name\": \"x\",\\n | Zeile 2: Das ist kein JSON",
                "{\"name\": \"x\"\\n\"band\"} | Zeile 2: Das ist kein JSON",
                "{\"name\": \"x\"}\\n{} | Zeile 2: Das ist kein JSON",
                "[] | Zeile 1: „broken.json“ muss in geschweiften Klammern",
                "{} | Zeile 1: Der Vorlage fehlt ein Name",
            })
    void aBrokenTemplateIsRefusedWithTheLineAndWhatIsWrong(String text, String sentence) {
        assertThat(refusal(() -> read(text.replace("\\n", "\n"))))
                .startsWith("Vorlage broken.json, " + sentence);
    }

    @Test
    void anEmptyFileAndOneOfManyMegabytesAreRefused() {
        assertThat(refusal(() -> read(""))).startsWith("Vorlage broken.json, Zeile 1: ");
        assertThat(refusal(() -> read(" ".repeat(1_000_001)))).contains("größer als 1 MB");
    }

    private Template read(String text) throws UserException {
        return Templates.read(write("broken.json", text));
    }

    private Path write(String name, String text) {
        try {
            return Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String refusal(ThrowingCallable act) {
        UserException refusal = catchThrowableOfType(UserException.class, act);
        return Messages.of(Locale.GERMANY).text(refusal.sentence());
    }
}
