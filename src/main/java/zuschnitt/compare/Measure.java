package zuschnitt.compare;

import java.util.Arrays;
import java.util.Optional;

/** By what the share of a district is measured that goes on in another. */
public enum Measure {
    POPULATION,
    AREA;

    /** The measure of that name in any case; empty if it is the name of none. */
    public static Optional<Measure> of(String name) {
        return Arrays.stream(values())
                .filter(measure -> measure.name().equalsIgnoreCase(name))
                .findFirst();
    }
}
