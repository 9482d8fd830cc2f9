package zuschnitt.io.layer;

/** What makes a row of a layer; what doesn't is left out or refused. */
public enum Wanted {
    /** Areas, and rows without any geometry. */
    AREAS,
    /** These, and points. */
    PLACES,
    /** These, and lines, as they are: for layers that are looked at and not counted with. */
    SHAPES
}
