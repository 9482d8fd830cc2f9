package zuschnitt.io.grid;

import java.util.Optional;
import zuschnitt.io.layer.Spelling;

/**
 * How a table is laid out, as far as the planner has said so; the rest is found out.
 *
 * @param separator what stands between the cells of a text table
 * @param head whether the first row names the columns
 * @param numbers how its numbers are spelt, where they can be read in two ways
 */
public record Layout(
        Optional<Character> separator, Optional<Head> head, Optional<Spelling> numbers) {
    /** Nothing was said. */
    public static final Layout OPEN =
            new Layout(Optional.empty(), Optional.empty(), Optional.empty());

    /** Whether a table names its columns. */
    public enum Head {
        /** It begins with their names. */
        NAMES,
        /** It begins with its first row of values. */
        NONE
    }
}
