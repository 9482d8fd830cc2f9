package zuschnitt.ui.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import zuschnitt.io.imports.JoinResult;
import zuschnitt.message.Message;
import zuschnitt.plan.Figures;
import zuschnitt.plan.Project;

/** What joining a table would change in the figures of a day. */
public final class FiguresEffects {
    private FiguresEffects() {}

    /**
     * A sentence for each field that is new or changes, one for all that stay, and one for the data
     * set that held until now; none if nothing is taken over.
     */
    public static List<Message> of(JoinResult join, Project project) {
        if (join.joined().figures().isEmpty()) return List.of();
        Figures after = join.joined().figures().get();
        Optional<Figures> before = project.figures(after.date());
        List<Message> effects = new ArrayList<>();
        List<String> staying = new ArrayList<>();
        for (String field : join.report().fields()) {
            Optional<Figures> had = before.filter(set -> set.fields().contains(field));
            long units = had.map(set -> differing(set, after, field)).orElse(0L);
            if (had.isEmpty()) effects.add(fresh(after, field));
            else if (units == 0) staying.add(field);
            else effects.add(changed(had.get(), after, field, units));
        }
        if (!staying.isEmpty())
            effects.add(Message.of("ui.figures.unchanged", String.join(", ", staying)));
        if (before.isPresent()) effects.add(Message.of("ui.figures.again"));
        return effects;
    }

    private static Message fresh(Figures after, String field) {
        return Message.of("ui.figures.new", field, after.sum(field));
    }

    private static Message changed(Figures before, Figures after, String field, long units) {
        return Message.of("ui.figures.changed", field, before.sum(field), after.sum(field), units);
    }

    /** How many units have another count; what is unknown in both does not differ. */
    private static long differing(Figures before, Figures after, String field) {
        return IntStream.rangeClosed(1, after.unitCount())
                .filter(
                        unit ->
                                Double.compare(before.count(field, unit), after.count(field, unit))
                                        != 0)
                .count();
    }
}
