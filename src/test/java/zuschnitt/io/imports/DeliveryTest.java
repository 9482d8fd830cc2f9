package zuschnitt.io.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import zuschnitt.coverage.Bounds;
import zuschnitt.coverage.Rings;
import zuschnitt.io.Areas;
import zuschnitt.io.layer.Column;
import zuschnitt.io.layer.Layer;
import zuschnitt.io.layer.OpenQuestion.Subject;
import zuschnitt.io.layer.Table;
import zuschnitt.io.layer.TextEncoding;
import zuschnitt.io.reference.Reference;
import zuschnitt.message.Messages;
import zuschnitt.message.UserException;
import zuschnitt.plan.Plan;
import zuschnitt.plan.Rules;

/** What is proposed for a layer, and what follows from a choice. */
final class DeliveryTest {
    private static final Messages GERMAN = Messages.of(Locale.GERMANY);
    private static final int ROWS = 60;
    private static final int WIDTH = 10;

    @Test
    void aProposalSaysWhatTheFieldHasToShowForIt() {
        Delivery delivery =
                Delivery.of(
                        layer(
                                texts("BLOCK", row -> "0530" + (1000 + row)),
                                texts("NAME", row -> "Straße " + row),
                                texts("ORTSTEIL", row -> List.of("Nord", "Süd").get(row % 2)),
                                Column.ofIntegers("EINW", new long[ROWS]),
                                texts("BEMERKUNG", row -> "")));
        assertThat(said(delivery, Role.KEY)).containsExactly("BLOCK: eindeutig, 8 Ziffern");
        assertThat(said(delivery, Role.NAME)).containsExactly("NAME: 60 verschiedene Texte");
        assertThat(said(delivery, Role.GROUP)).containsExactly("ORTSTEIL: 2 Gruppen (Nord, Süd)");
        assertThat(said(delivery, Role.POPULATION)).containsExactly("EINW: zusammen 0");
        assertThat(delivery.role("BEMERKUNG")).isEmpty();
    }

    @Test
    void aWrongChoiceIsSeenBeforeItIsMadeUseOf() {
        Delivery delivery =
                Delivery.of(
                        layer(
                                texts("BLOCK", row -> "B" + row),
                                texts("TYP", row -> row == 0 ? "" : "T" + row / 30),
                                texts("EINW", row -> row == 3 ? "k. A." : "10")));
        Delivery chosen = delivery.choose(Role.KEY, List.of("TYP"));
        assertThat(said(chosen, Role.KEY))
                .containsExactly("TYP: 2 Werte stehen mehrfach (T0, T1); ein Wert fehlt");
        assertThat(said(delivery.choose(Role.POPULATION, List.of("EINW")), Role.POPULATION))
                .containsExactly("EINW: zusammen 590; ein Wert ist keine Zahl");
    }

    @Test
    void whatIsTurnedIsShownWhereItLies() throws UserException {
        Rings turned = Areas.of(Areas.rectangle(51, 12, 0.01, 0.02));
        Layer layer =
                Layer.of(
                        "a",
                        Table.of(Column.ofTexts("KEY", List.of("01"))),
                        List.of(turned),
                        Reference.WGS84);
        Delivery delivery = Delivery.of(layer);
        assertThat(delivery.degrees()).isEqualTo(new Bounds(12, 51, 12.02, 51.01));
        assertThat(delivery.boundsIn(Reference.of(25833)).width()).isBetween(1400.0, 1470.0);
        assertThat(delivery.correction().map(GERMAN::text).orElse(""))
                .contains("gelesen wurde es richtig herum");
        Delivery insisted = delivery.in(Reference.WGS84);
        assertThat(insisted.degrees()).isEqualTo(new Bounds(51, 12, 51.01, 12.02));
        assertThat(insisted.correction()).isEmpty();
    }

