package zuschnitt.store;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A column of a layer.
 *
 * @param name as {@link ColumnNames} gave it
 * @param type of SQLite
 * @param title what it was called where it comes from
 */
record Column(String name, String type, String title) {
    static Column text(String name, String title) {
        return new Column(name, "TEXT", title);
    }

    static Column number(String name, String title) {
        return new Column(name, "DOUBLE", title);
    }

    String quoted() {
        return '"' + name + '"';
    }

    String definition() {
        return quoted() + " " + type;
    }

    /** Something of every column, with commas between. */
    static String list(List<Column> columns, Function<Column, String> part) {
        return columns.stream().map(part).collect(Collectors.joining(", "));
    }
}
