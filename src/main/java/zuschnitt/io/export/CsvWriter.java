package zuschnitt.io.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import zuschnitt.io.layer.Column;
import zuschnitt.io.layer.Table;

/**
 * Writes tables as spreadsheets open them: UTF-8 with byte order mark, semicolons, a heading. Texts
 * that a spreadsheet would run as a formula get an apostrophe in front; numbers never.
 */
final class CsvWriter {
    private static final Pattern FORMULA = Pattern.compile("[=+\\-@\\t\\r].*", Pattern.DOTALL);
    private static final Pattern QUOTED = Pattern.compile("[;\"\\n\\r]");
    private static final String LINE_END = "\r\n";

    private final Writer out;
    private final char decimalMark;

    private CsvWriter(Writer out, char decimalMark) {
        this.out = out;
        this.decimalMark = decimalMark;
    }

    /**
     * Writes the table.
     *
     * @param decimalMark what stands between whole numbers and fractions
     */
    static void write(OutputStream stream, Table table, char decimalMark) throws IOException {
        try (Writer out = new OutputStreamWriter(stream, StandardCharsets.UTF_8)) {
            out.write('\uFEFF');
            CsvWriter csv = new CsvWriter(out, decimalMark);
            csv.heading(table);
            for (int row = 0; row < table.rows(); row++) csv.row(table, row);
        }
    }

    private void heading(Table table) throws IOException {
        String separator = "";
        for (Column column : table.columns()) {
            out.write(separator + text(column.name()));
            separator = ";";
        }
        out.write(LINE_END);
    }

    private void row(Table table, int row) throws IOException {
        String separator = "";
        for (Column column : table.columns()) {
            out.write(separator + cell(column, row));
            separator = ";";
        }
        out.write(LINE_END);
    }

    private String cell(Column column, int row) {
        String value = column.text(row);
        return column.kind().numeric() ? value.replace('.', decimalMark) : text(value);
    }

    private static String text(String value) {
        String harmless = FORMULA.matcher(value).matches() ? "'" + value : value;
        return QUOTED.matcher(harmless).find()
                ? '"' + harmless.replace("\"", "\"\"") + '"'
                : harmless;
    }
}
