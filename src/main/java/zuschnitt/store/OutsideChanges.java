package zuschnitt.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import zuschnitt.message.Message;
import zuschnitt.plan.Figures;
import zuschnitt.plan.Plan;
import zuschnitt.plan.Project;
import zuschnitt.plan.Vintage;

/**
 * What other programs have done to the layers of a project: they are there for others, and nothing
 * is read back from them, so whatever was done is said and changes no plan.
 */
final class OutsideChanges {
    private static final String LAYERS =
            "SELECT table_name FROM gpkg_contents WHERE data_type = 'features'"
                    + " ORDER BY last_change";

    private static final Column GEOMETRY = new Column("geom", "MULTIPOLYGON", "");

    private final Database database;
    private final StoredProject stored;
    private final Contents contents;

    /**
     * @param stored the project that the file is about
     * @param contents what was done in it
     */
    OutsideChanges(Database database, StoredProject stored, Contents contents) {
        this.database = database;
        this.stored = stored;
        this.contents = contents;
    }

    /**
     * All of it, a sentence each; empty if the project was changed after a change of ours, so that
     * differences may be what was done here. Every table is read by itself and let go of before
     * anything is computed, or nobody could write meanwhile.
     *
     * @param change the last that is known
     */
    Optional<List<Message>> since(String change) throws SQLException {
        List<Message> all = all();
        return Guard.changeId(database).equals(change) ? Optional.of(all) : Optional.empty();
    }

    private List<Message> all() throws SQLException {
        List<Message> all = new ArrayList<>(differences());
        List<String> layers = database.all(LAYERS, row -> row.text(1));
        Set<String> ours = ours();
        for (String layer : layers)
            if (!ours.contains(layer)) all.add(Message.of("store.outside.added", layer));
        return all;
    }

    private Set<String> ours() throws SQLException {
        Set<String> ours = new HashSet<>(Set.of(UnitLayer.TABLE, UnitLayer.VIEW, PartLayer.TABLE));
        stored.vintages().keySet().forEach(number -> ours.add(UnitLayer.TABLE + "_" + number));
        contents.versions().forEach(version -> ours.add(version.layer()));
        ours.addAll(new LayerTables(database, stored.srs()).tables().values());
        return ours;
    }

    /** Where our own layers are not as they were written. */
    List<Message> differences() throws SQLException {
        List<Message> found = new ArrayList<>();
        UnitLayer units = new UnitLayer(database, stored.srs());
        Project project = stored.project();
        List<Column> columns = UnitLayer.columns(project);
        compareAreas(UnitLayer.TABLE, columns, to -> units.rows(project, to), found);
        for (Map.Entry<Integer, Vintage> vintage : stored.vintages().entrySet()) {
            Project there = vintage.getValue().in(project);
            String table = UnitLayer.TABLE + "_" + vintage.getKey();
            compareAreas(table, UnitLayer.columns(there), to -> units.rows(there, to), found);
        }
        PartLayer parts = new PartLayer(database, stored);
        if (parts.due()) {
            compareAreas(PartLayer.TABLE, columns, to -> parts.rows(contents.plan(), to), found);
        }
        for (StoredVersion version : contents.versions()) compare(version, found);
        for (Map.Entry<Integer, Figures> set : stored.figures().entrySet())
            compare(set.getKey(), set.getValue(), found);
        return found;
    }

    private void compare(StoredVersion version, List<Message> found) throws SQLException {
        Plan plan = new VersionTable(database).plan(version.version().id(), contents.grounds());
        Figures figures = stored.figures(version.figures());
        compareAreas(
                version.layer(),
                VersionLayer.COLUMNS,
                to -> VersionLayer.rows(plan, figures, stored.srs(), to),
                found);
    }

    /** Earlier programs made no tables of figures; then there is nothing to compare. */
    private void compare(int number, Figures figures, List<Message> found) throws SQLException {
        String table = FiguresLayer.table(number);
        if (columns(table).isEmpty()) return;
        FiguresLayer layer = new FiguresLayer(database, figures, stored.project().ground().units());
        compare(table, layer.columns(), layer::rows, found);
    }

    private void compareAreas(String table, List<Column> columns, Rows rows, List<Message> found)
            throws SQLException {
        List<Column> all = new ArrayList<>(List.of(GEOMETRY));
        all.addAll(columns);
        compare(table, all, rows, found);
    }

    private void compare(String table, List<Column> columns, Rows rows, List<Message> found)
            throws SQLException {
        if (!has(table, columns)) {
            found.add(Message.of("store.outside.missing", table));
            return;
        }
        LayerDifference difference = LayerDifference.between(database, table, columns, rows);
        if (difference.rows() == 0) return;
        found.add(
                Message.of(
                        "store.outside.rows",
                        table,
                        difference.changed(),
                        difference.added(),
                        difference.removed()));
    }

    private boolean has(String table, List<Column> columns) throws SQLException {
        List<String> there = columns(table);
        return there.contains("fid")
                && columns.stream().map(Column::name).allMatch(there::contains);
    }

    private List<String> columns(String table) throws SQLException {
        return database.all("SELECT name FROM pragma_table_info(?)", row -> row.text(1), table);
    }
}
