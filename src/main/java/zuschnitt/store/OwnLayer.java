package zuschnitt.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * A layer that we keep for other programs, as it has to be.
 *
 * @param table its name
 * @param offer what may be taken over from it where others edited it
 * @param columns all but the number of the row
 * @param rows all of them
 * @param anew makes the layer where there is none
 */
record OwnLayer(
        String table,
        OutsideChange.Offer offer,
        List<Column> columns,
        Rows rows,
        Database.Work anew) {
    private static final Column GEOMETRY = new Column("geom", "MULTIPOLYGON", "");

    OwnLayer {
        columns = List.copyOf(columns);
    }

    /** One with polygons in a column before the others. */
    static OwnLayer ofAreas(String table, List<Column> columns, Rows rows, Database.Work anew) {
        List<Column> all = new ArrayList<>(List.of(GEOMETRY));
        all.addAll(columns);
        return new OwnLayer(table, new OutsideChange.Areas(), all, rows, anew);
    }

    /** Whether it is there, known as a layer, with all of our columns. */
    boolean whole(Database database) throws SQLException {
        List<String> there =
                database.all(
                        "SELECT name FROM pragma_table_info(?1)"
                                + " WHERE ?1 IN (SELECT table_name FROM gpkg_contents)",
                        row -> row.text(1),
                        table);
        return there.contains("fid")
                && columns.stream().map(Column::name).allMatch(there::contains);
    }
}
