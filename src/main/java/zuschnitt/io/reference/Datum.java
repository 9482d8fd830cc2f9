package zuschnitt.io.reference;

import java.util.Locale;
import java.util.Optional;

/** The figure of the earth that coordinates refer to, and how far it is from WGS 84. */
enum Datum {
    WGS84(
            "World Geodetic System 1984",
            "WGS 84",
            "WGS_1984",
            4326,
            Ellipsoid.WGS84,
            " worldgeodeticsystem1984 wgs1984 wgs84 worldgeodeticsystem1984ensemble "),
    ETRS89(
            "European Terrestrial Reference System 1989",
            "ETRS89",
            "ETRS_1989",
            4258,
            Ellipsoid.GRS80,
            " europeanterrestrialreferencesystem1989 etrs1989 etrs89 euref89"
                    + " europeanterrestrialreferencesystem1989ensemble "),
    NAD83(
            "North American Datum 1983",
            "NAD83",
            "North_American_1983",
            4269,
            Ellipsoid.GRS80,
            " northamericandatum1983 northamerican1983 nad83 "),
    DHDN(
            "Deutsches Hauptdreiecksnetz",
            "DHDN",
            "Deutsches_Hauptdreiecksnetz",
            4314,
            Ellipsoid.BESSEL,
            " deutscheshauptdreiecksnetz dhdn ");

    private final String fullName;
    private final String shortName;
    private final String esriName;
    private final int geographicCode;
    private final Ellipsoid ellipsoid;

    /** The name in {@link #letters}, in every spelling met, each between blanks. */
    private final String spellings;

    Datum(
            String fullName,
            String shortName,
            String esriName,
            int geographicCode,
            Ellipsoid ellipsoid,
            String spellings) {
        this.fullName = fullName;
        this.shortName = shortName;
        this.esriName = esriName;
        this.geographicCode = geographicCode;
        this.ellipsoid = ellipsoid;
        this.spellings = spellings;
    }

    /** The datum by any spelling of its name, if the ellipsoid given with it is the right one. */
    static Optional<Datum> find(String name, double semiMajor, double inverseFlattening) {
        String letters = letters(name);
        String withoutEsrisPrefix = letters.startsWith("d") ? letters.substring(1) : letters;
        for (Datum datum : values()) {
            boolean named = datum.spelled(letters) || datum.spelled(withoutEsrisPrefix);
            if (named && datum.ellipsoid.like(semiMajor, inverseFlattening))
                return Optional.of(datum);
        }
        return Optional.empty();
    }

    private boolean spelled(String letters) {
        return spellings.contains(" " + letters + " ");
    }

    /**
     * The name without blanks, underscores and capitals, in which the spellings of programs agree.
     */
    static String letters(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    String fullName() {
        return fullName;
    }

    /** The name of the system of degrees on this datum. */
    String shortName() {
        return shortName;
    }

    String esriName() {
        return esriName;
    }

    /** The EPSG code of the system of degrees on this datum. */
    int geographicCode() {
        return geographicCode;
    }

    String ellipsoidName() {
        return ellipsoid.name;
    }

    /** Metres. */
    double semiMajor() {
        return ellipsoid.semiMajor;
    }

    double inverseFlattening() {
        return ellipsoid.inverseFlattening;
    }

    private enum Ellipsoid {
        WGS84("WGS 84", 6378137, 298.257223563),
        GRS80("GRS 1980", 6378137, 298.257222101),
        BESSEL("Bessel 1841", 6377397.155, 299.1528128);

        private final String name;
        private final double semiMajor;
        private final double inverseFlattening;

        Ellipsoid(String name, double semiMajor, double inverseFlattening) {
            this.name = name;
            this.semiMajor = semiMajor;
            this.inverseFlattening = inverseFlattening;
        }

        /** Whether the given figure is this one, up to what programs round away. */
        boolean like(double otherSemiMajor, double otherInverseFlattening) {
            return Math.abs(semiMajor - otherSemiMajor) < 0.01
                    && Math.abs(inverseFlattening - otherInverseFlattening) < 1e-4;
        }
    }
}
