package zuschnitt.io.reference;

import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Writes coordinate systems as well-known text, for GeoPackages (OGC, with codes) and for .prj
 * files (Esri).
 */
final class WktWriter {
    private static final double DEGREE = 0.0174532925199433;

    private static final Pattern WORD_START = Pattern.compile("(?<![a-z])[a-z]");

    private WktWriter() {}

    /** OGC's dialect (WKT 1), axes in the order east, north. */
    static String ogc(Definition definition) {
        Datum datum = definition.datum();
        String degrees =
                "GEOGCS[\"%s\",DATUM[\"%s\",SPHEROID[\"%s\",%s,%s]],PRIMEM[\"Greenwich\",0],UNIT[\"degree\",%s]%s]"
                        .formatted(
                                datum.shortName(),
                                datum.fullName().replace(' ', '_'),
                                datum.ellipsoidName(),
                                number(datum.semiMajor()),
                                number(datum.inverseFlattening()),
                                number(DEGREE),
                                authority(datum.geographicCode()));
        if (definition.projected().isEmpty()) return degrees;
        Projected plane = definition.projected().get();
        String code = definition.code().isPresent() ? authority(definition.code().getAsInt()) : "";
        return "PROJCS[\"%s\",%s,PROJECTION[\"%s\"]%s,UNIT[\"%s\",%s],AXIS[\"Easting\",EAST],AXIS[\"Northing\",NORTH]%s%s]"
                .formatted(
                        definition.name(),
                        degrees,
                        plane.method().wktName(),
                        parameters(plane, Parameter::wktName),
                        plane.unit() == 1 ? "metre" : "US survey foot",
                        number(plane.unit()),
                        plane.method() == Method.WEB_MERCATOR ? sphere() : "",
                        code);
    }

    /**
     * Without it, other programs take web Mercator for the Mercator projection of the ellipsoid.
     */
    private static String sphere() {
        return ",EXTENSION[\"PROJ4\",\"+proj=merc +a=6378137 +b=6378137 +lat_ts=0 +lon_0=0 +x_0=0 +y_0=0 +k=1"
                + " +units=m +nadgrids=@null +wktext +no_defs\"]";
    }

    private static String authority(int code) {
        return ",AUTHORITY[\"EPSG\",\"" + code + "\"]";
    }

    /** Esri's dialect, which has no codes and names of its own. */
    static String esri(Definition definition) {
        Datum datum = definition.datum();
        String degrees =
                "GEOGCS[\"GCS_%s\",DATUM[\"D_%s\",SPHEROID[\"%s\",%s,%s]],PRIMEM[\"Greenwich\",0.0],UNIT[\"Degree\",%s]]"
                        .formatted(
                                datum.esriName(),
                                datum.esriName(),
                                datum.ellipsoidName().replace(' ', '_'),
                                number(datum.semiMajor()),
                                number(datum.inverseFlattening()),
                                number(DEGREE));
        if (definition.projected().isEmpty()) return degrees;
        Projected plane = definition.projected().get();
        return "PROJCS[\"%s\",%s,PROJECTION[\"%s\"]%s,UNIT[\"%s\",%s]]"
                .formatted(
                        esriName(definition),
                        degrees,
                        datum == Datum.DHDN ? "Gauss_Kruger" : plane.method().esriName(),
                        parameters(plane, WktWriter::capitals),
                        plane.unit() == 1 ? "Meter" : "Foot_US",
                        number(plane.unit()));
    }

    private static String esriName(Definition definition) {
        String name = definition.name();
        Datum datum = definition.datum();
        if (name.contains("zE-N")) return esriZone(datum, name) + "_8stellen";
        if (name.contains("UTM zone")) return esriZone(datum, name);
        if (name.contains("Gauss-Kruger")) {
            return "DHDN_3_Degree_Gauss_Zone_" + name.replaceAll(".*zone (\\d).*", "$1");
        }
        return switch (definition.code().orElse(0)) {
            case 3035 -> "ETRS_1989_LAEA";
            case 3857 -> "WGS_1984_Web_Mercator_Auxiliary_Sphere";
            case 2232 -> "NAD_1983_StatePlane_Colorado_Central_FIPS_0502_Feet";
            default -> name.replaceAll("[^A-Za-z0-9]+", "_");
        };
    }

    private static String esriZone(Datum datum, String name) {
        return datum.esriName() + "_UTM_Zone_" + name.replaceAll(".*zone (\\d+[NS]).*", "$1");
    }

    private static String parameters(Projected plane, Function<Parameter, String> naming) {
        StringBuilder text = new StringBuilder();
        for (Parameter parameter : plane.method().parameters()) {
            text.append(",PARAMETER[\"")
                    .append(naming.apply(parameter))
                    .append("\",")
                    .append(number(plane.get(parameter)))
                    .append(']');
        }
        return text.toString();
    }

    /** {@code false_easting} as {@code False_Easting}. */
    private static String capitals(Parameter parameter) {
        return WORD_START
                .matcher(parameter.wktName())
                .replaceAll(letter -> letter.group().toUpperCase(Locale.ROOT));
    }

    private static String number(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }
}
