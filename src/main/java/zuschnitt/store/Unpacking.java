package zuschnitt.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import zuschnitt.coverage.Shares;

/**
 * Makes values of what was read, by all processors: a connection gives its rows to one thread only,
 * but what takes time is to understand them.
 */
final class Unpacking {
    /** So few are not worth being shared. */
    private static final int FEW = 16;

    private Unpacking() {}

    /**
     * The values in the order of what they are made of.
     *
     * @throws SQLException if any of them can't be made
     */
    static <T, R> List<R> all(List<T> packed, Unpacked<? super T, ? extends R> unpacked)
            throws SQLException {
        List<Optional<R>> values = new ArrayList<>(packed.size());
        for (int i = 0; i < packed.size(); i++) values.add(Optional.empty());
        Queue<SQLException> failures = new ConcurrentLinkedQueue<>();
        Shares.of(
                packed.size(),
                FEW,
                (from, to) -> {
                    try {
                        for (int i = from; i < to; i++)
                            values.set(i, Optional.of(unpacked.of(packed.get(i))));
                    } catch (SQLException e) {
                        failures.add(e);
                    }
                });
        for (SQLException failure : failures) throw failure;
        return values.stream().<R>map(Optional::orElseThrow).toList();
    }

    /** How one value is made. */
    @FunctionalInterface
    interface Unpacked<T, R> {
        R of(T packed) throws SQLException;
    }
}
