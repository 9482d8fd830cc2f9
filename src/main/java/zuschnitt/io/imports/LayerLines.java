package zuschnitt.io.imports;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateXY;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.operation.linemerge.LineMerger;
import zuschnitt.coverage.Bounds;
import zuschnitt.coverage.Polyline;
import zuschnitt.layer.Feature;
import zuschnitt.layer.Features;
import zuschnitt.layer.Shape;
import zuschnitt.layer.Shape.Kind;

/**
 * The lines of a reference layer as few long ones, for barriers: what is outside is left out,
 * stretches that meet end to end become one.
 */
public final class LayerLines {
    private static final GeometryFactory FACTORY = new GeometryFactory();

    private LayerLines() {}

    /**
     * The lines, and the edges of areas; none if there are none.
     *
     * @param around stretches that don't meet it are left out
     */
    public static List<Polyline> of(Features features, Bounds around) {
        Envelope box = new Envelope(around.minX(), around.maxX(), around.minY(), around.maxY());
        LineMerger merger = new LineMerger();
        for (Feature feature : features.all()) {
            Shape shape = feature.shape();
            if (shape.kind() == Kind.POINT) continue;
            for (int part = 0; part < shape.size(); part++)
                pieces(shape, part, box).forEach(merger::add);
        }
        List<Polyline> lines = new ArrayList<>();
        for (Object merged : merger.getMergedLineStrings()) lines.add(line((LineString) merged));
        return lines;
    }

    /** The stretches of a line that meet the rectangle, as long as they hang together. */
    private static List<LineString> pieces(Shape shape, int part, Envelope box) {
        List<LineString> pieces = new ArrayList<>();
        List<Coordinate> piece = new ArrayList<>();
        for (int i = 1; i < shape.vertices(part); i++) {
            Coordinate from = place(shape, part, i - 1);
            Coordinate to = place(shape, part, i);
            boolean inside = box.intersects(from, to);
            if (inside && piece.isEmpty()) piece.add(from);
            if (inside && !to.equals2D(piece.get(piece.size() - 1))) piece.add(to);
            if (inside) continue;
            finish(piece, pieces);
        }
        finish(piece, pieces);
        return pieces;
    }

    private static Coordinate place(Shape shape, int part, int vertex) {
        return new CoordinateXY(
                Polyline.millimetre(shape.x(part, vertex)),
                Polyline.millimetre(shape.y(part, vertex)));
    }

    private static void finish(List<Coordinate> piece, List<LineString> pieces) {
        if (piece.size() > 1)
            pieces.add(FACTORY.createLineString(piece.toArray(Coordinate[]::new)));
        piece.clear();
    }

    private static Polyline line(LineString merged) {
        double[] xy = new double[2 * merged.getNumPoints()];
        for (int i = 0; i < merged.getNumPoints(); i++) {
            xy[2 * i] = merged.getCoordinateN(i).getX();
            xy[2 * i + 1] = merged.getCoordinateN(i).getY();
        }
        return Polyline.of(xy);
    }
}
