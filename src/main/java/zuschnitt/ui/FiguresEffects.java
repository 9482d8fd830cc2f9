package zuschnitt.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import zuschnitt.io.imports.JoinResult;
import zuschnitt.message.Message;
import zuschnitt.plan.Figures;
import zuschnitt.plan.Project;

/** What joining a table would change in the figures of a day. */
final class FiguresEffects {
    private FiguresEffects() {}

    /**
     * A sentence for each field, and one for the data set that held until now; none for nothing.
     */
    static List<Message> of(JoinResult join, Project project) {
        if (join.joined().figures().isEmpty()) return List.of();
        Figures after = join.joined().figures().get();
        Optional<Figures> before = project.figures(after.date());
        List<Message> effects = new ArrayList<>();
        for (String field : join.report().fields())
            effects.add(
                    before.filter(set -> set.fields().contains(field))
                            .map(set -> changed(set, after, field))
                            .orElseGet(() -> fresh(after, field)));
        if (before.isPresent()) effects.add(Message.of("ui.figures.again"));
        return effects;
    }

    private static Message fresh(Figures after, String field) {
        return Message.of("ui.figures.new", field, after.sum(field));
    }

    private static Message changed(Figures before, Figures after, String field) {
        long units =
                IntStream.rangeClosed(1, after.unitCount())
                        .filter(
                                unit ->
                                        differs(
                                                before.count(field, unit),
                                                after.count(field, unit)))
                        .count();
        if (units == 0) return Message.of("ui.figures.unchanged", field, after.sum(field));
        return Message.of("ui.figures.changed", field, before.sum(field), after.sum(field), units);
    }

    /** What is unknown in both does not differ. */
    private static boolean differs(double before, double after) {
        return Double.compare(before, after) != 0;
    }
}
