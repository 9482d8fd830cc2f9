package zuschnitt.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/**
 * One row of an answer; columns are counted from 1. A value that is missing where one must be, or
 * that can't be read, is a damaged file.
 */
final class Row {
    private final ResultSet rows;

    Row(ResultSet rows) {
        this.rows = rows;
    }

    String text(int column) throws SQLException {
        return present(column, rows.getString(column));
    }

    Optional<String> textIfAny(int column) throws SQLException {
        return Optional.ofNullable(rows.getString(column));
    }

    int number(int column) throws SQLException {
        return rows.getInt(column);
    }

    long large(int column) throws SQLException {
        return rows.getLong(column);
    }

    double real(int column) throws SQLException {
        return rows.getDouble(column);
    }

    boolean flag(int column) throws SQLException {
        return rows.getInt(column) != 0;
    }

    /** All columns: texts, numbers and blobs; what is empty as an empty {@link Optional}. */
    Object[] values() throws SQLException {
        Object[] values = new Object[rows.getMetaData().getColumnCount()];
        for (int i = 0; i < values.length; i++)
            values[i] = Optional.ofNullable(rows.getObject(i + 1));
        return values;
    }

    byte[] blob(int column) throws SQLException {
        return present(column, rows.getBytes(column));
    }

    UUID id(int column) throws SQLException {
        return UUID.fromString(text(column));
    }

    Optional<UUID> idIfAny(int column) throws SQLException {
        return textIfAny(column).map(UUID::fromString);
    }

    /**
     * Compares a column with the checksum of values.
     *
     * @throws SQLException if they are not those that were written
     */
    void check(int column, Object... values) throws SQLException {
        if (rows.getLong(column) != Checksum.of(values)) throw new SQLException("a damaged row");
    }

    private static <T> T present(int column, T value) throws SQLException {
        if (value == null) throw new SQLException("column " + column + " is empty");
        return value;
    }
}
