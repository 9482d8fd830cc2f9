package zuschnitt.io.reference;

import java.util.Optional;
import java.util.OptionalInt;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.api.referencing.crs.ProjectedCRS;
import org.geotools.api.referencing.operation.TransformException;
import org.geotools.referencing.CRS;
import org.geotools.referencing.crs.DefaultGeographicCRS;
import si.uom.SI;

/**
 * The rest of the world's coordinate systems, by GeoTools and its copy of the EPSG register. Slow
 * to open.
 */
final class Register {
    private Register() {}

    /** The system of that number; empty if there is none, or none that leads to WGS 84. */
    static Optional<Reference> find(int code) {
        try {
            return reference(CRS.decode("EPSG:" + code, true), OptionalInt.of(code));
        } catch (FactoryException | TransformException | RuntimeException unknown) {
            return Optional.empty();
        }
    }

    /**
     * The system that the text describes; empty if GeoTools can't read it, or knows no way to WGS
     * 84.
     */
    static Optional<Reference> parse(String wkt) {
        try {
            return reference(CRS.parseWKT(wkt), OptionalInt.empty());
        } catch (FactoryException | TransformException | RuntimeException unknown) {
            return Optional.empty();
        }
    }

    private static Optional<Reference> reference(CoordinateReferenceSystem crs, OptionalInt code)
            throws FactoryException, TransformException {
        boolean metric =
                crs instanceof ProjectedCRS
                        && SI.METRE.equals(crs.getCoordinateSystem().getAxis(0).getUnit());
        Projection way =
                GeoToolsProjection.of(
                        CRS.findMathTransform(crs, DefaultGeographicCRS.WGS84, false));
        String name = crs.getName().getCode();
        return Optional.of(
                new Reference(code, name, crs.toWKT(), crs.toWKT(), metric, Datum.WGS84, way));
    }
}
