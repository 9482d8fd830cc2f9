package zuschnitt.layer;

import java.util.Optional;
import zuschnitt.coverage.Bounds;
import zuschnitt.layer.Shape.Kind;

/**
 * A place on a line of a layer, or on the edge of an area.
 *
 * @param vertex the one that the stretch begins with on which it lies
 * @param share how far along the stretch, 0…1
 * @param end whether it is an end of the line
 */
public record LinePlace(
        int feature, int part, int vertex, double share, double x, double y, boolean end) {
    /**
     * The end of a line near a place, otherwise the nearest place on one; empty if all are farther.
     */
    public static Optional<LinePlace> near(Features features, double x, double y, double radius) {
        Search search = new Search(features, x, y, radius);
        Bounds box = new Bounds(x, y, x, y).grown(radius);
        features.within(box, search::visit);
        return search.end.or(() -> search.foot);
    }

    /** Metres from a place. */
    public double distance(double toX, double toY) {
        return Math.hypot(x - toX, y - toY);
    }

    /** Looks at one line after the other. */
    private static final class Search {
        private final Features features;
        private final double x;
        private final double y;
        private double endDistance;
        private double footDistance;
        private Optional<LinePlace> end = Optional.empty();
        private Optional<LinePlace> foot = Optional.empty();

        Search(Features features, double x, double y, double radius) {
            this.features = features;
            this.x = x;
            this.y = y;
            this.endDistance = radius;
            this.footDistance = radius;
        }

        void visit(int feature) {
            Shape shape = features.get(feature).shape();
            if (shape.kind() == Kind.POINT) return;
            for (int part = 0; part < shape.size(); part++) {
                int last = shape.vertices(part) - 1;
                for (int vertex = 0; vertex < last; vertex++) stretch(shape, feature, part, vertex);
                if (shape.kind() != Kind.LINE) continue;
                end(shape, feature, part, 0);
                end(shape, feature, part, last);
            }
        }

        private void end(Shape shape, int feature, int part, int vertex) {
            double endX = shape.x(part, vertex);
            double endY = shape.y(part, vertex);
            double distance = Math.hypot(endX - x, endY - y);
            if (distance > endDistance) return;
            endDistance = distance;
            int from = Math.min(vertex, shape.vertices(part) - 2);
            end = Optional.of(new LinePlace(feature, part, from, vertex - from, endX, endY, true));
        }

        private void stretch(Shape shape, int feature, int part, int vertex) {
            double fromX = shape.x(part, vertex);
            double fromY = shape.y(part, vertex);
            double dx = shape.x(part, vertex + 1) - fromX;
            double dy = shape.y(part, vertex + 1) - fromY;
            double square = dx * dx + dy * dy;
            double along = square == 0 ? 0 : ((x - fromX) * dx + (y - fromY) * dy) / square;
            double share = Math.max(0, Math.min(1, along));
            double footX = fromX + share * dx;
            double footY = fromY + share * dy;
            double distance = Math.hypot(footX - x, footY - y);
            if (distance > footDistance) return;
            footDistance = distance;
            foot = Optional.of(new LinePlace(feature, part, vertex, share, footX, footY, false));
        }
    }
}
