package zuschnitt.layer;

import java.util.List;

/**
 * One thing of a layer: a street, a river, a school.
 *
 * @param shape where it lies
 * @param values what is known of it, in the order of the layer's fields; empty texts for nothing
 */
public record Feature(Shape shape, List<String> values) {
    public Feature {
        values = List.copyOf(values);
    }
}
