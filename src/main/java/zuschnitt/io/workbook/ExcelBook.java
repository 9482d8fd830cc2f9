package zuschnitt.io.workbook;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import zuschnitt.io.bytes.DamagedFile;
import zuschnitt.io.grid.Grid;
import zuschnitt.message.UserException;

/** An .xlsx file. */
final class ExcelBook implements Workbook.Book {
    static final String ENTRY = "xl/workbook.xml";

    /** The formats that Excel shows as days, by their numbers, and those that spell out a day. */
    private static final Pattern DAY = Pattern.compile("(?i).*(yy|jj|mmm|d.?m|m.?d|t.?m).*");

    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\[[^]]*]|\\\\.");
    private static final Pattern ZEROS = Pattern.compile("0{2,}");
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?([eE]-?\\d+)?");

    private final Path file;
    private final String name;
    private final List<String> names;

    private ExcelBook(Path file, List<String> names) {
        this.file = file;
        this.name = file.getFileName().toString();
        this.names = List.copyOf(names);
    }

    static ExcelBook open(Path file) throws UserException {
        ExcelBook book = new ExcelBook(file, List.of());
        return new ExcelBook(file, book.with(ExcelBook::filled));
    }

    private static List<String> filled(ReadableWorkbook workbook) throws IOException {
        List<String> names = new ArrayList<>();
        for (Sheet sheet : workbook.getSheets().toList()) {
            if (sheet.getVisibility() != SheetVisibility.VISIBLE) continue;
            try (Stream<Row> rows = sheet.openStream()) {
                boolean filled = rows.anyMatch(row -> row.getFirstNonEmptyCell().isPresent());
                if (filled) names.add(sheet.getName());
            }
        }
        return names;
    }

    @Override
    public List<String> names() {
        return names;
    }

    @Override
    public void read(String sheet, Grid grid) throws UserException {
        with(
                workbook -> {
                    Sheet found = workbook.findSheet(sheet).orElseThrow();
                    try (Stream<Row> rows = found.openStream()) {
                        int width = 0;
                        for (Iterator<Row> all = rows.iterator(); all.hasNext(); ) {
                            Row row = all.next();
                            SheetRow cells = cells(row);
                            width = Math.max(width, cells.width());
                            grid.add(cells.finish(width, row.getRowNum()));
                        }
                    }
                    return grid;
                });
    }

    private static SheetRow cells(Row row) {
        SheetRow cells = new SheetRow();
        for (Cell cell : row) {
            if (cell != null) add(cell, cells);
        }
        return cells;
    }

    private static void add(Cell cell, SheetRow cells) {
        int column = cell.getColumnIndex();
        switch (cell.getType()) {
            case NUMBER -> addNumber(cell, cells);
            case FORMULA -> {
                String result = Optional.ofNullable(cell.getRawValue()).orElse("");
                if (NUMBER.matcher(result).matches()) cells.number(column, new BigDecimal(result));
                else cells.text(column, result);
            }
            case EMPTY -> {
                // Nothing stands there.
            }
            default -> cells.text(column, Optional.ofNullable(cell.getText()).orElse(""));
        }
    }

    private static void addNumber(Cell cell, SheetRow cells) {
        BigDecimal number = cell.asNumber();
        String format = Optional.ofNullable(cell.getDataFormatString()).orElse("");
        String bare = QUOTED.matcher(format).replaceAll("");
        boolean whole = number.stripTrailingZeros().scale() <= 0 && number.signum() >= 0;
        if (ZEROS.matcher(bare).matches() && whole) {
            String digits = number.toBigInteger().toString();
            String zeros = "0".repeat(Math.max(0, bare.length() - digits.length()));
            cells.text(cell.getColumnIndex(), zeros + digits);
        } else if (DAY.matcher(bare).matches()) {
            boolean day = cell.asDate().toLocalTime().equals(LocalTime.MIDNIGHT);
            String date = day ? cell.asDate().toLocalDate().toString() : cell.asDate().toString();
            cells.text(cell.getColumnIndex(), date);
        } else {
            cells.number(cell.getColumnIndex(), number);
        }
    }

    private <T> T with(Use<T> use) throws UserException {
        try (ReadableWorkbook workbook = workbook()) {
            return use.of(workbook);
        } catch (IOException
                | ExcelReaderException
                | IllegalArgumentException
                | ArithmeticException e) {
            throw new DamagedFile(name, "workbook");
        }
    }

    /** With the formats of numbers; a file without any is one, too. */
    private ReadableWorkbook workbook() throws IOException {
        try {
            return new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true));
        } catch (ExcelReaderException withoutFormats) {
            return new ReadableWorkbook(file.toFile(), new ReadingOptions(false, true));
        }
    }

    /** Something that is done with the open file. */
    private interface Use<T> {
        T of(ReadableWorkbook workbook) throws IOException, UserException;
    }
}
