package zuschnitt.io.reference;

import java.util.EnumMap;
import java.util.Map;

/**
 * How a plane is laid over the earth.
 *
 * @param method the kind of projection
 * @param parameters angles in degrees, eastings and northings in the plane's unit; usual values may
 *     be left out
 * @param unit metres of one unit of the plane
 */
record Projected(Method method, Map<Parameter, Double> parameters, double unit) {
    /** Feet of the United States' surveyors. */
    static final double US_FOOT = 1200.0 / 3937.0;

    Projected {
        parameters = Map.copyOf(parameters);
    }

    static Projected transverseMercator(
            double meridian, double scale, double falseEasting, double falseNorthing) {
        Map<Parameter, Double> parameters = new EnumMap<>(Parameter.class);
        parameters.put(Parameter.MERIDIAN, meridian);
        parameters.put(Parameter.SCALE, scale);
        parameters.put(Parameter.FALSE_EASTING, falseEasting);
        parameters.put(Parameter.FALSE_NORTHING, falseNorthing);
        return new Projected(Method.TRANSVERSE_MERCATOR, parameters, 1);
    }

    double get(Parameter parameter) {
        return parameters.getOrDefault(parameter, parameter.usual());
    }

    /** Whether lengths in the plane are metres, as near as a map can hold them. */
    boolean metric() {
        return unit == 1 && method != Method.WEB_MERCATOR;
    }

    /** Whether the other is the same plane, up to what programs round away. */
    boolean like(Projected other) {
        return method == other.method
                && Math.abs(unit / other.unit - 1) < 1e-7
                && method.parameters().stream().allMatch(p -> p.same(get(p), other.get(p)));
    }
}
