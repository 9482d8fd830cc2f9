package zuschnitt.io.reference;

import java.util.Arrays;
import org.geotools.api.parameter.ParameterValueGroup;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.api.referencing.operation.TransformException;
import org.geotools.referencing.operation.DefaultMathTransformFactory;

/** A projection, or a whole way to the degrees of WGS 84, that GeoTools computes. */
final class GeoToolsProjection implements Projection {
    private final MathTransform toDegrees;
    private final MathTransform fromDegrees;
    private final double unit;

    /**
     * @param unit metres of one unit of the plane where the transforms count in metres, otherwise 1
     */
    private GeoToolsProjection(MathTransform toDegrees, MathTransform fromDegrees, double unit) {
        this.toDegrees = toDegrees;
        this.fromDegrees = fromDegrees;
        this.unit = unit;
    }

    /** The projection of the datum's ellipsoid, from its parameters alone. */
    static GeoToolsProjection of(Datum datum, Projected projected) {
        DefaultMathTransformFactory factory = new DefaultMathTransformFactory();
        try {
            ParameterValueGroup values = factory.getDefaultParameters(projected.method().wktName());
            double f = 1 / datum.inverseFlattening();
            values.parameter("semi_major").setValue(datum.semiMajor());
            values.parameter("semi_minor").setValue(datum.semiMajor() * (1 - f));
            for (Parameter parameter : projected.method().parameters()) {
                boolean length =
                        parameter == Parameter.FALSE_EASTING
                                || parameter == Parameter.FALSE_NORTHING;
                double value = projected.get(parameter) * (length ? projected.unit() : 1);
                values.parameter(geoToolsName(projected.method(), parameter)).setValue(value);
            }
            MathTransform project = factory.createParameterizedTransform(values);
            return new GeoToolsProjection(project.inverse(), project, projected.unit());
        } catch (FactoryException | TransformException e) {
            throw new IllegalArgumentException("no projection for " + projected, e);
        }
    }

    /** The way that GeoTools found. */
    static GeoToolsProjection of(MathTransform toDegrees) throws TransformException {
        return new GeoToolsProjection(toDegrees, toDegrees.inverse(), 1);
    }

    private static String geoToolsName(Method method, Parameter parameter) {
        if (method != Method.LAMBERT_AZIMUTHAL) return parameter.wktName();
        return switch (parameter) {
            case LATITUDE -> "latitude_of_center";
            case MERIDIAN -> "longitude_of_center";
            default -> parameter.wktName();
        };
    }

    @Override
    public void toDegrees(double[] xy) {
        scale(xy, unit);
        transform(toDegrees, xy);
    }

    @Override
    public void fromDegrees(double[] xy) {
        transform(fromDegrees, xy);
        scale(xy, 1 / unit);
    }

    private static void scale(double[] xy, double factor) {
        if (factor != 1) Arrays.setAll(xy, i -> xy[i] * factor);
    }

    /**
     * All places at once; if one of them can't be reached, each by itself, so that only that one
     * becomes NaN.
     */
    private static void transform(MathTransform transform, double[] xy) {
        double[] before = xy.clone();
        try {
            transform.transform(before, 0, xy, 0, xy.length / 2);
        } catch (TransformException someAreOutside) {
            for (int i = 0; i < xy.length; i += 2) transform(transform, before, xy, i);
        }
    }

    private static void transform(MathTransform transform, double[] from, double[] to, int i) {
        try {
            transform.transform(from, i, to, i, 1);
        } catch (TransformException outside) {
            to[i] = Double.NaN;
            to[i + 1] = Double.NaN;
        }
    }
}
