package zuschnitt.store;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How the rows of a layer differ from those that were written there, by the number of the row.
 *
 * @param changed rows with another content
 * @param added rows that were not written
 * @param removed rows that are missing
 */
record LayerDifference(int changed, int added, int removed) {
    /**
     * Compares a layer with what was written. Columns that others added are none of our business.
     *
     * @throws SQLException also if the table or one of the columns is missing
     */
    static LayerDifference between(Database database, String table, List<Column> columns, Rows rows)
            throws SQLException {
        Map<Integer, Long> found = new HashMap<>();
        database.each(
                "SELECT fid, " + Column.list(columns, Column::quoted) + " FROM " + table,
                row -> found.put(row.number(1), Checksum.of(row.values())));
        int[] changed = {0};
        int[] removed = {0};
        rows.to(
                values -> {
                    Long sum = found.remove((Integer) values[0]);
                    if (sum == null) removed[0]++;
                    else if (sum != Checksum.of(values)) changed[0]++;
                });
        return new LayerDifference(changed[0], found.size(), removed[0]);
    }

    /** Number of rows concerned. */
    int rows() {
        return changed + added + removed;
    }
}
