package zuschnitt.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zuschnitt.io.Layers.Options;
import zuschnitt.io.layer.Column;
import zuschnitt.io.layer.Kind;
import zuschnitt.io.layer.Layer;
import zuschnitt.io.layer.Note;
import zuschnitt.io.layer.NoteKind;
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
    void pointsThatMayMeanThousandsAreReadSoAndNoted() throws Exception {
        Layer layer = read("k;n\na;1.234\nb;2.000\n");
        assertThat(layer.table().column("n").orElseThrow().number(0)).isEqualTo(1234);
        assertThat(layer.notes()).extracting(Note::kind).containsExactly(NoteKind.VALUE_GROUPED);
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

    private Layer read(String text) throws IOException, UserException {
        return Layers.read(Files.writeString(folder.resolve("a.csv"), text), Options.NONE);
    }
}
