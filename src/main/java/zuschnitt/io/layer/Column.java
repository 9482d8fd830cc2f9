package zuschnitt.io.layer;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * One attribute of all rows of a table: row 0…n − 1 → a value or nothing.
 *
 * <p>Text is kept exactly as it stood in the file, leading zeros included. Numbers are held as
 * numbers, so a million rows cost eight megabytes a column.
 */
public final class Column {
    private final String name;
    private final Kind kind;
    private final Cells cells;

    Column(String name, Kind kind, Cells cells) {
        this.name = name;
        this.kind = kind;
        this.cells = cells;
    }

    /** A column of texts; the empty text stands for nothing. */
    public static Column ofTexts(String name, List<String> values) {
        return new Column(name, Kind.TEXT, new Cells.Texts(values.toArray(String[]::new)));
    }

    public static Column ofIntegers(String name, long... values) {
        return new Column(name, Kind.INTEGER, new Cells.Integers(values.clone()));
    }

    /** A column of numbers; NaN stands for nothing. */
    public static Column ofDecimals(String name, double... values) {
        return new Column(name, Kind.DECIMAL, new Cells.Decimals(values.clone()));
    }

    /** A column of numbers with a decimal point, as they are to be written; empty for nothing. */
    public static Column ofNumerals(String name, List<String> values) {
        return new Column(name, Kind.DECIMAL, new Cells.Texts(values.toArray(String[]::new)));
    }

    public static Column ofBooleans(String name, boolean... values) {
        String[] texts =
                IntStream.range(0, values.length)
                        .mapToObj(i -> Boolean.toString(values[i]))
                        .toArray(String[]::new);
        return new Column(name, Kind.BOOLEAN, new Cells.Texts(texts));
    }

    public String name() {
        return name;
    }

    public Kind kind() {
        return kind;
    }

    /** Number of rows. */
    public int size() {
        return cells.size();
    }

    /** Whether the row has no value, or a sign that says that none is known. */
    public boolean missing(int row) {
        return cells.missing(row);
    }

    /**
     * The value as text; empty where there is none. Numbers have a decimal point and no grouping,
     * unless the source holds them as text: then they are as it spells them.
     */
    public String text(int row) {
        return cells.text(row);
    }

    /** The value as a number; NaN where there is none, or where the text is not one. */
    public double number(int row) {
        return cells.number(row);
    }

    /** The same values under another name. */
    public Column named(String other) {
        return new Column(other, kind, cells);
    }

    /** The values of the given rows, in their order. */
    public Column rows(int... rows) {
        return new Column(name, kind, cells.rows(rows));
    }

    @Override
    public String toString() {
        return name + " (" + kind.name().toLowerCase(Locale.ROOT) + ", " + size() + " rows)";
    }
}
