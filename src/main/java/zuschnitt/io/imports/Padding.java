package zuschnitt.io.imports;

/**
 * What happens to keys that have lost their leading zeros, because a program took them for numbers.
 */
public enum Padding {
    /** They are listed, with the offer to pad them. */
    NONE,
    /** They get their zeros back. */
    PAD
}
