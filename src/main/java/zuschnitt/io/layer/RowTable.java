package zuschnitt.io.layer;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Gathers a table whose rows name their columns as they go: a column exists from the first row that
 * has it, and rows without it have nothing there. Not thread-safe.
 */
public final class RowTable {
    private final Map<String, ColumnBuilder> columns = new LinkedHashMap<>();
    private final Notes notes;
    private int rows;

    public RowTable(Notes notes) {
        this.notes = notes;
    }

    /** Number of rows that were finished. */
    int rows() {
        return rows;
    }

    /** How many columns there are so far. */
    public int width() {
        return columns.size();
    }

    /** Whether the present row has a value in the column already. */
    public boolean filled(String name) {
        ColumnBuilder column = columns.get(name);
        return column != null && column.size() > rows;
    }

    /**
     * The column, at the present row; a second value for the same row is noted, and goes nowhere.
     */
    public ColumnBuilder at(String name) {
        ColumnBuilder column = columns.computeIfAbsent(name, n -> new ColumnBuilder());
        while (column.size() < rows) column.addMissing();
        if (column.size() == rows) return column;
        notes.add(NoteKind.DUPLICATE_MEMBER, name);
        return new ColumnBuilder();
    }

    /** Takes back what the present row holds so far. */
    public void dropRow() {
        columns.values().forEach(column -> column.cutTo(rows));
    }

    /** Ends the present row. */
    public void finishRow() {
        rows++;
    }

    /**
     * The rows that were finished. Noted: columns that mix texts and numbers, and that no column
     * has a value in every row, as if rows of different tables were mixed.
     */
    public Table build() {
        columns.forEach(
                (name, column) -> {
                    while (column.size() < rows) column.addMissing();
                    if (column.mixed() > 0) notes.add(NoteKind.VALUE_MIXED, column.mixed(), name);
                });
        boolean common = columns.values().stream().anyMatch(column -> column.values() >= rows);
        if (!common && !columns.isEmpty()) notes.add(NoteKind.FIELD_ABSENT, columns.size(), "");
        return new Table(
                columns.entrySet().stream()
                        .map(entry -> entry.getValue().build(entry.getKey()))
                        .toList(),
                rows);
    }
}
