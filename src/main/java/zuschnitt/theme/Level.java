package zuschnitt.theme;

/** Whose numbers a theme shows. */
public enum Level {
    UNITS,
    DISTRICTS
}
