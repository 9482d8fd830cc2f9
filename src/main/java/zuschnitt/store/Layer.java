package zuschnitt.store;

/**
 * What other programs show as a layer.
 *
 * @param table the table or view
 * @param identifier what people call it, no two layers the same
 * @param description a sentence about it
 */
record Layer(String table, String identifier, String description) {}
