package zuschnitt.raster;

import java.util.Optional;

/**
 * A place on a border that draws a line to it.
 *
 * @param mapX map coordinate
 * @param mapY map coordinate
 * @param node whether borders meet there
 */
public record Anchor(double mapX, double mapY, boolean node) {
    /** The node near a place, otherwise the nearest place on a border; walks by boxes of arcs. */
    static Optional<Anchor> near(Scene scene, double mapX, double mapY, double radius) {
        Search search = new Search(scene, mapX, mapY, radius);
        for (int arc = 0; arc < scene.arcCount(); arc++) search.visit(arc);
        return search.found();
    }

    /** All in steps of the scene's lattice. */
    private static final class Search {
        private final Lattice lattice;
        private final Strokes strokes;
        private final double x;
        private final double y;
        private final double radius;
        private double nodeX;
        private double nodeY;
        private double nodeDistance;
        private double borderX;
        private double borderY;
        private double borderDistance;

        Search(Scene scene, double mapX, double mapY, double radius) {
            this.lattice = scene.lattice();
            this.strokes = scene.strokes();
            this.x = (mapX - lattice.originX()) / lattice.step();
            this.y = (mapY - lattice.originY()) / lattice.step();
            this.radius = radius / lattice.step();
            this.nodeDistance = this.radius;
            this.borderDistance = this.radius;
        }

        void visit(int arc) {
            boolean far =
                    strokes.west(arc) - x > radius
                            || x - strokes.east(arc) > radius
                            || strokes.south(arc) - y > radius
                            || y - strokes.north(arc) > radius;
            if (far) return;
            int first = strokes.firstVertex(arc);
            int last = first + strokes.size(arc) - 1;
            node(first);
            node(last);
            for (int vertex = first; vertex < last; vertex++) edge(vertex);
        }

        private void node(int vertex) {
            double distance = Math.hypot(strokes.x(vertex) - x, strokes.y(vertex) - y);
            if (distance > nodeDistance) return;
            nodeDistance = distance;
            nodeX = strokes.x(vertex);
            nodeY = strokes.y(vertex);
        }

        private void edge(int vertex) {
            double fromX = strokes.x(vertex);
            double fromY = strokes.y(vertex);
            double dx = strokes.x(vertex + 1) - fromX;
            double dy = strokes.y(vertex + 1) - fromY;
            double square = dx * dx + dy * dy;
            double along = square == 0 ? 0 : ((x - fromX) * dx + (y - fromY) * dy) / square;
            double share = Math.max(0, Math.min(1, along));
            double footX = fromX + share * dx;
            double footY = fromY + share * dy;
            double distance = Math.hypot(footX - x, footY - y);
            if (distance > borderDistance) return;
            borderDistance = distance;
            borderX = footX;
            borderY = footY;
        }

        Optional<Anchor> found() {
            if (nodeDistance < radius) return Optional.of(anchor(nodeX, nodeY, true));
            if (borderDistance < radius) return Optional.of(anchor(borderX, borderY, false));
            return Optional.empty();
        }

        private Anchor anchor(double stepsX, double stepsY, boolean node) {
            return new Anchor(lattice.x(stepsX), lattice.y(stepsY), node);
        }
    }
}
