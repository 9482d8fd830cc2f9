package zuschnitt.io.imports;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the planner has decided about joining a table to the units.
 *
 * @param key field of the units' keys; otherwise the one that knows the most units
 * @param population field that counts the residents; otherwise guessed
 * @param counts fields of further counts; none: guessed, unless there are rates
 * @param rates what is to be made of the counts
 * @param topic the field that the indicators belong to; may be empty
 * @param date day for which the counts hold
 * @param padding what to do with keys that have lost their zeros
 * @param repeats what to do with several rows of one unit
 */
public record JoinChoices(
        Optional<String> key,
        Optional<String> population,
        List<String> counts,
        List<Rate> rates,
        String topic,
        Optional<LocalDate> date,
        Padding padding,
        Repeats repeats) {
    /** Everything is left open. */
    public static final JoinChoices NONE =
            new JoinChoices(
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    List.of(),
                    "",
                    Optional.empty(),
                    Padding.NONE,
                    Repeats.UNKNOWN);

    /** What several rows of one unit that differ are taken for. */
    public enum Repeats {
        /** A mistake: what holds is unknown. */
        UNKNOWN,
        /** Parts of the unit, which are added up. */
        SUM
    }

    /**
     * A rate as it is asked for.
     *
     * @param name of the indicator
     * @param formula two counts with a slash between them; each may be a sum with plus signs
     */
    public record Rate(String name, String formula) {}

    public JoinChoices {
        counts = List.copyOf(counts);
        rates = List.copyOf(rates);
    }

    public JoinChoices withKey(String field) {
        return new JoinChoices(
                Optional.of(field), population, counts, rates, topic, date, padding, repeats);
    }

    public JoinChoices withDate(Optional<LocalDate> day) {
        return new JoinChoices(key, population, counts, rates, topic, day, padding, repeats);
    }

    public JoinChoices withPadding(Padding other) {
        return new JoinChoices(key, population, counts, rates, topic, date, other, repeats);
    }
}
