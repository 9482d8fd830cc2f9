package zuschnitt.io.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import zuschnitt.io.bytes.Draft;
import zuschnitt.io.bytes.Existing;
import zuschnitt.io.layer.Column;
import zuschnitt.io.layer.Kind;
import zuschnitt.io.layer.Table;
import zuschnitt.message.UserException;

/**
 * A table on its way to a spreadsheet, as CSV or, where the file is called {@code .xlsx}, as a
 * workbook. A file appears whole or not at all.
 */
public final class TableExport {
    private TableExport() {}

    /** Whether the file's name asks for a table: {@code .csv} or {@code .xlsx}. */
    public static boolean takes(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".csv") || name.endsWith(".xlsx");
    }

    /**
     * Writes the table.
     *
     * @param language whose decimal mark stands in a CSV
     * @throws UserException if there is such a file and it is to be kept, or it can't be written
     */
    public static void write(Path file, Table table, Locale language, Existing existing)
            throws UserException {
        boolean workbook = file.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx");
        char mark = language.getLanguage().equals("de") ? ',' : '.';
        try (Draft draft = new Draft(existing)) {
            try (OutputStream out = draft.stream(file)) {
                if (workbook) writeWorkbook(out, table);
                else CsvWriter.write(out, table, mark);
            } catch (IOException e) {
                throw Draft.cantWrite(file, e);
            }
            draft.publish();
        }
    }

    private static void writeWorkbook(OutputStream out, Table table) throws IOException {
        try (Workbook book = new Workbook(out, "Zuschnitt", "1.0")) {
            Worksheet sheet = book.newWorksheet("Zuschnitt");
            sheet.freezePane(0, 1);
            for (int column = 0; column < table.columns().size(); column++)
                writeColumn(sheet, column, table.columns().get(column));
            sheet.finish();
        }
    }

    private static void writeColumn(Worksheet sheet, int index, Column column) {
        sheet.value(0, index, column.name());
        sheet.style(0, index).bold().set();
        for (int row = 0; row < column.size(); row++) {
            if (column.missing(row)) continue;
            if (column.kind().numeric()) sheet.value(row + 1, index, column.number(row));
            else if (column.kind() == Kind.BOOLEAN)
                sheet.value(row + 1, index, Boolean.parseBoolean(column.text(row)));
            else sheet.value(row + 1, index, column.text(row));
        }
    }
}
