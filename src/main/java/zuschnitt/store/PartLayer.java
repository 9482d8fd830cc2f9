package zuschnitt.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import zuschnitt.coverage.Outlines;
import zuschnitt.plan.Figures;
import zuschnitt.plan.Ground;
import zuschnitt.plan.GroundChange;
import zuschnitt.plan.GroundChange.Placed;
import zuschnitt.plan.Plan;
import zuschnitt.plan.Project;
import zuschnitt.plan.UnitSet;

/**
 * The parts of units for other programs: a layer with those that there are now. It comes with the
 * first cut; from then on the view of units takes them from here.
 */
final class PartLayer {
    static final String TABLE = "unit_parts";

    /** All units that there are now. */
    private static final String UNITS =
            "(SELECT * FROM %1$s WHERE fid NOT IN (SELECT fid FROM %2$s)"
                    + " UNION ALL SELECT * FROM %2$s)";

    private final Database database;
    private final Project project;
    private final int srs;

    PartLayer(Database database, StoredProject stored) {
        this.database = database;
        this.project = stored.project();
        this.srs = stored.srs();
    }

    /**
     * Whether the layer has to be there: cuts that came with versions of others make none, since
     * the working plan has no part in them. Others may have dropped it, but hardly every trace.
     */
    boolean due(Plan plan) throws SQLException {
        return !plan.ground().units().parts().isEmpty()
                || database.one(
                        "SELECT count(*) FROM sqlite_master WHERE name = ?1"
                                + " OR name = ?2 AND sql LIKE '%' || ?1 || '%'"
                                + " OR ?1 IN (SELECT table_name FROM gpkg_contents)",
                        row -> row.flag(1), TABLE, UnitLayer.VIEW);
    }

    /** Whether any unit of the working plan was ever cut. */
    boolean exists() throws SQLException {
        return database.one(
                "SELECT count(*) FROM sqlite_master WHERE name = ?", row -> row.flag(1), TABLE);
    }

    /** Does to the layer what a change does to the ground. */
    void exchange(GroundChange change, Plan after) throws SQLException {
        if (!exists()) create();
        for (Placed unit : change.gone())
            database.run("DELETE FROM " + TABLE + " WHERE fid = ?", unit.number());
        write(after, touched(change, after.ground()));
    }

    /** The parts that are new or got vertices. */
    private static UnitSet touched(GroundChange change, Ground after) {
        IntStream fresh = change.fresh().stream().mapToInt(Placed::number);
        IntStream besides =
                change.patch().after().arcs().values().stream()
                        .flatMapToInt(arc -> IntStream.of(arc.left(), arc.right()))
                        .map(after.coverage()::unit);
        return UnitSet.of(IntStream.concat(fresh, besides)).where(after.units().parts()::contains);
    }

    private void create() throws SQLException {
        List<Column> columns = UnitLayer.columns(project);
        database.run(UnitLayer.table(TABLE, columns));
        database.run("DROP VIEW IF EXISTS " + UnitLayer.VIEW);
        database.run(UnitLayer.view(columns, UNITS.formatted(UnitLayer.TABLE, TABLE)));
        GeoPackage geoPackage = new GeoPackage(database);
        geoPackage.registerLayer(
                new Layer(TABLE, TABLE, "Teile von Bausteinen im Arbeitsstand"),
                project.ground().coverage().bounds(),
                srs);
        for (Column column : columns) geoPackage.describeColumn(TABLE, column);
    }

    /** Makes the layer where there is none, with all parts of a plan. */
    void write(Plan plan) throws SQLException {
        create();
        write(plan, plan.ground().units().parts());
    }

    private void write(Plan plan, UnitSet parts) throws SQLException {
        int columns = UnitLayer.columns(project).size();
        String insert =
                "INSERT OR REPLACE INTO " + TABLE + " VALUES (?, ?" + ", ?".repeat(columns) + ")";
        try (Database.Batch batch = database.batch(insert)) {
            rows(plan, parts, batch::add);
        }
    }

    /** All units that there are now: a table, or a query in brackets. */
    String units() throws SQLException {
        return exists() ? UNITS.formatted(UnitLayer.TABLE, TABLE) : UnitLayer.TABLE;
    }

    /** All rows of the layer, as they have to stand there. */
    void rows(Plan plan, Database.RowWriter to) throws SQLException {
        rows(plan, plan.ground().units().parts(), to);
    }

    private void rows(Plan plan, UnitSet parts, Database.RowWriter to) throws SQLException {
        Ground ground = plan.ground();
        Figures figures = project.figures().get(0).over(ground.units());
        int[] numbers = parts.stream().toArray();
        int[] groupOfUnit = new int[ground.units().count() + 1];
        for (int i = 0; i < numbers.length; i++) groupOfUnit[numbers[i]] = i + 1;
        Outlines outlines = Outlines.of(ground.coverage(), groupOfUnit, numbers.length);
        for (int i = 0; i < numbers.length; i++) {
            Optional<byte[]> geometry = GeometryBlob.of(outlines.polygon(i + 1), srs);
            to.add(UnitLayer.row(numbers[i], ground.units().unit(numbers[i]), geometry, figures));
        }
    }
}
