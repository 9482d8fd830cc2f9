package zuschnitt.io.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import zuschnitt.io.grid.GridRow;

/** Gathers a row of a sheet, cell by cell; cells that are left out are empty. Not thread-safe. */
final class SheetRow {
    private final List<String> cells = new ArrayList<>();
    private final BitSet typed = new BitSet();

    /** Puts a text into a column that lies behind all others so far. */
    void text(int column, String text) {
        if (text.isEmpty()) return;
        fillTo(column);
        cells.add(text.strip().replaceAll("\\s*\\R\\s*", " "));
    }

    /** Puts a number into a column that lies behind all others so far. */
    void number(int column, BigDecimal number) {
        fillTo(column);
        typed.set(column);
        double rounded = number.doubleValue();
        boolean exact = Double.isFinite(rounded) && number.precision() > 15;
        BigDecimal shown = exact ? BigDecimal.valueOf(rounded) : number;
        cells.add(plain(shown));
    }

    private static String plain(BigDecimal number) {
        if (Math.abs((long) number.scale()) > 400) return number.toString();
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private void fillTo(int column) {
        while (cells.size() < column) cells.add("");
    }

    int width() {
        return cells.size();
    }

    /**
     * The row, with empty cells up to a width.
     *
     * @param place its number
     */
    GridRow finish(int width, int place) {
        fillTo(width);
        return new GridRow(cells, typed, place);
    }
}
