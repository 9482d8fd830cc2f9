package zuschnitt.io.layer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Rows of attributes, held by column. Names are unique; all columns have the same number of rows.
 *
 * @param columns in the order of the file
 * @param rows number of rows, which a table without columns has too
 */
public record Table(List<Column> columns, int rows) {
    public Table {
        columns = List.copyOf(columns);
        for (Column column : columns) {
            if (column.size() != rows)
                throw new IllegalArgumentException(column + " in a table of " + rows);
        }
        if (columns.stream().map(Column::name).distinct().count() != columns.size()) {
            throw new IllegalArgumentException("two columns of one name: " + columns);
        }
    }

    /** The table of one column or more. */
    public static Table of(Column first, Column... others) {
        Column[] columns = new Column[others.length + 1];
        columns[0] = first;
        System.arraycopy(others, 0, columns, 1, others.length);
        return new Table(List.of(columns), first.size());
    }

    /** The column of exactly that name, otherwise the one whose name differs in capitals only. */
    public Optional<Column> column(String name) {
        return columns.stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .or(
                        () ->
                                columns.stream()
                                        .filter(column -> column.name().equalsIgnoreCase(name))
                                        .findFirst());
    }

    /** The same rows with a further column, in place of one of the same name. */
    Table with(Column further) {
        List<Column> all = new ArrayList<>(columns);
        all.removeIf(column -> column.name().equals(further.name()));
        all.add(further);
        return new Table(all, rows);
    }

    /** The same columns, some under other names unless there are such already. */
    Table renamed(Map<String, String> names) {
        List<Column> called = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        columns.forEach(column -> taken.add(column.name()));
        for (Column column : columns) {
            String other = names.getOrDefault(column.name(), column.name());
            called.add(taken.add(other) ? column.named(other) : column);
        }
        return new Table(called, rows);
    }

    /** The same rows without a column. */
    Table without(String name) {
        List<Column> rest = new ArrayList<>(columns);
        rest.removeIf(column -> column.name().equals(name));
        return new Table(rest, rows);
    }

    /** The given rows, in their order. */
    public Table rows(int... rows) {
        return new Table(columns.stream().map(column -> column.rows(rows)).toList(), rows.length);
    }
}
