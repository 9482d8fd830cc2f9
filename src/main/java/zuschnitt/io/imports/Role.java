package zuschnitt.io.imports;

/** What a field of a layer can be good for. */
public enum Role {
    /** Tells the units apart. */
    KEY,
    /** What people call a unit. */
    NAME,
    /** What the unit lies in. */
    GROUP,
    /** Its residents. */
    POPULATION,
    /** A further count. */
    COUNT,
    /** The district that it belongs to already. */
    DISTRICT
}
