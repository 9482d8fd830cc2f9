package zuschnitt.store;

import java.sql.SQLException;
import java.util.List;
import zuschnitt.coverage.Coverage;
import zuschnitt.coverage.Outlines;
import zuschnitt.plan.District;
import zuschnitt.plan.Figures;
import zuschnitt.plan.Plan;
import zuschnitt.plan.Totals;
import zuschnitt.plan.Version;

/** The districts of a version for other programs: one table with their outlines and sums. */
final class VersionLayer {
    /** What is told of a district, besides its outline. */
    static final List<Column> COLUMNS =
            List.of(
                    Column.text("code", "Kürzel"),
                    Column.text("name", "Name"),
                    Column.number("population", "Einwohner"),
                    new Column("estimated", "BOOLEAN", "mindestens eine Zahl ist geschätzt"),
                    new Column("units", "MEDIUMINT", "Zahl der Bausteine"));

    private final Database database;
    private final int srs;

    VersionLayer(Database database, int srs) {
        this.database = database;
        this.srs = srs;
    }

    /** Makes the layer, in the transaction that saves the version. */
    void write(StoredVersion stored, Plan plan, Figures figures) throws SQLException {
        write(stored, plan, to -> rows(plan, figures, srs, to));
    }

    /** Makes the layer of rows that may have been computed before. */
    void write(StoredVersion stored, Plan plan, Rows rows) throws SQLException {
        String table = stored.layer();
        database.script(
                "CREATE TABLE "
                        + table
                        + " (fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, geom MULTIPOLYGON, "
                        + Column.list(COLUMNS, column -> column.definition() + " NOT NULL")
                        + ")");
        writeRows(table, rows);
        GeoPackage geoPackage = new GeoPackage(database);
        Coverage coverage = plan.ground().coverage();
        geoPackage.registerLayer(layer(stored), coverage.bounds(), srs);
        for (Column column : COLUMNS) geoPackage.describeColumn(table, column);
        writeStyle(stored, plan);
    }

    private void writeRows(String table, Rows rows) throws SQLException {
        String insert = "INSERT INTO " + table + " VALUES (?, ?, ?, ?, ?, ?, ?)";
        try (Database.Batch batch = database.batch(insert)) {
            rows.to(batch::add);
        }
    }

    /** All rows of the layer, as they are written and have to stay. */
    static void rows(Plan plan, Figures figures, int srs, Database.RowWriter to)
            throws SQLException {
        Totals totals = Totals.of(plan, figures.over(plan.ground().units()));
        Outlines outlines =
                Outlines.of(plan.ground().coverage(), plan.assignment(), plan.slots() - 1);
        for (int i = Plan.FIRST; i < plan.slots(); i++) {
            District district = plan.district(i);
            to.add(
                    i - Plan.FIRST + 1,
                    GeometryBlob.of(outlines.polygon(i), srs),
                    district.code(),
                    district.name(),
                    totals.population(i),
                    totals.estimated(i) ? 1 : 0,
                    totals.units(i));
        }
    }

    /** The layer under the version's name, or the nearest to it that is free. */
    private Layer layer(StoredVersion stored) throws SQLException {
        Version version = stored.version();
        String identifier = new GeoPackage(database).freeIdentifier(version.name());
        return new Layer(stored.layer(), identifier, version.reason());
    }

    /** Gives the layer the colours of its districts, in place of what it may have. */
    void writeStyle(StoredVersion stored, Plan plan) throws SQLException {
        String style = new QgisStyle("code").with(plan.districts()).toXml();
        new GeoPackage(database).writeStyle(stored.layer(), style);
    }
}
