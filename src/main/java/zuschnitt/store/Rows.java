package zuschnitt.store;

import java.sql.SQLException;

/** Gives all rows of a layer, as they are written and have to stay; first their number. */
@FunctionalInterface
interface Rows {
    void to(Database.RowWriter writer) throws SQLException;
}
