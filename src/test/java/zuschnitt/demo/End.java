package zuschnitt.demo;

/**
 * Where a street ends on the border of a block.
 *
 * @param edge the edge of the loop that it meets, counted by the corner that the edge starts from
 * @param place a place on that edge, possibly one of its two corners
 */
record End(int edge, Place place) {}
