package zuschnitt.io.imports;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.index.strtree.STRtree;
import zuschnitt.coverage.Rings;
import zuschnitt.io.layer.Column;
import zuschnitt.io.layer.Layer;
import zuschnitt.io.reference.Reference;

/** The cells of a grid with their counts, as JTS sees them: nothing of ours is asked. */
final class JtsCells {
    private static final GeometryFactory FACTORY = new GeometryFactory();

    private final STRtree tree = new STRtree();

    JtsCells(Layer grid, String field, Reference reference) {
        Column counts = grid.table().column(field).orElseThrow();
        for (int row = 0; row < grid.size(); row++) {
            Rings rings = grid.geometry().get(row);
            Geometry cell = polygon(rings.mapped(grid.reference().orElseThrow().to(reference)));
            cell.setUserData(Math.max(0, counts.number(row)));
            tree.insert(cell.getEnvelopeInternal(), cell);
        }
    }

    /** The sum over all cells of their counts times the share of them that the area has. */
    double weight(Geometry area) {
        double sum = 0;
        for (Object found : tree.query(area.getEnvelopeInternal())) {
            Geometry cell = (Geometry) found;
            double common = cell.intersection(area).getArea();
            sum += (Double) cell.getUserData() * common / cell.getArea();
        }
        return sum;
    }

    /** The area of a single ring. */
    static Geometry polygon(Rings rings) {
        List<Coordinate> ring = new ArrayList<>();
        for (int i = 0; i < rings.vertices(0); i++)
            ring.add(new Coordinate(rings.x(0, i), rings.y(0, i)));
        return FACTORY.createPolygon(ring.toArray(Coordinate[]::new));
    }
}
