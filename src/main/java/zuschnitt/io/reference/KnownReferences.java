package zuschnitt.io.reference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The coordinate systems that municipalities use, by their parameters as the EPSG register lists
 * them. Of twins that differ in the order of their axes, the one that programs write stands first,
 * and is found first.
 */
final class KnownReferences {
    private final Map<Integer, Definition> byCode = new LinkedHashMap<>();

    private KnownReferences() {
        for (Datum datum : Datum.values()) put(Definition.geographic(datum));
        for (int zone = 28; zone <= 38; zone++) {
            put(25800 + zone, "ETRS89 / UTM zone " + zone + "N", Datum.ETRS89, utm(zone));
        }
        put(4647, "ETRS89 / UTM zone 32N (zE-N)", Datum.ETRS89, prefixedUtm(32));
        put(5649, "ETRS89 / UTM zone 31N (zE-N)", Datum.ETRS89, prefixedUtm(31));
        put(5650, "ETRS89 / UTM zone 33N (zE-N)", Datum.ETRS89, prefixedUtm(33));
        for (int zone = 28; zone <= 38; zone++) {
            put(3012 + zone, "ETRS89 / UTM zone " + zone + "N (N-E)", Datum.ETRS89, utm(zone));
        }
        for (int zone = 1; zone <= 60; zone++) {
            put(32600 + zone, "WGS 84 / UTM zone " + zone + "N", Datum.WGS84, utm(zone));
            put(32700 + zone, "WGS 84 / UTM zone " + zone + "S", Datum.WGS84, southernUtm(zone));
        }
        for (int zone = 2; zone <= 5; zone++) {
            put(
                    31464 + zone,
                    "DHDN / 3-degree Gauss-Kruger zone " + zone,
                    Datum.DHDN,
                    gaussKrueger(zone));
        }
        for (int zone = 2; zone <= 5; zone++) {
            put(
                    5674 + zone,
                    "DHDN / 3-degree Gauss-Kruger zone " + zone + " (E-N)",
                    Datum.DHDN,
                    gaussKrueger(zone));
        }
        put(
                3857,
                "WGS 84 / Pseudo-Mercator",
                Datum.WGS84,
                new Projected(Method.WEB_MERCATOR, Map.of(), 1));
        put(3035, "ETRS89-extended / LAEA Europe", Datum.ETRS89, europe());
        put(2232, "NAD83 / Colorado Central (ftUS)", Datum.NAD83, coloradoCentral());
    }

    /** All of them; made anew, so to be kept by who asks often. */
    static KnownReferences all() {
        return new KnownReferences();
    }

    Optional<Definition> find(int code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The known system of the same parameters, whatever it is called. */
    Optional<Definition> find(Definition like) {
        return definitions().stream().filter(like::like).findFirst();
    }

    Collection<Definition> definitions() {
        return byCode.values();
    }

    /** Codes whose register entry puts north before east. */
    static boolean swapped(OptionalInt code) {
        return code.isPresent() && code.getAsInt() >= 3040 && code.getAsInt() <= 3050;
    }

    private void put(int code, String name, Datum datum, Projected projected) {
        put(Definition.of(code, name, datum, projected));
    }

    private void put(Definition definition) {
        byCode.put(definition.code().orElseThrow(), definition);
    }

    private static Projected utm(int zone) {
        return Projected.transverseMercator(6.0 * zone - 183, 0.9996, 500_000, 0);
    }

    private static Projected southernUtm(int zone) {
        return Projected.transverseMercator(6.0 * zone - 183, 0.9996, 500_000, 10_000_000);
    }

    private static Projected prefixedUtm(int zone) {
        return Projected.transverseMercator(
                6.0 * zone - 183, 0.9996, 1_000_000.0 * zone + 500_000, 0);
    }

    private static Projected gaussKrueger(int zone) {
        return Projected.transverseMercator(3.0 * zone, 1, 1_000_000.0 * zone + 500_000, 0);
    }

    private static Projected europe() {
        return new Projected(
                Method.LAMBERT_AZIMUTHAL,
                Map.of(
                        Parameter.LATITUDE, 52.0,
                        Parameter.MERIDIAN, 10.0,
                        Parameter.FALSE_EASTING, 4_321_000.0,
                        Parameter.FALSE_NORTHING, 3_210_000.0),
                1);
    }

    private static Projected coloradoCentral() {
        return new Projected(
                Method.LAMBERT_CONIC,
                Map.of(
                        Parameter.LATITUDE, 37 + 50 / 60.0,
                        Parameter.MERIDIAN, -105.5,
                        Parameter.FIRST_PARALLEL, 39.75,
                        Parameter.SECOND_PARALLEL, 38.45,
                        Parameter.FALSE_EASTING, 3_000_000.0,
                        Parameter.FALSE_NORTHING, 1_000_000.0),
                Projected.US_FOOT);
    }

    /** All codes, for tests. */
    List<Integer> codes() {
        return new ArrayList<>(byCode.keySet());
    }
}
