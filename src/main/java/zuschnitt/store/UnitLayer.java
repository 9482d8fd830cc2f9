package zuschnitt.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import zuschnitt.coverage.Outlines;
import zuschnitt.plan.District;
import zuschnitt.plan.Figures;
import zuschnitt.plan.Ground;
import zuschnitt.plan.Project;
import zuschnitt.plan.Unit;
import zuschnitt.plan.Vintage;

/**
 * The units for other programs: a layer with what was imported, never written again, and a view
 * that adds the district in which each unit lies now.
 */
final class UnitLayer {
    static final String TABLE = "units";
    static final String VIEW = "units_with_district";

    private final Database database;
    private final int srs;

    UnitLayer(Database database, int srs) {
        this.database = database;
        this.srs = srs;
    }

    /** Makes layer and view of the project's units and its first figures. */
    void write(Project project) throws SQLException {
        writeTable(project);
        writeView(project, TABLE);
        writeStyle(database, List.of());
    }

    /** Makes the layer of the project's units. */
    void writeTable(Project project) throws SQLException {
        List<Column> columns = columns(project);
        database.script(table(TABLE, columns));
        writeRows(TABLE, project, columns);
        register(new Layer(TABLE, TABLE, "Bausteine, wie importiert"), project);
        GeoPackage geoPackage = new GeoPackage(database);
        for (Column column : columns) geoPackage.describeColumn(TABLE, column);
    }

    /**
     * Makes the view, in place of the one that there may be.
     *
     * @param units the table of all units that there are now, or a query in brackets
     */
    void writeView(Project project, String units) throws SQLException {
        List<Column> columns = columns(project);
        GeoPackage geoPackage = new GeoPackage(database);
        geoPackage.forget(VIEW);
        database.run("DROP VIEW IF EXISTS " + VIEW);
        database.script(view(columns, units));
        register(new Layer(VIEW, VIEW, "Bausteine mit ihrem Sozialraum im Arbeitsstand"), project);
        for (Column column : columns) geoPackage.describeColumn(VIEW, column);
        geoPackage.describeColumn(VIEW, Column.text("district", "Kürzel des Sozialraums"));
        geoPackage.describeColumn(VIEW, Column.text("district_name", "Name des Sozialraums"));
    }

    /** Makes a layer of the units of another year, which no working plan lies over. */
    void write(String table, Vintage vintage, Project project) throws SQLException {
        Project there = vintage.in(project);
        List<Column> columns = columns(there);
        database.script(table(table, columns));
        writeRows(table, there, columns);
        GeoPackage geoPackage = new GeoPackage(database);
        String identifier = geoPackage.freeIdentifier(vintage.name());
        geoPackage.registerLayer(
                new Layer(table, identifier, "Bausteine eines anderen Jahres, wie importiert"),
                vintage.ground().coverage().bounds(),
                srs);
        for (Column column : columns) geoPackage.describeColumn(table, column);
    }

    /** The statement that makes a layer of units. */
    static String table(String name, List<Column> columns) {
        return "CREATE TABLE %s (fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,".formatted(name)
                + " geom MULTIPOLYGON, "
                + Column.list(columns, Column::definition)
                + ")";
    }

    /** What is told of units: of those that were imported, and of parts. */
    static List<Column> columns(Project project) {
        ColumnNames names = new ColumnNames();
        names.next("fid");
        names.next("geom");
        List<Column> columns = new ArrayList<>();
        columns.add(Column.text(names.next("key"), "Schlüssel"));
        columns.add(Column.text(names.next("name"), "Name"));
        names.next("district");
        names.next("district_name");
        for (String level : project.ground().units().levels())
            columns.add(Column.text(names.next(level), level));
        for (String field : project.figures().get(0).fields())
            columns.add(Column.number(names.next(field), field));
        return columns;
    }

    /**
     * The statement that makes the view.
     *
     * @param units the table of all units that there are now, or a query in brackets
     */
    static String view(List<Column> columns, String units) {
        return """
        CREATE VIEW %s AS SELECT u.fid AS OGC_FID, u.geom AS geom, %s,
            d.code AS district, d.name AS district_name
        FROM %s u JOIN zuschnitt_working w ON w.unit = u.fid
        JOIN zuschnitt_districts d ON d.slot = w.slot"""
                .formatted(VIEW, Column.list(columns, column -> "u." + column.quoted()), units);
    }

    private void writeRows(String table, Project project, List<Column> columns)
            throws SQLException {
        String insert =
                "INSERT INTO " + table + " VALUES (?, ?" + ", ?".repeat(columns.size()) + ")";
        try (Database.Batch batch = database.batch(insert)) {
            rows(project, batch::add);
        }
    }

    /** All rows of the layer, as they are written and have to stay. */
    void rows(Project project, Database.RowWriter to) throws SQLException {
        Ground ground = project.ground();
        Figures figures = project.figures().get(0);
        Outlines outlines = Outlines.ofUnits(ground.coverage());
        for (int i = 1; i <= ground.units().count(); i++) {
            Unit unit = ground.units().unit(i);
            to.add(row(i, unit, GeometryBlob.of(outlines.polygon(i), srs), figures));
        }
    }

    /** The row of a unit. */
    static Object[] row(int number, Unit unit, Optional<byte[]> geometry, Figures figures) {
        List<Object> row = new ArrayList<>();
        row.add(number);
        row.add(geometry);
        row.add(unit.key());
        row.add(unit.name());
        row.addAll(unit.groups());
        for (String field : figures.fields()) {
            double count = figures.count(field, number);
            row.add(Double.isNaN(count) ? Optional.empty() : count);
        }
        return row.toArray();
    }

    private void register(Layer layer, Project project) throws SQLException {
        new GeoPackage(database).registerLayer(layer, project.ground().coverage().bounds(), srs);
    }

    /** Gives the view the colours of the districts. */
    static void writeStyle(Database database, List<District> districts) throws SQLException {
        String style =
                new QgisStyle("district")
                        .with("unassigned", "noch offen", QgisStyle.PALE)
                        .with("excluded", "bewusst ohne Sozialraum", QgisStyle.GREY)
                        .with(districts)
                        .toXml();
        new GeoPackage(database).writeStyle(VIEW, style);
    }
}
