package zuschnitt.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Collectors;
import zuschnitt.plan.Apportionment;

/**
 * Where the residents of one version's units are, among the ground that each has in common with
 * units of the other: by the dwellings there, where the source of these knows the unit; otherwise
 * by area.
 *
 * <p>A source often ends somewhere: the blocks of one borough, a grid of one town. What just
 * reaches over its rim says nothing of the unit beyond, and would draw all of its people into a
 * corner. So a source is taken to know a unit if it has people there as it has elsewhere, to a
 * tenth.
 */
final class Residents {
    private static final double TENTH = 0.1;

    private final Map<Integer, List<Meeting>> pieces;
    private final IntToDoubleFunction residents;

    private Residents(Map<Integer, List<Meeting>> pieces, IntToDoubleFunction residents) {
        this.pieces = pieces;
        this.residents = residents;
    }

    /**
     * The residents of each piece.
     *
     * @param unit whose of the two: that of the old or of the new version
     * @param residents of those units; NaN if not known
     */
    static Map<Meeting, Double> of(
            List<Meeting> meetings,
            Function<Meeting, Integer> unit,
            IntToDoubleFunction residents) {
        Map<Integer, List<Meeting>> pieces =
                meetings.stream()
                        .filter(one -> unit.apply(one) != Piece.NONE)
                        .collect(Collectors.groupingBy(unit));
        return new Residents(pieces, residents).shared();
    }

    private Map<Meeting, Double> shared() {
        Map<Meeting, Double> shares = new HashMap<>();
        double usual = usual();
        pieces.forEach(
                (unit, all) -> {
                    double count = residents.applyAsDouble(unit);
                    double dwellers = dwellers(all);
                    boolean known = dwellers > 0 && !(dwellers < TENTH * usual * count);
                    double[] weights =
                            all.stream()
                                    .mapToDouble(known ? Meeting::people : Meeting::ground)
                                    .toArray();
                    double[] counts = Apportionment.of(count, weights);
                    for (int i = 0; i < counts.length; i++) shares.put(all.get(i), counts[i]);
                });
        return shares;
    }

    private static double dwellers(List<Meeting> all) {
        return all.stream().mapToDouble(Meeting::people).sum();
    }

    /** What the source counts for each resident where it has anybody, in all. */
    private double usual() {
        double found = 0;
        double counted = 0;
        for (Map.Entry<Integer, List<Meeting>> unit : pieces.entrySet()) {
            double dwellers = dwellers(unit.getValue());
            double count = residents.applyAsDouble(unit.getKey());
            if (!(dwellers > 0 && count > 0)) continue;
            found += dwellers;
            counted += count;
        }
        return counted == 0 ? 0 : found / counted;
    }
}
