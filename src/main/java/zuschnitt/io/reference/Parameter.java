package zuschnitt.io.reference;

import java.util.Optional;

/** A number that a projection is defined by. */
enum Parameter {
    LATITUDE(
            "latitude_of_origin",
            " latitudeoforigin latitudeofcenter latitudeofnaturalorigin latitudeoffalseorigin ",
            1e-7),
    MERIDIAN(
            "central_meridian",
            " centralmeridian longitudeofcenter longitudeoforigin longitudeofnaturalorigin longitudeoffalseorigin ",
            1e-7),
    FIRST_PARALLEL(
            "standard_parallel_1", " standardparallel1 latitudeof1ststandardparallel ", 1e-7),
    SECOND_PARALLEL(
            "standard_parallel_2", " standardparallel2 latitudeof2ndstandardparallel ", 1e-7),
    SCALE("scale_factor", " scalefactor scalefactoratnaturalorigin ", 1e-9),
    FALSE_EASTING("false_easting", " falseeasting eastingatfalseorigin ", 1e-2),
    FALSE_NORTHING("false_northing", " falsenorthing northingatfalseorigin ", 1e-2);

    private final String name;

    /** As {@link Datum#letters}, each between blanks. */
    private final String spellings;

    private final double tolerance;

    Parameter(String name, String spellings, double tolerance) {
        this.name = name;
        this.spellings = spellings;
        this.tolerance = tolerance;
    }

    static Optional<Parameter> find(String spelling) {
        String letters = Datum.letters(spelling);
        for (Parameter parameter : values()) {
            if (parameter.spellings.contains(" " + letters + " ")) return Optional.of(parameter);
        }
        return Optional.empty();
    }

    /** The name in well-known text. */
    String wktName() {
        return name;
    }

    /** The value that holds where none is given. */
    double usual() {
        return this == SCALE ? 1 : 0;
    }

    boolean same(double one, double other) {
        return Math.abs(one - other) <= tolerance;
    }
}
