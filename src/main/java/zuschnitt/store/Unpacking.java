package zuschnitt.store;

import java.sql.SQLException;
import java.util.List;

/**
 * Makes values of what was read, by all processors: a connection gives its rows to one thread only,
 * but what takes time is to understand them.
 */
final class Unpacking {
    private Unpacking() {}

    /**
     * The values in the order of what they are made of.
     *
     * @throws SQLException if any of them can't be made
     */
    static <T, R> List<R> all(List<T> packed, Unpacked<? super T, ? extends R> unpacked)
            throws SQLException {
        try {
            return packed.parallelStream().<R>map(item -> calm(item, unpacked)).toList();
        } catch (Unreadable e) {
            throw e.reason;
        }
    }

    private static <T, R> R calm(T item, Unpacked<? super T, ? extends R> unpacked) {
        try {
            return unpacked.of(item);
        } catch (SQLException e) {
            throw new Unreadable(e);
        }
    }

    /** How one value is made. */
    @FunctionalInterface
    interface Unpacked<T, R> {
        R of(T packed) throws SQLException;
    }

    /** Carries the reason out of a stream. */
    private static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final SQLException reason;

        Unreadable(SQLException reason) {
            super(reason);
            this.reason = reason;
        }
    }
}
