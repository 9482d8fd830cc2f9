package zuschnitt.plan;

import java.util.List;
import java.util.UUID;

/**
 * What is known of a unit besides its place and its figures.
 *
 * @param id identity that lasts across copies of the project
 * @param key the office's key, always text, leading zeros kept
 * @param name for people; empty if the source has none
 * @param groups what it lies in, outermost first (commune, Ortsteil), one entry per level of the
 *     table
 */
public record Unit(UUID id, String key, String name, List<String> groups) {
    public Unit {
        groups = List.copyOf(groups);
    }

    /** The name, or the key where there is none. */
    public String label() {
        return name.isEmpty() ? key : name;
    }
}
