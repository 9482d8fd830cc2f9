package zuschnitt.store;

import java.sql.SQLException;

/** Reads what a {@link PackedWriter} wrote. */
final class PackedReader {
    private final byte[] bytes;
    private int next;

    PackedReader(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * A number from 0 on.
     *
     * @throws SQLException if the bytes end within it
     */
    long count() throws SQLException {
        long number = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            if (next == bytes.length) throw new SQLException("packed numbers end too soon");
            byte part = bytes[next++];
            number |= (part & 0x7FL) << shift;
            if (part >= 0) return number;
        }
        throw new SQLException("a packed number is too long");
    }

    /**
     * A number of things that follow, each of them at least one byte long.
     *
     * @throws SQLException if fewer bytes are left
     */
    int length() throws SQLException {
        long length = count();
        if (length < 0 || length > bytes.length - next) {
            throw new SQLException(length + " numbers, but " + (bytes.length - next) + " bytes");
        }
        return (int) length;
    }

    /**
     * An index.
     *
     * @throws SQLException if it is not below the limit
     */
    int index(int limit) throws SQLException {
        long index = count();
        if (index < 0 || index >= limit) throw new SQLException(index + " is not below " + limit);
        return (int) index;
    }

    long signed() throws SQLException {
        long number = count();
        return (number >>> 1) ^ -(number & 1);
    }

    double real() throws SQLException {
        if (bytes.length - next < 8) throw new SQLException("packed numbers end too soon");
        long bits = 0;
        for (int i = 0; i < 8; i++) bits |= (bytes[next++] & 0xFFL) << (8 * i);
        return Double.longBitsToDouble(bits);
    }

    boolean atEnd() {
        return next == bytes.length;
    }
}
