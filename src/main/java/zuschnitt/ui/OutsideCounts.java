package zuschnitt.ui;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import zuschnitt.io.Layers;
import zuschnitt.io.imports.JoinChoices;
import zuschnitt.io.imports.JoinChoices.Repeats;
import zuschnitt.io.imports.JoinResult;
import zuschnitt.io.imports.Padding;
import zuschnitt.io.imports.TableJoin;
import zuschnitt.io.layer.Column;
import zuschnitt.io.layer.Layer;
import zuschnitt.message.UserException;
import zuschnitt.plan.Project;
import zuschnitt.store.OutsideChange;

/**
 * A table of counts in a project's file that another program has edited or put there, and how it is
 * understood: like any table that is joined, but that of a data set of ours we know the fields.
 *
 * @param layer the table, its columns called as the fields of the data set
 * @param choices which is the key, which are counts, and the day of the data set
 */
record OutsideCounts(Layer layer, JoinChoices choices) {
    /** The number of the row, which can look like a key of a unit and is none. */
    private static final String ROW = "fid";

    /**
     * Reads it.
     *
     * @param file a copy of the project's
     * @throws UserException if the table can't be read
     */
    static OutsideCounts read(Path file, String table, OutsideChange.Offer offer)
            throws UserException {
        Layers.Options options = new Layers.Options(Optional.of(table), Optional.empty());
        Layer layer = Layers.read(file, options).without(ROW);
        return offer instanceof OutsideChange.Counts ours
                ? of(layer, ours)
                : new OutsideCounts(layer, JoinChoices.NONE);
    }

    private static OutsideCounts of(Layer layer, OutsideChange.Counts ours) {
        List<String> counts = new ArrayList<>();
        for (Column column : layer.table().columns())
            if (ours.fields().containsKey(column.name()) || added(column, ours))
                counts.add(ours.fields().getOrDefault(column.name(), column.name()));
        String population = ours.figures().populationField();
        counts.remove(population);
        JoinChoices choices =
                new JoinChoices(
                        Optional.of(ours.key()),
                        Optional.of(population),
                        counts,
                        List.of(),
                        "",
                        ours.figures().date(),
                        Padding.NONE,
                        Repeats.UNKNOWN);
        return new OutsideCounts(layer.renamed(ours.fields()), choices);
    }

    /** A column of numbers that the other program has added. */
    private static boolean added(Column column, OutsideChange.Counts ours) {
        return column.kind().numeric() && !column.name().equals(ours.key());
    }

    /** What it gives to the project, if it holds for the day. */
    JoinResult join(Project project, Optional<LocalDate> date) throws UserException {
        return TableJoin.run(layer, project, choices.withDate(date));
    }
}
