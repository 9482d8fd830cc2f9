package zuschnitt.demo;

/** What a block is used for. */
enum Use {
    /** Houses, from the old centre to the terraced rows at the edge. */
    HOUSING,
    /** Fields with a farm here and there. */
    FARMLAND,
    /** Works, depots, shops with car parks; nobody lives there. */
    WORKS,
    /** Trees, and the tip of the former mine, which is now a park. */
    WOOD
}
