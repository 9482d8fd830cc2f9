package zuschnitt.raster;

import zuschnitt.coverage.Bounds;
import zuschnitt.coverage.Mapping;

/**
 * A mapping known at the nodes of a grid and drawn straight between them: within a layer's extent
 * far less than a pixel beside the true one, and a hundred times as fast. For pictures only.
 */
final class RoughMapping implements Mapping {
    private static final int CELLS = 16;

    private final Bounds bounds;

    /** x and y at the nodes in turn, row by row from the south-west. */
    private final double[] nodes;

    RoughMapping(Mapping exact, Bounds bounds) {
        this.bounds = bounds;
        this.nodes = new double[2 * (CELLS + 1) * (CELLS + 1)];
        for (int row = 0, at = 0; row <= CELLS; row++) {
            for (int column = 0; column <= CELLS; column++) {
                nodes[at++] = bounds.minX() + bounds.width() * column / CELLS;
                nodes[at++] = bounds.minY() + bounds.height() * row / CELLS;
            }
        }
        exact.map(nodes);
    }

    @Override
    public void map(double[] xy) {
        for (int i = 0; i < xy.length; i += 2) {
            double right = cells(xy[i] - bounds.minX(), bounds.width());
            double up = cells(xy[i + 1] - bounds.minY(), bounds.height());
            int column = Math.min(CELLS - 1, (int) right);
            int row = Math.min(CELLS - 1, (int) up);
            int node = 2 * (row * (CELLS + 1) + column);
            xy[i] = between(node, right - column, up - row);
            xy[i + 1] = between(node + 1, right - column, up - row);
        }
    }

    private static double cells(double distance, double size) {
        return size > 0 ? Math.max(0, Math.min(CELLS, distance / size * CELLS)) : 0;
    }

    private double between(int node, double right, double up) {
        int above = node + 2 * (CELLS + 1);
        double low = nodes[node] + (nodes[node + 2] - nodes[node]) * right;
        double high = nodes[above] + (nodes[above + 2] - nodes[above]) * right;
        return low + (high - low) * up;
    }
}
