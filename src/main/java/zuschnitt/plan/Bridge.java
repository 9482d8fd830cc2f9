package zuschnitt.plan;

import java.util.UUID;
import zuschnitt.coverage.Bounds;
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
    /** A bridge between the middles of two units. */
    public static Bridge between(Ground ground, int from, int to) {
        Bounds one = ground.coverage().bounds(from);
        Bounds other = ground.coverage().bounds(to);
        return new Bridge(
                ground.units().unit(from).id(),
                ground.units().unit(to).id(),
                Polyline.of(one.centreX(), one.centreY(), other.centreX(), other.centreY()));
    }

    /** Whether both link the same two units. */
    public boolean linksAs(Bridge other) {
        return from.equals(other.from) && to.equals(other.to)
                || from.equals(other.to) && to.equals(other.from);
    }
}
