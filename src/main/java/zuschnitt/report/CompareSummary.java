package zuschnitt.report;

import java.util.ArrayList;
import java.util.List;
import zuschnitt.compare.BandChange;
import zuschnitt.compare.Comparison;
import zuschnitt.compare.Side;
import zuschnitt.message.Messages;
import zuschnitt.plan.Plan;

/** What changed between two versions, in one sentence that can be read out. */
public final class CompareSummary {
    private CompareSummary() {}

    /** The sentence. */
    public static String of(Comparison comparison, Messages words) {
        double all = all(comparison.after());
        double moved = comparison.populationMoved();
        List<String> clauses = new ArrayList<>();
        clauses.add(
                words.text(
                        "ui.compare.summary",
                        districts(comparison.before()),
                        districts(comparison.after()),
                        comparison.unitsChanged(),
                        residents(comparison, words),
                        all > 0 ? moved / all : 0));
        BandChange band = BandChange.of(comparison);
        add(clauses, words, "noLongerBelow", band.noLongerBelow());
        add(clauses, words, "nowBelow", band.nowBelow());
        add(clauses, words, "noLongerAbove", band.noLongerAbove());
        add(clauses, words, "nowAbove", band.nowAbove());
        return String.join("; ", clauses) + ".";
    }

    /** How many move, as it follows “with”. */
    public static String residents(Comparison comparison, Messages words) {
        long moved = Math.round(comparison.populationMoved());
        String said = words.text(comparison.movedEstimated() ? "ui.estimated" : "ui.number", moved);
        return words.text("ui.compare.summary.residents", said, moved);
    }

    private static void add(List<String> clauses, Messages words, String key, int districts) {
        if (districts > 0) clauses.add(words.text("ui.compare.summary." + key, districts));
    }

    private static int districts(Side side) {
        return side.plan().slots() - Plan.FIRST;
    }

    private static double all(Side side) {
        return side.figures().sum(side.figures().populationField());
    }
}
