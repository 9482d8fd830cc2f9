package zuschnitt.io.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zuschnitt.coverage.Rings;
import zuschnitt.io.Areas;
import zuschnitt.io.Layers;
import zuschnitt.io.Layers.Options;
import zuschnitt.io.Shared;
import zuschnitt.io.imports.JoinChoices.Rate;
import zuschnitt.io.imports.JoinChoices.Repeats;
import zuschnitt.io.layer.Column;
import zuschnitt.io.layer.Layer;
import zuschnitt.io.layer.Note;
import zuschnitt.io.layer.NoteKind;
import zuschnitt.io.layer.OpenQuestion;
import zuschnitt.io.layer.OpenQuestion.Subject;
import zuschnitt.io.layer.Table;
import zuschnitt.io.reference.Reference;
import zuschnitt.message.UserException;
import zuschnitt.plan.Figures;
import zuschnitt.plan.Indicator;
import zuschnitt.plan.Plan;
import zuschnitt.plan.Project;
import zuschnitt.plan.Rules;

final class TableJoinTest {
    private static final LocalDate DAY = LocalDate.of(2025, 12, 31);

    @TempDir private Path folder;

    @Test
    void everyUnitGetsTheCountOfItsRowWhateverTheOrder() throws Exception {
        JoinResult result = join("KEY;EW\n0503;30\n0501;10\n0502;20\n", JoinChoices.NONE);
        assertThat(populations(result)).containsExactly(10.0, 20.0, 30.0);
        assertThat(result.report().warns()).isFalse();
        assertThat(result.report().matched()).isEqualTo(3);
    }

    @Test
    void aUnitWithoutARowIsUnknownAndNotZero() throws Exception {
        JoinResult result = join("KEY;EW\n0501;10\n0502;20\n", JoinChoices.NONE);
        assertThat(populations(result).get(2)).isNaN();
        assertThat(result.report().withoutRow()).containsExactly("0503");
    }

    @Test
    void aRowWithoutAUnitIsListedWithItsPeople() throws Exception {
        JoinResult result = join("KEY;EW\n0501;10\n0502;20\n0503;30\n0599;7\n", JoinChoices.NONE);
        assertThat(result.report().unknown()).containsExactly(new JoinReport.Unknown("0599", 7));
        assertThat(result.report().unknownPopulation()).isEqualTo(7);
        assertThat(kinds(result)).containsExactly(NoteKind.KEY_UNKNOWN);
    }

    @Test
    void keysWithoutTheirZerosAreListedAndPaddedOnlyWhenAsked() throws Exception {
        String table = "KEY;EW\n501;10\n502.0;20\n503;30\n";
        JoinResult offered = join(table, JoinChoices.NONE.withKey("KEY"));
        assertThat(offered.joined().figures()).isEmpty();
        assertThat(kinds(offered)).contains(NoteKind.KEY_ZEROS_LOST);
        JoinResult padded = join(table, JoinChoices.NONE.withPadding(Padding.PAD));
        assertThat(populations(padded)).containsExactly(10.0, 20.0, 30.0);
    }

    @Test
    void keysThatASpreadsheetHasRoundedAreRefusedWithTheCause() {
        assertThatThrownBy(
                        () ->
                                join(
                                        "KEY;EW\n5,01E+04;10\n5,01E+04;20\n",
                                        JoinChoices.NONE.withKey("KEY")))
                .isInstanceOfSatisfying(
                        UserException.class,
                        e -> assertThat(e.sentence().key()).isEqualTo("io.join.rounded"));
    }

    @Test
    void rowsOfOneUnitThatDifferAreUnknownUnlessTheyAreToBeAddedUp() throws Exception {
        String table = "KEY;EW\n0501;10\n0502;20\n0503;30\n0501;5\n";
        JoinResult unknown = join(table, JoinChoices.NONE);
        assertThat(populations(unknown).get(0)).isNaN();
        assertThat(kinds(unknown)).containsExactly(NoteKind.KEY_CONFLICT);
        JoinChoices parts =
                new JoinChoices(
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        "",
                        Optional.empty(),
                        Padding.NONE,
                        Repeats.SUM);
        assertThat(populations(join(table, parts))).containsExactly(15.0, 20.0, 30.0);
    }

    @Test
    void theTotalBelowIsLeftOutWithAWord() throws Exception {
        JoinResult result =
                join("KEY;EW\n0501;10\n0502;20\n0503;30\nGesamt;60\n", JoinChoices.NONE);
        assertThat(result.report().sums()).containsExactly("Gesamt");
        assertThat(kinds(result)).containsExactly(NoteKind.ROW_TOTAL);
    }

