package zuschnitt.coverage;

import java.util.List;

/**
 * A coverage made from a layer, and what was wrong with the layer.
 *
 * @param coverage all units under their old numbers; one that lost all its area is without geometry
 * @param defects what was mended, and what was left as it is, gaps among it
 * @param balance the areas before and after
 */
public record Cleaned(Coverage coverage, List<Defect> defects, Balance balance) {
    public Cleaned {
        defects = List.copyOf(defects);
    }

    /**
     * The same layer with the streets that units enclose given to the units along them, each place
     * to the nearest; wider gaps stay.
     */
    public Cleaned withStreetsGiven() {
        return GapFilling.of(this);
    }

    /** Whether nothing had to be changed; gaps may be there. */
    public boolean untouched() {
        return defects.stream().noneMatch(Defect::mended);
    }

    /** Square metres that were covered twice, or by nobody, and have been given to one unit. */
    public double movedArea() {
        return defects.stream().filter(Defect::moves).mapToDouble(Defect::area).sum();
    }
}
