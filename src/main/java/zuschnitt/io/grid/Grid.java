package zuschnitt.io.grid;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import zuschnitt.io.bytes.Budget;
import zuschnitt.io.bytes.DamagedFile;
import zuschnitt.io.bytes.Limits;
import zuschnitt.io.layer.Column;
import zuschnitt.io.layer.FieldNames;
import zuschnitt.io.layer.NoteKind;
import zuschnitt.io.layer.Notes;
import zuschnitt.io.layer.OpenQuestion;
import zuschnitt.io.layer.Spelling;
import zuschnitt.io.layer.Table;
import zuschnitt.io.layer.WrittenNumbers;
import zuschnitt.message.Message;
import zuschnitt.message.UserException;

/** Gathers rows of cells and makes a table of them. Not thread-safe. */
public final class Grid {
    private static final int LONGEST_NAME = 1000;

    /** What an object and its place in a list cost, about. */
    private static final int CELL_BYTES = 48;

    private static final int REMEMBERED = 1 << 12;

    private final String file;
    private final Layout layout;
    private final Notes notes;
    private final Budget budget;
    private final List<GridRow> rows = new ArrayList<>();
    private final String[] recent = new String[REMEMBERED];
    private long bytes;

    /**
     * @param file what sentences call it
     */
    public Grid(String file, Layout layout, Notes notes) {
        this.file = file;
        this.layout = layout;
        this.notes = notes;
        this.budget = new Budget(file);
        java.util.Arrays.fill(recent, "");
    }

    /**
     * Adds a row, unless all of it is empty.
     *
     * @throws UserException if there are more rows or cells than can be held
     */
    public void add(GridRow row) throws UserException {
        if (row.blank()) return;
        budget.takeFeature();
        List<String> cells = new ArrayList<>(row.cells().size());
        for (String cell : row.cells()) cells.add(kept(cell));
        bytes += 4L * cells.size() + CELL_BYTES;
        if (bytes > Limits.heapBytes()) {
            throw new UserException(
                    Message.of("io.too-large", file, (Limits.heapBytes() >> 20) + " MB"));
        }
        rows.add(new GridRow(cells, row.typed(), row.place()));
    }

    /** The same text, once in memory if it stood in one of the last rows. */
    private String kept(String cell) {
        if (cell.isEmpty()) return "";
        int slot = (cell.hashCode() ^ cell.hashCode() >>> 16) & REMEMBERED - 1;
        if (!recent[slot].equals(cell)) {
            recent[slot] = cell;
            bytes += CELL_BYTES + cell.length();
        }
        return recent[slot];
    }

    /**
     * The table of all rows.
     *
     * @throws OpenQuestion if it is not clear whether the first row is values
     * @throws UserException if the rows don't fit their head
     */
    public Table table() throws UserException {
        if (rows.isEmpty()) return new Table(List.of(), 0);
        Heading heading = Heading.of(file, rows, layout.head(), notes);
        check(heading.names());
        List<GridRow> values = rows.subList(heading.values(), rows.size());
        checkWidth(heading.names(), values);
        for (GridRow row : values) noteRagged(row, heading.names().size());
        return new Table(columns(heading.names(), values), values.size());
    }

    private void check(List<String> names) throws UserException {
        if (names.size() > Limits.FIELDS)
            throw new UserException(Message.of("io.too-many-fields", file, Limits.FIELDS));
        if (names.stream().anyMatch(name -> name.length() > LONGEST_NAME))
            throw new DamagedFile(file, "no-names");
    }

    /**
     * @throws UserException if every single row has a cell too many, as where the separator is the
     *     decimal sign, too
     */
    private void checkWidth(List<String> names, List<GridRow> values) throws UserException {
        int width = names.size();
        boolean wider =
                !values.isEmpty()
                        && values.stream()
                                .allMatch(
                                        r -> r.cells().size() > width && !r.cell(width).isEmpty());
        long widths = values.stream().map(row -> row.cells().size()).distinct().count();
        if (!wider || widths > 1) return;
        int cells = values.get(0).cells().size();
        throw new UserException(Message.of("io.table.wider", file, cells, width));
    }

    /** Missing cells are empty, and cells beyond the head are lost unless they are. */
    private void noteRagged(GridRow row, int width) {
        boolean lost = row.cells().stream().skip(width).anyMatch(cell -> !cell.isEmpty());
        if (row.cells().size() < width || lost) notes.add(NoteKind.ROW_RAGGED, row.place());
    }

    private List<Column> columns(List<String> names, List<GridRow> values) {
        List<List<String>> texts = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            int column = i;
            texts.add(values.stream().map(row -> row.cell(column)).toList());
        }
        Optional<Spelling> usual = layout.numbers().or(() -> shownBy(texts, values));
        Set<String> taken = new HashSet<>();
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            boolean empty = texts.get(i).stream().allMatch(String::isEmpty);
            if (names.get(i).isEmpty() && empty) continue;
            String name = FieldNames.unique(names.get(i), taken, notes);
            columns.add(WrittenNumbers.column(name, texts.get(i), typed(values, i), usual));
        }
        return columns;
    }

    private static Optional<Spelling> shownBy(List<List<String>> texts, List<GridRow> values) {
        boolean typed = values.stream().anyMatch(row -> !row.typed().isEmpty());
        if (typed) return Optional.empty();
        return Spelling.shownBy(() -> texts.stream().flatMap(List::stream).iterator());
    }

    private static BitSet typed(List<GridRow> values, int column) {
        BitSet typed = new BitSet();
        for (int row = 0; row < values.size(); row++)
            if (values.get(row).typed().get(column)) typed.set(row);
        return typed;
    }
}