    @Test
    void signsOfOfficialStatisticsAreReadByTheirMeaning() throws Exception {
        JoinResult result = join("KEY;EW\n0501;-\n0502;x\n0503;(30)\n", JoinChoices.NONE);
        assertThat(populations(result).get(0)).isZero();
        assertThat(populations(result).get(1)).isNaN();
        assertThat(populations(result).get(2)).isEqualTo(30);
        assertThat(kinds(result)).containsExactly(NoteKind.VALUE_SECRET, NoteKind.VALUE_UNCERTAIN);
    }

    @Test
    void fractionsOfPeopleAreKept() throws Exception {
        JoinResult result = join("KEY;EW\n0501;12,5\n0502;1,25\n0503;30\n", JoinChoices.NONE);
        assertThat(populations(result)).containsExactly(12.5, 1.25, 30.0);
        assertThat(kinds(result)).containsExactly(NoteKind.VALUE_FRACTION);
    }

    @Test
    void numbersThatCanBeReadInTwoWaysAreAskedForWhereTheyAreUsed() throws Exception {
        String table = "KEY;EW;BLATT\n0501;10;1.234\n0502;20;5.678\n0503;30;9.012\n";
        assertThat(populations(join(table, JoinChoices.NONE))).containsExactly(10.0, 20.0, 30.0);
        OpenQuestion question =
                catchThrowableOfType(
                        OpenQuestion.class,
                        () ->
                                join(
                                        "KEY;EW\n0501;1.234\n0502;5.678\n0503;9.012\n",
                                        JoinChoices.NONE));
        assertThat(question.subject()).isEqualTo(Subject.NUMBERS);
    }

    @Test
    void countsOfADayJoinThoseOfTheSameDay() throws Exception {
        Project first = with(project(), "KEY;EW\n0501;10\n0502;20\n0503;30\n", List.of(), "EW");
        Project second = with(first, "KEY;K\n0501;1\n0502;2\n0503;3\n", List.of("K"), "");
        Figures figures = second.latestFigures();
        assertThat(figures.fields()).containsExactly("EW", "K");
        assertThat(figures.sum("EW")).isEqualTo(60);
        assertThat(second.figures()).hasSize(3);
    }

    @Test
    void olderCountsDoNotTakeThePlaceOfLaterOnes() throws Exception {
        Project latest = with(project(), "KEY;EW\n0501;10\n0502;20\n0503;30\n", List.of(), "EW");
        JoinResult older =
                TableJoin.run(
                        layer("KEY;EW\n0501;1\n0502;2\n0503;3\n"),
                        latest,
                        choices(List.of(), "EW", Optional.of(DAY.minusYears(1))));
        assertThat(latest.with(older.joined()).latestFigures().sum("EW")).isEqualTo(60);
    }

    @Test
    void aRateIsTheSumOfItsNumeratorsByThatOfItsDenominators() throws Exception {
        JoinChoices choices =
                new JoinChoices(
                        Optional.of("KEY"),
                        Optional.of("EW"),
                        List.of(),
                        List.of(new Rate("Quote", "A + B/EW")),
                        "Arbeit",
                        Optional.of(DAY),
                        Padding.NONE,
                        Repeats.UNKNOWN);
        JoinResult result = join("KEY;EW;A;B\n0501;10;1;1\n0502;20;2;3\n0503;30;x;1\n", choices);
        assertThat(result.joined().indicators())
                .containsExactly(
                        new Indicator("Quote", "Arbeit", List.of("A", "B"), List.of("EW")));
        Project joined = project().with(result.joined());
        Plan plan = Plan.open(joined.ground(), Rules.DEFAULT);
        double[] values = joined.indicators().get(0).values(plan, joined.latestFigures());
        assertThat(values[Plan.UNASSIGNED]).isEqualTo(7.0 / 30);
    }

    @Test
    void oldPlanningAreasOfBerlinLackTenThousandPeopleOnTheMap() throws Exception {
        Project berlin = project("berlin_lor/pre2021_PLR/lor_planungsraeume.shp");
        JoinReport report =
                berlin(berlin, "berlin-lor-population-2020-02-t1-planning-areas.csv", "id");
        assertThat(report.rows()).isEqualTo(448);
        assertThat(report.unknown()).containsExactly(new JoinReport.Unknown("04030417", 10_786));
        assertThat(report.withoutRow()).containsExactly("06010102#2");
        assertThat(report.notes())
                .contains(new Note(NoteKind.UNIT_AMBIGUOUS, 1, List.of("06010102")));
    }

