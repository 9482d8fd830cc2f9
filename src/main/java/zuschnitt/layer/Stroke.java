package zuschnitt.layer;

import java.util.List;

/**
 * How a line is drawn.
 *
 * @param width pixels of layout, above 0
 * @param dashes lengths of strokes and gaps in turn, pixels of layout; empty for a whole line
 */
public record Stroke(Paint paint, double width, List<Double> dashes) {
    public Stroke {
        dashes = List.copyOf(dashes);
        if (!(width > 0)) throw new IllegalArgumentException("a line of width " + width);
    }
}
