package zuschnitt.io.grid;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import zuschnitt.io.layer.NoteKind;
import zuschnitt.io.layer.Notes;
import zuschnitt.io.layer.OpenQuestion;
import zuschnitt.io.layer.OpenQuestion.Subject;
import zuschnitt.io.layer.Spelling;
import zuschnitt.message.Message;

/**
 * The names of a table's columns, and where its values begin. Titles above the names are left out;
 * names that stand in several rows, the upper ones over several columns, become one.
 *
 * @param names one for each column; empty where there is none
 * @param values index of the first row of values
 */
record Heading(List<String> names, int values) {
    private static final int LOOKED_AT = 200;
    private static final int HIGHEST = 8;
    private static final double MOSTLY = 0.75;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    /** Columns that only have names to their left, or a title above, have no name of their own. */
    private static final int TITLE_WIDTH = 3;

    /**
     * The head of a table of one row or more.
     *
     * @throws OpenQuestion if the first row may be values
     */
    static Heading of(String file, List<GridRow> rows, Optional<Layout.Head> chosen, Notes notes)
            throws OpenQuestion {
        int width = rows.stream().limit(LOOKED_AT).mapToInt(r -> r.cells().size()).max().orElse(0);
        if (chosen.equals(Optional.of(Layout.Head.NONE)))
            return new Heading(java.util.Collections.nCopies(width, ""), 0);
        int first = firstOfNames(rows, width);
        for (int title = 0; title < first; title++)
            notes.add(NoteKind.TITLE_ROWS, rows.get(title).place());
        BitSet numeric = numericColumns(rows, width);
        GridRow names = rows.get(first);
        if (chosen.isEmpty() && hasNumbers(names, numeric) && !years(names, numeric)) {
            Message sentence =
                    Message.of("io.which-header", file, String.join(", ", names.cells()));
            throw new OpenQuestion(
                    Subject.HEADER, sentence, List.of("yes", "no"), Optional.of("no"));
        }
        int values = first + 1;
        while (goesOn(rows, values, numeric) && values - first < HIGHEST) values++;
        return new Heading(names(rows.subList(first, values), width), values);
    }

    /** The first row with more than a title in it. */
    private static int firstOfNames(List<GridRow> rows, int width) {
        if (width < TITLE_WIDTH) return 0;
        int first = 0;
        while (first < Math.min(rows.size(), LOOKED_AT) && rows.get(first).filled() < 2) first++;
        return first < Math.min(rows.size(), LOOKED_AT) ? first : 0;
    }

    /** The columns that hold numbers, or keys of digits, in the lower half of the first rows. */
    private static BitSet numericColumns(List<GridRow> rows, int width) {
        int end = Math.min(rows.size(), LOOKED_AT);
        BitSet numeric = new BitSet();
        for (int column = 0; column < width; column++) {
            int values = 0;
            int numbers = 0;
            for (int row = Math.max(1, end / 2); row < end; row++) {
                String cell = rows.get(row).cell(column);
                if (cell.isEmpty()) continue;
                values++;
                if (digits(cell)) numbers++;
            }
            if (numbers > 0 && numbers >= MOSTLY * values) numeric.set(column);
        }
        return numeric;
    }

    private static boolean digits(String cell) {
        return !Double.isNaN(Spelling.GERMAN.read(cell))
                || !Double.isNaN(Spelling.ENGLISH.read(cell))
                || cell.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static boolean hasNumbers(GridRow row, BitSet numeric) {
        return numeric.stream().anyMatch(column -> filledWithDigits(row, column));
    }

    private static boolean filledWithDigits(GridRow row, int column) {
        return !row.cell(column).isEmpty() && digits(row.cell(column));
    }

    /** Whether all numbers in the row can be years, and something else names the other columns. */
    private static boolean years(GridRow row, BitSet numeric) {
        boolean years =
                numeric.stream()
                        .filter(column -> filledWithDigits(row, column))
                        .mapToDouble(column -> Spelling.ENGLISH.read(row.cell(column)))
                        .allMatch(y -> y >= FIRST_YEAR && y <= LAST_YEAR && y == Math.rint(y));
        return years && row.cells().stream().anyMatch(cell -> !cell.isEmpty() && !digits(cell));
    }

    /**
     * Whether a row still names columns: those above have left some of them without a name, and it
     * has texts where numbers follow.
     */
    private static boolean goesOn(List<GridRow> rows, int row, BitSet numeric) {
        if (row + 1 >= rows.size()) return false;
        boolean open = numeric.stream().anyMatch(c -> rows.get(row - 1).cell(c).isEmpty());
        boolean numbers = hasNumbers(rows.get(row), numeric) && !years(rows.get(row), numeric);
        return open
                && !numbers
                && numeric.stream().anyMatch(c -> rows.get(row).cell(c).length() > 1);
    }

    private static List<String> names(List<GridRow> rows, int width) {
        List<Set<String>> names = new ArrayList<>();
        for (int column = 0; column < width; column++) names.add(new LinkedHashSet<>());
        for (int row = 0; row < rows.size(); row++) {
            boolean spans = row + 1 < rows.size();
            String name = "";
            for (int column = 0; column < width; column++) {
                String cell = rows.get(row).cell(column);
                name = cell.isEmpty() && spans ? name : cell;
                if (!name.isEmpty()) names.get(column).add(name);
            }
        }
        int named = IntStream.range(0, width).filter(c -> !names.get(c).isEmpty()).max().orElse(-1);
        return names.stream()
                .limit(Math.max(named + 1, rows.get(0).cells().size()))
                .map(parts -> parts.stream().collect(Collectors.joining(" ")))
                .toList();
    }
}