    @Test
    void newPlanningAreasOfBerlinHaveAllPeople() throws Exception {
        Project berlin = project("berlin_lor/post2021_PLR/lor_planungsraeume_2021.shp");
        Layer table = Layers.read(Shared.data("berlin_ewr/mss_2021.csv"), Options.NONE);
        JoinResult result =
                TableJoin.run(table, berlin, choices(List.of(), "EW", Optional.of(DAY)));
        assertThat(result.joined().figures().orElseThrow().sum("EW")).isEqualTo(3_769_962);
        assertThat(result.report().unknown()).isEmpty();
    }

    @Test
    void theLineOfAllBerlinInAWorkbookIsASum() throws Exception {
        Project berlin = project("berlin_lor/post2021_PLR/lor_planungsraeume_2021.shp");
        String name = "tesch/gigabit_versorgungsdaten/Berlin_LOR_Versorgungsdaten_Stand_2402.xlsx";
        Layer table = Layers.read(Shared.data("csv_german/" + name), Options.NONE);
        String homes = "Ist-Versorgung Gigabit-Versorgung der Wohn- und Gewerbeeinheiten Anzahl";
        JoinResult result =
                TableJoin.run(table, berlin, choices(List.of(homes), "", Optional.of(DAY)));
        assertThat(result.joined().figures().orElseThrow().sum(homes)).isEqualTo(2_067_165);
        assertThat(result.report().sums()).hasSize(1);
        assertThat(result.report().matched()).isEqualTo(542);
    }

    @Test
    void hamburgsTableIsJoinedByNamesAndItsSumsAreLeftOut() throws Exception {
        Layer table =
                Layers.read(
                        Shared.data("csv_german/hamburg_stadtteilprofile_2014.csv"), Options.NONE);
        Column names = table.table().columns().get(0);
        int parts = table.size() - 8;
        List<String> keys = new ArrayList<>();
        for (int row = 0; row < parts; row++) keys.add(names.text(row));
        Project hamburg = squares(keys);
        JoinChoices choices =
                new JoinChoices(
                        Optional.of("Stadtgebiet"),
                        Optional.of("Bevölkerung"),
                        List.of(),
                        List.of(),
                        "",
                        Optional.empty(),
                        Padding.NONE,
                        Repeats.UNKNOWN);
        JoinResult result = TableJoin.run(table, hamburg, choices);
        Figures figures = result.joined().figures().orElseThrow();
        assertThat(figures.sum("Bevölkerung")).isEqualTo(1_782_217);
        assertThat(result.report().sums()).hasSize(8).contains("Hamburg", "Altona", "Harburg");
    }

    @Test
    void theRegisterOfBerlinFitsTheOldPlanningAreas() throws Exception {
        Project berlin = project("berlin_lor/pre2021_PLR/lor_planungsraeume.shp");
        Layer table = Layers.read(Shared.data("csv_german/EWR202012E_Matrix.csv"), Options.NONE);
        JoinChoices choices = choices(List.of("E_EM", "E_EW"), "E_E", Optional.of(DAY));
        JoinResult result = TableJoin.run(table, berlin, choices.withKey("RAUMID"));
        Figures figures = result.joined().figures().orElseThrow();
        assertThat(figures.sum("E_E")).isEqualTo(3_769_962 - 10_786);
        assertThat(figures.sum("E_EM") + figures.sum("E_EW")).isEqualTo(figures.sum("E_E"));
    }

    @Test
    void ortsteileOfLeipzigAreJoinedByNameAndOnlyTheWholeHasNoRow() throws Exception {
        Path districts = Shared.data("leipzig/leipzig-districts.geojson");
        Column titles = Layers.read(districts, Options.NONE).table().column("title").orElseThrow();
        List<String> keys = new ArrayList<>();
        for (int row = 0; row < titles.size(); row++) keys.add(titles.text(row));
        String json = Files.readString(Shared.data("leipzig/leipzig-einwohner-insgesamt.json"));
        String year = json.substring(json.indexOf("\"2023\""));
        String list = year.substring(year.indexOf("\"Einwohner insgesamt\""));
        Matcher rows =
                Pattern.compile("\"value\": (\\d+),\\s*\"district\": \"([^\"]*)\"")
                        .matcher(list.substring(0, list.indexOf(']')));
        StringBuilder table = new StringBuilder("Ortsteil;Einwohner\n");
        while (rows.find())
            table.append(rows.group(2)).append(';').append(rows.group(1)).append('\n');
        JoinResult result = TableJoin.run(layer(table.toString()), squares(keys), JoinChoices.NONE);
        assertThat(result.joined().figures().orElseThrow().sum("Einwohner")).isEqualTo(628_718);
        assertThat(result.report().withoutRow()).containsExactly("Gesamt");
    }

