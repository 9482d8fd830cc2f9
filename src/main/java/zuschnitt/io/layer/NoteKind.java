package zuschnitt.io.layer;

import java.util.Locale;

/** What a reader has to say about a file that it could read. */
public enum NoteKind {
    ENCODING_GUESSED(true),
    ENCODING_UNKNOWN(true),
    ENCODING_MALFORMED(true),
    ENCODING_MIXED(true),
    CONTROL_CHARACTERS(true),
    FIELD_SKIPPED(true),
    FIELD_RENAMED(true),
    FIELD_TRUNCATED(true),
    FIELD_LIST_OPEN(true),
    FIELD_ABSENT(true),
    VALUE_UNREADABLE(true),
    VALUE_MIXED(true),
    VALUE_NEGATIVE(true),
    VALUE_SECRET(true),
    VALUE_UNCERTAIN(true),
    VALUE_FRACTION(true),
    VALUE_MISSING(false),
    VALUE_TRUNCATED(true),
    ROW_COUNT_WRONG(true),
    ROW_DELETED(true),
    ROW_RAGGED(true),
    ROW_TOTAL(false),
    QUOTE_STRAY(true),
    TITLE_ROWS(false),
    INDEX_WRONG(true),
    HEADER_WRONG(true),
    LAYER_EMPTY(true),
    NO_ATTRIBUTES(true),
    NO_GEOMETRY(true),
    GEOMETRY_SKIPPED(true),
    RING_OPEN(true),
    RING_TOO_SHORT(true),
    REFERENCE_UNKNOWN(true),
    REFERENCE_FAR(true),
    REFERENCE_CONTRADICTED(true),
    REFERENCE_ACCURACY(true),
    REFERENCE_GRID(true),
    AXES_SWAPPED(true),
    ZONE_PREFIXED(true),
    UNIT_FAR(true),
    DUPLICATE_MEMBER(true),
    ENTRY_IGNORED(true),
    KEY_DUPLICATE(true),
    KEY_MISSING(true),
    KEY_TRIMMED(true),
    KEY_ZEROS_LOST(true),
    KEY_PADDED(false),
    KEY_REPEATED(true),
    KEY_CONFLICT(true),
    KEY_ADDED_UP(false),
    KEY_UNKNOWN(true),
    KEY_ELSEWHERE(false),
    ROW_WITHOUT_KEY(true),
    UNIT_AMBIGUOUS(true),
    UNIT_WITHOUT_ROW(true),
    DIMENSION_DROPPED(false);

    private final boolean warning;

    NoteKind(boolean warning) {
        this.warning = warning;
    }

    /** Whether the planner should look at it; otherwise it is said for the record. */
    public boolean warning() {
        return warning;
    }

    /** The name that other programs read, such as {@code encoding-guessed}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
