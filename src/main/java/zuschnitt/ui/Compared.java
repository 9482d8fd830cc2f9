package zuschnitt.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import zuschnitt.compare.Comparison;
import zuschnitt.compare.Disclosure;
import zuschnitt.compare.Flow;
import zuschnitt.compare.Lineage;
import zuschnitt.compare.Measure;
import zuschnitt.compare.Side;
import zuschnitt.compare.Tolerance;
import zuschnitt.compare.Turnover;
import zuschnitt.message.Messages;
import zuschnitt.plan.Indicator;
import zuschnitt.plan.Totals;
import zuschnitt.plan.Version;
import zuschnitt.report.CompareSummary;

/**
 * A comparison with all that is said of it; made in the background.
 *
 * @param older which version; empty for what is being worked on
 * @param newer likewise
 * @param sentence what changed, to be read out
 * @param flows all of them, most residents first
 * @param turnovers what became of the districts, changes first
 * @param indicators what became of the indicators there
 * @param disclosures what both give away together of groups that are too small
 * @param old sums of the older version
 * @param now sums of the newer version
 */
record Compared(
        Optional<Version> older,
        Optional<Version> newer,
        Comparison comparison,
        String sentence,
        List<Flow> flows,
        List<Turnover> turnovers,
        IndicatorTable indicators,
        List<Disclosure> disclosures,
        Totals old,
        Totals now) {
    /** Two districts are linked where at least this share of either goes on in the other. */
    private static final double LINK_PERCENT = 50;

    /**
     * @param tolerance what doesn't make a district another one
     * @param indicators of the project
     */
    static Compared of(
            Optional<Version> older,
            Optional<Version> newer,
            Comparison comparison,
            Tolerance tolerance,
            List<Indicator> indicators,
            Messages words) {
        List<Lineage> lines =
                comparison.lineage(Measure.POPULATION, LINK_PERCENT, tolerance).stream()
                        .sorted(Comparator.comparing(Compared::unchanged))
                        .toList();
        return new Compared(
                older,
                newer,
                comparison,
                CompareSummary.of(comparison, words),
                comparison.flows().stream()
                        .sorted(Comparator.comparingDouble(Flow::populationTo).reversed())
                        .toList(),
                Turnover.of(comparison, lines),
                IndicatorTable.of(comparison, lines, indicators),
                Disclosure.of(comparison, Disclosure.USUAL),
                totals(comparison.before()),
                totals(comparison.after()));
    }

    private static boolean unchanged(Lineage lineage) {
        return lineage.kind() == Lineage.Kind.UNCHANGED;
    }

    private static Totals totals(Side side) {
        return Totals.of(side.plan(), side.figures());
    }

    /** The flows whose units are in another district than the one that continues theirs. */
    List<Flow> moved() {
        return flows.stream().filter(comparison::moves).toList();
    }
}
