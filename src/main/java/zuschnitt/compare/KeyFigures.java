package zuschnitt.compare;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import zuschnitt.coverage.Outlines;
import zuschnitt.plan.Band;
import zuschnitt.plan.Plan;
import zuschnitt.plan.Totals;

/**
 * What there is to say of a version in a few numbers, beside others.
 *
 * @param totals of its districts
 * @param openUnits units that nobody has assigned yet
 * @param below districts below the minimum
 * @param above districts above the maximum
 * @param smallest the district with fewest residents; empty where there are no districts
 * @param largest the district with most, likewise
 * @param moved residents who are in another district than the one that continues theirs in the base
 * @param movedShare of all residents, 0…1
 * @param movedEstimated whether any of those were apportioned
 * @param compactness the districts' mean, 0…1 (Polsby and Popper, 1991); 0 without districts
 */
public record KeyFigures(
        Plan plan,
        Totals totals,
        int openUnits,
        int below,
        int above,
        OptionalInt smallest,
        OptionalInt largest,
        double moved,
        double movedShare,
        boolean movedEstimated,
        double compactness) {
    /** The figures of a version, compared with a base; they may be the same. */
    public static KeyFigures of(Side base, Side version) {
        Plan plan = version.plan();
        Totals totals = Totals.of(plan, version.figures());
        Comparison comparison = Comparison.of(base, version);
        double all = totals.population();
        List<Integer> bySize =
                IntStream.range(Plan.FIRST, plan.slots())
                        .boxed()
                        .sorted(Comparator.comparingDouble(totals::population))
                        .toList();
        return new KeyFigures(
                plan,
                totals,
                totals.units(Plan.UNASSIGNED),
                count(totals, bySize, Band.Verdict.BELOW),
                count(totals, bySize, Band.Verdict.ABOVE),
                bySize.stream().mapToInt(district -> district).findFirst(),
                bySize.stream().mapToInt(district -> district).reduce((one, next) -> next),
                comparison.populationMoved(),
                all > 0 ? comparison.populationMoved() / all : 0,
                comparison.movedEstimated(),
                compactness(plan));
    }

    private static int count(Totals totals, List<Integer> districts, Band.Verdict verdict) {
        return (int) districts.stream().filter(each -> totals.verdict(each) == verdict).count();
    }

    private static double compactness(Plan plan) {
        Outlines outlines =
                Outlines.of(plan.ground().coverage(), plan.assignment(), plan.slots() - 1);
        return IntStream.range(Plan.FIRST, plan.slots())
                .mapToDouble(district -> outlines.shape(district).compactness())
                .average()
                .orElse(0);
    }

    /** How many districts there are. */
    public int districts() {
        return plan.slots() - Plan.FIRST;
    }
}
