package zuschnitt.edit;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A place in the tree of steps that somebody gave a name to, to come back to it ("Parken").
 *
 * @param id identity of the name
 * @param name for people
 * @param step after which it is; empty for the beginning
 * @param time when it was named
 * @param author who named it; may be empty
 */
public record Parked(UUID id, String name, Optional<UUID> step, Instant time, String author) {
    public Parked withName(String other) {
        return new Parked(id, other, step, time, author);
    }
}