    @Test
    void aFieldHasOneRole() {
        Delivery delivery =
                Delivery.of(
                        layer(
                                texts("BLOCK", row -> "B" + row),
                                texts("NAME", row -> "N" + row),
                                Column.ofIntegers("EINW", new long[ROWS]),
                                Column.ofIntegers("HH", new long[ROWS])));
        Delivery byName = delivery.choose(Role.KEY, List.of("NAME"));
        assertThat(byName.fields(Role.KEY)).containsExactly("NAME");
        assertThat(byName.fields(Role.NAME)).isEmpty();
        Delivery households = delivery.choose(Role.POPULATION, List.of("HH"));
        assertThat(households.fields(Role.POPULATION)).containsExactly("HH");
        assertThat(households.fields(Role.COUNT)).isEmpty();
    }

    @Test
    void whatIsTakenAwayIsNotGuessedAgain() throws UserException {
        Delivery delivery =
                Delivery.of(
                                layer(
                                        texts("BLOCK", row -> "B" + row),
                                        texts("NAME", row -> "N" + row),
                                        texts("ORTSTEIL", row -> "O" + row % 3),
                                        Column.ofIntegers("EINW", new long[ROWS])))
                        .choose(Role.KEY, List.of())
                        .choose(Role.NAME, List.of())
                        .choose(Role.GROUP, List.of())
                        .choose(Role.POPULATION, List.of());
        ImportResult result = new Intake(List.of(delivery)).run();
        assertThat(result.units().unit(2).key()).isEqualTo("2");
        assertThat(result.units().unit(2).name()).isEmpty();
        assertThat(result.units().levels()).isEmpty();
        assertThat(result.figures().population(2)).isNaN();
    }

    @Test
    void whatIsOpenIsAskedAndNoLongerWhenItIsAnswered() throws UserException {
        Layer layer = layer(texts("X", row -> "x" + row), texts("Y", row -> "y" + row));
        Delivery delivery = Delivery.of(without(layer));
        assertThat(delivery.question(Subject.KEY)).isPresent();
        assertThat(delivery.question(Subject.REFERENCE)).isPresent();
        Delivery answered = delivery.choose(Role.KEY, List.of("Y")).in(Reference.of(25832));
        assertThat(answered.questions()).isEmpty();
    }

    @Test
    void aDeclaredReferenceCanBeOverruled() throws UserException {
        Delivery delivery = Delivery.of(layer(texts("KEY", row -> "x" + row)));
        assertThat(delivery.in(Reference.of(25833)).reference()).contains(Reference.of(25833));
    }

    @Test
    void candidatesPutTheDataIntoGermanyAndSayWhere() {
        Delivery delivery = Delivery.of(without(layer(texts("KEY", row -> "x" + row))));
        List<Candidate> candidates = new Intake(List.of(delivery)).candidates(delivery);
        assertThat(candidates)
                .extracting(candidate -> candidate.reference().label())
                .containsExactly("EPSG:25832", "EPSG:25833");
        assertThat(GERMAN.text(candidates.get(0).place()))
                .isEqualTo("13 km nordöstlich von Aachen");
    }

    @Test
    void aCandidateThatLeadsToTheOtherLayersComesFirst() throws UserException {
        Layer layer = layer(texts("KEY", row -> "x" + row));
        Delivery open = Delivery.of(without(layer));
        Delivery inTheEast = Delivery.of(layer.in(Reference.of(25833)));
        assertThat(new Intake(List.of(inTheEast, open)).candidates(open).get(0).reference())
                .isEqualTo(Reference.of(25833));
    }

    @Test
    void aColumnWhoseFewValuesLieTogetherIsProposedAsDivision() {
        Column halves = texts("GEBIET", row -> row % WIDTH < WIDTH / 2 ? "West" : "Ost");
        Column mixed = texts("NUTZUNG", row -> List.of("W", "G", "M").get(row * 7 % 3));
        Column key = texts("BLOCK", row -> "B" + row);
        assertThat(Delivery.of(layer(key, mixed, halves)).division())
                .map(Proposal::field)
                .contains("GEBIET");
        assertThat(Delivery.of(layer(key, mixed)).division()).isEmpty();
    }

