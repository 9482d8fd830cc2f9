package zuschnitt.io.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import zuschnitt.io.layer.Column;
import zuschnitt.io.layer.Kind;
import zuschnitt.io.layer.Layer;
import zuschnitt.io.layer.NoteKind;
import zuschnitt.io.layer.Notes;
import zuschnitt.io.layer.OpenQuestion;
import zuschnitt.io.layer.OpenQuestion.Subject;
import zuschnitt.io.layer.Spelling;
import zuschnitt.io.layer.Written;
import zuschnitt.io.layer.WrittenNumbers;
import zuschnitt.message.Message;
import zuschnitt.message.UserException;

/**
 * A column read as counts of people or things, by the rules of official statistics. What is no
 * count is NaN and noted with its place, never taken for 0.
 */
final class Counts {
    /** From this share on, a fraction is so large that it can't be a rounding of something big. */
    private static final double NOTABLE_FRACTION = 0.01;

    private final Column column;
    private final Notes notes;

    private Counts(Column column, Notes notes) {
        this.column = column;
        this.notes = notes;
    }

    /**
     * The counts in a field; texts are read as numbers.
     *
     * @throws OpenQuestion if the numbers can be read in two ways
     * @throws UserException if there is no such field
     */
    static Counts of(Layer layer, String field, Notes notes) throws UserException {
        Column column = Fields.column(layer, field);
        if (column.kind() != Kind.TEXT) return new Counts(column, notes);
        if (WrittenNumbers.unclear(column)) throw unclear(layer, column);
        return new Counts(WrittenNumbers.in(column, Optional.empty()), notes);
    }

    private static OpenQuestion unclear(Layer layer, Column column) {
        List<String> examples = new ArrayList<>();
        for (int row = 0; row < column.size() && examples.isEmpty(); row++) {
            if (Spelling.ambiguous(column.text(row))) examples.add(column.text(row));
        }
        Message sentence =
                Message.of("io.which-numbers", layer.name(), examples.get(0), column.name());
        return new OpenQuestion(Subject.NUMBERS, sentence, List.of("de", "en"), Optional.of("de"));
    }

    /**
     * The count in a row; NaN, with a note, where there is none.
     *
     * @param key what a note calls the row
     */
    double of(int row, String key) {
        String place = column.name() + " " + key;
        double count = column.number(row);
        if (Double.isNaN(count)) {
            noteUnknown(row, place);
        } else if (count < 0) {
            notes.add(NoteKind.VALUE_NEGATIVE, place);
            return Double.NaN;
        } else if (column.text(row).startsWith("(")) {
            notes.add(NoteKind.VALUE_UNCERTAIN, place);
        }
        return count;
    }

    private void noteUnknown(int row, String place) {
        switch (Written.of(column.text(row), Spelling.GERMAN).meaning()) {
            case ABSENT -> notes.add(NoteKind.VALUE_MISSING, column.name());
            case UNKNOWN -> notes.add(NoteKind.VALUE_SECRET, place);
            default -> notes.add(NoteKind.VALUE_UNREADABLE, place);
        }
    }

    /** The same for residents, of whom there should be whole ones; fractions are kept. */
    double residents(int row, String key) {
        double count = of(row, key);
        if (Math.abs(count - Math.rint(count)) > NOTABLE_FRACTION * count)
            notes.add(NoteKind.VALUE_FRACTION, column.name() + " " + key);
        return count;
    }
}
