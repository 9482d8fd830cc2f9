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

    byte[] blob(int column) throws SQLException {
        return present(column, rows.getBytes(column));
    }

    UUID id(int column) throws SQLException {
        return UUID.fromString(text(column));
    }

    Optional<UUID> idIfAny(int column) throws SQLException {
        return textIfAny(column).map(UUID::fromString);
    }

    private static <T> T present(int column, T value) throws SQLException {
        if (value == null) throw new SQLException("column " + column + " is empty");
        return value;
    }
}
