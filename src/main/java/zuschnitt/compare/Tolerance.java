package zuschnitt.compare;

/**
 * What counts as a mere straightening of a border when lineage is told: a flow that stays below
 * every bound that is set. It decides about words only: nothing is ever left out of a sum.
 *
 * @param percent of either district, by the measure at hand; 0: not set
 * @param people residents by the newer figures; 0: not set
 */
public record Tolerance(double percent, double people) {
    /** Every unit counts. */
    public static final Tolerance NONE = new Tolerance(0, 0);

    /** Whether so small a share of both districts, and so many people, are nothing to speak of. */
    boolean ignores(double share, double residents) {
        if (equals(NONE)) return false;
        return (percent == 0 || 100 * share < percent) && (people == 0 || residents < people);
    }
}