    @Test
    void aChosenDivisionBecomesAPlan() throws UserException {
        Column halves = texts("GEBIET", row -> row % WIDTH < WIDTH / 2 ? "West" : "Ost");
        Delivery delivery =
                Delivery.of(layer(texts("BLOCK", row -> "B" + row), halves))
                        .choose(Role.DISTRICT, List.of("GEBIET"));
        Plan division =
                new Intake(List.of(delivery))
                        .found("Versuch", Rules.DEFAULT, 20)
                        .division()
                        .orElseThrow();
        assertThat(division.districts()).hasSize(2);
        assertThat(division.units(Plan.FIRST).size()).isEqualTo(ROWS / 2);
    }

    @Test
    void decisionsOutlastAReadingInAnotherEncoding() {
        Layer layer = layer(texts("BLOCK", row -> "B" + row), texts("Flche", row -> "a" + row));
        Delivery decided = Delivery.of(layer).choose(Role.KEY, List.of("Flche"));
        assertThat(decided.reread(layer).fields(Role.KEY)).containsExactly("Flche");
        Layer other = layer(texts("BLOCK", row -> "B" + row), texts("Fläche", row -> "a" + row));
        assertThat(decided.reread(other).fields(Role.KEY)).containsExactly("BLOCK");
    }

    @Test
    void quartersOfTheSameNameInTwoFilesStayApart() throws UserException {
        Layer one = layer(texts("KEY", row -> "a" + row), texts("ORTSTEIL", row -> "O" + row % 2));
        Layer far =
                shifted(
                        layer(
                                texts("NR", row -> "b" + row),
                                texts("STADTTEIL", row -> "O" + row % 2)));
        ImportResult result = new Intake(List.of(Delivery.of(one), Delivery.of(far))).run();
        assertThat(result.units().levels()).containsExactly("Datei", "ORTSTEIL");
        assertThat(result.units().unit(1).groups()).containsExactly("a", "O0");
        assertThat(result.units().unit(ROWS + 1).groups()).containsExactly("süd", "O0");
    }

    private static List<String> said(Delivery delivery, Role role) {
        return delivery.reasons(role).stream().map(GERMAN::text).toList();
    }

    private static Column texts(String name, IntFunction<String> value) {
        return Column.ofTexts(name, IntStream.range(0, ROWS).mapToObj(value).toList());
    }

    /** Squares of a hundred metres near Aachen, ten in a row, with streets between them. */
    private static Layer layer(Column first, Column... others) {
        List<Rings> areas =
                IntStream.range(0, ROWS)
                        .mapToObj(row -> square(300_000 + 110 * (row % WIDTH), row / WIDTH))
                        .toList();
        return Layer.of("a", Table.of(first, others), areas, Reference.utmAt(9, 51));
    }

    private static Rings square(double x, int line) {
        return Areas.of(Areas.rectangle(x, 5_640_000 + 110.0 * line, 100, 100));
    }

    private static Layer without(Layer layer) {
        return named(layer, layer.name(), layer.geometry(), Optional.empty());
    }

    private static Layer shifted(Layer layer) {
        List<Rings> areas =
                IntStream.range(0, ROWS)
                        .mapToObj(row -> square(310_000 + 110 * (row % WIDTH), row / WIDTH))
                        .toList();
        return named(layer, "süd", areas, layer.reference());
    }

    private static Layer named(
            Layer layer, String name, List<Rings> areas, Optional<Reference> reference) {
        return new Layer(
                name,
                Path.of(name + ".shp"),
                layer.table(),
                areas,
                reference,
                TextEncoding.PRESCRIBED,
                List.of());
    }
}
