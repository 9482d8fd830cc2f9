package zuschnitt.io.csv;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import zuschnitt.io.layer.Column;
import zuschnitt.io.layer.ColumnBuilder;
import zuschnitt.io.layer.Kind;
import zuschnitt.io.layer.NoteKind;
import zuschnitt.io.layer.Notes;
import zuschnitt.io.layer.Numbers;

/**
 * Tells numbers from texts in the columns of a text table, and reads the numbers as the file spells
 * them. A value with leading zeros is a key and stays text. The signs of official statistics are no
 * zeros: only the dash means exactly nothing, all others mean unknown.
 */
final class CsvNumbers {
    private static final Pattern WHOLE = Pattern.compile("-?(0|[1-9]\\d{0,17})");
    private static final Pattern POINT = Pattern.compile("-?\\d+\\.\\d+");
    private static final Pattern COMMA = Pattern.compile("-?\\d+,\\d+");

    /**
     * Thousands apart by a point, a blank of any width or an apostrophe; a comma before decimals.
     */
    private static final Pattern GROUPED =
            Pattern.compile("-?\\d{1,3}([.\\u00A0\\u202F\\u2009 '’])\\d{3}(\\1\\d{3})*([,.]\\d+)?");

    private static final Pattern DOTTED = Pattern.compile("-?\\d{1,3}(\\.\\d{3})+");
    private static final String NOTHING = "-";
    private static final Set<String> UNKNOWN =
            Set.of(".", "..", "...", "…", "•", "/", "x", "X", "*", "k.A.", "k. A.", "n.a.", "NA");

    /** Share of values that must be numbers for a column to count as one. */
    private static final double MOSTLY = 0.75;

    private final boolean points;
    private final Notes notes;

    private CsvNumbers(boolean points, Notes notes) {
        this.points = points;
        this.notes = notes;
    }

    /** Looks at all cells for how the file spells numbers. */
    static CsvNumbers of(List<List<String>> columns, char separator, Notes notes) {
        boolean point = anyMatch(columns, POINT, DOTTED);
        boolean comma = anyMatch(columns, COMMA, DOTTED);
        boolean points = comma ? false : point || separator != ';';
        return new CsvNumbers(points, notes);
    }

    private static boolean anyMatch(List<List<String>> columns, Pattern wanted, Pattern ambiguous) {
        return columns.stream()
                .flatMap(List::stream)
                .anyMatch(
                        cell ->
                                wanted.matcher(cell).matches()
                                        && !ambiguous.matcher(cell).matches());
    }

    /** The text without blanks around it, those that don't break among them. */
    static String stripped(String text) {
        return text.replaceAll("^[\\s\\u00A0\\u202F]+|[\\s\\u00A0\\u202F]+$", "");
    }

    /** The column, of numbers if most of its values are; those that aren't are noted. */
    Column column(String name, List<String> values) {
        long present = values.stream().filter(v -> !v.isEmpty() && !sign(v)).count();
        long numbers = values.stream().filter(this::number).count();
        ColumnBuilder builder = new ColumnBuilder();
        if (numbers == 0 || numbers < MOSTLY * present) {
            values.forEach(builder::add);
            return builder.build(name, Kind.TEXT);
        }
        if (!points && values.stream().anyMatch(v -> DOTTED.matcher(v).matches())) {
            notes.add(NoteKind.VALUE_GROUPED, name);
        }
        for (int row = 0; row < values.size(); row++)
            add(builder, values.get(row), name + " " + (row + 1));
        return builder.build(name);
    }

    private static boolean sign(String value) {
        return value.equals(NOTHING) || UNKNOWN.contains(value);
    }

    private boolean number(String value) {
        if (WHOLE.matcher(value).matches()) return true;
        if (points && POINT.matcher(value).matches()) return true;
        return COMMA.matcher(value).matches() && !points || GROUPED.matcher(value).matches();
    }

    private void add(ColumnBuilder builder, String value, String place) {
        if (value.isEmpty()) {
            builder.addMissing();
        } else if (WHOLE.matcher(value).matches()) {
            builder.add(Long.parseLong(value));
        } else if (value.equals(NOTHING)) {
            builder.add(0);
        } else if (number(value)) {
            addSpelled(builder, value);
        } else {
            notes.add(NoteKind.VALUE_UNREADABLE, place);
            builder.addMissing();
        }
    }

    private void addSpelled(ColumnBuilder builder, String value) {
        String plain = value.replaceAll("[\\u00A0\\u202F\\u2009 '’]", "");
        if (!points) plain = plain.replace(".", "").replace(',', '.');
        if (WHOLE.matcher(plain).matches()) {
            builder.add(Long.parseLong(plain));
        } else {
            builder.add(Numbers.plain(plain));
        }
    }
}
