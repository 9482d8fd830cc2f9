package zuschnitt.io.grid;

import java.util.BitSet;
import java.util.List;

/**
 * A row of cells.
 *
 * @param cells their texts, blanks around them taken off; empty where there is nothing
 * @param typed which of them are numbers by the file's own word, written with a decimal point
 * @param place what a sentence calls the row: the number of its line
 */
public record GridRow(List<String> cells, BitSet typed, int place) {
    private static final BitSet NONE = new BitSet();

    /** A row of texts. */
    public static GridRow ofTexts(List<String> cells, int place) {
        return new GridRow(cells, NONE, place);
    }

    /** The text of a cell; empty beyond the last. */
    String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    int filled() {
        return (int) cells.stream().filter(cell -> !cell.isEmpty()).count();
    }

    boolean blank() {
        return cells.stream().allMatch(String::isEmpty);
    }
}
