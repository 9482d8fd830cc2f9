package zuschnitt.io.layer;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import zuschnitt.layer.Shape;

/** Which rows of a layer are lines or points, and where they lie. Not thread-safe. */
public final class ShapeRows {
    /** row → its shape, as far as there are any. */
    private final List<Shape> shapes = new ArrayList<>();

    /** Notes what a row is, counted from 0; rows come in ascending order. */
    public void put(int row, Shape shape) {
        fill(row);
        shapes.add(shape);
    }

    private void fill(int rows) {
        while (shapes.size() < rows) shapes.add(Shape.NONE);
    }

    /** row → its shape, {@link Shape#NONE} for areas; no rows at all if all of them are areas. */
    public List<Shape> toList(int rows) {
        if (shapes.isEmpty()) return List.of();
        fill(rows);
        return List.copyOf(shapes);
    }

    /** Those of the given rows, in their order. */
    public static List<Shape> rows(List<Shape> shapes, int... rows) {
        return shapes.isEmpty() ? shapes : IntStream.of(rows).mapToObj(shapes::get).toList();
    }
}
