package zuschnitt.io.reference;

import static zuschnitt.io.reference.Parameter.FALSE_EASTING;
import static zuschnitt.io.reference.Parameter.FALSE_NORTHING;
import static zuschnitt.io.reference.Parameter.FIRST_PARALLEL;
import static zuschnitt.io.reference.Parameter.LATITUDE;
import static zuschnitt.io.reference.Parameter.MERIDIAN;
import static zuschnitt.io.reference.Parameter.SCALE;
import static zuschnitt.io.reference.Parameter.SECOND_PARALLEL;

import java.util.List;
import java.util.Optional;

/** A kind of projection. */
enum Method {
    TRANSVERSE_MERCATOR(
            "Transverse_Mercator", "Transverse_Mercator", " transversemercator gausskruger "),
    LAMBERT_CONIC(
            "Lambert_Conformal_Conic_2SP",
            "Lambert_Conformal_Conic",
            " lambertconformalconic2sp lambertconformalconic lambertconicconformal2sp "),
    LAMBERT_AZIMUTHAL(
            "Lambert_Azimuthal_Equal_Area",
            "Lambert_Azimuthal_Equal_Area",
            " lambertazimuthalequalarea "),
    WEB_MERCATOR(
            "Mercator_1SP",
            "Mercator_Auxiliary_Sphere",
            " mercatorauxiliarysphere popularvisualisationpseudomercator ");

    private final String wktName;
    private final String esriName;

    /** As {@link Datum#letters}, each between blanks. */
    private final String spellings;

    Method(String wktName, String esriName, String spellings) {
        this.wktName = wktName;
        this.esriName = esriName;
        this.spellings = spellings;
    }

    static Optional<Method> find(String spelling) {
        String letters = Datum.letters(spelling);
        for (Method method : values()) {
            if (method.spellings.contains(" " + letters + " ")) return Optional.of(method);
        }
        return Optional.empty();
    }

    String wktName() {
        return wktName;
    }

    String esriName() {
        return esriName;
    }

    /** What defines a plane of this kind, in the order of well-known text. */
    List<Parameter> parameters() {
        return switch (this) {
            case TRANSVERSE_MERCATOR ->
                    List.of(LATITUDE, MERIDIAN, SCALE, FALSE_EASTING, FALSE_NORTHING);
            case LAMBERT_CONIC ->
                    List.of(
                            LATITUDE,
                            MERIDIAN,
                            FIRST_PARALLEL,
                            SECOND_PARALLEL,
                            FALSE_EASTING,
                            FALSE_NORTHING);
            case LAMBERT_AZIMUTHAL -> List.of(LATITUDE, MERIDIAN, FALSE_EASTING, FALSE_NORTHING);
            case WEB_MERCATOR -> List.of();
        };
    }
}
