package zuschnitt.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import zuschnitt.io.Layers.Options;
import zuschnitt.io.grid.Layout;
import zuschnitt.io.grid.Layout.Head;
import zuschnitt.io.layer.Column;
import zuschnitt.io.layer.Kind;
import zuschnitt.io.layer.Layer;
import zuschnitt.io.layer.Note;
import zuschnitt.io.layer.NoteKind;
import zuschnitt.io.layer.OpenQuestion;
import zuschnitt.io.layer.OpenQuestion.Subject;
import zuschnitt.io.layer.Spelling;
import zuschnitt.io.layer.Table;
import zuschnitt.io.layer.TextEncoding.Known;
import zuschnitt.message.UserException;

final class CsvReaderTest {
    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t"})
    void separatorsAreKnownByTheHeader(String separator) throws Exception {
        Table table = read("unit;EW\r\n05;12\r\n06;7\r\n".replace(";", separator)).table();
        assertThat(table.column("unit").orElseThrow().text(0)).isEqualTo("05");
        assertThat(table.column("EW").orElseThrow().number(1)).isEqualTo(7);
    }

    @Test
    void quotedCellsHoldSeparatorsMarksAndLineEnds() throws Exception {
        Table table = read("a;b\n\"x;\"\"y\"\"\nz\";2\n").table();
        assertThat(table.column("a").orElseThrow().text(0)).isEqualTo("x;\"y\" z");
        assertThat(table.rows()).isEqualTo(1);
    }

    @Test
    void germanNumbersAreReadWhereACommaShowsThem() throws Exception {
        Column column = read("k;n\na;1.234,5\nb;12,25\nc;3\n").table().column("n").orElseThrow();
        assertThat(column.number(0)).isEqualTo(1234.5);
        assertThat(column.number(1)).isEqualTo(12.25);
        assertThat(column.number(2)).isEqualTo(3);
    }

    @Test
    void pointsThatMayMeanThousandsStayTextUntilSomebodySays() throws Exception {
        Column unclear = read("k;n\na;1.234\nb;2.000\n").table().column("n").orElseThrow();
        assertThat(unclear.kind()).isEqualTo(Kind.TEXT);
        Column german = spelt("k;n\na;1.234\nb;2.000\n", Spelling.GERMAN);
        assertThat(german.number(0)).isEqualTo(1234);
        Column english = spelt("k;n\na;1.234\nb;2.000\n", Spelling.ENGLISH);
        assertThat(english.number(0)).isEqualTo(1.234);
    }

    @Test
    void anotherColumnShowsHowPointsAreMeant() throws Exception {
        Column german = read("k;n;m\na;1.234;0,5\nb;2.000;1,5\n").table().column("n").orElseThrow();
        assertThat(german.number(1)).isEqualTo(2000);
        Column english =
                read("k;n;m\na;1.234;0.5\nb;2.000;1.5\n").table().column("n").orElseThrow();
        assertThat(english.number(1)).isEqualTo(2);
    }

    @Test
    void aFewKeysThatAreNoNumbersKeepTheirText() throws Exception {
        Column keys = read("k\n101\n102\n103\n104a\n").table().column("k").orElseThrow();
        assertThat(keys.text(3)).isEqualTo("104a");
        assertThat(keys.text(0)).isEqualTo("101");
    }

    @Test
    void signsOfOfficialStatisticsAreNoZeros() throws Exception {
        Column column =
                read("k;n\na;5\nb;-\nc;.\nd;x\ne;9\nf;1\ng;2\n").table().column("n").orElseThrow();
        assertThat(column.number(1)).isZero();
        assertThat(column.missing(2)).isTrue();
        assertThat(column.missing(3)).isTrue();
    }

    @Test
    void leadingZerosMakeAKeyOfDigits() throws Exception {
        Column column = read("k\n05334004\n05334008\n").table().column("k").orElseThrow();
        assertThat(column.kind()).isEqualTo(Kind.TEXT);
        assertThat(column.text(0)).isEqualTo("05334004");
    }

    @Test
    void rowsOfAnotherLengthAreNotedAndLoseNothingElse() throws Exception {
        Layer layer = read("a;b\n1;2\n3\n4;5;6\n\n7;8;\n");
        assertThat(layer.table().rows()).isEqualTo(4);
        assertThat(layer.notes())
                .containsExactly(new Note(NoteKind.ROW_RAGGED, 2, List.of("3", "4")));
    }

    @Test
    void textsThatAreNotUtf8AreReadAsWindows1252AndNoted() throws Exception {
        Path file = folder.resolve("a.csv");
        Files.write(file, "n\nÜbach\n".getBytes(Charset.forName("windows-1252")));
        Layer layer = Layers.read(file, Options.NONE);
        assertThat(layer.table().columns().get(0).text(0)).isEqualTo("Übach");
        assertThat(layer.encoding().known()).isEqualTo(Known.BY_GUESS);
    }

    @Test
    void aQuotationMarkThatIsNeverClosedIsRefused() {
        assertThatThrownBy(() -> read("a;b\n\"x;2\n3;4\n")).isInstanceOf(UserException.class);
    }

    @Test
    void theByteOrderMarkIsNoPartOfTheFirstName() throws Exception {
        assertThat(read("\uFEFFunit;district\r\n1;B 1\r\n").table().column("unit")).isPresent();
    }

    @Test
    void aTableThatBeginsWithValuesIsAskedForItsHead() {
        OpenQuestion question =
                catchThrowableOfType(
                        OpenQuestion.class,
                        () -> read("0501;Nord;100\n0502;Süd;200\n0503;Ost;9\n"));
        assertThat(question.subject()).isEqualTo(Subject.HEADER);
    }

