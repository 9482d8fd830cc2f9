package zuschnitt.io.imports;

import java.util.Optional;
import zuschnitt.io.layer.Layer;
import zuschnitt.io.reference.Reference;
import zuschnitt.plan.Parting.Basis;

/**
 * A layer that says where people live, and what the planner has said about it; what is left open is
 * decided by rule.
 *
 * @param layer of points, or of areas over which the people are spread evenly, or a table of either
 * @param field how many live there; otherwise the column that is likely to say so
 * @param basis {@link Basis#POINTS} if each row counts once where no column says how many live
 *     there, even if the rows are areas, such as buildings
 * @param declared the coordinate system if the file declares none
 */
public record WeightSource(
        Layer layer, Optional<String> field, Optional<Basis> basis, Optional<Reference> declared) {
    /** Nothing was said about the layer. */
    public static WeightSource of(Layer layer) {
        return new WeightSource(layer, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
