package zuschnitt.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zuschnitt.io.Layers.Options;
import zuschnitt.io.layer.Column;
import zuschnitt.io.layer.Kind;
import zuschnitt.io.layer.OpenQuestion;
import zuschnitt.io.layer.OpenQuestion.Subject;
import zuschnitt.io.layer.Table;
import zuschnitt.message.UserException;

/** Workbooks of both kinds, put together by hand. */
final class WorkbookTest {
    private static final String HEAD =
            "<row r='1'><c r='A1' t='inlineStr'><is><t>KEY</t></is></c><c r='B1' t='inlineStr'>"
                    + "<is><t>EW</t></is></c></row>";

    @TempDir private Path folder;

    @Test
    void numbersOfExcelAreExactAndKeysAsShown() throws Exception {
        Table table =
                read(
                        excel(
                                HEAD
                                        + "<row r='2'><c r='A2' s='1'><v>501</v></c><c r='B2'><v>1.234</v></c></row>"
                                        + "<row r='3'><c r='A3' s='1'><v>502</v></c><c r='B3'><v>76.900000000000006</v></c></row>"));
        assertThat(table.column("KEY").orElseThrow().text(0)).isEqualTo("0501");
        Column counts = table.column("EW").orElseThrow();
        assertThat(counts.number(0)).isEqualTo(1.234);
        assertThat(counts.number(1)).isEqualTo(76.9);
    }

    @Test
    void daysOfExcelAreDays() throws Exception {
        Table table =
                read(
                        excel(
                                HEAD
                                        + "<row r='2'><c r='A2'><v>1</v></c><c r='B2' s='2'><v>45657</v></c></row>"));
        assertThat(table.column("EW").orElseThrow().text(0)).isEqualTo("2024-12-31");
    }

    @Test
    void emptySheetsAreNoChoiceAndFullOnesAre() throws Exception {
        Path one = excel(HEAD, "");
        assertThat(Layers.in(one).names()).containsExactly("Blatt 1");
        Path two = excel(HEAD, HEAD);
        OpenQuestion question =
                catchThrowableOfType(OpenQuestion.class, () -> Layers.read(two, Options.NONE));
        assertThat(question.subject()).isEqualTo(Subject.LAYER);
        assertThat(question.answers()).containsExactly("Blatt 1", "Blatt 2");
    }

    @Test
    void openDocumentsAreReadLikeExcels() throws Exception {
        Table table =
                read(
                        openDocument(
                                "<table:table-row><table:table-cell office:value-type='string'>"
                                        + "<text:p>KEY</text:p></table:table-cell><table:table-cell office:value-type='string'>"
                                        + "<office:annotation><text:p>Kommentar</text:p></office:annotation><text:p>EW</text:p></table:table-cell></table:table-row>"
                                        + "<table:table-row><table:table-cell office:value-type='float' office:value='501'><text:p>0501</text:p></table:table-cell>"
                                        + "<table:table-cell office:value-type='float' office:value='1234.5'><text:p>1.234,50</text:p></table:table-cell></table:table-row>"
                                        + "<table:table-row table:number-rows-repeated='1048570'><table:table-cell table:number-columns-repeated='16384'/></table:table-row>"));
        assertThat(table.rows()).isEqualTo(1);
        assertThat(table.column("KEY").orElseThrow().text(0)).isEqualTo("0501");
        assertThat(table.column("EW").orElseThrow().number(0)).isEqualTo(1234.5);
        assertThat(table.column("EW").orElseThrow().kind()).isEqualTo(Kind.DECIMAL);
    }

    @Test
    void cellsThatAreRepeatedWithoutEndAreRefused() throws Exception {
        Path bomb =
                openDocument(
                        "<table:table-row table:number-rows-repeated='1000000000'><table:table-cell"
                                + " table:number-columns-repeated='16000' office:value-type='float' office:value='1'/></table:table-row>");
        assertThatThrownBy(() -> read(bomb)).isInstanceOf(UserException.class);
    }

