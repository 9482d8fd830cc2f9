package zuschnitt.io.reference;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * A coordinate system by its parameters.
 *
 * @param code its number in the EPSG register, if known
 * @param projected the plane; none for a system of degrees
 */
record Definition(OptionalInt code, String name, Datum datum, Optional<Projected> projected) {
    static Definition of(int code, String name, Datum datum, Projected projected) {
        return new Definition(OptionalInt.of(code), name, datum, Optional.of(projected));
    }

    /** The system of degrees on the datum. */
    static Definition geographic(Datum datum) {
        return new Definition(
                OptionalInt.of(datum.geographicCode()), datum.shortName(), datum, Optional.empty());
    }

    /** Whether the other is the same system, whatever it is called. */
    boolean like(Definition other) {
        if (datum != other.datum || projected.isPresent() != other.projected.isPresent())
            return false;
        return projected.isEmpty() || projected.get().like(other.projected.orElseThrow());
    }
}
