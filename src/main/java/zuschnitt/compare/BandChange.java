package zuschnitt.compare;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import zuschnitt.plan.Band.Verdict;
import zuschnitt.plan.Plan;
import zuschnitt.plan.Totals;

/**
 * How many districts the new version brought into the band or out of it. A district is judged with
 * the one that it continues, each by its own version's figures and band; one that is new has been
 * within.
 *
 * @param noLongerBelow were below the minimum, and are not
 * @param nowBelow are below the minimum, and were not
 * @param noLongerAbove were above the maximum, and are not
 * @param nowAbove are above the maximum, and were not
 */
public record BandChange(int noLongerBelow, int nowBelow, int noLongerAbove, int nowAbove) {
    /** The change that a comparison shows. */
    public static BandChange of(Comparison comparison) {
        Totals old = Totals.of(comparison.before().plan(), comparison.before().figures());
        Totals now = Totals.of(comparison.after().plan(), comparison.after().figures());
        int[] counts = new int[4];
        Map<Integer, Integer> heirs = comparison.heirs();
        for (int from = Plan.FIRST; from < comparison.before().plan().slots(); from++) {
            Verdict was = old.verdict(from);
            Integer to = heirs.get(from);
            Verdict is = to == null ? Verdict.WITHIN : now.verdict(to);
            if (was == Verdict.BELOW && is != Verdict.BELOW) counts[0]++;
            if (was != Verdict.BELOW && is == Verdict.BELOW) counts[1]++;
            if (was == Verdict.ABOVE && is != Verdict.ABOVE) counts[2]++;
            if (was != Verdict.ABOVE && is == Verdict.ABOVE) counts[3]++;
        }
        Set<Integer> continuing = new HashSet<>(heirs.values());
        for (int to = Plan.FIRST; to < comparison.after().plan().slots(); to++) {
            if (continuing.contains(to)) continue;
            if (now.verdict(to) == Verdict.BELOW) counts[1]++;
            if (now.verdict(to) == Verdict.ABOVE) counts[3]++;
        }
        return new BandChange(counts[0], counts[1], counts[2], counts[3]);
    }
}
