package zuschnitt.io.reference;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Understands the well-known text of coordinate systems by its parameters, not by its names: the
 * dialects of Esri, OGC (WKT 1) and ISO 19162 (WKT 2), as far as datum and projection are among
 * {@link Datum} and {@link Method}.
 */
final class WktReader {
    private static final double DEGREE = Math.PI / 180;
    private static final String PSEUDO_MERCATOR = "+b=6378137";

    private WktReader() {}

    /**
     * The system that the tree describes; empty if it is none, or one of another datum or
     * projection.
     */
    static Optional<Definition> read(WktNode root) {
        return switch (root.keyword()) {
            case "PROJCS", "PROJCRS", "PROJECTEDCRS" -> projected(root);
            case "GEOGCS", "GEOGCRS", "GEODCRS", "GEOGRAPHICCRS" -> degrees(root);
            case "COMPD_CS", "COMPOUNDCRS" ->
                    root.children().isEmpty() ? Optional.empty() : read(root.children().get(0));
            default -> Optional.empty();
        };
    }

    private static Optional<Definition> degrees(WktNode node) {
        return datum(node)
                .map(
                        datum ->
                                new Definition(
                                        OptionalInt.empty(), node.name(), datum, Optional.empty()));
    }

    private static Optional<Definition> projected(WktNode node) {
        Optional<Datum> datum =
                node.child("GEOGCS", "BASEGEOGCRS", "BASEGEODCRS").flatMap(WktReader::datum);
        Optional<Projected> plane = plane(node);
        if (datum.isEmpty() || plane.isEmpty()) return Optional.empty();
        return Optional.of(new Definition(OptionalInt.empty(), node.name(), datum.get(), plane));
    }

    /** The datum of a system of degrees from Greenwich. */
    private static Optional<Datum> datum(WktNode geographic) {
        Optional<WktNode> datum = geographic.child("DATUM", "ENSEMBLE", "GEODETICDATUM");
        Optional<WktNode> ellipsoid = datum.flatMap(d -> d.child("SPHEROID", "ELLIPSOID"));
        boolean greenwich =
                geographic
                        .child("PRIMEM", "PRIMEMERIDIAN")
                        .map(p -> p.number(0).orElse(0) == 0)
                        .orElse(true);
        boolean inDegrees =
                geographic
                        .child("UNIT", "ANGLEUNIT")
                        .map(u -> near(u.number(0).orElse(0), DEGREE))
                        .orElse(true);
        if (ellipsoid.isEmpty() || !greenwich || !inDegrees) return Optional.empty();
        return Datum.find(
                datum.get().name(),
                ellipsoid.get().number(0).orElse(0),
                ellipsoid.get().number(1).orElse(0));
    }

    private static Optional<Projected> plane(WktNode node) {
        WktNode conversion = node.child("CONVERSION").orElse(node);
        Optional<Method> method =
                pseudoMercator(node)
                        ? Optional.of(Method.WEB_MERCATOR)
                        : conversion
                                .child("PROJECTION", "METHOD")
                                .flatMap(m -> Method.find(m.name()));
        double unit = unit(node);
        if (method.isEmpty() || unit <= 0) return Optional.empty();
        Map<Parameter, Double> parameters = new EnumMap<>(Parameter.class);
        for (WktNode parameter : conversion.children("PARAMETER")) {
            Optional<Parameter> known = Parameter.find(parameter.name());
            if (known.isPresent())
                parameters.put(known.get(), parameter.number(0).orElse(known.get().usual()));
        }
        parameters.keySet().retainAll(method.get().parameters());
        boolean sane = parameters.getOrDefault(Parameter.SCALE, 1.0) > 0;
        return sane ? Optional.of(new Projected(method.get(), parameters, unit)) : Optional.empty();
    }

    private static boolean pseudoMercator(WktNode node) {
        return node.child("EXTENSION")
                .map(e -> e.texts().toString().contains(PSEUDO_MERCATOR))
                .orElse(false);
    }

    /** Metres of one unit of the plane; WKT 2 says it after or within its axes. */
    private static double unit(WktNode node) {
        for (WktNode place : List.of(node, node.child("AXIS").orElse(node))) {
            Optional<WktNode> unit = place.child("UNIT", "LENGTHUNIT");
            if (unit.isPresent()) return unit.get().number(0).orElse(0);
        }
        return 1;
    }

    private static boolean near(double one, double other) {
        return Math.abs(one - other) < 1e-9;
    }
}
