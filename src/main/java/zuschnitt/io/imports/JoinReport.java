package zuschnitt.io.imports;

import java.util.List;
import zuschnitt.io.layer.Note;
import zuschnitt.plan.Source;

/**
 * What came of joining a table to the units, with everything listed that did not fit.
 *
 * @param file name of the table's file, without its folder
 * @param key the field by which it was joined
 * @param rows how many rows it has
 * @param matched how many units have got a row
 * @param fields the counts that were taken over
 * @param unknown rows whose key is no unit's
 * @param withoutRow keys of units that have no row; their counts are unknown, not 0
 * @param sums keys of rows that only add up others, and were left out
 * @param guesses which fields were taken without having been chosen
 * @param notes what was noticed
 * @param encoding of its texts
 */
public record JoinReport(
        String file,
        String key,
        int rows,
        int matched,
        List<String> fields,
        List<Unknown> unknown,
        List<String> withoutRow,
        List<String> sums,
        List<Proposal> guesses,
        List<Note> notes,
        String encoding) {
    public JoinReport {
        fields = List.copyOf(fields);
        unknown = List.copyOf(unknown);
        withoutRow = List.copyOf(withoutRow);
        sums = List.copyOf(sums);
        guesses = List.copyOf(guesses);
        notes = List.copyOf(notes);
    }

    /**
     * A row without a unit.
     *
     * @param key as it stands there
     * @param population its residents; NaN if not known
     */
    public record Unknown(String key, double population) {}

    /** Residents of all rows without a unit. */
    public double unknownPopulation() {
        return unknown.stream()
                .mapToDouble(Unknown::population)
                .filter(count -> !Double.isNaN(count))
                .sum();
    }

    /** Whether anything should be looked at. */
    public boolean warns() {
        return notes.stream().anyMatch(note -> note.kind().warning());
    }

    /** The same for the project file. */
    Source source() {
        List<Source.Noticed> findings =
                notes.stream()
                        .map(note -> new Source.Noticed(note.kind().code(), note.count()))
                        .toList();
        return new Source(file, rows, encoding, "", findings);
    }
}
