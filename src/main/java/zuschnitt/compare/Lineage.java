package zuschnitt.compare;

import java.util.List;
import java.util.Locale;

/**
 * How some districts of the new version came out of some of the old.
 *
 * @param kind in one word
 * @param from districts of the old plan, ascending
 * @param to districts of the new plan, ascending
 */
public record Lineage(Kind kind, List<Integer> from, List<Integer> to) {
    /** The ways in which districts continue. */
    public enum Kind {
        UNCHANGED,
        RENAMED,
        REDRAWN,
        SPLIT,
        MERGED,
        MIXED,
        DISSOLVED,
        NEW;

        /** The word that the command line says for it. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Lineage {
        from = List.copyOf(from);
        to = List.copyOf(to);
    }
}
