package zuschnitt.io.bytes;

/** What becomes of a file that stands where another is to be written. */
public enum Existing {
    /** It stays, and the writing is refused. */
    KEEP,
    /** It is replaced, but only once the new one is complete. */
    REPLACE
}
