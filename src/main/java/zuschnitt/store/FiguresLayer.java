package zuschnitt.store;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import zuschnitt.plan.Figures;
import zuschnitt.plan.UnitTable;

/**
 * A data set for other programs: a table without geometry, one row a unit, to be joined with the
 * units by their keys.
 */
final class FiguresLayer {
    private static final Column KEY = Column.text("key", "Schlüssel");

    private final Database database;
    private final Figures figures;
    private final UnitTable units;

    FiguresLayer(Database database, Figures figures, UnitTable units) {
        this.database = database;
        this.figures = figures;
        this.units = units;
    }

    /** The table of the data set that is kept under the number. */
    static String table(int number) {
        return "figures_" + number;
    }

    /** Makes the table of the data set that is kept under the number. */
    void write(int number) throws SQLException {
        String table = table(number);
        List<Column> columns = columns();
        database.script(
                "CREATE TABLE %s (fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, %s)"
                        .formatted(table, Column.list(columns, Column::definition)));
        String insert = "INSERT INTO " + table + " VALUES (?" + ", ?".repeat(columns.size()) + ")";
        try (Database.Batch batch = database.batch(insert)) {
            rows(batch::add);
        }
        GeoPackage geoPackage = new GeoPackage(database);
        String name = figures.date().map(LocalDate::toString).orElse("ohne Stichtag");
        String identifier = geoPackage.freeIdentifier("Zahlen " + name);
        geoPackage.registerTable(
                new Layer(table, identifier, "Ein Zahlenstand, eine Zeile je Baustein"));
        for (Column column : columns) geoPackage.describeColumn(table, column);
    }

    List<Column> columns() {
        ColumnNames names = new ColumnNames();
        names.next("fid");
        names.next(KEY.name());
        Stream<Column> fields =
                figures.fields().stream().map(field -> Column.number(names.next(field), field));
        return Stream.concat(Stream.of(KEY), fields).toList();
    }

    /** What may be taken over where others edited it. */
    OutsideChange.Counts offer() {
        Map<String, String> fields =
                columns().stream().skip(1).collect(Collectors.toMap(Column::name, Column::title));
        return new OutsideChange.Counts(figures, KEY.name(), fields);
    }

    /** All rows, as they are written and have to stay. */
    void rows(Database.RowWriter to) throws SQLException {
        for (int unit = 1; unit <= units.count(); unit++) {
            List<Object> row = new ArrayList<>(List.of(unit, units.unit(unit).key()));
            for (String field : figures.fields()) row.add(known(figures.count(field, unit)));
            to.add(row.toArray());
        }
    }

    private static Object known(double count) {
        return Double.isNaN(count) ? Optional.empty() : count;
    }
}