    @Test
    void entitiesFromElsewhereAreNotFollowed() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "GEHEIM");
        String xml =
                "<!DOCTYPE x [<!ENTITY e SYSTEM '"
                        + secret.toUri()
                        + "'>]>"
                        + document(
                                "<table:table-row><table:table-cell office:value-type='string'><text:p>&e;</text:p></table:table-cell></table:table-row>");
        Path file = zip("x.ods", Map.of("content.xml", xml));
        try {
            assertThat(Layers.read(file, Options.NONE).table().toString()).doesNotContain("GEHEIM");
        } catch (UserException refused) {
            assertThat(refused.sentence().key()).isEqualTo("io.damaged");
        }
    }

    @Test
    void whatSwellsIsRefused() throws Exception {
        String zeros = "0".repeat(64 << 20);
        Path bomb = zip("bomb.xlsx", Map.of("xl/workbook.xml", zeros));
        assertThatThrownBy(() -> read(bomb)).isInstanceOf(UserException.class);
    }

    @Test
    void aTableWithAPasswordIsRefusedInOneSentence() throws Exception {
        byte[] container = new byte[2048];
        byte[] head = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
        System.arraycopy(head, 0, container, 0, head.length);
        byte[] word = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(word, 0, container, 1024, word.length);
        Path excel = Files.write(folder.resolve("a.xlsx"), container);
        assertThatThrownBy(() -> read(excel)).hasMessageContaining("encrypted-workbook");
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put("content.xml", "?");
        entries.put("META-INF/manifest.xml", "<m><encryption-data/></m>");
        Path document = zip("a.ods", entries);
        assertThatThrownBy(() -> read(document)).hasMessageContaining("encrypted-workbook");
    }

    @Test
    void berlinsWorkbookHasAHeadOfThreeRows() throws Exception {
        String name =
                "csv_german/tesch/gigabit_versorgungsdaten/Berlin_LOR_Versorgungsdaten_Stand_2402";
        Table workbook = read(Shared.data(name + ".xlsx"));
        Table text = read(Shared.data(name + ".csv"));
        assertThat(workbook.rows()).isEqualTo(543);
        assertThat(text.rows()).isEqualTo(543);
        assertThat(workbook.columns().get(2).name()).isEqualTo("LOR Planungsräume Nummer");
        assertThat(workbook.columns().get(2).text(0)).isEqualTo("01100101");
        String counts = "Ist-Versorgung Gigabit-Versorgung der Wohn- und Gewerbeeinheiten Anzahl";
        Column shown = text.column(counts).orElseThrow();
        Column exact = workbook.column(counts).orElseThrow();
        for (int row = 0; row < 543; row++)
            assertThat(shown.number(row)).isEqualTo(exact.number(row));
    }

    private static Table read(Path file) throws UserException {
        return Layers.read(file, Options.NONE).table();
    }

    private Path excel(String... sheets) throws IOException {
        StringBuilder list = new StringBuilder();
        StringBuilder relations = new StringBuilder();
        Map<String, String> entries = new LinkedHashMap<>();
        for (int i = 1; i <= sheets.length; i++) {
            list.append("<sheet name='Blatt " + i + "' sheetId='" + i + "' r:id='r" + i + "'/>");
            relations.append(
                    "<Relationship Id='r"
                            + i
                            + "' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet' Target='worksheets/sheet"
                            + i
                            + ".xml'/>");
            entries.put(
                    "xl/worksheets/sheet" + i + ".xml",
                    "<worksheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><sheetData>"
                            + sheets[i - 1]
                            + "</sheetData></worksheet>");
        }
        entries.put(
                "xl/workbook.xml",
                "<workbook xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main' xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'><sheets>"
                        + list
                        + "</sheets></workbook>");
        entries.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
                        + relations
                        + "</Relationships>");
        entries.put(
                "xl/styles.xml",
                "<styleSheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><numFmts count='1'><numFmt numFmtId='164' formatCode='0000'/></numFmts>"
                        + "<cellXfs count='3'><xf numFmtId='0'/><xf numFmtId='164'/><xf numFmtId='14'/></cellXfs></styleSheet>");
        entries.put(
                "[Content_Types].xml",
                "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'><Override PartName='/xl/styles.xml' ContentType='application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml'/></Types>");
        return zip("mappe" + sheets.length + ".xlsx", entries);
    }

    private Path openDocument(String rows) throws IOException {
        return zip("tabelle.ods", Map.of("content.xml", document(rows)));
    }

    private static String document(String rows) {
        return "<office:document-content xmlns:office='urn:o' xmlns:table='urn:t' xmlns:text='urn:x'><office:body><office:spreadsheet><table:table table:name='Tabelle1'>"
                + rows
                + "</table:table></office:spreadsheet></office:body></office:document-content>";
    }

    private Path zip(String name, Map<String, String> entries) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }
}
