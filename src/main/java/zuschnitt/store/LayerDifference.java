package zuschnitt.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
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
    static LayerDifference between(Database database, OwnLayer layer) throws SQLException {
        return compare(database, layer, values -> {}, values -> {}, added -> {});
    }

    /**
     * Compares, and makes the layer what it has to be.
     *
     * @throws SQLException as {@link #between}, and if it can't be written
     */
    static LayerDifference mend(Database database, OwnLayer layer) throws SQLException {
        List<Column> columns = layer.columns();
        String names = Column.list(columns, Column::quoted);
        String insert =
                "INSERT INTO %s (fid, %s) VALUES (?%s)"
                        .formatted(layer.table(), names, ", ?".repeat(columns.size()));
        String update =
                "UPDATE %s SET (fid, %s) = (?%s) WHERE fid = ?"
                        .formatted(layer.table(), names, ", ?".repeat(columns.size()));
        String delete = "DELETE FROM " + layer.table() + " WHERE fid = ?";
        return compare(
                database,
                layer,
                values -> database.run(insert, values),
                values -> database.run(update, followed(values)),
                added -> database.run(delete, added));
    }

    private static Object[] followed(Object[] values) {
        List<Object> all = new ArrayList<>();
        Collections.addAll(all, values);
        all.add(values[0]);
        return all.toArray();
    }

    /**
     * @param onRemoved gets rows that are missing
     * @param onChanged gets rows as they have to be
     * @param onAdded gets the numbers of rows that are too many
     */
    private static LayerDifference compare(
            Database database,
            OwnLayer layer,
            Database.RowWriter onRemoved,
            Database.RowWriter onChanged,
            Database.RowWriter onAdded)
            throws SQLException {
        Map<Integer, Long> found = new HashMap<>();
        database.each(
                "SELECT fid, "
                        + Column.list(layer.columns(), Column::quoted)
                        + " FROM "
                        + layer.table(),
                row -> found.put(row.number(1), Checksum.of(row.values())));
        int[] changed = {0};
        int[] removed = {0};
        layer.rows()
                .to(
                        values -> {
                            Long sum = found.remove((Integer) values[0]);
                            if (sum == null) {
                                removed[0]++;
                                onRemoved.add(values);
                            } else if (sum != Checksum.of(values)) {
                                changed[0]++;
                                onChanged.add(values);
                            }
                        });
        for (Integer number : found.keySet()) onAdded.add(number);
        return new LayerDifference(changed[0], found.size(), removed[0]);
    }

    /** Number of rows concerned. */
    int rows() {
        return changed + added + removed;
    }
}
