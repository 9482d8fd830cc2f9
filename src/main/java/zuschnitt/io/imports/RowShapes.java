package zuschnitt.io.imports;

import java.util.ArrayList;
import java.util.List;
import zuschnitt.coverage.Bounds;
import zuschnitt.coverage.Rings;
import zuschnitt.io.layer.Layer;
import zuschnitt.layer.Shape;
import zuschnitt.layer.Shape.Kind;

/** The rows of a layer as shapes, whatever they are. */
final class RowShapes {
    private RowShapes() {}

    /** What a row is, in the layer's coordinates. */
    static Shape of(Layer layer, int row) {
        Rings area = layer.geometry().get(row);
        if (!area.empty()) return area(area);
        return layer.shapes().isEmpty() ? Shape.NONE : layer.shapes().get(row);
    }

    private static Shape area(Rings area) {
        List<double[]> rings = new ArrayList<>(area.size());
        for (int ring = 0; ring < area.size(); ring++) {
            double[] xy = new double[2 * area.vertices(ring)];
            for (int i = 0; i < area.vertices(ring); i++) {
                xy[2 * i] = area.x(ring, i);
                xy[2 * i + 1] = area.y(ring, i);
            }
            rings.add(xy);
        }
        return Shape.of(Kind.AREA, rings);
    }

    /** The rectangle around all rows. */
    static Bounds bounds(Layer layer) {
        Bounds bounds = Bounds.EMPTY;
        for (int row = 0; row < layer.size(); row++) bounds = bounds.union(of(layer, row).bounds());
        return bounds;
    }
}
