package zuschnitt.plan;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What is known of a unit besides its place and its figures.
 *
 * @param id identity that lasts across copies of the project
 * @param key the office's key, always text, leading zeros kept; a part has its unit's key and a
 *     letter
 * @param name for people; empty if the source has none
 * @param groups what it lies in, outermost first (commune, Ortsteil), one entry per level of the
 *     table
 * @param origin what it was cut from; empty for a unit as it was imported
 */
public record Unit(UUID id, String key, String name, List<String> groups, Optional<Origin> origin) {
    public Unit {
        groups = List.copyOf(groups);
    }

    /** A unit as it was imported. */
    public Unit(UUID id, String key, String name, List<String> groups) {
        this(id, key, name, groups, Optional.empty());
    }

    /**
     * A part of this unit, in the same groups.
     *
     * @param number of this unit; that of the imported unit if it is one
     */
    public Unit part(UUID partId, String partKey, int number, Parting parting, int index) {
        int imported = origin.map(Origin::imported).orElse(number);
        Origin from = new Origin(this, imported, parting, index);
        return new Unit(partId, partKey, name, groups, Optional.of(from));
    }

    /** The name, or the key where there is none. A part has no name of its own. */
    public String label() {
        return name.isEmpty() || origin.isPresent() ? key : name;
    }

    /** This unit, the one that it was cut from, and so on to the imported one. */
    public Stream<Unit> ancestry() {
        return Stream.iterate(
                        Optional.of(this),
                        Optional::isPresent,
                        unit -> unit.flatMap(Unit::origin).map(Origin::parent))
                .flatMap(Optional::stream);
    }
}
