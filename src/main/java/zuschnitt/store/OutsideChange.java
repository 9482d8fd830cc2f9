package zuschnitt.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import zuschnitt.message.Message;
import zuschnitt.plan.Figures;

/**
 * What other programs have done to one layer of a project file.
 *
 * @param layer its table
 * @param kind what was done
 * @param offer what may be taken over from it; empty if nothing can be
 * @param version the name of the version that the layer shows; empty for all others
 * @param sentence says it to people
 */
public record OutsideChange(
        String layer,
        Kind kind,
        Optional<Offer> offer,
        Optional<String> version,
        Message sentence) {
    /** What can have been done. */
    public enum Kind {
        /** Rows of ours were changed, added or deleted. */
        EDITED,
        /** A layer of ours is gone, or columns of it are. */
        MISSING,
        /** There is a layer that isn't ours. */
        ADDED
    }

    /** What may be taken over from a layer. */
    public sealed interface Offer {}

    /** A division, for the layer has polygons. */
    public record Areas() implements Offer {}

    /** Counts, if there are any: it is a table of which nothing is known. */
    public record Table() implements Offer {}

    /**
     * Counts of a data set of ours.
     *
     * @param figures as they were written
     * @param key the column of the units' keys
     * @param fields column → field of the data set
     */
    public record Counts(Figures figures, String key, Map<String, String> fields) implements Offer {
        public Counts {
            fields = Map.copyOf(fields);
        }
    }

    /** Whether the layer can be made again as it has to be. */
    public boolean restorable() {
        return kind != Kind.ADDED;
    }

    /** What there is to say of them. */
    public static List<Message> sentences(List<OutsideChange> changes) {
        return changes.stream().map(OutsideChange::sentence).toList();
    }
}
