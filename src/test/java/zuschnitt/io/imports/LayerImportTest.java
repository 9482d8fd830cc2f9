package zuschnitt.io.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zuschnitt.coverage.Rings;
import zuschnitt.io.Areas;
import zuschnitt.io.Layers;
import zuschnitt.io.Layers.Options;
import zuschnitt.io.Shared;
import zuschnitt.io.layer.Column;
import zuschnitt.io.layer.Layer;
import zuschnitt.io.layer.Note;
import zuschnitt.io.layer.NoteKind;
import zuschnitt.io.layer.OpenQuestion;
import zuschnitt.io.layer.OpenQuestion.Subject;
import zuschnitt.io.layer.Table;
import zuschnitt.io.layer.TextEncoding;
import zuschnitt.io.reference.Reference;
import zuschnitt.message.Messages;
import zuschnitt.message.UserException;

final class LayerImportTest {
    private static final Column KEYS = Column.ofTexts("BLOCK_ID", List.of("01", "02", "03"));

    @Test
    void fieldsAreGuessedByNameAndContentAndSaid() throws UserException {
        Table table =
                Table.of(
                        KEYS,
                        Column.ofTexts("NAME", List.of("Nord", "Mitte", "Süd")),
                        Column.ofIntegers("EINW", 10, 20, 30));
        ImportResult result =
                LayerImport.run(List.of(layer(table, row(0), row(1), row(2))), Choices.NONE);
        assertThat(result.units().unit(2).key()).isEqualTo("02");
        assertThat(result.units().unit(2).name()).isEqualTo("Mitte");
        assertThat(result.figures().sum("EINW")).isEqualTo(60);
        assertThat(result.coverage().area(1)).isEqualTo(100);
        assertThat(result.reference().label()).isEqualTo("EPSG:25832");
        assertThat(result.report().guesses())
                .extracting(Proposal::field)
                .containsExactly("BLOCK_ID", "NAME", "EINW");
        assertThat(result.report().warns()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {25832, 3044, 32632})
    void northBeforeEastIsReadTheRightWayRoundAndSaid(int code) throws UserException {
        Rings turned = Areas.of(Areas.rectangle(5_600_000, 300_000, 10, 10));
        Layer layer = Layer.of("a", Table.of(KEYS.rows(0)), List.of(turned), Reference.of(code));
        ImportResult result = LayerImport.run(List.of(layer), Choices.NONE);
        assertThat(result.coverage().bounds().minX()).isCloseTo(300_000, within(0.5));
        assertThat(notes(result)).contains(NoteKind.AXES_SWAPPED);
        assertThat(notes(result)).doesNotContain(NoteKind.REFERENCE_FAR);
    }

    private static Layer latitudeFirst() {
        Rings turned = Areas.of(Areas.rectangle(51, 12, 0.01, 0.02));
        return Layer.of("a", Table.of(KEYS.rows(0)), List.of(turned), Reference.WGS84);
    }

    @Test
    void latitudeBeforeLongitudeIsReadTheRightWayRoundAndSaid() throws UserException {
        ImportResult result = LayerImport.run(List.of(latitudeFirst()), Choices.NONE);
        assertThat(result.reference().label()).isEqualTo("EPSG:25833");
        assertThat(result.coverage().area(1)).isCloseTo(1_390_000 * 1.115, within(20_000.0));
        assertThat(notes(result)).contains(NoteKind.AXES_SWAPPED);
        assertThat(notes(result)).doesNotContain(NoteKind.REFERENCE_FAR);
    }

    /** Twelve degrees north in the Gulf of Aden is a place, too. */
    @Test
    void whoNamesDegreesIsTakenAtTheirWordButWarned() throws UserException {
        ImportResult result =
                LayerImport.run(
                        List.of(latitudeFirst()), Choices.NONE.withDeclared(Reference.WGS84));
        assertThat(result.reference().label()).isEqualTo("EPSG:32639");
        assertThat(notes(result)).contains(NoteKind.REFERENCE_FAR);
        assertThat(notes(result)).doesNotContain(NoteKind.AXES_SWAPPED);
    }

    @Test
    void theZoneBeforeTheEastIsRecognisedAndSaid() throws UserException {
        Rings prefixed = Areas.of(Areas.rectangle(32_300_000, 5_600_000, 10, 10));
        ImportResult result =
                LayerImport.run(List.of(layer(Table.of(KEYS.rows(0)), prefixed)), Choices.NONE);
        assertThat(result.report().files().get(0).reference()).isEqualTo("EPSG:4647");
        assertThat(notes(result)).containsOnlyOnce(NoteKind.ZONE_PREFIXED);
    }

    @Test
    void whatLiesNowhereEvenTurnedIsLeftAsItIsAndSaid() throws UserException {
        Rings nowhere = Areas.of(Areas.rectangle(20_000_000, 20_000_000, 10, 10));
        ImportResult result =
                LayerImport.run(List.of(layer(Table.of(KEYS.rows(0)), nowhere)), Choices.NONE);
        assertThat(notes(result)).contains(NoteKind.REFERENCE_FAR);
        assertThat(notes(result)).doesNotContain(NoteKind.AXES_SWAPPED, NoteKind.ZONE_PREFIXED);
    }

    private static List<NoteKind> notes(ImportResult result) {
        return result.report().files().get(0).notes().stream().map(Note::kind).toList();
    }

    @Test
    void metresThatAPlannerCallsDegreesAreAskedForAgain() throws UserException {
        Layer undeclared =
                new Layer(
                        "a",
                        Path.of("a.shp"),
                        Table.of(KEYS.rows(0)),
                        List.of(row(0)),
                        Optional.empty(),
                        TextEncoding.PRESCRIBED,
                        List.of());
        OpenQuestion question =
                catchThrowableOfType(
                        OpenQuestion.class,
                        () ->
                                LayerImport.run(
                                        List.of(undeclared),
                                        Choices.NONE.withDeclared(Reference.WGS84)));
        assertThat(question.subject()).isEqualTo(Subject.REFERENCE);
        assertThat(question.guess()).contains("EPSG:25832");
    }

    @Test
    void placesBeyondTheEarthAreRefusedEvenWithoutAReprojection() {
        Layer layer =
                layer(Table.of(KEYS.rows(0)), Areas.of(Areas.rectangle(3e8, 5_600_000, 10, 10)));
        assertThatThrownBy(() -> LayerImport.run(List.of(layer), Choices.NONE))
                .isInstanceOfSatisfying(
                        UserException.class,
                        e -> assertThat(e.sentence().key()).isEqualTo("io.reference.impossible"));
    }

    @Test
    void aRowWithoutAnAreaKeepsItsPeople() throws UserException {
        Table table = Table.of(KEYS, Column.ofIntegers("EINW", 10, 20, 30));
        ImportResult result =
                LayerImport.run(List.of(layer(table, row(0), Rings.NONE, row(2))), Choices.NONE);
        assertThat(result.coverage().faceCount(2)).isZero();
        assertThat(result.figures().population(2)).isEqualTo(20);
    }

    @Test
    void aKeyThatStandsTwiceGetsASuffixAndIsNoted() throws UserException {
        Table table = Table.of(Column.ofTexts("KEY", List.of("01", "02", "03", "04", "05", "01")));
        Layer layer = layer(table, row(0), row(1), row(2), row(3), row(4), row(5));
        ImportResult result = LayerImport.run(List.of(layer), Choices.NONE);
        assertThat(result.units().unit(6).key()).isEqualTo("01#2");
        assertThat(result.report().files().get(0).notes())
                .extracting(Note::kind)
                .contains(NoteKind.KEY_DUPLICATE);
    }

    @Test
    void municipalityKeysThatLostTheirZeroAreListedAndPaddedWhenAsked() throws UserException {
        Table table = Table.of(Column.ofIntegers("KEY", 5_334_004, 5_334_008, 10_041_100));
        Layer layer = layer(table, row(0), row(1), row(2));
        ImportResult listed = LayerImport.run(List.of(layer), Choices.NONE);
        assertThat(listed.units().find("5334004")).isPresent();
        assertThat(listed.report().files().get(0).notes())
                .contains(
                        new Note(
                                NoteKind.KEY_ZEROS_LOST,
                                2,
                                List.of("5334004 → 05334004", "5334008 → 05334008")));
        Choices pad = Choices.NONE.withPadding(Padding.PAD);
        assertThat(LayerImport.run(List.of(layer), pad).units().find("05334008")).isPresent();
    }

    @Test
    void shorterKeysAreNoMunicipalitiesUnlessTheirFieldSaysSo() throws UserException {
        Column five = Column.ofIntegers("BLOCK", 50_101, 50_102, 101_103);
        assertThat(LostZeros.in(five)).isEmpty();
        Column seven = Column.ofIntegers("X", 5_334_004, 5_334_008, 5_334_012);
        assertThat(LostZeros.in(seven)).isEmpty();
        assertThat(LostZeros.in(seven.named("AGS"))).contains(new LostZeros(8));
    }

    @Test
    void residentsAsTextAreReadByTheRulesOfStatistics() throws UserException {
        Table table = Table.of(KEYS, Column.ofTexts("EINW", List.of("1.234,5", "-", "x")));
        ImportResult result =
                LayerImport.run(
                        List.of(layer(table, row(0), row(1), row(2))),
                        Choices.NONE.withPopulation("EINW"));
        assertThat(result.figures().population(1)).isEqualTo(1234.5);
        assertThat(result.figures().population(2)).isZero();
        assertThat(result.figures().population(3)).isNaN();
        assertThat(result.report().files().get(0).notes())
                .contains(new Note(NoteKind.VALUE_SECRET, 1, List.of("EINW 03")));
    }

    @Test
    void aFieldWhoseValuesRepeatIsNoKey() {
        Table table = Table.of(Column.ofTexts("X", List.of("a", "a", "a", "a", "a")));
        Layer layer = layer(table, row(0), row(1), row(2), row(3), row(4));
        assertThatThrownBy(() -> LayerImport.run(List.of(layer), Choices.NONE.withKey("X")))
                .isInstanceOf(UserException.class);
        assertThat(question(layer)).isEqualTo(Subject.KEY);
    }

    @Test
    void overlapsThatAreNotSmallAreRefusedUnlessRepairIsAllowed() throws UserException {
        Layer layer =
                layer(
                        Table.of(KEYS),
                        row(0),
                        Areas.of(Areas.rectangle(300_015, 5_600_000, 10, 10)),
                        row(2));
        assertThatThrownBy(() -> LayerImport.run(List.of(layer), Choices.NONE))
                .isInstanceOfSatisfying(
                        UserException.class,
                        e -> assertThat(e.sentence().arguments()).contains("02–03"));
        ImportResult repaired =
                LayerImport.run(List.of(layer), Choices.NONE.withRepair(Repair.ALL));
        assertThat(repaired.coverage().area(2) + repaired.coverage().area(3)).isEqualTo(150);
        assertThat(repaired.report().warns()).isTrue();
    }

    @Test
    void aLayerOfWhichALargePartWouldChangeHandsIsRefused() {
        Layer twoDivisions =
                layer(
                        Table.of(KEYS),
                        row(0),
                        Areas.of(Areas.rectangle(300_004, 5_600_000, 10, 10)),
                        Areas.of(Areas.rectangle(300_009, 5_600_000, 10, 10)));
        assertThatThrownBy(
                        () ->
                                LayerImport.run(
                                        List.of(twoDivisions), Choices.NONE.withRepair(Repair.ALL)))
                .isInstanceOfSatisfying(
                        UserException.class,
                        e -> assertThat(e.sentence().key()).isEqualTo("io.upheaval"));
    }

    @Test
    void whatWasDoneIsSaidFromWhomToWhom() throws UserException {
        Layer layer =
                layer(
                        Table.of(KEYS),
                        row(0),
                        Areas.of(Areas.rectangle(300_010, 5_600_000, 10.5, 10)),
                        row(2));
        ImportResult repaired =
                LayerImport.run(List.of(layer), Choices.NONE.withRepair(Repair.ALL));
        Messages german = Messages.of(Locale.GERMANY);
        String said =
                new DefectSentences(repaired.units())
                        .all(repaired.report().defects(), repaired.report().areas()).stream()
                                .map(german::text)
                                .collect(Collectors.joining("\n"));
        assertThat(said)
                .contains("1 × Überlappung (5,00 m²): bereinigt")
                .contains("5,00 m² von 02 an 03")
                .contains("vorher 305 m², nachher 300 m²")
                .contains("Alle 3 Bausteine sind noch da");
    }

    @Test
    void aLayerWithoutACoordinateSystemIsAskedForWithAGuess() throws UserException {
        Layer known = layer(Table.of(KEYS), row(0), row(1), row(2));
        Layer unknown =
                new Layer(
                        "a",
                        Path.of("a"),
                        known.table(),
                        known.geometry(),
                        Optional.empty(),
                        known.encoding(),
                        List.of());
        OpenQuestion question =
                catchThrowableOfType(
                        OpenQuestion.class, () -> LayerImport.run(List.of(unknown), Choices.NONE));
        assertThat(question.subject()).isEqualTo(Subject.REFERENCE);
        assertThat(question.guess()).contains("EPSG:25832");
        Choices answered = Choices.NONE.withDeclared(Reference.of(25832));
        assertThat(LayerImport.run(List.of(unknown), answered).units().count()).isEqualTo(3);
    }

    @Test
    void severalFilesBecomeOneCoverageWithEachAsAGroup() throws UserException {
        Layer north = layer(Table.of(Column.ofTexts("KEY", List.of("1"))), row(0));
        Layer south = layer(Table.of(Column.ofTexts("KEY", List.of("2"))), row(1));
        Layer named =
                new Layer(
                        "süd",
                        Path.of("süd.shp"),
                        south.table(),
                        south.geometry(),
                        south.reference(),
                        south.encoding(),
                        List.of());
        ImportResult result = LayerImport.run(List.of(north, named), Choices.NONE);
        assertThat(result.units().unit(1).groups()).containsExactly("a");
        assertThat(result.units().unit(2).groups()).containsExactly("süd");
        assertThat(result.report().sources()).hasSize(2);
    }

    @Test
    void blocksOfBerlinAreReadFromDegreesWithAllTheirPeople() throws UserException {
        ImportResult result = imported("berlin_wahlbezirke_blocks/blocks.geojson", Choices.NONE);
        assertThat(result.units().count()).isEqualTo(1202);
        assertThat(result.figures().sum("population")).isEqualTo(279_882);
        assertThat(result.reference().label()).isEqualTo("EPSG:25833");
        assertThat(result.units().unit(1).key()).isEqualTo("054082");
    }

    @Test
    void municipalitiesOfNorthRhineWestphaliaNeedRepair() throws UserException {
        assertThatThrownBy(() -> imported("nrw_gemeinden/municipality_nrw.geojson", Choices.NONE))
                .isInstanceOf(UserException.class);
        ImportResult result =
                imported(
                        "nrw_gemeinden/municipality_nrw.geojson",
                        Choices.NONE.withRepair(Repair.ALL));
        assertThat(result.units().count()).isEqualTo(396);
        assertThat(result.figures().sum("destatis.population")).isEqualTo(17_932_651);
        assertThat(result.units().find("05334004")).isPresent();
        assertThat(result.reference().label()).isEqualTo("EPSG:25832");
    }

    @Test
    void censusBlocksOfDenverComeFromFeetInAnArchive() throws UserException {
        ImportResult result = imported("us_maup/Shapefiles/DenverCo_blocks.zip", Choices.NONE);
        assertThat(result.units().count()).isEqualTo(10_149);
        assertThat(result.figures().sum("TOTPOP20")).isEqualTo(715_522);
        assertThat(result.reference().label()).isEqualTo("EPSG:32613");
        assertThat(result.units().unit(1).key()).hasSize(15);
    }

    @Test
    void oldPlanningAreasOfBerlinKeepTheDoubledOneUnderAnotherKey() throws UserException {
        ImportResult result =
                imported("berlin_lor/pre2021_PLR/lor_planungsraeume.shp", Choices.NONE);
        assertThat(result.units().count()).isEqualTo(448);
        assertThat(result.units().find("06010102#2")).isPresent();
    }

    @Test
    void geoPackagesAreReadFromACopyThatLeavesNothingBehind() throws UserException, IOException {
        Path source = Shared.data("aachen_osm/aachen_blocks_derived.gpkg");
        FileTime before = Files.getLastModifiedTime(source);
        ImportResult aachen = imported("aachen_osm/aachen_blocks_derived.gpkg", Choices.NONE);
        assertThat(aachen.units().count()).isEqualTo(580);
        assertThat(aachen.figures().sum("kinder_0_9")).isEqualTo(12_088);
        assertThat(aachen.reference().label()).isEqualTo("EPSG:25832");
        assertThat(Files.getLastModifiedTime(source)).isEqualTo(before);
    }

    @Test
    void precinctsOfFloridaHaveTheirPeople() throws UserException {
        ImportResult florida = imported("r_redist/fl25.gpkg", Choices.NONE);
        assertThat(florida.units().count()).isEqualTo(25);
        assertThat(florida.figures().sum("pop")).isEqualTo(175_043);
    }

    private static ImportResult imported(String file, Choices choices) throws UserException {
        return LayerImport.run(List.of(Layers.read(Shared.data(file), Options.NONE)), choices);
    }

    private static Subject question(Layer layer) {
        return catchThrowableOfType(
                        OpenQuestion.class, () -> LayerImport.run(List.of(layer), Choices.NONE))
                .subject();
    }

    private static Layer layer(Table table, Rings... areas) {
        return Layer.of("a", table, List.of(areas), Reference.utmAt(9, 51));
    }

    /** Squares of ten metres side by side. */
    private static Rings row(int index) {
        return Areas.of(Areas.rectangle(300_000 + 10 * index, 5_600_000, 10, 10));
    }
}