    @Test
    void aHundredThousandCellsOfTheCensusFindTheirFewUnits() throws Exception {
        StringBuilder table = new StringBuilder("GITTER_ID_100m;x_mp_100m;y_mp_100m;Einwohner\n");
        for (int cell = 0; cell < 100_000; cell++) {
            int east = 4_000_050 + 100 * (cell % 400);
            int north = 3_000_050 + 100 * (cell / 400);
            table.append(cell(cell)).append(';').append(east).append(';').append(north);
            table.append(';')
                    .append(cell % 7 == 0 ? "–" : Integer.toString(cell % 50))
                    .append('\n');
        }
        Project cells = squares(List.of(cell(7), cell(8), cell(123)));
        Layer layer = layer(table.toString());
        long start = System.nanoTime();
        JoinResult result = TableJoin.run(layer, cells, JoinChoices.NONE);
        assertThat(System.nanoTime() - start).isLessThan(30_000_000_000L);
        assertThat(populations(result)).containsExactly(0.0, 8.0, 23.0);
        assertThat(result.report().warns()).isFalse();
    }

    private static String cell(int number) {
        return "CRS3035RES100mN" + (30_000 + number / 400) + "00E" + (40_000 + number % 400) + "00";
    }

    private static JoinReport berlin(Project berlin, String file, String key) throws UserException {
        Layer table = Layers.read(Shared.data("berlin_ewr/" + file), Options.NONE);
        JoinResult result = TableJoin.run(table, berlin, JoinChoices.NONE.withKey(key));
        double sum = result.joined().figures().orElseThrow().sum("inhabitants");
        assertThat(sum + result.report().unknownPopulation()).isEqualTo(3_769_962);
        return result.report();
    }

    private static Project project(String file) throws UserException {
        Layer layer = Layers.read(Shared.data(file), Options.NONE);
        return LayerImport.run(List.of(layer), Choices.NONE).project("a", Rules.DEFAULT, 20);
    }

    private static JoinChoices choices(
            List<String> counts, String population, Optional<LocalDate> date) {
        return new JoinChoices(
                Optional.empty(),
                Optional.of(population).filter(field -> !field.isEmpty()),
                counts,
                List.of(),
                "",
                date,
                Padding.NONE,
                Repeats.UNKNOWN);
    }

    private Project with(Project project, String table, List<String> counts, String population)
            throws IOException, UserException {
        JoinChoices choices = choices(counts, population, Optional.of(DAY));
        return project.with(TableJoin.run(layer(table), project, choices).joined());
    }

    private JoinResult join(String table, JoinChoices choices) throws IOException, UserException {
        return TableJoin.run(layer(table), project(), choices);
    }

    private Layer layer(String text) throws IOException, UserException {
        return Layers.read(Files.writeString(folder.resolve("t.csv"), text), Options.NONE);
    }

    private static List<Double> populations(JoinResult result) {
        Figures figures = result.joined().figures().orElseThrow();
        return List.of(figures.population(1), figures.population(2), figures.population(3));
    }

    private static List<NoteKind> kinds(JoinResult result) {
        return result.report().notes().stream().map(Note::kind).toList();
    }

    /** Three units side by side. */
    private static Project project() throws UserException {
        return squares(List.of("0501", "0502", "0503"));
    }

    /** Units side by side. */
    private static Project squares(List<String> keys) throws UserException {
        List<Rings> areas = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++)
            areas.add(Areas.of(Areas.rectangle(300_000 + 10 * i, 5_600_000, 10, 10)));
        Table table = Table.of(Column.ofTexts("KEY", keys));
        Layer layer = Layer.of("a", table, areas, Reference.utmAt(9, 51));
        return LayerImport.run(List.of(layer), Choices.NONE.withKey("KEY"))
                .project("a", Rules.DEFAULT, 20);
    }
}