    @Test
    void aTableWithoutAHeadLosesNoRow() throws Exception {
        Layout layout = new Layout(Optional.empty(), Optional.of(Head.NONE), Optional.empty());
        Table table = read("0501;Nord;100\n0502;Süd;200\n0503;Ost;9\n", layout).table();
        assertThat(table.rows()).isEqualTo(3);
        assertThat(table.columns())
                .extracting(Column::name)
                .containsExactly("FIELD_1", "FIELD_2", "FIELD_3");
    }

    @Test
    void yearsNameColumns() throws Exception {
        Table table = read("Gebiet;2019;2020\nNord;100;120\nSüd;90;80\n").table();
        assertThat(table.column("2020").orElseThrow().number(1)).isEqualTo(80);
    }

    @Test
    void aHeadOfSeveralRowsNamesEachColumnByAll() throws Exception {
        Table table =
                read("""
                                Tabelle 1: Einwohner
                                ;;Einwohner;;Haushalte
                                Nr;Gebiet;männlich;weiblich;gesamt
                                01;Nord;50;60;40
                                02;Süd;70;60;50
                                03;Ost;7;6;5
                                """)
                        .table();
        assertThat(table.columns())
                .extracting(Column::name)
                .containsExactly(
                        "Nr",
                        "Gebiet",
                        "Einwohner männlich",
                        "Einwohner weiblich",
                        "Haushalte gesamt");
        assertThat(table.rows()).isEqualTo(3);
    }

    @Test
    void aFirstRowOfSignsIsNoSecondHead() throws Exception {
        assertThat(read("k;n;\n01;.;\n02;5;\n03;6;\n04;7;\n").table().rows()).isEqualTo(4);
    }

    @Test
    void anUnusualSeparatorIsAskedFor() throws Exception {
        OpenQuestion question =
                catchThrowableOfType(OpenQuestion.class, () -> read("k#n\na#1\nb#2\n"));
        assertThat(question.subject()).isEqualTo(Subject.SEPARATOR);
        assertThat(question.guess()).contains("#");
        Layout layout = new Layout(Optional.of('#'), Optional.empty(), Optional.empty());
        assertThat(read("k#n\na#1\nb#2\n", layout).table().column("n")).isPresent();
    }

    @Test
    void aListOfOneColumnNeedsNoSeparator() throws Exception {
        assertThat(read("Schlüssel\n05-01\n05-02\n").table().columns()).hasSize(1);
    }

    @Test
    void aCommaThatSeparatesCellsAndDecimalsIsRefused() {
        assertThatThrownBy(() -> read("k,n\na,1,5\nb,2,5\n"))
                .isInstanceOfSatisfying(
                        UserException.class,
                        e -> assertThat(e.sentence().key()).isEqualTo("io.table.wider"));
    }

    @Test
    void aQuotationMarkInTheMiddleLosesNothing() throws Exception {
        Table table = read("k;n\n\"Haus am \"See\"\";5\nb;6\n").table();
        assertThat(table.column("k").orElseThrow().text(0)).isEqualTo("Haus am \"See\"\"");
        assertThat(table.column("n").orElseThrow().number(0)).isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1252, false",
        "IBM850, true",
        "x-MacRoman, true",
        "UTF-8, false",
        "UTF-16LE, false",
        "UTF-16BE, false"
    })
    void umlautsAreRightInAnyEncodingAndADoubtIsSaid(String charset, boolean doubt)
            throws Exception {
        String text = "k;Name\n01;Süd\n02;Östliche Höhe\n03;Große Mühle\n04;Äußere Vorstadt\n";
        Path file = Files.write(folder.resolve("a.csv"), text.getBytes(Charset.forName(charset)));
        Layer layer = Layers.read(file, Options.NONE);
        assertThat(layer.table().column("Name").orElseThrow().text(3)).isEqualTo("Äußere Vorstadt");
        assertThat(layer.notes().stream().map(Note::kind).toList())
                .isEqualTo(doubt ? List.of(NoteKind.ENCODING_GUESSED) : List.of());
    }

    @Test
    void linesOfAnotherEncodingAreReadByTheirOwnAndNamed() throws Exception {
        byte[] first = "k;n\n1;Süd\n".getBytes(StandardCharsets.UTF_8);
        byte[] second = "2;Höhe\n".getBytes(Charset.forName("windows-1252"));
        Path file = folder.resolve("a.csv");
        Files.write(file, first);
        Files.write(file, second, StandardOpenOption.APPEND);
        Layer layer = Layers.read(file, Options.NONE);
        assertThat(layer.table().column("n").orElseThrow().text(1)).isEqualTo("Höhe");
        assertThat(layer.notes())
                .containsExactly(new Note(NoteKind.ENCODING_MIXED, 1, List.of("3")));
    }

    private Column spelt(String text, Spelling spelling) throws IOException, UserException {
        Layout layout = new Layout(Optional.empty(), Optional.empty(), Optional.of(spelling));
        return read(text, layout).table().column("n").orElseThrow();
    }

    private Layer read(String text, Layout layout) throws IOException, UserException {
        Options options = new Options(Optional.empty(), Optional.empty(), layout);
        return Layers.read(Files.writeString(folder.resolve("a.csv"), text), options);
    }

    private Layer read(String text) throws IOException, UserException {
        return Layers.read(Files.writeString(folder.resolve("a.csv"), text), Options.NONE);
    }
}
