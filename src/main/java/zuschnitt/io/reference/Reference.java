package zuschnitt.io.reference;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zuschnitt.coverage.Mapping;
import zuschnitt.message.Message;
import zuschnitt.message.UserException;

/**
 * A coordinate system as the project uses it: x is east, y is north, whatever order its authority
 * prescribes. Immutable; two are equal if their well-known texts are.
 */
public final class Reference {
    /** Longitude and latitude in degrees, as GeoJSON has them. */
    public static final Reference WGS84 = known(Definition.geographic(Datum.WGS84));

    /** The plane of web maps. For display only: areas and lengths in it are not true. */
    public static final Reference WEB_MERCATOR =
            known(KnownReferences.all().find(3857).orElseThrow());

    private static final Pattern CODE = Pattern.compile("(?i)\\s*(?:EPSG:)?(\\d{4,6})\\s*");

    private final OptionalInt code;
    private final String name;
    private final String wkt;
    private final String esriWkt;
    private final boolean metric;
    private final Datum datum;
    private final Projection projection;

    /** A system whose projection leads to degrees on the given datum. */
    Reference(
            OptionalInt code,
            String name,
            String wkt,
            String esriWkt,
            boolean metric,
            Datum datum,
            Projection projection) {
        this.code = code;
        this.name = name;
        this.wkt = wkt;
        this.esriWkt = esriWkt;
        this.metric = metric;
        this.datum = datum;
        this.projection = projection;
    }

    /**
     * The system of a number in the EPSG register.
     *
     * @throws UserException if there is none
     */
    public static Reference of(int code) throws UserException {
        return find(code)
                .orElseThrow(
                        () ->
                                new UserException(
                                        Message.of("io.reference.unknown", "EPSG:" + code)));
    }

    /** The system of a number in the EPSG register, written in digits; empty if there is none. */
    public static Optional<Reference> find(String digits) {
        return digits.length() > 6 ? Optional.empty() : find(Integer.parseInt(digits));
    }

    private static Optional<Reference> find(int code) {
        return KnownReferences.all().find(code).map(Reference::known).or(() -> Register.find(code));
    }

    /**
     * The system that a planner writes as {@code EPSG:25832} or {@code 25832}.
     *
     * @throws UserException if it is written otherwise, or unknown
     */
    public static Reference of(String code) throws UserException {
        Matcher digits = CODE.matcher(code);
        if (!digits.matches()) throw new UserException(Message.of("io.reference.unknown", code));
        return of(Integer.parseInt(digits.group(1)));
    }

    /**
     * The system that a well-known text describes, such as the content of a .prj: by its
     * parameters, in the dialects of Esri, OGC or ISO. Empty if the text is damaged or its datum's
     * way to WGS 84 is not known.
     */
    public static Optional<Reference> parse(String wkt) {
        Optional<WktNode> root = WktNode.parse(wkt);
        if (root.isEmpty()) return Optional.empty();
        Optional<Definition> definition = WktReader.read(root.get());
        return definition.isPresent() ? possible(definition.get()) : Register.parse(wkt);
    }

    /** The system of a definition; empty if no projection has such parameters. */
    private static Optional<Reference> possible(Definition read) {
        try {
            return Optional.of(known(KnownReferences.all().find(read).orElse(read)));
        } catch (IllegalArgumentException impossible) {
            return Optional.empty();
        }
    }

    /** The metric system in which a municipality at the given place would work: the UTM zone. */
    public static Reference utmAt(double longitude, double latitude) {
        boolean german = longitude > 5.5 && longitude < 15.5 && latitude > 47 && latitude < 55.2;
        int zone = Math.min(60, Math.max(1, (int) Math.floor((longitude + 180) / 6) + 1));
        int code = (latitude < 0 ? 32700 : 32600) + zone;
        if (german) code = longitude < 12 ? 25832 : 25833;
        return known(KnownReferences.all().find(code).orElseThrow());
    }

    private static Reference known(Definition definition) {
        Projection projection =
                definition
                        .projected()
                        .map(plane -> projection(definition.datum(), plane))
                        .orElse(Projection.Geographic.DEGREES);
        return new Reference(
                definition.code(),
                definition.name(),
                WktWriter.ogc(definition),
                WktWriter.esri(definition),
                definition.projected().map(Projected::metric).orElse(false),
                definition.datum(),
                projection);
    }

