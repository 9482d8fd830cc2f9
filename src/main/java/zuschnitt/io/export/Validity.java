package zuschnitt.io.export;

import java.time.LocalDate;
import java.util.Optional;

/**
 * From when to when a division holds.
 *
 * @param from the first day
 * @param to the last day; empty while it holds
 */
public record Validity(LocalDate from, Optional<LocalDate> to) {
    public Validity {
        if (to.isPresent() && to.get().isBefore(from))
            throw new IllegalArgumentException(from + " to " + to.get());
    }
}
