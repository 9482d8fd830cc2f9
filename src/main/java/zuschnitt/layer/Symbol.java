package zuschnitt.layer;

import java.util.Optional;

/** What is drawn where a feature lies. Sizes are pixels of layout. */
public sealed interface Symbol {
    /** A line along lines and around areas. */
    record Line(Stroke stroke) implements Symbol {}

    /** The inside of areas. */
    record Area(Paint fill) implements Symbol {}

    /** A sign at points, and in the middle of lines and areas. */
    record Sign(Form form, double size, Optional<Paint> fill, Optional<Stroke> stroke)
            implements Symbol {}

    /**
     * A text at the middle.
     *
     * @param field which of the feature's values
     * @param size of letters
     * @param halo around them
     */
    record Text(int field, double size, Paint paint, Optional<Paint> halo) implements Symbol {}

    /** Signs by the names that SLD gives them. */
    enum Form {
        SQUARE,
        CIRCLE,
        TRIANGLE,
        STAR,
        CROSS,
        X
    }
}
