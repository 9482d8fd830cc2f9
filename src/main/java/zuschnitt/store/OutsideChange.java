package zuschnitt.store;

import java.util.List;
import java.util.Optional;
import zuschnitt.message.Message;

/**
 * What other programs have done to one layer of a project file.
 *
 * @param layer its table
 * @param kind what was done
 * @param areas whether it is there and has polygons, so that a division may be taken over from it
 * @param version the name of the version that the layer shows; empty for all others
 * @param sentence says it to people
 */
public record OutsideChange(
        String layer, Kind kind, boolean areas, Optional<String> version, Message sentence) {
    /** What can have been done. */
    public enum Kind {
        /** Rows of ours were changed, added or deleted. */
        EDITED,
        /** A layer of ours is gone, or columns of it are. */
        MISSING,
        /** There is a layer that isn't ours. */
        ADDED
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
