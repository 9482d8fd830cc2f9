package zuschnitt.layer;

import java.util.BitSet;
import java.util.List;

/**
 * What is drawn of some features at some scales.
 *
 * @param minScale denominator of the scale from which on it holds, inclusive; 0 for no bound
 * @param maxScale denominator up to which it holds, exclusive
 */
public record Rule(double minScale, double maxScale, List<Symbol> symbols, BitSet features) {
    public Rule {
        symbols = List.copyOf(symbols);
        features = (BitSet) features.clone();
    }

    @Override
    public BitSet features() {
        return (BitSet) features.clone();
    }

    /** Whether it holds for a feature. */
    public boolean fits(int feature) {
        return features.get(feature);
    }

    /** Whether it holds on a map of 1 : {@code denominator}. */
    public boolean holdsAt(double denominator) {
        return minScale <= denominator && denominator < maxScale;
    }
}