    private static Projection projection(Datum datum, Projected plane) {
        return switch (plane.method()) {
            case TRANSVERSE_MERCATOR ->
                    plane.unit() == 1
                            ? new TransverseMercator(datum, plane)
                            : GeoToolsProjection.of(datum, plane);
            case WEB_MERCATOR -> WebMercator.SPHERE;
            case LAMBERT_CONIC, LAMBERT_AZIMUTHAL -> GeoToolsProjection.of(datum, plane);
        };
    }

    /** The number in the EPSG register, if known. */
    public OptionalInt code() {
        return code;
    }

    public String name() {
        return name;
    }

    /**
     * How a planner and the command line call it: {@code EPSG:25832}, or the name where there is no
     * number.
     */
    public String label() {
        return code.isPresent() ? "EPSG:" + code.getAsInt() : name;
    }

    /** The definition in OGC's well-known text (WKT 1), as GeoPackages hold it. */
    public String wkt() {
        return wkt;
    }

    /** The definition in Esri's well-known text, as .prj files hold it. */
    public String esriWkt() {
        return esriWkt;
    }

    /** Whether it is a plane whose lengths are metres; false for degrees, feet and web Mercator. */
    public boolean metric() {
        return metric;
    }

    /** Whether coordinates are longitude and latitude. */
    public boolean degrees() {
        return projection == Projection.Geographic.DEGREES;
    }

    /**
     * The system of a project whose layers are in this one: this, where it is metric and its
     * register entry has east before north, otherwise the UTM zone.
     *
     * @param longitude of a place in the middle of the layer, degrees
     * @param latitude of that place
     */
    public Reference forProjectAt(double longitude, double latitude) {
        return metric && !KnownReferences.swapped(code) ? this : utmAt(longitude, latitude);
    }

    /**
     * The same plane of ETRS89 with the number of the zone before its eastings; none if that is not
     * in use.
     */
    public Optional<Reference> withZoneBeforeEast() {
        return switch (code.orElse(0)) {
            case 25831, 3043, 32631 -> find(5649);
            case 25832, 3044, 32632 -> find(4647);
            case 25833, 3045, 32633 -> find(5650);
            default -> Optional.empty();
        };
    }

    /**
     * Whether anybody would use this system at the place: a projection within ten degrees of its
     * central meridian, a German datum in Germany.
     *
     * @param longitude degrees
     * @param latitude degrees
     */
    public boolean usedAt(double longitude, double latitude) {
        if (!Double.isFinite(longitude) || !(Math.abs(latitude) < 85)) return false;
        if (datum == Datum.DHDN && !(latitude > 46 && latitude < 56)) return false;
        return !(projection instanceof TransverseMercator mercator) || mercator.near(longitude);
    }

    /** What must be said about how true places are after they were carried to WGS 84 from here. */
    public Optional<Message> accuracy() {
        if (datum != Datum.DHDN) return Optional.empty();
        return Optional.of(
                Message.of(byGrid() ? "io.reference.grid" : "io.reference.dhdn", label()));
    }

    /** Whether places are carried to another datum by a grid of measured shifts. */
    public boolean byGrid() {
        return datum == Datum.DHDN && DhdnShift.found().exact();
    }

    /** To longitude and latitude on WGS 84. */
    public Mapping toWgs84() {
        return to(WGS84);
    }

    /** From longitude and latitude on WGS 84. */
    public Mapping fromWgs84() {
        return WGS84.to(this);
    }

    /** To another system; the identity if it is the same. */
    public Mapping to(Reference other) {
        if (equals(other)) return Mapping.IDENTITY;
        boolean shifted = datum != other.datum;
        return xy -> {
            projection.toDegrees(xy);
            if (shifted && datum == Datum.DHDN) DhdnShift.found().toWgs84(xy);
            if (shifted && other.datum == Datum.DHDN) DhdnShift.found().fromWgs84(xy);
            other.projection.fromDegrees(xy);
        };
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Reference reference && wkt.equals(reference.wkt);
    }

    @Override
    public int hashCode() {
        return wkt.hashCode();
    }

    @Override
    public String toString() {
        return label();
    }
}
