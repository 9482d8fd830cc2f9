package zuschnitt.plan;

import java.util.UUID;
import zuschnitt.coverage.Polyline;

/**
 * A link ("Verbindung") by which two units count as touching, though they don't: a bridge over a
 * railway, a way through a wood.
 *
 * @param from identity of the unit where it begins
 * @param to identity of the unit where it ends
 * @param line from the one to the other, in the project's coordinates
 */
public record Bridge(UUID from, UUID to, Polyline line) {
    /** Whether both link the same two units. */
    public boolean linksAs(Bridge other) {
        return from.equals(other.from) && to.equals(other.to)
                || from.equals(other.to) && to.equals(other.from);
    }
}
