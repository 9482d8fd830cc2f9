package zuschnitt.io.layer;

/** What a column's values are. */
public enum Kind {
    TEXT,
    /** Whole numbers of up to 18 digits. */
    INTEGER,
    DECIMAL,
    /** Days, written {@code 2026-12-31}. */
    DATE,
    /** {@code true} or {@code false}. */
    BOOLEAN;

    public boolean numeric() {
        return this == INTEGER || this == DECIMAL;
    }
}
