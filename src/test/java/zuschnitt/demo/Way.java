package zuschnitt.demo;

/**
 * What runs along a stretch of border between two blocks.
 *
 * @param kind what it is
 * @param name its name on a street sign; empty if it has none
 */
record Way(Kind kind, String name) {
    /** Ordered by what wins where two run along the same stretch. */
    enum Kind {
        RAILWAY,
        BROOK,
        SHORE,
        MAIN,
        COLLECTOR,
        STREET,
        TRACK,
        OUTLINE
    }

    /** Whether it is water. */
    boolean wet() {
        return kind == Kind.BROOK || kind == Kind.SHORE;
    }
}
